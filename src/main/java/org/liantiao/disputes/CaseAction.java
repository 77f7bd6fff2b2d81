package org.liantiao.disputes;

/** What can be done to a case; each is a button or a line of a menu. */
public enum CaseAction {
    ACCEPT,
    DECLINE,
    RECORD_SESSION,
    PLAN_SESSION,
    CANCEL_SESSION,
    AGREE,
    ESCALATE,
    RULE,
    FAIL,
    REFUSE,
    WITHDRAW,
    PAUSE,
    CONTINUE,
    EXTEND,
    NOTE_RISK,
    GRADE_RISK,
    REPORT,
    COMPLETE_PARTY,
    HAND_OVER,
    PERFORM,
    FOLLOW_UP,
    COURT_APPLY,
    COURT_ANSWER,
    PREVENT,
    CLOSE,
    REOPEN,
    CONFIRM,
    UNMASK
}
