package org.liantiao.demo;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.liantiao.base.Ids;
import org.liantiao.disputes.Signal;

/** The risk signals of a dispute. */
record Dangers(Teller teller, Telling told, Tale tale, Dice dice) {
    /** Those the story throws. */
    Set<Signal> thrown() {
        Set<Signal> signals = EnumSet.noneOf(Signal.class);
        tale.story().signals().forEach((signal, percent) -> {
            if (dice.chance(percent)) signals.add(signal);
        });
        if (signals.contains(Signal.CROWD_10)) signals.remove(Signal.CROWD_5);
        return signals;
    }

    String note(Set<Signal> signals) {
        if (signals.stream().anyMatch(Signal::mustBeReported)) return tale.phrase("redNote");
        return signals.contains(Signal.GRUDGE) ? tale.phrase("grudgeNote") : "";
    }

    /** Red ones are told within the hour. */
    void report(Set<Signal> signals) {
        signals.stream().filter(Signal::mustBeReported).forEach(this::report);
    }

    void report(Signal signal) {
        LocalDate day = told.today();
        String to = tale.phrase("report");
        String words = tale.phrase(signal == Signal.FAMILY_VIOLENCE ? "violenceNote" : "reportNote");
        told.step(
                told.holder(),
                (who, dispute) -> teller.office().risks().report(who, Ids.next(), dispute, signal, to, day, words));
    }
}
