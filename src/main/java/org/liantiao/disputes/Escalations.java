package org.liantiao.disputes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.People;
import org.liantiao.base.Outcome;
import org.liantiao.base.Reading;
import org.liantiao.base.Refusal;
import org.liantiao.disputes.internal.Access;
import org.liantiao.disputes.internal.Chain;
import org.liantiao.disputes.internal.Dispute;
import org.liantiao.disputes.internal.Moment;
import org.liantiao.disputes.internal.Numbers;
import org.liantiao.disputes.internal.Report;
import org.liantiao.disputes.internal.Steps;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.jurisdiction.Organisations;
import org.liantiao.jurisdiction.ParticipantKind;
import org.liantiao.jurisdiction.Tier;
import org.springframework.stereotype.Service;

/** 上报与审核: a case goes up in writing, and the tier above decides. */
@Service
public class Escalations {
    private final Steps steps;
    private final Numbers numbers;
    private final Report report;
    private final Organisations organisations;
    private final People people;

    Escalations(Steps steps, Numbers numbers, Report report, Organisations organisations, People people) {
        this.steps = steps;
        this.numbers = numbers;
        this.report = report;
        this.organisations = organisations;
        this.people = people;
    }

    /**
     * 上报. To the next tier; past it only with red risk and a reason, and the skipped tier is told.
     *
     * @param toCounty true to skip the township
     */
    public Outcome<UUID> escalate(
            Actor actor, UUID requestId, UUID disputeId, @Nullable Ground ground, String reason, boolean toCounty) {
        Reading reading = new Reading();
        String why = reading.text("reason", reason, 1000);
        Ground chosen = reading.choice("ground", ground);
        if (!reading.clean() || chosen == null) return reading.refused();
        return steps.take(
                actor,
                requestId,
                disputeId,
                (dispute, moment) ->
                        Access.handles(actor, dispute).or(() -> escalate(dispute, chosen, why, toCounty, moment)));
    }

    private Optional<Refusal> escalate(Dispute dispute, Ground ground, String reason, boolean toCounty, Moment moment) {
        Optional<Tier> next = dispute.holding().tier().above();
        if (next.isEmpty()) return Optional.of(Refusal.page("escalate.top"));
        boolean skips = toCounty && next.get() != Tier.COUNTY;
        Organisation to = committee(dispute, skips ? Tier.COUNTY : next.get());
        Organisation skipped = skips ? committee(dispute, next.get()) : null;
        return Chain.escalate(
                dispute, new Chain.Request(to, ground, reason, report.of(dispute, reason)), skipped, moment);
    }

    /**
     * A ruling as typed. Fields of refusals: {@code kind, text, handler, seats}.
     *
     * @param handlerId who takes the case on, for TAKE_OVER and JOINT; whoever rules when null
     */
    public record RulingForm(
            @Nullable RulingKind kind,
            String text,
            @Nullable UUID handlerId,
            List<SeatForm> seats) {}

    /** One called-in participant of a joint mediation: 协办 or 配合 (the ruling tier leads). */
    public record SeatForm(
            PartRole role,
            ParticipantKind kind,
            String name,
            @Nullable UUID organisationId) {}

    /**
     * 审核. GUIDE wants a text, RETURN a reason, JOINT at least one participant. A second return by the township goes on to
     * the county; the county returns a case once. Nobody rules on what they sent up themselves.
     */
    public Outcome<UUID> rule(Actor actor, UUID requestId, UUID disputeId, UUID escalationId, RulingForm form) {
        Reading reading = new Reading();
        RulingKind kind = reading.choice("kind", form.kind());
        boolean wordsNeeded = kind == RulingKind.GUIDE || kind == RulingKind.RETURN;
        String text =
                wordsNeeded ? reading.text("text", form.text(), 1000) : reading.optionalText("text", form.text(), 1000);
        List<Chain.Seat> seats = kind == RulingKind.JOINT ? seats(form.seats(), reading) : List.of();
        if (!reading.clean() || kind == null) return reading.refused();
        Chain.Decision decision = new Chain.Decision(kind, text, handler(actor, kind, form), seats);
        UUID handler = decision.handler();
        return steps.giving(
                () -> {
                    if (handler != null) people.lock(handler);
                },
                () -> steps.take(
                        actor,
                        requestId,
                        disputeId,
                        (dispute, moment) -> alreadyRuled(dispute, escalationId)
                                .or(() -> Access.rules(actor, dispute))
                                .or(() -> rule(actor, dispute, escalationId, decision, moment))));
    }

    /** Told before anything else, for the case may have left this tier with the other one's ruling. */
    private static Optional<Refusal> alreadyRuled(Dispute dispute, UUID escalationId) {
        return dispute.holding()
                .escalation(escalationId)
                .filter(escalation -> !escalation.isOpen())
                .flatMap(Chain::alreadyRuled);
    }

    private Optional<Refusal> rule(
            Actor actor, Dispute dispute, UUID escalationId, Chain.Decision decision, Moment moment) {
        if (decision.handler() != null && !canHandle(decision.handler(), dispute))
            return Optional.of(Refusal.of("handler", "handler"));
        Organisation sender = dispute.holding()
                .openEscalation()
                .flatMap(e -> organisations.findById(e.fromId()))
                .orElse(dispute.holding().holder());
        Organisation ruling = dispute.holding().holder();
        Optional<Refusal> refusal = Chain.rule(
                dispute,
                escalationId,
                decision,
                sender,
                () -> numbers.next(dispute.holding().holder()),
                moment);
        if (refusal.isEmpty() && decision.kind() == RulingKind.RETURN && Chain.mustPassOn(dispute)) {
            steps.settle();
            Chain.passOn(dispute, decision.text(), ruling, committee(dispute, Tier.COUNTY), moment);
        }
        return refusal;
    }

    private static @Nullable UUID handler(Actor actor, RulingKind kind, RulingForm form) {
        if (!kind.movesUp()) return null;
        if (form.handlerId() != null) return form.handlerId();
        return actor.mediatesFor(actor.areaId()) ? actor.personId() : null;
    }

    private boolean canHandle(UUID personId, Dispute dispute) {
        return people.find(personId)
                .filter(p -> p.active()
                        && p.actor()
                                .mediatesFor(dispute.holding().holder().area().id()))
                .isPresent();
    }

    private static List<Chain.Seat> seats(List<SeatForm> forms, Reading reading) {
        if (forms.isEmpty()) reading.refuse("seats", "seats");
        if (forms.size() > 30) reading.refuse("seats", "seats.tooMany", 30);
        List<Chain.Seat> seats = new ArrayList<>();
        for (SeatForm form : forms)
            seats.add(new Chain.Seat(
                    form.role(), form.kind(), reading.line("seats", form.name(), 60), form.organisationId()));
        return seats;
    }

    private Organisation committee(Dispute dispute, Tier tier) {
        return organisations.committeeOf(dispute.place().at(tier)).orElseThrow();
    }
}
