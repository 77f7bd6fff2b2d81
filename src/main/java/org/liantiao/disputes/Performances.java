package org.liantiao.disputes;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Outcome;
import org.liantiao.base.Reading;
import org.liantiao.base.Refusal;
import org.liantiao.disputes.internal.Access;
import org.liantiao.disputes.internal.Dispute;
import org.liantiao.disputes.internal.Moment;
import org.liantiao.disputes.internal.Settling;
import org.liantiao.disputes.internal.Steps;
import org.liantiao.disputes.internal.Unperformed;
import org.springframework.stereotype.Service;

/** 履行: what was done of an agreement, item by item, and what the committee does when nothing is (人民调解法 art. 31 to 33). */
@Service
public class Performances {
    /** Years: what was done long ago may be entered now. */
    private static final int OLDEST = 30;

    private final Steps steps;
    private final Clock clock;

    Performances(Steps steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * What was done of one item. Fields of refusals: {@code day, amount, note}.
     *
     * @param obligation the item; null for everything that is left of all of them
     * @param amount in yuan; empty for all that is left of it
     * @param partly of an item that is not about money: something of it remains to be done
     * @param note how, and the proof: a transfer, a receipt, who saw it
     */
    public record Form(@Nullable UUID obligation, @Nullable LocalDate day, String amount, boolean partly, String note) {
        /** All that is left of the agreement was done. */
        public static Form ofAll(@Nullable LocalDate day, String note) {
            return new Form(null, day, "", false, note);
        }
    }

    /** 记履行 (人民调解法 art. 31). With the last item the agreement as a whole counts as performed. */
    public Outcome<UUID> record(Actor actor, UUID requestId, UUID disputeId, Form form) {
        Reading reading = new Reading();
        LocalDate day = past(form.day(), reading);
        BigDecimal amount = reading.yuan("amount", form.amount());
        if (amount != null && amount.signum() == 0) reading.refuse("amount", "obligation.nothing");
        String note = reading.optionalText("note", form.note(), 300);
        if (!reading.clean()) return reading.refused();
        UUID item = form.obligation();
        return step(
                actor,
                requestId,
                disputeId,
                (dispute, moment) -> item == null
                        ? Settling.perform(dispute, day, note, moment)
                        : Settling.perform(dispute, item, new Settling.Done(day, amount, form.partly(), note), moment));
    }

    /**
     * 撤回履行: takes back what was recorded by mistake; it stays, struck through. Not once the case is closed.
     *
     * @param performance null for an agreement without items, which was performed as a whole
     */
    public Outcome<UUID> withdraw(
            Actor actor, UUID requestId, UUID disputeId, @Nullable UUID performance, String reason) {
        Reading reading = new Reading();
        String why = reading.text("reason", reason, 300);
        if (!reading.clean()) return reading.refused();
        return step(
                actor, requestId, disputeId, (dispute, moment) -> Settling.withdraw(dispute, performance, why, moment));
    }

    /** 督促履行: whom one urged, and what they said (人民调解法 art. 31). */
    public Outcome<UUID> urge(Actor actor, UUID requestId, UUID disputeId, @Nullable LocalDate day, String note) {
        Reading reading = new Reading();
        LocalDate on = past(day, reading);
        String words = reading.text("note", note, 500);
        if (!reading.clean()) return reading.refused();
        return step(actor, requestId, disputeId, (dispute, moment) -> Unperformed.urge(dispute, on, words, moment));
    }

    /** 告知起诉: the parties were told that they can go to court over the agreement (人民调解法 art. 32). */
    public Outcome<UUID> tellOfCourt(
            Actor actor, UUID requestId, UUID disputeId, @Nullable LocalDate day, String note) {
        Reading reading = new Reading();
        LocalDate on = past(day, reading);
        String words = reading.optionalText("note", note, 500);
        if (!reading.clean()) return reading.refused();
        return step(
                actor, requestId, disputeId, (dispute, moment) -> Unperformed.tellOfCourt(dispute, on, words, moment));
    }

    /** 再次调解: what was agreed is not done, and both talk again: a new round with new dates; what was paid stays recorded. */
    public Outcome<UUID> mediateAgain(Actor actor, UUID requestId, UUID disputeId, String reason) {
        Reading reading = new Reading();
        String why = reading.text("reason", reason, 500);
        if (!reading.clean()) return reading.refused();
        return step(
                actor,
                requestId,
                disputeId,
                (dispute, moment) -> Unperformed.mediateAgain(dispute, why, steps.moment(actor, moment.today())));
    }

    private Outcome<UUID> step(
            Actor actor, UUID requestId, UUID disputeId, BiFunction<Dispute, Moment, Optional<Refusal>> rules) {
        return steps.take(
                actor,
                requestId,
                disputeId,
                (dispute, moment) -> Access.handles(actor, dispute).or(() -> rules.apply(dispute, moment)));
    }

    private LocalDate past(@Nullable LocalDate day, Reading reading) {
        LocalDate today = LocalDate.now(clock);
        return reading.day("day", day, today.minusYears(OLDEST), today);
    }
}
