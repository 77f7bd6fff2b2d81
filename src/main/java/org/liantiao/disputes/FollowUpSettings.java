package org.liantiao.disputes;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Outcome;
import org.liantiao.base.Reading;
import org.liantiao.base.Refusal;
import org.liantiao.base.Topic;
import org.liantiao.disputes.internal.FollowUpDuty;
import org.liantiao.jurisdiction.SettingChanges;
import org.springframework.stereotype.Service;

/** 回访怎么安排: the administrator's to change, for what is settled from then on. */
@Service
public class FollowUpSettings {
    /** Under which the trail keeps their changes. */
    public static final Topic TOPIC = new Topic("follow-ups");

    private static final int LONGEST = 365;

    private final FollowUpDuty duty;
    private final SettingChanges changes;

    FollowUpSettings(FollowUpDuty duty, SettingChanges changes) {
        this.duty = duty;
        this.changes = changes;
    }

    /** As typed; the fields of refusals have these names. */
    public record Form(
            @Nullable Integer afterDue,
            @Nullable Integer afterRisk,
            @Nullable Integer afterSample,
            @Nullable Integer share,
            @Nullable Risk risk,
            boolean byOther) {}

    public FollowUpRules current() {
        return duty.rules();
    }

    /**
     * Refuses everybody but the administrator, more than 365 days, and a share that is none of a hundred.
     *
     * @return how many are another now
     */
    public Outcome<Integer> change(Actor by, Form form) {
        if (!by.author().administers()) return Outcome.refused(Refusal.page("county.notYours"));
        Reading reading = new Reading();
        int afterDue = reading.number("afterDue", form.afterDue(), 0, LONGEST);
        int afterRisk = reading.number("afterRisk", form.afterRisk(), 0, LONGEST);
        int afterSample = reading.number("afterSample", form.afterSample(), 0, LONGEST);
        int share = reading.number("share", form.share(), 0, 100);
        Risk risk = reading.choice("risk", form.risk());
        if (risk == null || !reading.clean()) return reading.refused();
        return changes.set(
                by.author(),
                TOPIC,
                Map.of(
                        FollowUpDuty.AFTER_DUE, String.valueOf(afterDue),
                        FollowUpDuty.AFTER_RISK, String.valueOf(afterRisk),
                        FollowUpDuty.AFTER_SAMPLE, String.valueOf(afterSample),
                        FollowUpDuty.SHARE, String.valueOf(share),
                        FollowUpDuty.RISK, risk.name(),
                        FollowUpDuty.BY_OTHER, form.byOther() ? FollowUpDuty.YES : "NO"));
    }
}
