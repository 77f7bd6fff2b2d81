package org.liantiao.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.liantiao.accounts.Actor;
import org.liantiao.attachments.AttachedFile;
import org.liantiao.supervision.SupervisionOrder.State;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads orders for somebody; one that is not theirs is not found. */
@Service
@Transactional(readOnly = true)
public class Orders {
    private static final Comparator<SupervisionOrder> DUE_FIRST = Comparator.comparing(SupervisionOrder::dueOn)
            .thenComparing(SupervisionOrder::number)
            .thenComparing(SupervisionOrder::id);

    private final OrderShelf shelf;
    private final StepShelf steps;
    private final EvidenceReader evidence;
    private final Clock clock;

    Orders(OrderShelf shelf, StepShelf steps, EvidenceReader evidence, Clock clock) {
        this.shelf = shelf;
        this.steps = steps;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** An order and what was done about it, the first first. */
    public record Page(SupervisionOrder order, List<OrderStep> steps) {
        public Page {
            steps = List.copyOf(steps);
        }
    }

    /**
     * What waits for somebody, what is due first in front; nothing on a case that they may not open.
     *
     * @param toReceive they have to sign for
     * @param toAnswer they have signed for and have to answer
     * @param toJudge was answered, for whoever supervises to close or send back
     * @param late was not answered by its day, for whoever supervises to look after
     */
    public record Desk(
            List<SupervisionOrder> toReceive,
            List<SupervisionOrder> toAnswer,
            List<SupervisionOrder> toJudge,
            List<SupervisionOrder> late) {
        public boolean isEmpty() {
            return toReceive.isEmpty() && toAnswer.isEmpty() && toJudge.isEmpty() && late.isEmpty();
        }
    }

    public Optional<Page> open(Actor actor, UUID orderId) {
        return shelf.find(actor, orderId).map(order -> new Page(order, steps(actor, order)));
    }

    private List<OrderStep> steps(Actor actor, SupervisionOrder order) {
        List<OrderStep> all = steps.of(order.id());
        return order.opens()
                ? evidence.named(actor, order, all)
                : all.stream().map(OrderStep::blanked).toList();
    }

    /** Those on a case, the latest first. */
    public List<SupervisionOrder> ofCase(Actor actor, UUID disputeId) {
        return shelf.list(actor, "and d.id = :about", Map.of("about", disputeId));
    }

    /** The files of its case that an answer may point at. */
    public List<AttachedFile> files(Actor actor, SupervisionOrder order) {
        return evidence.files(actor, order).values().stream()
                .sorted(Comparator.comparing(AttachedFile::addedAt).thenComparing(AttachedFile::id))
                .toList();
    }

    public Desk desk(Actor actor) {
        List<SupervisionOrder> asked = shelf.asked(actor, "and o.state in ('ISSUED', 'RECEIVED')");
        List<SupervisionOrder> judged = actor.supervisesCounty()
                ? shelf.list(actor, "and o.state in ('ISSUED', 'RECEIVED', 'ANSWERED')", Map.of()).stream()
                        .filter(order -> OrderReach.judges(actor, order))
                        .toList()
                : List.of();
        LocalDate today = LocalDate.now(clock);
        return new Desk(
                pile(asked, State.ISSUED),
                pile(asked, State.RECEIVED),
                pile(judged, State.ANSWERED),
                judged.stream()
                        .filter(order -> order.waitsForAnswer() && order.isOverdue(today) && order.opens())
                        .sorted(DUE_FIRST)
                        .toList());
    }

    private static List<SupervisionOrder> pile(List<SupervisionOrder> orders, State state) {
        return orders.stream()
                .filter(order -> order.state() == state && order.opens())
                .sorted(DUE_FIRST)
                .toList();
    }
}
