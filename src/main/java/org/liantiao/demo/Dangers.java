package org.liantiao.demo;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.liantiao.base.Ids;

/** The risk signals of a dispute. */
record Dangers(Teller teller, Telling told, Tale tale, Dice dice) {
    private static final Set<String> TOLD =
            Set.of("THREAT", "WEAPON", "SUICIDE", "DEATH", "FAMILY_VIOLENCE", "MINOR_HARMED");

    /** Those the story throws. */
    Set<String> thrown() {
        Set<String> signals = new TreeSet<>();
        tale.story().signals().forEach((signal, percent) -> {
            if (dice.chance(percent)) signals.add(signal);
        });
        if (signals.contains("CROWD_10")) signals.remove("CROWD_5");
        return signals;
    }

    String note(Set<String> signals) {
        if (signals.stream().anyMatch(TOLD::contains)) return tale.phrase("redNote");
        return signals.contains("GRUDGE") ? tale.phrase("grudgeNote") : "";
    }

    /** Red ones are told within the hour. */
    void report(Set<String> signals) {
        signals.stream().filter(TOLD::contains).forEach(this::report);
    }

    void report(String signal) {
        LocalDate day = told.today();
        String to = tale.phrase("report");
        String words = tale.phrase(signal.equals("FAMILY_VIOLENCE") ? "violenceNote" : "reportNote");
        told.step(
                told.holder(),
                (who, dispute) -> teller.office().risks().report(who, Ids.next(), dispute, signal, to, day, words));
    }
}
