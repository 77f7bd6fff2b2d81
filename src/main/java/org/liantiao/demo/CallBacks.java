package org.liantiao.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Ids;
import org.liantiao.base.Outcome;
import org.liantiao.disputes.FollowUps;
import org.liantiao.disputes.Kept;
import org.liantiao.disputes.Satisfaction;

/** The call-backs on one settlement, and what they found. */
final class CallBacks {
    private final Life life;
    private final Teller teller;

    CallBacks(Life life, Teller teller) {
        this.life = life;
        this.teller = teller;
    }

    void allWell() {
        make(well());
    }

    void nothingPaid() {
        make(found(Kept.NOT_PERFORMED, Satisfaction.DISSATISFIED, false, null, "followedBad"));
    }

    /** The next round begins on the spot. */
    void flaredUp() {
        make(found(Kept.NOT_PERFORMED, Satisfaction.DISSATISFIED, true, null, "followedAgain"));
    }

    void sued(LocalDate on) {
        make(found(Kept.NOT_PERFORMED, Satisfaction.DISSATISFIED, false, on, "followedSued"));
    }

    /** Some weeks later, what the county’s rules ask for by then is made, and nothing when they ask for none. */
    void asPlanned() {
        life.waits(25, 45);
        LocalDate today = life.told().today();
        FollowUps.Form form = well();
        life.told()
                .step(
                        life.told().holder(),
                        (who, dispute) -> teller.office().isToFollowUp(who, dispute, today)
                                ? record(who, dispute, form)
                                : Outcome.done(dispute));
    }

    private FollowUps.Form well() {
        return found(Kept.PERFORMED, Satisfaction.SATISFIED, false, null, "followed");
    }

    private void make(FollowUps.Form form) {
        life.told().step(life.told().holder(), (who, dispute) -> record(who, dispute, form));
    }

    private Outcome<UUID> record(Actor who, UUID dispute, FollowUps.Form form) {
        return teller.office().followUps().record(who, Ids.next(), dispute, form);
    }

    private FollowUps.Form found(
            Kept kept, Satisfaction satisfaction, boolean again, @Nullable LocalDate suedOn, String phrase) {
        return new FollowUps.Form(
                life.told().today(),
                kept,
                satisfaction,
                again,
                again,
                suedOn != null,
                suedOn,
                life.tale().phrase(phrase));
    }
}
