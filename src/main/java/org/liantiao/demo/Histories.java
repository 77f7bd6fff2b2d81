package org.liantiao.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.liantiao.accounts.Actor;
import org.liantiao.disputes.End;
import org.liantiao.disputes.Ground;
import org.liantiao.disputes.SessionResult;

/** The kinds of history a dispute can have. Each is told from its beginning as if it went to its end. */
final class Histories {
    private final Teller teller;

    Histories(Teller teller) {
        this.teller = teller;
    }

    private Life easy(Start at) {
        return teller.village(teller.stories().any(at.dice(), at.urban()), at.village(), at.day(), at.dice());
    }

    private Life hard(Start at) {
        return teller.village(teller.stories().hard(at.dice(), at.urban()), at.village(), at.day(), at.dice());
    }

    private static Life comesIn(Life life) {
        Dice dice = life.dice();
        if (dice.chance(72)) life.registered(dice.between(0, 2), true);
        else {
            life.registered(dice.between(0, 2), false).waits(0, 1).accepted();
        }
        if (dice.chance(15)) life.completed();
        return life;
    }

    private static Life tried(Life life, int times) {
        for (int i = 0; i < times; i++) life.waits(1, 3).stuck();
        return life;
    }

    private Life sits(Life life) {
        if (life.dice().chance(25) && life.told().now().getHour() < 17) {
            LocalDate day = teller.calendar()
                    .rolled(life.told().today().plusDays(life.dice().between(1, 3)));
            life.planned(day, LocalTime.of(9, 30)).at(day.atTime(11, life.dice().between(0, 50)));
        } else life.waits(1, 3);
        return life.settled();
    }

    // --- in the village

    void settledAtOnce(Start at) {
        Life life = easy(at).registered(0, true).settled();
        life.agrees().orally().andAsUsual();
    }

    void settledInVillage(Start at) {
        Life life = comesIn(easy(at));
        tried(life, at.dice().chance(35) ? 1 : 0);
        sits(life).agrees().asUsual().andAsUsual();
    }

    void settledAfterAPause(Start at) {
        Life life = tried(comesIn(easy(at)), 1);
        life.waits(1, 2).paused().waits(6, 20).continued();
        sits(life).agrees().asUsual().andAsUsual();
    }

    void settledAfterAnExtension(Start at) {
        Life life = tried(comesIn(hard(at)), 2);
        life.waits(3, 6).extended().waits(9, 14).partly();
        sits(life).agrees().asUsual().andAsUsual();
    }

    /** Settled, but after the case's own deadline had passed. */
    void settledTooLate(Start at) {
        Life life = tried(comesIn(easy(at)), 1);
        life.waits(32, 38);
        life.settled().agrees().asUsual().andAsUsual();
    }

    /** Everything was said and done, and written down a week later (补录). */
    void enteredLate(Start at) {
        Life life = easy(at).registered(at.dice().between(8, 12), true);
        life.session(
                life.told().holder(),
                life.told().today(),
                SessionResult.AGREED,
                life.tale().say("agreed"));
        life.agrees().orally().andAsUsual();
    }

    /** Settled in time and entered a week after. */
    void agreementEnteredLate(Start at) {
        Life life = tried(comesIn(easy(at)), 0);
        life.waits(8, 10);
        LocalDate day = life.told().today().minusDays(7);
        life.session(
                life.told().holder(), day, SessionResult.AGREED, life.tale().say("agreed"));
        life.agrees().reachedBefore(7).orally().andAsUsual();
    }

    void reopened(Start at) {
        Life life = comesIn(hard(at));
        sits(life).agrees().asUsual().performed();
        life.waits(20, 60).reopened();
        sits(life).agrees().asUsual().andAsUsual();
    }

    /** The same two again, some weeks after they had settled. */
    void repeated(Start at) {
        Story story = teller.stories().named("ridge");
        Dice dice = at.dice();
        Tale.Couple couple = Tale.couple(story, teller.residents(), dice);
        Actor mediator = teller.cast().ofVillage(at.village());
        Life first = teller.begin(story, at.village(), couple, mediator, at.day(), dice);
        sits(first.registered(1, true)).agrees().orally().andAsUsual();
        Life again = teller.begin(
                teller.stories().named("fight"),
                at.village(),
                couple,
                mediator,
                at.day().plusDays(55),
                dice);
        sits(again.registered(0, true)).agrees().asUsual().andAsUsual();
    }

    void declined(Start at) {
        easy(at).registered(1, false).waits(0, 2).declined();
    }

    void refused(Start at) {
        comesIn(easy(at)).waits(1, 3).ended(End.REFUSED);
    }

