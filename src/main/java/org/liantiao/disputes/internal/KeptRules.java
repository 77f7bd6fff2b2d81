package org.liantiao.disputes.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.liantiao.disputes.FollowUpRules;
import org.liantiao.disputes.Risk;

/** 回访怎么安排, as the county had it when a round was settled: its call-backs are planned by that, whatever is set later. */
@Embeddable
public class KeptRules {
    @Column(name = "follow_up_after_due")
    private int afterDue;

    @Column(name = "follow_up_after_risk")
    private int afterRisk;

    @Column(name = "follow_up_after_sample")
    private int afterSample;

    @Column(name = "follow_up_share")
    private int share;

    @Column(name = "follow_up_grave")
    @Enumerated(EnumType.STRING)
    private Risk grave;

    protected KeptRules() {}

    KeptRules(FollowUpRules rules) {
        this.afterDue = rules.afterDue();
        this.afterRisk = rules.afterRisk();
        this.afterSample = rules.afterSample();
        this.share = rules.share();
        this.grave = rules.risk();
    }

    /** Who makes a call-back is no part of its plan, and not kept. */
    FollowUpRules rules() {
        return new FollowUpRules(afterDue, afterRisk, afterSample, share, grave, false);
    }
}
