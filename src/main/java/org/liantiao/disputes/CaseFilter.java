package org.liantiao.disputes;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.jurisdiction.Tier;

/**
 * Which cases a list shows. Everything is optional; what is null or empty does not narrow.
 *
 * @param text a case code, document number, name, telephone, ID number, or words of the title
 * @param areaId the place, with everything below it
 * @param registeredFrom with {@code registeredTo}: the days of registration, both included
 * @param figure the part of a rate the list was opened from
 */
public record CaseFilter(
        String text,
        @Nullable UUID areaId,
        Set<String> types,
        @Nullable Standing standing,
        @Nullable Tier tier,
        @Nullable Risk risk,
        @Nullable LocalDate registeredFrom,
        @Nullable LocalDate registeredTo,
        @Nullable Due due,
        @Nullable FigureQuery figure) {
    /** What a list can be narrowed to by its state. */
    public enum Standing {
        /** 在办 */
        OPEN,
        /** 已登记，没受理 */
        REGISTERED,
        /** 办理中 */
        IN_MEDIATION,
        /** 等审核 */
        AWAITING_RULING,
        /** 已达成协议，没结案 */
        AGREED,
        /** 已化解 */
        RESOLVED,
        /** 没化解: failed, refused or withdrawn */
        UNRESOLVED,
        /** 不予受理 */
        DECLINED,
        /** 待核实: open rows of an imported ledger */
        UNVERIFIED,
        /** 报告义务没履行 */
        REPORT_OUTSTANDING
    }

    /** What a list can be narrowed to by its due date. */
    public enum Due {
        OVERDUE,
        TODAY,
        WEEK,
        PAUSED
    }

    public static CaseFilter everything() {
        return new CaseFilter("", null, Set.of(), null, null, null, null, null, null, null);
    }

    public boolean isEmpty() {
        return equals(everything());
    }
}
