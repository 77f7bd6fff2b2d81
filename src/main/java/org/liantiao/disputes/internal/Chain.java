package org.liantiao.disputes.internal;

import static org.liantiao.disputes.internal.Handling.done;
import static org.liantiao.disputes.internal.Handling.no;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Refusal;
import org.liantiao.disputes.ClockEntryKind;
import org.liantiao.disputes.Ground;
import org.liantiao.disputes.PartRole;
import org.liantiao.disputes.RulingKind;
import org.liantiao.disputes.State;
import org.liantiao.disputes.StepKind;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.jurisdiction.ParticipantKind;
import org.liantiao.jurisdiction.Tier;

/** 联调的链条: up to the next tier in writing, and down or across by its ruling. */
public final class Chain {
    /** How often each tier may return one dispute: the township's second return goes to the county, the county returns once. */
    private static final int RETURNS = 1;

    private Chain() {}

    /** Whether the dispute may go up now for this ground; the reasons stand beside the button before anybody presses it. */
    public static Optional<Refusal> mayEscalate(Dispute dispute, Ground ground, boolean skips, Moment moment) {
        if (dispute.round().state() == State.AWAITING_RULING) return no("awaitingRuling");
        if (!dispute.round().isOpen()) return no("concluded");
        if (dispute.holding().tier() == Tier.COUNTY) return no("escalate.top");
        if (dispute.holding().isJoint()) return no("escalate.joint");
        if (dispute.clocks().isPaused()) return no("escalate.paused");
        if (skips && !dispute.danger().isRed()) return no("escalate.skip");
        return switch (ground) {
            case BEYOND -> done();
            case RED_RISK -> dispute.danger().isRed() ? done() : no("escalate.notRed");
            case STUCK -> triedEnough(dispute, moment);
            case RETURNED_TWICE -> throw new IllegalArgumentException("nobody chooses this");
        };
    }

    private static Optional<Refusal> triedEnough(Dispute dispute, Moment moment) {
        if (dispute.round().state() == State.REGISTERED) return no("notAccepted");
        int wanted = moment.preset().tries(dispute.holding().tier());
        int held = dispute.round().sessionsHeldAt(dispute.holding().tier());
        return held >= wanted ? done() : no("escalate.tries", wanted, held);
    }

    /**
     * 上报. The holder's clock stops, the ruling's begins, and until the ruling the case is held by the tier that must rule.
     *
     * @param skipped the tier in between that is told and reads along; null when none is skipped
     */
    public static Optional<Refusal> escalate(
            Dispute dispute, Request request, @Nullable Organisation skipped, Moment moment) {
        Optional<Refusal> refusal = mayEscalate(dispute, request.ground(), skipped != null, moment);
        if (refusal.isPresent()) return refusal;
        dispute.clock(ClockEntryKind.STOPPED, 0, "", moment);
        if (skipped != null) dispute.holding().involve(skipped.id(), PartRole.READER);
        raise(dispute, request, moment);
        return done();
    }

    /** What goes up: on which ground, the reason in the sender's words, and the report generated from the case. */
    public record Request(Organisation to, Ground ground, String reason, String report) {}

    private static void raise(Dispute dispute, Request request, Moment moment) {
        dispute.holding().raise(new Escalation(dispute, request, moment));
        dispute.step(StepKind.ESCALATED, moment.today(), request.reason(), moment);
        dispute.round().move(State.AWAITING_RULING);
        dispute.holding().passTo(request.to());
        startRuling(dispute, moment);
    }

    /** Red risk does not wait two days for a ruling. */
    static void startRuling(Dispute dispute, Moment moment) {
        if (dispute.danger().isRed()) dispute.clock(ClockEntryKind.RULING_URGENT, 0, "", moment);
        else dispute.clock(ClockEntryKind.RULING_STARTED, moment.preset().rulingDays(), "", moment);
    }

    /**
     * 审核: decides on the open escalation.
     *
     * @param sender the organisation that escalated
     */
    public static Optional<Refusal> rule(
            Dispute dispute,
            UUID escalationId,
            Decision decision,
            Organisation sender,
            Supplier<DocumentNumber> number,
            Moment moment) {
        Escalation escalation = dispute.holding().escalation(escalationId).orElse(null);
        if (escalation == null) return no("notFound");
        if (!escalation.isOpen()) return alreadyRuled(escalation);
        Optional<Refusal> refusal = mayRule(dispute, escalation, decision.kind(), moment);
        if (refusal.isPresent()) return refusal;
        escalation.rule(decision.kind(), decision.text(), moment);
        switch (decision.kind()) {
            case TAKE_OVER, JOINT -> takeUp(dispute, decision, number, moment);
            case GUIDE, RETURN -> giveBack(dispute, escalation, decision, sender, moment);
        }
        return done();
    }

