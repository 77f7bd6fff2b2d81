package org.liantiao.disputes;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liantiao.jurisdiction.Tier;

/**
 * Which cases a list shows. Everything is optional; what is null or empty does not narrow.
 *
 * @param text a case code, document number, name, telephone, ID number, or words of the title
 * @param area the place, with everything below it unless it says otherwise
 * @param registeredFrom with {@code registeredTo}: the days of registration, both included
 * @param figure the part of a rate the list was opened from
 * @param waiting only what waits in these piles of somebody's inbox
 */
public record CaseFilter(
        String text,
        @Nullable FigureArea area,
        Set<String> types,
        @Nullable Standing standing,
        @Nullable Tier tier,
        @Nullable Risk risk,
        @Nullable LocalDate registeredFrom,
        @Nullable LocalDate registeredTo,
        @Nullable Due due,
        @Nullable FigureQuery figure,
        Inbox.@Nullable Waiting waiting) {
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

    /** What a list of open cases can be narrowed to by its due date. */
    public enum Due {
        /** 逾期: the due moment has passed. */
        OVERDUE,
        /** 今天到期: later today. */
        TODAY,
        /** 7 日内到期: from now to the end of the seventh day after today. */
        WEEK,
        /** 暂停 */
        PAUSED
    }

    /** What waits in somebody's inbox. */
    public static CaseFilter of(Inbox.Waiting waiting) {
        return new CaseFilter("", null, Set.of(), null, null, null, null, null, null, null, waiting);
    }

    /** Whatever a code, a number, a name or a word finds. */
    public static CaseFilter of(String text) {
        return new CaseFilter(text, null, Set.of(), null, null, null, null, null, null, null, null);
    }

    public static CaseFilter everything() {
        return new CaseFilter("", null, Set.of(), null, null, null, null, null, null, null, null);
    }

    /** The same, and due then. */
    public CaseFilter due(@Nullable Due due) {
        return new CaseFilter(
                text, area, types, standing, tier, risk, registeredFrom, registeredTo, due, figure, waiting);
    }

    /** The same, standing there. */
    public CaseFilter standing(@Nullable Standing standing) {
        return new CaseFilter(
                text, area, types, standing, tier, risk, registeredFrom, registeredTo, due, figure, waiting);
    }

    /** The same, waiting there. */
    public CaseFilter waiting(Inbox.@Nullable Waiting waiting) {
        return new CaseFilter(
                text, area, types, standing, tier, risk, registeredFrom, registeredTo, due, figure, waiting);
    }

    /** The same, of another place. */
    public CaseFilter area(@Nullable FigureArea area) {
        return new CaseFilter(
                text, area, types, standing, tier, risk, registeredFrom, registeredTo, due, figure, waiting);
    }

    /** Whether a list of these tells of its cases that another of the same two followed. */
    public boolean tellsOfRepeats() {
        return figure != null && figure.figure().parts().contains(Figure.REPEATED_SINCE);
    }

    public boolean isEmpty() {
        return equals(everything());
    }
}
