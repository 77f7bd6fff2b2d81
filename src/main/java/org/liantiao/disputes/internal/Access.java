package org.liantiao.disputes.internal;

import java.util.Optional;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.Role;
import org.liantiao.accounts.StandIn;
import org.liantiao.base.Refusal;
import org.liantiao.disputes.State;
import org.liantiao.jurisdiction.Tier;

/** Who may take which step on a case they can read (design: the table of rights). */
public final class Access {
    private Access() {}

    /** The holder's own tier handles a case: accepts, agrees, ends, escalates. */
    public static Optional<Refusal> handles(Actor actor, Dispute dispute) {
        return actor.mediatesFor(dispute.holding().holder().area().id()) ? Optional.empty() : no();
    }

    /** Sessions are added by the holder, the tiers that handed the case up, and whoever was called in. */
    public static Optional<Refusal> addsSessions(Actor actor, Dispute dispute) {
        if (handles(actor, dispute).isEmpty()) return Optional.empty();
        boolean handedUp = dispute.holding().escalations().stream()
                .anyMatch(escalation -> actor.mediatesFor(dispute.place().at(escalation.fromTier())));
        boolean calledIn =
                actor.isAny(Role.MEDIATOR, Role.PARTNER) && dispute.holding().calledIn(actor.organisationId());
        return handedUp || calledIn ? Optional.empty() : no();
    }

    /** Whoever works on cases may add to those they can read: a missing number, a signal, a report that was made. */
    public static Optional<Refusal> reads(Actor actor) {
        return actor.isAny(Role.MEDIATOR, Role.REVIEWER, Role.PARTNER) ? Optional.empty() : no();
    }

    /** Numbers are shown whole to whoever works on cases, and to the auditor, who calls the parties of drawn ones back. */
    public static Optional<Refusal> looks(Actor actor) {
        return actor.roles().contains(Role.AUDITOR) ? Optional.empty() : reads(actor);
    }

    /** The tier an escalation was addressed to rules on it. */
    public static Optional<Refusal> rules(Actor actor, Dispute dispute) {
        return actor.rulesFor(dispute.holding().holder().area().id()) ? Optional.empty() : no();
    }

    /** The risk is graded by the tier that holds the case, by whoever mediates or rules there. */
    public static Optional<Refusal> grades(Actor actor, Dispute dispute) {
        return handles(actor, dispute).flatMap(no -> rules(actor, dispute));
    }

    /** Whoever rules or supervises above the villages, of their own right. */
    public static boolean supervises(Actor actor) {
        return actor.organisationKind().worksForItsTier()
                && actor.tier() != Tier.VILLAGE
                && (actor.roles().contains(Role.REVIEWER) || actor.roles().contains(Role.SUPERVISOR));
    }

    /** A seal is taken away by whoever supervises at the holder's tier or above it. */
    public static Optional<Refusal> unseals(Actor actor, Dispute dispute) {
        boolean above = actor.tier().compareTo(dispute.holding().tier()) >= 0;
        return supervises(actor) && above ? Optional.empty() : no();
    }

    /**
     * While a round runs, the tier that holds a case seals it. Once it is settled or ended, that is for whoever supervises,
     * and never for who had it in hand: nobody keeps their own work from those who check it.
     */
    public static Optional<Refusal> seals(Actor actor, Dispute dispute) {
        if (dispute.round().concludedOn() == null) return grades(actor, dispute);
        boolean theirs = actor.personId().equals(dispute.round().settledBy())
                || actor.personId().equals(dispute.holding().handlerId());
        if (!theirs && unseals(actor, dispute).isEmpty()) return Optional.empty();
        return grades(actor, dispute).isEmpty() ? Optional.of(Refusal.page("seal.concluded")) : no();
    }

    /** A pending case is ended by the tier that sent it up or the one that must rule. */
    public static Optional<Refusal> ends(Actor actor, Dispute dispute) {
        if (handles(actor, dispute).isEmpty()) return Optional.empty();
        boolean sent = dispute.holding()
                .openEscalation()
                .map(escalation -> actor.mediatesFor(dispute.place().at(escalation.fromTier())))
                .orElse(false);
        return sent ? Optional.empty() : no();
    }

    /** In whose place somebody acts on a case as it is now; empty for what they do on their own. */
    public static Optional<StandIn> inPlaceOf(Actor actor, Dispute dispute) {
        Role role = dispute.round().state() == State.AWAITING_RULING ? Role.REVIEWER : Role.MEDIATOR;
        return actor.inPlaceOf(dispute.holding().handlerId(), dispute.place().villageId(), role);
    }

    private static Optional<Refusal> no() {
        return Optional.of(Refusal.page("notYours"));
    }
}
