package org.liantiao.disputes.internal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.StandIn;
import org.liantiao.base.Refusal;
import org.liantiao.disputes.ClockEntryKind;
import org.liantiao.disputes.End;
import org.liantiao.disputes.SessionResult;
import org.liantiao.disputes.State;
import org.liantiao.disputes.StepKind;
import org.liantiao.jurisdiction.Tier;

/** What the tier that holds a dispute does with it: from acceptance to the end of the round, and after. */
public final class Handling {
    private Handling() {}

    /** @param number drawn only when the dispute can be accepted, for numbers have no gaps */
    public static Optional<Refusal> accept(Dispute dispute, Supplier<DocumentNumber> number, Moment moment) {
        if (dispute.round().state() != State.REGISTERED) return no("accept.state");
        dispute.round().move(State.IN_MEDIATION);
        takeOn(dispute, number, moment);
        return done();
    }

    /** Accepts a dispute that moves up before anybody accepted it. */
    static void takeOn(Dispute dispute, Supplier<DocumentNumber> number, Moment moment) {
        if (dispute.admission().isAccepted()) return;
        dispute.admission().accept(moment.today(), number.get());
        dispute.clock(ClockEntryKind.CASE_SET, moment.preset().caseDays(), "", moment);
        DocumentNumber given = dispute.admission().number();
        dispute.step(StepKind.ACCEPTED, moment.today(), given == null ? "" : given.text(), moment);
    }

    /** 不予受理, with its reason; the parties were told of other channels. */
    public static Optional<Refusal> decline(Dispute dispute, String reason, Moment moment) {
        if (dispute.round().state() != State.REGISTERED) return no("decline.state");
        dispute.conclude(End.DECLINED, moment.today(), null, moment);
        dispute.round().move(State.DECLINED);
        dispute.step(StepKind.DECLINED, moment.today(), reason, moment);
        return done();
    }

    public static Optional<Refusal> plan(
            Dispute dispute,
            LocalDate day,
            @Nullable LocalTime time,
            String mediators,
            String attendees,
            Host host,
            Moment moment) {
        Optional<Refusal> refusal = inMediation(dispute);
        if (refusal.isPresent()) return refusal;
        MediationSession session = newSession(dispute, day, time, host, moment);
        session.invite(mediators, attendees);
        dispute.step(StepKind.SESSION_PLANNED, day, attendees, moment);
        return done();
    }

    /**
     * Who holds a sitting: it is a try of this tier, whoever holds the case.
     *
     * @param wholeTier they mediate for the tier, and go on with what a colleague planned; whoever was called in goes on
     *     with what their own organisation planned, and nothing else
     */
    public record Host(UUID organisation, Tier tier, boolean wholeTier) {
        public static Host of(Actor actor, Dispute dispute) {
            UUID area = dispute.place().at(actor.tier());
            UUID organisation = Access.inPlaceOf(actor, dispute)
                    .map(StandIn::organisationId)
                    .orElse(actor.organisationId());
            return new Host(organisation, actor.tier(), actor.mediatesFor(area));
        }
    }

    /**
     * 没开成: a sitting that its host planned did not take place. Only what was held is a try, so nothing of it stays but
     * the line in the timeline.
     */
    public static Optional<Refusal> cancel(Dispute dispute, UUID planned, Host host, String reason, Moment moment) {
        Optional<Refusal> refusal = inMediation(dispute);
        if (refusal.isPresent()) return refusal;
        MediationSession session = dispute.round().planned(planned, host).orElse(null);
        if (session == null) return no("session.notPlanned");
        dispute.round().remove(session);
        dispute.step(StepKind.SESSION_CANCELLED, session.heldOn(), reason, moment);
        return done();
    }

    /** Records a sitting: one that its host planned when its id is given, else a new one. */
    public static Optional<Refusal> hold(
            Dispute dispute, @Nullable UUID planned, Sitting sitting, Host host, Moment moment) {
        Optional<Refusal> refusal = inMediation(dispute);
        if (refusal.isPresent()) return refusal;
        LocalDate first = dispute.round().isFirst() ? dispute.subject().occurredOn() : dispute.roundBegan();
        if (sitting.day().isBefore(first)) return Optional.of(Refusal.of("day", "day.before", first));
        MediationSession session = dispute.round()
                .planned(planned, host)
                .orElseGet(() -> newSession(dispute, sitting.day(), sitting.time(), host, moment));
        session.invite(sitting.mediators(), sitting.attendees());
        session.hold(
                sitting.day(),
                sitting.time(),
                sitting.result(),
                sitting.record(),
                sitting.informed(),
                moment.isLate(sitting.day()));
        dispute.step(StepKind.SESSION_HELD, sitting.day(), sitting.record(), moment);
        return done();
    }

