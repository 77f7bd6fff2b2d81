package org.liantiao.disputes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.liantiao.disputes.CaseFile.FollowUps;
import org.liantiao.testing.Counties.TestCounty;

/** The call-backs that are planned in a county, and the rules by which they are. */
record CallBackPlans(FollowUpSettings settings, Cases cases, TestCounty county) {
    /** The rules that a county begins with. @param share per cent of the rest that is drawn */
    static FollowUpRules rules(int share) {
        return new FollowUpRules(7, 3, 30, share, Risk.ORANGE, false);
    }

    void draw(int share) {
        set(rules(share));
    }

    void set(FollowUpRules rules) {
        settings.change(
                        county.admin(),
                        new FollowUpSettings.Form(
                                rules.afterDue(),
                                rules.afterRisk(),
                                rules.afterSample(),
                                rules.share(),
                                rules.risk(),
                                rules.byOther()))
                .orThrow();
    }

    FollowUps of(UUID dispute) {
        return cases.open(county.village(), dispute).orElseThrow().followUps();
    }

    void assertPlanned(UUID dispute, LocalDate day, FollowUpReason why) {
        assertThat(of(dispute).plannedOn()).isEqualTo(day);
        assertThat(of(dispute).why()).isEqualTo(why);
    }
}
