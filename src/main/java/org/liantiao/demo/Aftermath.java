package org.liantiao.demo;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.liantiao.base.Ids;
import org.liantiao.disputes.AgreementMatter;
import org.liantiao.disputes.CourtAnswer;
import org.liantiao.disputes.Harm;
import org.liantiao.disputes.JudicialConfirmation.Answer;
import org.liantiao.disputes.JudicialConfirmation.Application;

/** What few settlements have besides: that they kept somebody from something worse, and that a court confirmed them. */
final class Aftermath {
    /** Who gets their money within days does not go to court. */
    private static final int LONG = 15;

    private final Life life;
    private final Tale tale;
    private final Teller teller;
    private final Dice dice;

    Aftermath(Life life, Teller teller) {
        this.life = life;
        this.tale = life.tale();
        this.teller = teller;
        this.dice = new Dice(
                "after " + tale.story().name() + tale.placeCode() + life.told().today());
    }

    Map<Harm, Integer> prevented() {
        Set<String> signals = life.signals();
        Map<Harm, Integer> people = new EnumMap<>(Harm.class);
        if (signals.contains("SUICIDE")) people.put(Harm.SUICIDE, 1);
        if (signals.contains("THREAT") && dice.chance(60)) people.put(Harm.CRIME, dice.between(1, 3));
        if (signals.contains("WEAPON") && dice.chance(80)) people.put(Harm.CRIME, dice.between(1, 2));
        if (signals.contains("PETITION") && dice.chance(50)) people.put(Harm.PETITION, dice.between(5, 18));
        if (signals.contains("CROWD_10") && dice.chance(40)) people.put(Harm.FIGHT, dice.between(10, 40));
        return people;
    }

    /** Both go to the court in a few days; it answers within two weeks. */
    void atCourt(LocalDate performBy) {
        int percent = tale.story().name().equals("wages") ? 70 : 30;
        boolean soon = performBy.isBefore(life.told().today().plusDays(LONG));
        if (soon || !dice.chance(percent)) return;
        life.waits(1, 5);
        LocalDate applied = life.told().today();
        Application application = new Application(applied, Tale.PHRASES.text("court"), AgreementMatter.CLAIM, true);
        life.told()
                .step(
                        life.told().holder(),
                        (who, dispute) -> teller.office().confirmation().apply(who, Ids.next(), dispute, application));
        life.waits(3, 12);
        answered(life.told().today());
    }

    private void answered(LocalDate day) {
        int thrown = dice.between(1, 100);
        CourtAnswer answer =
                thrown <= 78 ? CourtAnswer.CONFIRMED : thrown <= 89 ? CourtAnswer.REFUSED : CourtAnswer.WITHDRAWN;
        String document = Tale.PHRASES
                .text("ruling")
                .replace("{year}", String.valueOf(day.getYear()))
                .replace("{n}", String.valueOf(dice.between(1, 400)));
        Answer answered = new Answer(answer, day, answer == CourtAnswer.WITHDRAWN ? "" : document);
        life.told()
                .step(
                        life.told().holder(),
                        (who, dispute) -> teller.office().confirmation().answer(who, Ids.next(), dispute, answered));
    }
}
