package org.liantiao.disputes.internal;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liantiao.disputes.BodyKind;
import org.liantiao.disputes.Slice;

/**
 * A part of the cases as a condition in SQL on {@code dispute d}, beginning with "and", or nothing. The tier is none of it: at
 * which one a case stands depends on the day, and on what is asked.
 */
public final class SliceSql {
    /** Whom figures by organisation count a case for. */
    static final String BODY = "coalesce(d.counted_body_id, d.holder_id)";

    private SliceSql() {}

    /** @param values receives the condition's parameters */
    static String condition(Slice slice, Map<String, Object> values) {
        if (slice.body() != null) values.put("figureBody", slice.body());
        String body = slice.body() == null ? "" : " and " + BODY + " = :figureBody";
        return kind(slice, values) + body + bodies(slice.bodies(), values);
    }

    /** Its type and its source alone, which a case keeps wherever it goes. @param values receives the condition's parameters */
    public static String kind(Slice slice, Map<String, Object> values) {
        if (slice.type() != null) values.put("figureType", slice.type());
        if (slice.source() != null) values.put("figureSource", slice.source());
        return (slice.type() == null ? "" : " and d.type_code = :figureType")
                + (slice.source() == null ? "" : " and d.source_code = :figureSource");
    }

    private static String bodies(@Nullable BodyKind bodies, Map<String, Object> values) {
        if (bodies == null) return "";
        values.put("figureKind", bodies.kind());
        if (bodies.tier() != null) values.put("figureKindTier", bodies.tier().name());
        return " and " + BODY
                + " in (select o.id from organisation o join area a on a.id = o.area_id where o.kind_code = :figureKind"
                + (bodies.tier() == null ? "" : " and a.tier = :figureKindTier") + ")";
    }

    /** The clock's ledger knows who held a case on any day; a pending ruling is held by the tier that must rule. */
    public static String holderOn(String day) {
        return "coalesce((select c.tier from clock_entry c where c.dispute_id = d.id and c.on_day <= " + day
                + " order by c.serial desc limit 1), d.tier)";
    }
}
