package org.liantiao.disputes;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Outcome;
import org.liantiao.base.Reading;
import org.liantiao.disputes.internal.Access;
import org.liantiao.disputes.internal.Steps;
import org.liantiao.disputes.internal.Watch;
import org.springframework.stereotype.Service;

/** 暂停、续计、延期: what moves a deadline. */
@Service
public class Deadlines {
    private static final int MOST_DAYS = 60;

    private final Steps steps;

    Deadlines(Steps steps) {
        this.steps = steps;
    }

    /** 暂停: the clocks stand still; the reason is told (expert appraisal, a party away). */
    public Outcome<UUID> pause(Actor actor, UUID requestId, UUID disputeId, String reason) {
        Reading reading = new Reading();
        String why = reading.text("reason", reason, 300);
        if (!reading.clean()) return reading.refused();
        return steps.take(
                actor,
                requestId,
                disputeId,
                (dispute, moment) -> Access.handles(actor, dispute).or(() -> Watch.pause(dispute, why, moment)));
    }

    /** 续计: the days of the pause are added. */
    public Outcome<UUID> resume(Actor actor, UUID requestId, UUID disputeId, String note) {
        Reading reading = new Reading();
        String what = reading.optionalText("reason", note, 300);
        if (!reading.clean()) return reading.refused();
        return steps.take(
                actor,
                requestId,
                disputeId,
                (dispute, moment) -> Access.handles(actor, dispute).or(() -> Watch.resume(dispute, what, moment)));
    }

    /** 延期, with both parties' consent, recorded before the deadline passes. @param days 1 to 60 */
    public Outcome<UUID> extend(
            Actor actor, UUID requestId, UUID disputeId, @Nullable Integer days, boolean bothConsent, String reason) {
        Reading reading = new Reading();
        String why = reading.text("reason", reason, 300);
        if (days == null) reading.refuse("days", "required");
        else if (days < 1 || days > MOST_DAYS) reading.refuse("days", "extend.days", MOST_DAYS);
        if (!bothConsent) reading.refuse("consent", "extend.consent");
        if (!reading.clean() || days == null) return reading.refused();
        return steps.take(
                actor,
                requestId,
                disputeId,
                (dispute, moment) -> Access.handles(actor, dispute).or(() -> Watch.extend(dispute, days, why, moment)));
    }
}