    /** Whether this ruling can be given by whoever acts; the reason stands beside it before anybody presses the button. */
    public static Optional<Refusal> mayRule(Dispute dispute, Escalation escalation, RulingKind kind, Moment moment) {
        if (moment.actorId() != null && moment.actorId().equals(escalation.raisedBy())) return no("ruling.own");
        return kind == RulingKind.RETURN && returnsNoMore(dispute) ? no("ruling.returnedBefore") : done();
    }

    /** The county returns a case once, then it must act; the township may, but {@link #passOn} follows. */
    private static boolean returnsNoMore(Dispute dispute) {
        return dispute.holding().tier() == Tier.COUNTY && dispute.holding().timesReturned(Tier.COUNTY) >= RETURNS;
    }

    /** Whether returning it now would send it on to the county. */
    public static boolean wouldPassOn(Dispute dispute) {
        return dispute.holding().tier() == Tier.TOWNSHIP && dispute.holding().timesReturned(Tier.TOWNSHIP) >= RETURNS;
    }

    /** Whether a case that came back now was returned by the township before. */
    public static boolean mustPassOn(Dispute dispute) {
        return dispute.holding().tier() == Tier.VILLAGE && dispute.holding().timesReturned(Tier.TOWNSHIP) > RETURNS;
    }

    /** @param handler who takes it on at the ruling tier, for the rulings that move it up */
    public record Decision(
            RulingKind kind, String text, @Nullable UUID handler, List<Seat> seats) {}

    /** One place at the table of a joint mediation. */
    public record Seat(
            PartRole role,
            ParticipantKind kind,
            String name,
            @Nullable UUID organisationId) {}

    public static Optional<Refusal> alreadyRuled(Escalation escalation) {
        return escalation.ruling() == null
                ? no("ruling.lapsed")
                : no("ruling.already", java.util.Objects.requireNonNull(escalation.ruledByName()), escalation.ruling());
    }

    private static void takeUp(Dispute dispute, Decision decision, Supplier<DocumentNumber> number, Moment moment) {
        dispute.round().move(State.IN_MEDIATION);
        dispute.holding().handler(decision.handler());
        dispute.holding().joint(decision.kind() == RulingKind.JOINT);
        for (Seat seat : decision.seats()) dispute.holding().seat(new Participant(dispute, seat));
        dispute.step(
                decision.kind() == RulingKind.JOINT ? StepKind.JOINED : StepKind.TAKEN_OVER,
                moment.today(),
                decision.text(),
                moment);
        Handling.takeOn(dispute, number, moment);
        dispute.startTier(moment);
    }

    private static void giveBack(
            Dispute dispute, Escalation escalation, Decision decision, Organisation sender, Moment moment) {
        dispute.holding().passTo(sender);
        dispute.round().move(dispute.admission().isAccepted() ? State.IN_MEDIATION : State.REGISTERED);
        boolean guided = decision.kind() == RulingKind.GUIDE;
        dispute.clock(
                guided ? ClockEntryKind.RESUMED_LONGER : ClockEntryKind.RESUMED,
                daysBack(dispute, decision.kind(), moment),
                "",
                moment);
        dispute.step(guided ? StepKind.GUIDED : StepKind.RETURNED, moment.today(), decision.text(), moment);
    }

    /** How many days the lower tier has when a case comes back: what was left, but no fewer than the preset's floor. */
    static int daysBack(Dispute dispute, RulingKind ruling, Moment moment) {
        int left = Math.max(dispute.standing(moment).left(), moment.preset().returnFloor());
        return ruling == RulingKind.GUIDE ? left + moment.preset().guideExtra() : left;
    }

    /** A township's second return does not stay with the village: it goes up in the township's name, and the county must rule. */
    public static void passOn(Dispute dispute, String text, Organisation township, Organisation county, Moment moment) {
        dispute.clock(ClockEntryKind.STOPPED, 0, "", moment);
        dispute.holding().passTo(township);
        raise(dispute, new Request(county, Ground.RETURNED_TWICE, text, text), moment);
    }
}
