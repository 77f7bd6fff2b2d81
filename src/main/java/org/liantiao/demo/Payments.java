package org.liantiao.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Ids;
import org.liantiao.disputes.ObligationForm;
import org.liantiao.disputes.ObligationLine;
import org.liantiao.disputes.Performances;

/** What an agreement makes one of the two pay the other, in as many parts as its story says; the first of several at once. */
final class Payments {
    private final Life life;
    private final Tale tale;
    private final Office office;

    Payments(Life life, Teller teller) {
        this.life = life;
        this.tale = life.tale();
        this.office = teller.office();
    }

    /** None where the story tells of no money to be paid later. */
    List<ObligationForm> of(Actor who, UUID dispute, LocalDate reached, LocalDate last) {
        String what = tale.owes();
        if (what.isEmpty()) return List.of();
        ObligationForm whole = new ObligationForm(
                office.party(who, dispute, tale.name("b")),
                office.party(who, dispute, tale.name("a")),
                what,
                tale.sumAgreed(),
                last);
        int parts = tale.story().parts();
        if (parts == 1) return List.of(whole);
        List<ObligationForm> each = whole.inParts(
                        parts,
                        reached,
                        number -> Tale.PHRASES
                                .text("part")
                                .replace("{what}", what)
                                .replace("{n}", String.valueOf(number)))
                .orThrow();
        return IntStream.range(0, parts)
                .mapToObj(i -> due(each.get(i), day(i, parts, reached, last)))
                .toList();
    }

    private static ObligationForm due(ObligationForm part, LocalDate day) {
        return new ObligationForm(part.debtor(), part.creditor(), part.what(), part.amount(), day);
    }

    private static LocalDate day(int part, int parts, LocalDate reached, LocalDate last) {
        return reached.plusDays((last.toEpochDay() - reached.toEpochDay()) * part / (parts - 1));
    }

    /** All but the last are paid on their days; the last is, or is not, what the story goes on with. */
    void allButTheLast(LocalDate reached, LocalDate last) {
        int parts = tale.story().parts();
        if (tale.owes().isEmpty()) return;
        for (int i = 0; i < parts - 1; i++) {
            life.at(day(i, parts, reached, last).atTime(16, 20));
            paid(i);
        }
    }

    /** @param item from 0 */
    void paid(int item) {
        LocalDate day = life.told().today();
        String how = tale.say("manner");
        life.told().step(life.told().holder(), (who, dispute) -> {
            ObligationLine line = office.items(who, dispute).get(item);
            return office.performances()
                    .record(who, Ids.next(), dispute, new Performances.Form(line.id(), day, "", false, how));
        });
    }

    void toldOfCourt() {
        LocalDate day = life.told().today();
        String words = tale.phrase("toldCourt");
        life.told()
                .step(
                        life.told().holder(),
                        (who, dispute) -> office.performances().tellOfCourt(who, Ids.next(), dispute, day, words));
    }

    void mediatedAgain() {
        String why = tale.phrase("unpaid");
        life.told()
                .step(
                        life.told().holder(),
                        (who, dispute) -> office.performances().mediateAgain(who, Ids.next(), dispute, why));
    }

    void urged() {
        LocalDate day = life.told().today();
        String words = tale.phrase("urged");
        life.told()
                .step(
                        life.told().holder(),
                        (who, dispute) -> office.performances().urge(who, Ids.next(), dispute, day, words));
    }
}