    void withdrawn(Start at) {
        Life life = comesIn(easy(at));
        tried(life, at.dice().between(0, 1)).waits(1, 2).ended(End.WITHDRAWN);
    }

    void failedInVillage(Start at) {
        tried(comesIn(hard(at)), 2).waits(1, 2).ended(End.FAILED);
    }

    // --- the township

    private Life goesUp(Start at) {
        Life life = tried(comesIn(hard(at)), at.dice().between(1, 2));
        return life.waits(0, 1).escalated(Ground.STUCK);
    }

    private Life isTakenOver(Start at) {
        Life life = goesUp(at);
        Actor ruler = teller.cast().ofTownship(at.village(), at.dice());
        return life.waits(0, 1).takenOver(ruler, teller.cast().ofTownship(at.village(), at.dice()));
    }

    void settledInTownship(Start at) {
        Life life = isTakenOver(at);
        if (at.dice().chance(45)) life.waits(1, 3).partly();
        sits(life).agrees().asUsual().andAsUsual();
    }

    void guided(Start at) {
        Life life = goesUp(at);
        life.waits(0, 1).guided(teller.cast().ofTownship(at.village(), at.dice()));
        life.waits(1, 3).session(SessionResult.AGREED, life.tale().phrase("guided"));
        life.agrees().asUsual().andAsUsual();
    }

    void returned(Start at) {
        Life life = goesUp(at);
        life.waits(0, 1).returned(teller.cast().ofTownship(at.village(), at.dice()));
        sits(life).agrees().asUsual().andAsUsual();
    }

    void jointInTownship(Start at) {
        Life life = goesUp(at);
        Actor ruler = teller.cast().ofTownship(at.village(), at.dice());
        life.waits(0, 1).joined(ruler, ruler, "THREE_OFFICES");
        sits(life).agrees().inWriting().andAsUsual();
    }

    void failedInTownship(Start at) {
        Life life = isTakenOver(at);
        tried(life, 2).waits(1, 3).ended(End.FAILED);
    }

    void loggedInTownship(Start at) {
        Life life = teller.township(teller.stories().hard(at.dice(), at.urban()), at.village(), at.day(), at.dice());
        comesIn(life).waits(1, 3).partly();
        sits(life).agrees().asUsual().andAsUsual();
    }

    /** Somebody threatens: told to the police, up the same day, mediated by three offices at once. */
    void red(Start at) {
        Life life = hard(at).registered(0, true, Set.of("THREAT"));
        life.reports("THREAT").escalated(Ground.RED_RISK);
        Actor ruler = teller.cast().ofTownship(at.village(), at.dice());
        life.joined(ruler, ruler, "ONE_THREE_N");
        sits(life).agrees().inWriting().andAsUsual();
    }

    // --- the county

    private Life reachesTheCounty(Start at) {
        Life life = isTakenOver(at);
        tried(life, 1);
        return life.waits(1, 2).escalated(Ground.STUCK);
    }

    void settledInCounty(Start at) {
        Life life = reachesTheCounty(at);
        Actor ruler = teller.cast().ofCounty(at.village(), at.dice());
        if (at.dice().chance(60)) life.waits(0, 1).takenOver(ruler, ruler);
        else life.waits(0, 1).joined(ruler, ruler, "THREE_TIERS");
        if (at.dice().chance(50)) life.waits(1, 3).partly();
        sits(life).agrees().asUsual().andAsUsual();
    }

    void failedInCounty(Start at) {
        Life life = reachesTheCounty(at);
        Actor ruler = teller.cast().ofCounty(at.village(), at.dice());
        tried(life.waits(0, 1).takenOver(ruler, ruler), 1).waits(1, 2).ended(End.FAILED);
    }

    /** Returned twice by the township: the county must rule. */
    void returnedTwice(Start at) {
        Life life = goesUp(at);
        life.waits(0, 1).returned(teller.cast().ofTownship(at.village(), at.dice()));
        life.waits(1, 2).escalated(Ground.STUCK).waits(0, 1);
        life.returned(teller.cast().ofTownship(at.village(), at.dice()));
        Actor ruler = teller.cast().ofCounty(at.village(), at.dice());
        life.waits(0, 1).takenOver(ruler, ruler);
        sits(life).agrees().inWriting().andAsUsual();
    }

    /** Past the township in the same hour, which is told and reads along. */
    void redPastTheTownship(Start at) {
        Life life = hard(at).registered(0, true, Set.of("WEAPON", "POLICE_CALLS"));
        life.reports("WEAPON").escalated(Ground.RED_RISK, true);
        Actor ruler = teller.cast().ofCounty(at.village(), at.dice());
        life.joined(ruler, ruler, "THREE_TIERS");
        sits(life).agrees().inWriting().andAsUsual();
    }
}
