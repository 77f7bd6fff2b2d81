package org.liantiao.disputes;

import org.jspecify.annotations.Nullable;
import org.liantiao.jurisdiction.Tier;

/** 下一步: the one thing that has to happen now; its sentence stands in the bundles under {@code disputes.next}. */
public enum NextStep {
    REPORT(CaseAction.REPORT),
    CONFIRM(CaseAction.CONFIRM),
    ACCEPT(CaseAction.ACCEPT),
    CONTINUE(CaseAction.CONTINUE),
    SIGN(CaseAction.AGREE),
    HOLD_PLANNED(CaseAction.RECORD_SESSION),
    RECORD_PLANNED(CaseAction.RECORD_SESSION),
    FIRST_SESSION(CaseAction.PLAN_SESSION),
    AGAIN_OR_UP(CaseAction.RECORD_SESSION),
    AGAIN_OR_END(CaseAction.RECORD_SESSION),
    RULE(CaseAction.RULE),
    PERFORM(CaseAction.PERFORM),
    FOLLOW_UP(CaseAction.FOLLOW_UP),
    CLOSE(CaseAction.CLOSE),
    NOTHING(null);

    private final @Nullable CaseAction action;

    NextStep(@Nullable CaseAction action) {
        this.action = action;
    }

    /** The button that does it. */
    public @Nullable CaseAction action() {
        return action;
    }

    /** What the next step follows from. @param planned a sitting is planned: before today false, today or later true; null for none */
    public record Situation(
            State state,
            Tier tier,
            boolean reportOutstanding,
            boolean unverified,
            boolean paused,
            boolean unsigned,
            @Nullable Boolean planned,
            int sessions,
            boolean performed,
            boolean followUpPlanned) {}

    public static NextStep of(Situation now) {
        if (now.reportOutstanding()) return REPORT;
        if (now.unverified()) return CONFIRM;
        return switch (now.state()) {
            case REGISTERED -> ACCEPT;
            case IN_MEDIATION -> inMediation(now);
            case AWAITING_RULING -> RULE;
            case AGREED -> !now.performed() ? PERFORM : now.followUpPlanned() ? FOLLOW_UP : CLOSE;
            case DECLINED, CLOSED -> NOTHING;
        };
    }

    /** For a row of a list, which knows less than the case page. */
    public static NextStep of(CaseRow row) {
        return of(row, row.reportOutstanding());
    }

    /** The same for a row whose duty to report is told beside it: what has to happen besides. */
    public static NextStep besideReport(CaseRow row) {
        return of(row, false);
    }

    private static NextStep of(CaseRow row, boolean reportFirst) {
        return of(new Situation(
                row.state(),
                row.tier(),
                reportFirst,
                row.unverified(),
                row.pausedOn() != null,
                false,
                null,
                row.sessions(),
                row.performedOn() != null,
                row.followUpOn() != null));
    }

    private static NextStep inMediation(Situation now) {
        if (now.paused()) return CONTINUE;
        if (now.unsigned()) return SIGN;
        if (now.planned() != null) return now.planned() ? HOLD_PLANNED : RECORD_PLANNED;
        if (now.sessions() == 0) return FIRST_SESSION;
        return now.tier() == Tier.COUNTY ? AGAIN_OR_END : AGAIN_OR_UP;
    }
}
