package org.liantiao.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Ids;
import org.liantiao.disputes.AgreementForm;
import org.liantiao.disputes.Endings;
import org.liantiao.disputes.Harm;
import org.liantiao.disputes.Mediation.Terms;
import org.liantiao.disputes.Performances;

/** The part of a history that settles it: the agreement, its performance, the call-back. */
final class Settlement {
    private final Life life;
    private final Tale tale;
    private final Dice dice;
    private final Teller teller;
    private final Aftermath after;
    private final CallBacks callBacks;
    private final Payments payments;
    private final Map<Harm, Integer> prevented;
    private LocalDate reached;
    private @Nullable LocalDate performBy;

    Settlement(Life life, Teller teller) {
        this.life = life;
        this.tale = life.tale();
        this.dice = life.dice();
        this.teller = teller;
        this.after = new Aftermath(life, teller);
        this.callBacks = new CallBacks(life, teller);
        this.payments = new Payments(life, teller);
        this.prevented = after.prevented();
        this.reached = life.told().today();
    }

    /** The form people choose: the higher and the dearer, the more is written. */
    Settlement asUsual() {
        int written = switch (life.told().holder().tier()) {
            case VILLAGE -> tale.stake() > 5000 ? 55 : 18;
            case TOWNSHIP -> 75;
            case COUNTY -> 95;
        };
        if (!dice.chance(written)) return orally();
        return dice.chance(85) ? inWriting() : inWritingWithTheSealLater();
    }

    Settlement orally() {
        return draw(AgreementForm.ORAL, null, null);
    }

    Settlement inWriting() {
        LocalDate day = life.told().today();
        return draw(AgreementForm.WRITTEN, day, day);
    }

    /** The parties sign at once; the committee's seal comes a day or two after. */
    Settlement inWritingWithTheSealLater() {
        LocalDate day = life.told().today();
        draw(AgreementForm.WRITTEN, day, null);
        life.waits(1, 2);
        return sealed();
    }

    /** Written down and signed, and the seal is missing. */
    void unsealed() {
        draw(AgreementForm.WRITTEN, life.told().today(), null);
    }

    private Settlement sealed() {
        write(AgreementForm.WRITTEN, reached, life.told().today());
        return this;
    }

    /** Reached some days before anybody writes it down. */
    Settlement reachedBefore(int days) {
        reached = life.told().today().minusDays(days);
        return this;
    }

    Settlement performBy(LocalDate day) {
        performBy = day;
        return this;
    }

    private Settlement draw(AgreementForm form, @Nullable LocalDate signed, @Nullable LocalDate sealed) {
        if (tale.runsOn() && performBy == null) performBy = reached.plusDays(5L * dice.between(1, 8));
        write(form, signed, sealed);
        return this;
    }

    private void write(AgreementForm form, @Nullable LocalDate signed, @Nullable LocalDate sealed) {
        LocalDate day = reached;
        LocalDate last = lastDay();
        String content = tale.terms(last);
        String manner = tale.say("manner");
        life.told().step(life.told().holder(), (who, dispute) -> {
            Terms terms = new Terms(
                    form,
                    day,
                    content,
                    manner,
                    tale.sumAgreed(),
                    tale.runsOn() ? last : null,
                    signed,
                    signed,
                    sealed,
                    prevented,
                    payments.of(who, dispute, day, last));
            return teller.office().mediation().agree(who, Ids.next(), dispute, terms);
        });
    }

    private LocalDate lastDay() {
        return performBy == null ? reached : performBy;
    }

    /** What mostly becomes of it: performed on the spot or by its day, a call-back, closed. A few are late, very few never. */
    void andAsUsual() {
        if (tale.runsOn() && dice.chance(3)) {
            forgotten();
            return;
        }
        if (tale.runsOn() && performBy != null) after.atCourt(performBy);
        payments.allButTheLast(reached, lastDay());
        if (tale.runsOn()) life.waits(2, dice.chance(96) ? daysLeft() : daysLeft() + 9);
        performed();
        if (dice.chance(62)) life.waits(15, 40);
        else life.waits(0, 4);
        if (dice.chance(66)) callBacks.allWell();
        closed();
        if (dice.chance(90)) callBacks.asPlanned();
    }

    /** Never performed; the call-back found so. */
    void forgotten() {
        payments.allButTheLast(reached, lastDay());
        life.waits(30, 50);
        if (!tale.owes().isEmpty()) payments.urged();
        callBacks.nothingPaid();
    }

    private int daysLeft() {
        LocalDate due = performBy == null ? life.told().today() : performBy;
        return (int) Math.max(3, due.toEpochDay() - life.told().today().toEpochDay());
    }

    /** The first part is paid on its day, the second is not, and somebody urges. */
    Settlement firstPartPaidAndUrged(LocalDateTime urged) {
        payments.paid(0);
        life.at(urged);
        payments.urged();
        return this;
    }

    /** Nothing is paid: urged, told of the court. */
    Settlement urgedInVain(LocalDateTime told) {
        life.at(told);
        payments.urged();
        payments.toldOfCourt();
        return this;
    }

    /** Nothing is paid, so both talk again. */
    void mediatedAgain(LocalDateTime at) {
        life.at(at);
        payments.mediatedAgain();
    }

    Settlement performed() {
        LocalDate day = life.told().today();
        String note = tale.say("performed");
        life.told()
                .step(
                        life.told().holder(),
                        (who, dispute) -> teller.office()
                                .performances()
                                .record(who, Ids.next(), dispute, Performances.Form.ofAll(day, note)));
        return this;
    }

    CallBacks callBacks() {
        return callBacks;
    }

    Settlement closed() {
        life.told().step(life.told().holder(), (who, dispute) -> endings().close(who, Ids.next(), dispute));
        return this;
    }

    private Endings endings() {
        return teller.office().endings();
    }
}