    /** What is written down of a sitting. */
    public record Sitting(
            LocalDate day,
            @Nullable LocalTime time,
            String mediators,
            String attendees,
            SessionResult result,
            String record,
            boolean informed) {}

    /** Ends a round without agreement: 不成 needs a session, 不愿调 needs that there was none, 撤回 needs neither. */
    public static Optional<Refusal> end(Dispute dispute, End end, LocalDate day, String reason, Moment moment) {
        if (!dispute.round().isOpen()) return no("end.state");
        if (day.isBefore(dispute.roundBegan()))
            return Optional.of(Refusal.of("day", "day.before", dispute.roundBegan()));
        if (end == End.FAILED && dispute.round().sessionsHeld() == 0) return no("end.noSession");
        if (end == End.REFUSED && dispute.round().sessionsHeld() > 0) return no("end.hadSession");
        dispute.conclude(end, day, null, moment);
        dispute.close(moment.today());
        dispute.step(stepOf(end), day, reason, moment);
        return done();
    }

    /** 结案: only what was performed is closed as settled. */
    public static Optional<Refusal> close(Dispute dispute, Moment moment) {
        if (dispute.round().state() != State.AGREED) return no("close.state");
        if (dispute.round().agreement().orElseThrow().performedOn() == null) return no("close.notPerformed");
        dispute.close(moment.today());
        dispute.step(StepKind.CLOSED, moment.today(), "", moment);
        return done();
    }

    /** 复发: a new round at the last holder; the first round's figures stay, but it no longer lasts. */
    public static Optional<Refusal> reopen(Dispute dispute, String reason, Moment moment) {
        if (dispute.round().state() != State.AGREED && dispute.round().state() != State.CLOSED)
            return no("reopen.state");
        dispute.nextRound(moment);
        dispute.step(StepKind.REOPENED, moment.today(), reason, moment);
        return done();
    }

    public static Optional<Refusal> handOver(Dispute dispute, UUID handler, String name, Moment moment) {
        if (!dispute.round().isOpen() && dispute.round().state() != State.AGREED) return no("end.state");
        dispute.holding().handler(handler);
        dispute.step(StepKind.HANDLER_CHANGED, moment.today(), name, moment);
        return done();
    }

    /** 待核实 → 已核实: an open row of an old ledger is confirmed to be open still. */
    public static Optional<Refusal> confirm(Dispute dispute, Moment moment) {
        if (!dispute.admission().unverified()) return no("confirm.state");
        dispute.admission().verify();
        dispute.step(StepKind.CONFIRMED, moment.today(), "", moment);
        return done();
    }

    static Optional<Refusal> inMediation(Dispute dispute) {
        return switch (dispute.round().state()) {
            case IN_MEDIATION -> done();
            case REGISTERED -> no("notAccepted");
            case AWAITING_RULING -> no("awaitingRuling");
            case AGREED, DECLINED, CLOSED -> no("concluded");
        };
    }

    private static MediationSession newSession(
            Dispute dispute, LocalDate day, @Nullable LocalTime time, Host host, Moment moment) {
        int serial = dispute.round().nextSerial(host.tier());
        return dispute.round()
                .add(new MediationSession(
                        dispute, host.tier(), serial, day, time, host.organisation(), moment.actorId(), moment.at()));
    }

    private static StepKind stepOf(End end) {
        return switch (end) {
            case FAILED -> StepKind.FAILED;
            case REFUSED -> StepKind.REFUSED;
            case WITHDRAWN -> StepKind.WITHDRAWN;
            case RESOLVED, DECLINED -> throw new IllegalArgumentException(end + " has a step of its own");
        };
    }

    static Optional<Refusal> done() {
        return Optional.empty();
    }

    static Optional<Refusal> no(String rule, Object... details) {
        return Optional.of(Refusal.page(rule, details));
    }
}
