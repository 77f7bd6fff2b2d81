package org.liantiao.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** How many of each kind of history a year of a county has: most settle where they arise. */
final class Mix {
    private static final int CASES = 520;
    private static final int RECENT = 30;
    /** Few: where rates stand near 99 in a hundred, these are what makes the difference. */
    private static final Map<BiConsumer<Histories, Start>, Integer> FEW = new LinkedHashMap<>();

    private static final Map<BiConsumer<Histories, Start>, Integer> USUAL = new LinkedHashMap<>();

    private static final List<BiConsumer<Histories, Start>> LATELY = List.of(
            Histories::settledInVillage,
            Histories::settledInVillage,
            Histories::settledInVillage,
            Histories::settledInTownship,
            Histories::jointInTownship);

    static {
        FEW.put(Histories::declined, 8);
        FEW.put(Histories::refused, 7);
        FEW.put(Histories::withdrawn, 9);
        FEW.put(Histories::failedInVillage, 1);
        FEW.put(Histories::failedInTownship, 2);
        FEW.put(Histories::failedInCounty, 2);
        FEW.put(Histories::settledTooLate, 3);
        FEW.put(Histories::enteredLate, 9);
        FEW.put(Histories::agreementEnteredLate, 6);
        FEW.put(Histories::reopened, 7);
        FEW.put(Histories::repeated, 2);
        FEW.put(Histories::red, 5);
        FEW.put(Histories::redPastTheTownship, 1);
        FEW.put(Histories::returnedTwice, 2);
        FEW.put(Histories::settledAfterAPause, 10);
        FEW.put(Histories::settledAfterAnExtension, 6);
        USUAL.put(Histories::settledAtOnce, 18);
        USUAL.put(Histories::settledInVillage, 52);
        USUAL.put(Histories::settledInTownship, 9);
        USUAL.put(Histories::guided, 4);
        USUAL.put(Histories::returned, 3);
        USUAL.put(Histories::jointInTownship, 3);
        USUAL.put(Histories::loggedInTownship, 4);
        USUAL.put(Histories::settledInCounty, 3);
    }

    private final Histories histories;
    private final Places places;

    Mix(Histories histories, Places places) {
        this.histories = histories;
        this.places = places;
    }

    /** @param last the day before today; some begin so late that they have come nowhere yet */
    void tell(LocalDate first, LocalDate last) {
        List<BiConsumer<Histories, Start>> kinds = kinds();
        for (int i = 0; i < kinds.size(); i++) {
            Dice dice = new Dice("case " + i);
            Start start = new Start(places.any(dice), day(dice, i, first, last), dice);
            kinds.get(i).accept(histories, start);
        }
        for (int i = 0; i < RECENT; i++) {
            Dice dice = new Dice("recent " + i);
            Start start = new Start(places.any(dice), dice.day(last.minusDays(8), last), dice);
            dice.one(LATELY).accept(histories, start);
        }
    }

    /** The few kinds lie long enough ago to have come to their end. */
    private static LocalDate day(Dice dice, int i, LocalDate first, LocalDate last) {
        boolean few = i < FEW.values().stream().mapToInt(n -> n).sum();
        return dice.day(first, few ? last.minusDays(40) : last);
    }

    private static List<BiConsumer<Histories, Start>> kinds() {
        List<BiConsumer<Histories, Start>> kinds = new ArrayList<>();
        FEW.forEach((kind, times) -> kinds.addAll(Collections.nCopies(times, kind)));
        int parts = USUAL.values().stream().mapToInt(n -> n).sum();
        int left = CASES - kinds.size();
        USUAL.forEach((kind, part) -> kinds.addAll(Collections.nCopies(left * part / parts, kind)));
        return kinds;
    }
}
