package org.liantiao.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Outcome;
import org.liantiao.base.Reading;
import org.liantiao.base.Refusal;
import org.liantiao.supervision.SupervisionOrder.Grade;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * 督办的办理: those asked sign for an order and answer it; the county's supervisors close it, send the answer back, put the day
 * off, make it graver or take it back. Of two who do so at once the second is told who was first.
 */
@Service
public class OrderSteps {
    /** In characters. */
    public static final int LONGEST = 1000;

    private final OrderShelf shelf;
    private final StepShelf steps;
    private final OrderTrail trail;
    private final OrderDays days;
    private final EvidenceReader evidence;
    private final SupervisionSettings settings;
    private final TransactionOperations transactions;
    private final Clock clock;

    OrderSteps(
            OrderShelf shelf,
            StepShelf steps,
            OrderTrail trail,
            OrderDays days,
            EvidenceReader evidence,
            SupervisionSettings settings,
            TransactionOperations transactions,
            Clock clock) {
        this.shelf = shelf;
        this.steps = steps;
        this.trail = trail;
        this.days = days;
        this.evidence = evidence;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Takes a step. An order that is not the actor's to read is not found; refuses who has no right to the step, and a step that
     * does not fit what the order is by now. On a case under seal that the actor may not open nothing is decided unseen: such an
     * order can only be taken back.
     *
     * @param stepId of the form, so that one sent twice is taken once
     */
    public Outcome<UUID> take(Actor actor, UUID orderId, UUID stepId, OrderStep.Kind kind, StepForm form) {
        return Objects.requireNonNull(transactions.execute(status -> {
            Optional<SupervisionOrder> found = shelf.hold(actor, orderId);
            if (found.isEmpty()) return Outcome.refused(Refusal.page("notFound"));
            if (steps.isTaken(stepId, orderId, actor.personId())) return Outcome.done(orderId);
            SupervisionOrder order = found.get();
            Optional<Refusal> refusal = refusal(actor, order, kind);
            if (refusal.isPresent()) return Outcome.refused(refusal.get());
            return read(actor, order, stepId, kind, form).map(step -> keep(actor, order, step));
        }));
    }

    /** Whether somebody would take steps on an order, but may not open its case, so that they can only take it back. */
    public static boolean isBlind(Actor actor, SupervisionOrder order) {
        return !order.opens() && (OrderReach.answers(actor, order) || OrderReach.judges(actor, order));
    }

    /** Which steps somebody may take on an order now. */
    public List<OrderStep.Kind> open(Actor actor, SupervisionOrder order) {
        return java.util.Arrays.stream(OrderStep.Kind.values())
                .filter(kind -> kind != OrderStep.Kind.ISSUED
                        && refusal(actor, order, kind).isEmpty())
                .toList();
    }

    private Optional<Refusal> refusal(Actor actor, SupervisionOrder order, OrderStep.Kind kind) {
        boolean may = kind.isTheirs() ? OrderReach.answers(actor, order) : OrderReach.judges(actor, order);
        if (!may) return Optional.of(Refusal.page("notYours"));
        if (!order.opens() && kind != OrderStep.Kind.WITHDRAWN) return Optional.of(Refusal.page("supervision.sealed"));
        if (!kind.mayFollow(order.state()))
            return Optional.of(Refusal.page(
                    "supervision.meanwhile", steps.lastBy(order.id()).orElse("")));
        return switch (kind) {
            case LISTED ->
                order.grade() == Grade.LISTED ? Optional.of(Refusal.page("supervision.listed")) : Optional.empty();
            case REFERRED ->
                order.referredOn() == null ? Optional.empty() : Optional.of(Refusal.page("supervision.referred"));
            case EXTENDED -> tooLate(order);
            case CLOSED, RETURNED ->
                steps.isAnsweredBy(order.id(), actor.personId())
                        ? Optional.of(Refusal.page("supervision.ownAnswer"))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** A day is put off before it passes, and only so often. */
    private Optional<Refusal> tooLate(SupervisionOrder order) {
        if (order.isOverdue(LocalDate.now(clock))) return Optional.of(Refusal.page("supervision.passed"));
        int most = settings.rules().extensions();
        return order.extensions() < most ? Optional.empty() : Optional.of(Refusal.page("supervision.extended", most));
    }

    private Outcome<OrderStep> read(
            Actor actor, SupervisionOrder order, UUID stepId, OrderStep.Kind kind, StepForm form) {
        Reading reading = new Reading();
        String words = kind.needsWords()
                ? reading.text("words", form.words(), LONGEST)
                : reading.optionalText("words", form.words(), LONGEST);
        LocalDate due = kind.needsDay() ? days.read(reading, form.dueOn(), first(order, kind)) : null;
        List<OrderStep.Evidence> proofs =
                kind == OrderStep.Kind.ANSWERED ? evidence.read(reading, actor, order, form) : List.of();
        if (!reading.clean()) return reading.refused();
        return Outcome.done(new OrderStep(stepId, kind, words, due, clock.instant(), actor.name(), proofs));
    }

    private LocalDate first(SupervisionOrder order, OrderStep.Kind kind) {
        return kind == OrderStep.Kind.EXTENDED ? order.dueOn().plusDays(1) : LocalDate.now(clock);
    }

    private UUID keep(Actor actor, SupervisionOrder order, OrderStep step) {
        @Nullable LocalDate due = step.dueOn();
        shelf.put(order.after(step.kind(), LocalDate.now(clock), due));
        steps.add(order.id(), step, actor.personId());
        Map<String, String> facts = new HashMap<>();
        if (due != null) {
            facts.put("due-before", order.dueOn().toString());
            facts.put("due-after", due.toString());
        }
        trail.write(actor, order, step.kind().traceKind(), facts);
        return order.id();
    }
}
