package org.liantiao.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Outcome;
import org.liantiao.base.Reading;
import org.liantiao.base.Refusal;
import org.liantiao.disputes.CaseHands;
import org.liantiao.disputes.Cases;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.jurisdiction.Organisations;
import org.liantiao.reviews.Finding;
import org.liantiao.reviews.Findings;
import org.liantiao.supervision.SupervisionOrder.Grade;
import org.liantiao.supervision.SupervisionOrder.Occasion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** 发督办: the county's supervisors ask an organisation for something, with a number of the year and a day. */
@Service
public class Issuing {
    /** In characters. */
    public static final int LONGEST_SUBJECT = 60;

    public static final int LONGEST_ASKED = 1000;

    private final OrderShelf shelf;
    private final StepShelf steps;
    private final OrderTrail trail;
    private final OrderDays days;
    private final SupervisionSettings settings;
    private final Cases cases;
    private final Findings findings;
    private final Organisations organisations;
    private final TransactionOperations transactions;
    private final Clock clock;

    Issuing(
            OrderShelf shelf,
            StepShelf steps,
            OrderTrail trail,
            OrderDays days,
            SupervisionSettings settings,
            Cases cases,
            Findings findings,
            Organisations organisations,
            TransactionOperations transactions,
            Clock clock) {
        this.shelf = shelf;
        this.steps = steps;
        this.trail = trail;
        this.days = days;
        this.settings = settings;
        this.cases = cases;
        this.findings = findings;
        this.organisations = organisations;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The day that an order of today gets unless somebody sets another. */
    public LocalDate offeredDay() {
        return days.offered(LocalDate.now(clock));
    }

    /** Whom an order on a case may ask: the organisations that held it, but for the actor's own. Empty for whoever may not issue one on it. */
    public List<Organisation> holders(Actor actor, UUID disputeId) {
        if (!actor.supervisesCounty()) return List.of();
        return cases.hands(actor, disputeId).map(CaseHands::holders).map(organisations::byIds).stream()
                .flatMap(List::stream)
                .filter(one -> !OrderReach.isOwn(actor, one))
                .toList();
    }

    /** What reviews found in a case that is not yet put right. */
    public List<Finding> findings(Actor actor, UUID disputeId) {
        if (!actor.supervisesCounty()) return List.of();
        return findings.of(actor, disputeId).stream()
                .filter(review -> review.sheet().isConcluded())
                .flatMap(review -> review.findings().stream())
                .filter(finding -> finding.state() != Finding.State.CONFIRMED)
                .toList();
    }

    /**
     * Issues an order. Refuses who does not supervise the county; a case or finding that is not theirs to read; an organisation
     * that never held the case, that is their own, that they would answer for themselves, or that is not of the county; a day of rest.
     *
     * @param orderId of the form, so that one sent twice is issued once
     */
    public Outcome<UUID> issue(Actor actor, UUID orderId, OrderForm form) {
        if (!actor.supervisesCounty()) return Outcome.refused(Refusal.page("notYours"));
        LocalDate today = LocalDate.now(clock);
        Reading reading = new Reading();
        Grade grade = reading.choice("grade", form.grade());
        Occasion occasion = reading.choice("occasion", form.occasion());
        String subject = reading.line("subject", form.subject(), LONGEST_SUBJECT);
        String asked = reading.text("asked", form.asked(), LONGEST_ASKED);
        LocalDate due = days.read(reading, form.dueOn(), today);
        UUID wanted = reading.choice("organisation", form.organisationId());
        if (grade == null || occasion == null || wanted == null || !reading.clean()) return reading.refused();
        Optional<Refusal> wrong = refusal(actor, occasion, form, wanted);
        if (wrong.isPresent()) return Outcome.refused(wrong.get());
        Organisation organisation = organisations.byIds(List.of(wanted)).getFirst();
        return Objects.requireNonNull(transactions.execute(status -> {
            int serial = shelf.nextSerial(actor.countyId(), today.getYear());
            Optional<UUID> issuer = shelf.issuerOf(orderId);
            if (issuer.isEmpty())
                return Outcome.done(keep(
                        actor,
                        serial,
                        SupervisionOrder.issued(
                                orderId,
                                settings.rules().numberOf(today.getYear(), serial),
                                new SupervisionOrder.Ground(grade, occasion, form.about(), form.findingId()),
                                organisation,
                                subject,
                                asked,
                                actor.name(),
                                new SupervisionOrder.Dates(today, days.receiveBy(today), due))));
            // The serial was not needed.
            status.setRollbackOnly();
            boolean again = issuer.get().equals(actor.personId());
            return again ? Outcome.done(orderId) : Outcome.refused(Refusal.page("notFound"));
        }));
    }

    private UUID keep(Actor actor, int serial, SupervisionOrder order) {
        shelf.add(order, actor.countyId(), serial, actor.personId());
        OrderStep step = new OrderStep(
                order.id(),
                OrderStep.Kind.ISSUED,
                order.asked(),
                order.dueOn(),
                clock.instant(),
                actor.name(),
                List.of());
        steps.add(order.id(), step, actor.personId());
        trail.write(
                actor,
                order,
                step.kind().traceKind(),
                Map.of("organisation", order.organisationName(), "last", String.valueOf(order.dueOn())));
        return order.id();
    }

    private Optional<Refusal> refusal(Actor actor, Occasion occasion, OrderForm form, UUID wanted) {
        boolean own = organisations.byIds(List.of(wanted)).stream().anyMatch(one -> OrderReach.isOwn(actor, one));
        if (own) return Optional.of(Refusal.of("organisation", "supervision.own"));
        if (!occasion.ofACase()) return ofTheCounty(actor, wanted);
        UUID about = form.about();
        if (about == null || cases.rights(actor, about).isEmpty()) return Optional.of(Refusal.page("notFound"));
        boolean held = holders(actor, about).stream().anyMatch(one -> one.id().equals(wanted));
        if (!held) return Optional.of(Refusal.of("organisation", "supervision.neverHeld"));
        if (occasion == Occasion.CASE) return Optional.empty();
        Optional<Finding> finding = findings(actor, about).stream()
                .filter(one -> one.id().equals(form.findingId()))
                .findFirst();
        if (finding.isEmpty()) return Optional.of(Refusal.of("finding", "supervision.noFinding"));
        return finding.get().organisationId().equals(wanted)
                ? Optional.empty()
                : Optional.of(Refusal.of("organisation", "supervision.otherFinding"));
    }

    private Optional<Refusal> ofTheCounty(Actor actor, UUID wanted) {
        return organisations.byIds(List.of(wanted)).stream()
                        .anyMatch(one -> one.active() && one.area().countyId().equals(actor.countyId()))
                ? Optional.empty()
                : Optional.of(Refusal.of("organisation", "notFound"));
    }
}
