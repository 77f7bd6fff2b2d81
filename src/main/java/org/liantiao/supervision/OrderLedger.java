package org.liantiao.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.disputes.Period;
import org.liantiao.monitoring.Share;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 督办台账: the orders issued in a period, and what became of them in figures. Beside them stands what was issued before and is still
 * open, so that nothing drops out of sight with the turn of a year; no figure of the period counts it.
 */
@Service
@Transactional(readOnly = true)
public class OrderLedger {
    private final OrderShelf shelf;
    private final Clock clock;

    OrderLedger(OrderShelf shelf, Clock clock) {
        this.shelf = shelf;
        this.clock = clock;
    }

    /**
     * Which orders are asked for.
     *
     * @param organisationId whom they ask; null for all
     * @param figure which of them are listed
     */
    public record Wanted(Period period, @Nullable UUID organisationId, LedgerFigure figure) {
        public static Wanted all(Period period) {
            return new Wanted(period, null, LedgerFigure.ISSUED);
        }
    }

    /**
     * A page of the ledger.
     *
     * @param asOf the day it was looked at
     * @param organisations those that its orders ask, by id
     * @param counts of each figure how many, of the organisation that is wanted
     * @param orders those of the wanted figure, the latest first
     * @param before of those issued before the period that are open, what the wanted figure tells apart; none of them is counted
     */
    public record Page(
            Wanted wanted,
            LocalDate asOf,
            Map<UUID, String> organisations,
            Map<LedgerFigure, Long> counts,
            List<SupervisionOrder> orders,
            List<SupervisionOrder> before) {
        public long count(LedgerFigure figure) {
            return counts.getOrDefault(figure, 0L);
        }

        /** 按时销号率: closed by their day of those that were to be. */
        public Share inTime() {
            return new Share(count(LedgerFigure.CLOSED_IN_TIME), count(LedgerFigure.DUE));
        }
    }

    /** Empty for whoever reads no ledger. */
    public Optional<Page> page(Actor actor, Wanted wanted) {
        if (!OrderReach.readsLedger(actor)) return Optional.empty();
        LocalDate today = LocalDate.now(clock);
        List<SupervisionOrder> all = shelf.list(
                actor,
                "and (o.issued_on between :from and :to or o.issued_on < :from"
                        + " and o.state in ('ISSUED', 'RECEIVED', 'ANSWERED'))",
                Map.of("from", wanted.period().from(), "to", wanted.period().to()));
        Map<UUID, String> organisations = new LinkedHashMap<>();
        all.stream()
                .sorted(java.util.Comparator.comparing(SupervisionOrder::organisationName))
                .forEach(order -> organisations.put(order.organisationId(), order.organisationName()));
        List<SupervisionOrder> theirs = all.stream()
                .filter(order -> wanted.organisationId() == null
                        || order.organisationId().equals(wanted.organisationId()))
                .toList();
        List<SupervisionOrder> issued = theirs.stream()
                .filter(order -> !order.issuedOn().isBefore(wanted.period().from()))
                .toList();
        List<SupervisionOrder> before = theirs.stream()
                .filter(order -> wanted.figure().isOfOpenOnes()
                        && order.issuedOn().isBefore(wanted.period().from()))
                .toList();
        return Optional.of(new Page(
                wanted,
                today,
                organisations,
                counts(issued, today),
                listed(issued, wanted.figure(), today),
                listed(before, wanted.figure(), today)));
    }

    private static List<SupervisionOrder> listed(List<SupervisionOrder> orders, LedgerFigure figure, LocalDate today) {
        return orders.stream().filter(order -> figure.counts(order, today)).toList();
    }

    static Map<LedgerFigure, Long> counts(List<SupervisionOrder> orders, LocalDate today) {
        Map<LedgerFigure, Long> counts = new EnumMap<>(LedgerFigure.class);
        for (LedgerFigure figure : LedgerFigure.values())
            counts.put(
                    figure,
                    orders.stream().filter(order -> figure.counts(order, today)).count());
        return counts;
    }
}
