package org.liantiao.disputes;

/** What became of an application for judicial confirmation (民事诉讼法 2023 art. 206). */
public enum CourtAnswer {
    /** 裁定有效: a party may ask for enforcement. */
    CONFIRMED(StepKind.COURT_CONFIRMED),
    /** 不予受理或者驳回: the agreement binds as before; the parties may mediate again, change it, or sue. */
    REFUSED(StepKind.COURT_REFUSED),
    /** 撤回申请: they may apply again while the 30 days last. */
    WITHDRAWN(StepKind.COURT_WITHDRAWN);

    private final StepKind step;

    CourtAnswer(StepKind step) {
        this.step = step;
    }

    public StepKind step() {
        return step;
    }
}
