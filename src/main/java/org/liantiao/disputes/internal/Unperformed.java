package org.liantiao.disputes.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.liantiao.base.Refusal;
import org.liantiao.disputes.State;
import org.liantiao.disputes.StepKind;

/** What is done while an agreement is not performed: urge, tell of the court, or mediate again (人民调解法 art. 31 to 33). */
public final class Unperformed {
    private Unperformed() {}

    public static Optional<Refusal> urge(Dispute dispute, LocalDate day, String words, Moment moment) {
        return note(dispute, StepKind.URGED, day, words, moment);
    }

    public static Optional<Refusal> tellOfCourt(Dispute dispute, LocalDate day, String words, Moment moment) {
        return note(dispute, StepKind.COURT_TOLD, day, words, moment);
    }

    /** A new round; the first one's figures stay, as when a case flares up again. */
    public static Optional<Refusal> mediateAgain(Dispute dispute, String reason, Moment moment) {
        if (!is(dispute)) return Handling.no("unperformed.state");
        dispute.nextRound(moment);
        dispute.step(StepKind.MEDIATED_AGAIN, moment.today(), reason, moment);
        return Handling.done();
    }

    private static Optional<Refusal> note(Dispute dispute, StepKind kind, LocalDate day, String words, Moment moment) {
        if (!is(dispute)) return Handling.no("unperformed.state");
        LocalDate reached = dispute.round().agreement().orElseThrow().reachedOn();
        if (day.isBefore(reached)) return Optional.of(Refusal.of("day", "day.before", reached));
        dispute.step(kind, day, words, moment);
        return Handling.done();
    }

    /** Whether an agreement is in effect of which something remains to be done. */
    static boolean is(Dispute dispute) {
        return dispute.round().state() == State.AGREED
                && dispute.round()
                        .agreement()
                        .map(agreement -> agreement.performedOn() == null)
                        .orElse(false);
    }
}
