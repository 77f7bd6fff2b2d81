package org.liantiao.disputes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Outcome;
import org.liantiao.base.Reading;
import org.liantiao.base.Refusal;
import org.liantiao.disputes.internal.AfterSettling;
import org.liantiao.disputes.internal.Dispute;
import org.liantiao.disputes.internal.FollowUpDuty;
import org.liantiao.disputes.internal.Moment;
import org.liantiao.disputes.internal.Settling;
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
     * A call-back as typed. Fields of refusals: {@code day, kept, satisfaction, suedOn, note, performedOn}.
     *
     * @param flaredUp 纠纷反复; then the note must say how
     * @param reopen begins the next round in the same go; only with {@code flaredUp}
     * @param sued 已起诉; then {@code suedOn} says when
     * @param performed what is to be recorded as done in the same go; only where all was kept
     */
    public record Form(
            @Nullable LocalDate day,
            @Nullable Kept kept,
            @Nullable Satisfaction satisfaction,
            boolean flaredUp,
            boolean reopen,
            boolean sued,
            @Nullable LocalDate suedOn,
            String note,
            @Nullable Performed performed) {
        /** One that records no performance. */
        public Form(
                @Nullable LocalDate day,
                @Nullable Kept kept,
                @Nullable Satisfaction satisfaction,
                boolean flaredUp,
                boolean reopen,
                boolean sued,
                @Nullable LocalDate suedOn,
                String note) {
            this(day, kept, satisfaction, flaredUp, reopen, sued, suedOn, note, null);
        }
    }

    /** What was found done in full. @param items none for all that is left */
    public record Performed(Set<UUID> items, @Nullable LocalDate day) {}

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
        Performed performed = kept == Kept.PERFORMED ? form.performed() : null;
        LocalDate performedOn = performed == null
                ? today
                : reading.day(
                        "performedOn", performed.day(), today.minusYears(OLDEST), day.isAfter(today) ? today : day);
        if (!reading.clean()) return reading.refused();
        AfterSettling.Found found = new AfterSettling.Found(
                day, kept, satisfaction, form.flaredUp(), form.flaredUp() && form.reopen(), suedOn, note);
        return steps.take(
                actor,
                requestId,
                disputeId,
                (dispute, moment) -> duty.makes(actor, dispute)
                        .or(() -> performed == null
                                ? Optional.empty()
                                : perform(dispute, performed.items(), performedOn, note, moment))
                        .or(() -> AfterSettling.followUp(dispute, found, steps.moment(actor, moment.today()))));
    }

    private static Optional<Refusal> perform(
            Dispute dispute, Set<UUID> items, LocalDate day, String note, Moment moment) {
        return Settling.foundDone(dispute, items, day, note, moment)
                .map(refusal -> refusal.field().equals("day")
                        ? Refusal.of(
                                "performedOn", refusal.rule(), refusal.details().toArray())
                        : refusal);
    }
}
