package org.liantiao.disputes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Outcome;
import org.liantiao.base.Reading;
import org.liantiao.disputes.internal.Access;
import org.liantiao.disputes.internal.AfterSettling;
import org.liantiao.disputes.internal.Lawsuit;
import org.liantiao.disputes.internal.Steps;
import org.springframework.stereotype.Service;

/** 起诉: what came of a suit over an agreement that a call-back found (人民调解法 art. 32). The suit is the court's; this is a note of it. */
@Service
public class Suits {
    private static final int OLDEST = 30;

    private final Steps steps;
    private final Clock clock;

    Suits(Steps steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * A suit as typed. Fields of refusals: {@code court, number, outcome, endedOn}.
     *
     * @param number 案号, as the court writes it
     * @param outcome null while it goes on; then {@code endedOn} is not asked
     */
    public record Form(
            String court,
            String number,
            @Nullable SuitOutcome outcome,
            @Nullable LocalDate endedOn) {}

    /** Notes it; noted anew, the later note counts. */
    public Outcome<UUID> note(Actor actor, UUID requestId, UUID disputeId, Form form) {
        Reading reading = new Reading();
        LocalDate today = LocalDate.now(clock);
        String court = reading.line("court", form.court(), 80);
        String number = reading.line("number", form.number(), 60);
        LocalDate endedOn =
                form.outcome() == null ? null : reading.day("endedOn", form.endedOn(), today.minusYears(OLDEST), today);
        if (!reading.clean()) return reading.refused();
        Lawsuit suit = new Lawsuit(court, number, form.outcome(), endedOn);
        return steps.take(
                actor,
                requestId,
                disputeId,
                (dispute, moment) ->
                        Access.handles(actor, dispute).or(() -> AfterSettling.suit(dispute, suit, moment)));
    }
}
