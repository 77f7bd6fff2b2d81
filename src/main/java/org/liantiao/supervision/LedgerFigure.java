package org.liantiao.supervision;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.liantiao.supervision.SupervisionOrder.State;

/**
 * What the ledger of orders counts. The same condition counts a figure and lists its orders, so that the two cannot differ. All
 * are of the orders that were issued in the period, as they stand on the day one looks.
 */
public enum LedgerFigure {
    /** 发出. */
    ISSUED((order, today) -> true),
    /** 待签收. */
    TO_RECEIVE((order, today) -> order.state() == State.ISSUED),
    /** 办理中. */
    IN_HAND((order, today) -> order.state() == State.RECEIVED),
    /** 待销号. */
    TO_CLOSE((order, today) -> order.state() == State.ANSWERED),
    /** 没销号. */
    OPEN((order, today) -> order.isOpen()),
    /** 逾期: open, and the day that holds has passed. */
    OVERDUE(SupervisionOrder::isOverdue),
    /** 按时签收: signed for by the day that the settings give. */
    RECEIVED_IN_TIME((order, today) -> by(order.receivedOn(), order.receiveBy())),
    /** 按时答复: first answered by the day that was set, or that an extension put it off to. */
    ANSWERED_IN_TIME((order, today) -> by(order.answeredOn(), order.promisedOn())),
    /** 已销号. */
    CLOSED((order, today) -> order.state() == State.CLOSED),
    /**
     * 应销号, what 按时销号率 divides by: closed, or open though the day has passed. One whose day is still to come counts once
     * it is closed or the day has passed, and one that was taken back never.
     */
    DUE((order, today) -> order.state() == State.CLOSED
            || order.isOpen() && order.promisedOn().isBefore(today)),
    /**
     * 按时销号, the numerator: closed not later than the day that was set, or that an extension put it off to before it had
     * passed. The day that an answer is sent back with does not count here: what was not good enough in time was not in time.
     */
    CLOSED_IN_TIME((order, today) -> order.state() == State.CLOSED && by(order.closedOn(), order.promisedOn())),
    /** 撤回. */
    WITHDRAWN((order, today) -> order.state() == State.WITHDRAWN);

    private final BiPredicate<SupervisionOrder, LocalDate> counts;

    LedgerFigure(BiPredicate<SupervisionOrder, LocalDate> counts) {
        this.counts = counts;
    }

    /** Whether an order is one of them on a day. */
    public boolean counts(SupervisionOrder order, LocalDate today) {
        return counts.test(order, today);
    }

    /** Whether it tells open orders apart, and so those too that are open since before the period. */
    public boolean isOfOpenOnes() {
        return Set.of(ISSUED, TO_RECEIVE, IN_HAND, TO_CLOSE, OPEN, OVERDUE).contains(this);
    }

    public String textKey() {
        return "supervision.figure." + name();
    }

    /** Reads an address. */
    public static Optional<LedgerFigure> read(String name) {
        for (LedgerFigure figure : values()) if (figure.name().equals(name)) return Optional.of(figure);
        return Optional.empty();
    }

    private static boolean by(@Nullable LocalDate done, LocalDate last) {
        return done != null && !done.isAfter(last);
    }
}
