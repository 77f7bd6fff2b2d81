package org.liantiao.disputes;

import java.time.LocalDate;
import java.util.Map;
import org.liantiao.jurisdiction.Tier;

/**
 * 先看哪件: points by which open cases are put in order, for whoever has an hour for them. The points are never shown: each
 * of the four reasons stands there in words. They order cases of one list and compare no places and no people.
 */
public final class Urgency {
    /** It counts against the rate today; settling it wins its place back at once. */
    static final int OVERDUE = 6;
    /** No time for another sitting that is not called today. */
    static final int WITHIN_3_DAYS = 5;
    /** One more sitting. */
    static final int WITHIN_7_DAYS = 3;
    /** A sitting, and still a tier above if it fails. */
    static final int WITHIN_14_DAYS = 2;
    /** Nobody is above the county. */
    static final int AT_COUNTY = 2;
    /** One tier is left, and the village has tried. */
    static final int AT_TOWNSHIP = 1;
    /** 重大: what may turn violent comes before what may be late, so it outweighs all but the days. */
    static final int RED = 4;

    static final int ORANGE = 2;
    static final int YELLOW = 1;
    /** Somebody above has looked at it and seen no short way; twice says so clearly, more often says no more. */
    static final int EACH_RETURN = 1;

    static final int RETURNS_COUNTED = 2;

    private Urgency() {}

    public static int points(RoadCase open, LocalDate today) {
        return ofDays(open.daysLeft(today))
                + ofTier(open.tier())
                + ofRisk(open.risk())
                + EACH_RETURN * Math.min(open.returns(), RETURNS_COUNTED);
    }

    private static int ofDays(long left) {
        if (left < 0) return OVERDUE;
        if (left <= 3) return WITHIN_3_DAYS;
        if (left <= 7) return WITHIN_7_DAYS;
        return left <= 14 ? WITHIN_14_DAYS : 0;
    }

    private static int ofTier(Tier tier) {
        return switch (tier) {
            case VILLAGE -> 0;
            case TOWNSHIP -> AT_TOWNSHIP;
            case COUNTY -> AT_COUNTY;
        };
    }

    private static int ofRisk(Risk risk) {
        return switch (risk) {
            case RED -> RED;
            case ORANGE -> ORANGE;
            case YELLOW -> YELLOW;
            case BLUE -> 0;
        };
    }

    /** The same in SQL, on {@code q.deadline}, {@code q.tier}, {@code q.risk} and {@code q.returns}. */
    static String sql(LocalDate today, Map<String, Object> values) {
        values.put("today", today);
        values.put("in3Days", today.plusDays(3));
        values.put("in7Days", today.plusDays(7));
        values.put("in14Days", today.plusDays(14));
        return "case when q.deadline < :today then " + OVERDUE + " when q.deadline <= :in3Days then " + WITHIN_3_DAYS
                + " when q.deadline <= :in7Days then " + WITHIN_7_DAYS + " when q.deadline <= :in14Days then "
                + WITHIN_14_DAYS + " else 0 end"
                + " + case q.tier when 'COUNTY' then " + AT_COUNTY + " when 'TOWNSHIP' then " + AT_TOWNSHIP
                + " else 0 end"
                + " + case q.risk when 1 then " + RED + " when 2 then " + ORANGE + " when 3 then " + YELLOW
                + " else 0 end"
                + " + case when q.returns >= " + RETURNS_COUNTED + " then " + EACH_RETURN * RETURNS_COUNTED
                + " else q.returns * " + EACH_RETURN + " end";
    }
}
