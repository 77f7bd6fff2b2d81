package org.liantiao.disputes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Outcome;
import org.liantiao.base.Reading;
import org.liantiao.disputes.internal.AfterSettling;
import org.liantiao.disputes.internal.FollowUpDuty;
import org.liantiao.disputes.internal.Steps;
import org.springframework.stereotype.Service;

/** 回访: the call-backs after a settlement. When they are planned, and who makes them, is the county's to say ({@link FollowUpRules}). */
@Service
public class FollowUps {
    /** Years: what an old ledger tells was settled long ago. Nothing happens before the settlement itself. */
    private static final int OLDEST = 30;

    private final Steps steps;
    private final FollowUpDuty duty;
    private final Clock clock;

    FollowUps(Steps steps, FollowUpDuty duty, Clock clock) {
        this.steps = steps;
        this.duty = duty;
        this.clock = clock;
    }

    /**
     * A call-back as typed. Fields of refusals: {@code day, kept, satisfaction, suedOn, note}.
     *
     * @param flaredUp 纠纷反复; then the note must say how
     * @param reopen begins the next round in the same go; only with {@code flaredUp}
     * @param sued 已起诉; then {@code suedOn} says when
     */
    public record Form(
            @Nullable LocalDate day,
            @Nullable Kept kept,
            @Nullable Satisfaction satisfaction,
            boolean flaredUp,
            boolean reopen,
            boolean sued,
            @Nullable LocalDate suedOn,
            String note) {}

    /**
     * Records what a call-back found. Noted again by the same person for the same day, it is put right. Whoever may call back
     * may reopen with it, for it is they who found the parties at odds again.
     */
    public Outcome<UUID> record(Actor actor, UUID requestId, UUID disputeId, Form form) {
        Reading reading = new Reading();
        LocalDate today = LocalDate.now(clock);
        LocalDate day = reading.day("day", form.day(), today.minusYears(OLDEST), today);
        Kept kept = Objects.requireNonNullElse(reading.choice("kept", form.kept()), Kept.UNDER_WAY);
        Satisfaction satisfaction =
                Objects.requireNonNullElse(reading.choice("satisfaction", form.satisfaction()), Satisfaction.MOSTLY);
        LocalDate suedOn = form.sued() ? reading.day("suedOn", form.suedOn(), today.minusYears(OLDEST), today) : null;
        String note = form.flaredUp()
                ? reading.text("note", form.note(), 500)
                : reading.optionalText("note", form.note(), 500);
        if (!reading.clean()) return reading.refused();
        AfterSettling.Found found = new AfterSettling.Found(
                day, kept, satisfaction, form.flaredUp(), form.flaredUp() && form.reopen(), suedOn, note);
        return steps.take(
                actor,
                requestId,
                disputeId,
                (dispute, moment) -> duty.makes(actor, dispute)
                        .or(() -> AfterSettling.followUp(dispute, found, steps.moment(actor, moment.today()))));
    }
}
