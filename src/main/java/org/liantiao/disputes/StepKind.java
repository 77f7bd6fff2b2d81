package org.liantiao.disputes;

/** The named steps of a dispute's life, as its timeline and the trail show them. */
public enum StepKind {
    REGISTERED,
    IMPORTED,
    CONFIRMED,
    ACCEPTED,
    DECLINED,
    SESSION_PLANNED,
    SESSION_CANCELLED,
    SESSION_HELD,
    AGREEMENT_DRAWN,
    AGREED,
    FAILED,
    REFUSED,
    WITHDRAWN,
    ESCALATED,
    TAKEN_OVER,
    JOINED,
    GUIDED,
    RETURNED,
    PAUSED,
    CONTINUED,
    EXTENDED,
    RISK_NOTED,
    RISK_GRADED,
    REPORTED,
    PARTY_COMPLETED,
    HANDLER_CHANGED,
    /** 区划调整: the committee that stands there now goes on with it. */
    PASSED_ON,
    /** 履行了一项或者一部分: something of the agreement was done, and something remains. */
    PART_PERFORMED,
    PERFORMED,
    /** 撤回履行: a performance was recorded by mistake; what it was of is open again. */
    PERFORMANCE_WITHDRAWN,
    /** 督促履行 */
    URGED,
    /** 告知起诉 */
    COURT_TOLD,
    /** 没履行，再次调解: a new round. */
    MEDIATED_AGAIN,
    FOLLOWED_UP,
    /** 起诉的法院、案号和结果. */
    SUIT_NOTED,
    COURT_APPLIED,
    COURT_CONFIRMED,
    COURT_REFUSED,
    COURT_WITHDRAWN,
    /** 防止激化: what the settlement prevented was noted, or noted anew. */
    PREVENTED,
    /** 保密: opens from now on only for those who handle it. */
    SEALED,
    UNSEALED,
    CLOSED,
    REOPENED;

    /** As the trail names it: {@code dispute.taken-over}. */
    public String traceKind() {
        return "dispute." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
