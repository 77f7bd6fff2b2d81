package org.liantiao.supervision;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Texts;
import org.liantiao.disputes.Period;
import org.liantiao.jurisdiction.Area;
import org.liantiao.reports.BulletinPart;
import org.liantiao.reports.BulletinSection;
import org.liantiao.reports.PaperTable;
import org.liantiao.supervision.SupervisionOrder.Grade;
import org.springframework.stereotype.Component;

/**
 * 督办情况 in a bulletin: the orders that the period issued, and those from before that are still open, by number, organisation
 * and state. What they are about is left out, for it may speak of a case.
 */
@Component
class OrderBulletin implements BulletinPart {
    private static final String THERE = "and (a.id = :there or a.township_id = :there or a.county_id = :there)"
            + " and (o.issued_on between :from and :to"
            + " or o.issued_on < :from and o.state in ('ISSUED', 'RECEIVED', 'ANSWERED'))";

    private final OrderShelf shelf;
    private final Texts texts;

    OrderBulletin(OrderShelf shelf, Texts texts) {
        this.shelf = shelf;
        this.texts = texts;
    }

    @Override
    public Optional<BulletinSection> of(Actor writer, Area area, Period period, LocalDate asOf, Locale locale) {
        if (!OrderReach.readsLedger(writer)) return Optional.empty();
        List<SupervisionOrder> all =
                shelf.list(writer, THERE, Map.of("there", area.id(), "from", period.from(), "to", period.to())).stream()
                        .sorted(Comparator.comparing(SupervisionOrder::issuedOn)
                                .thenComparing(SupervisionOrder::number))
                        .toList();
        if (all.isEmpty()) return Optional.empty();
        Words words = new Words(locale, asOf);
        return Optional.of(new BulletinSection(words.say("heading"), words.sentences(all, period), words.table(all)));
    }

    private final class Words {
        private final Locale locale;
        private final LocalDate asOf;

        private Words(Locale locale, LocalDate asOf) {
            this.locale = locale;
            this.asOf = asOf;
        }

        private String say(String key, Object... params) {
            return texts.say(locale, "supervision.bulletin." + key, params);
        }

        private List<String> sentences(List<SupervisionOrder> all, Period period) {
            List<SupervisionOrder> issued = all.stream()
                    .filter(order -> !order.issuedOn().isBefore(period.from()))
                    .toList();
            Map<LedgerFigure, Long> counts = OrderLedger.counts(issued, asOf);
            long listed = issued.stream()
                    .filter(order -> order.grade() == Grade.LISTED)
                    .count();
            List<String> lines = new ArrayList<>(List.of(say(
                    "issued",
                    issued.size(),
                    listed,
                    counts.getOrDefault(LedgerFigure.CLOSED, 0L),
                    counts.getOrDefault(LedgerFigure.OPEN, 0L),
                    counts.getOrDefault(LedgerFigure.CLOSED_IN_TIME, 0L),
                    counts.getOrDefault(LedgerFigure.DUE, 0L))));
            if (all.size() > issued.size()) lines.add(say("before", all.size() - issued.size()));
            String late = all.stream()
                    .filter(order -> order.isOverdue(asOf))
                    .map(order -> say("late.one", order.number(), order.organisationName()))
                    .collect(Collectors.joining(say("comma")));
            if (!late.isEmpty()) lines.add(say("late", late));
            return lines;
        }

        private PaperTable table(List<SupervisionOrder> all) {
            List<List<String>> lines = all.stream()
                    .map(order -> List.of(
                            order.number(),
                            texts.say(locale, "supervision.grade." + order.grade()),
                            order.organisationName(),
                            order.issuedOn().toString(),
                            order.dueOn().toString(),
                            state(order)))
                    .toList();
            return new PaperTable(say("table"), List.of(say("heads").split("\\|")), lines);
        }

        private String state(SupervisionOrder order) {
            String state = texts.say(locale, "supervision.state." + order.state());
            if (!order.isOverdue(asOf)) return state;
            return say("lateState", state, ChronoUnit.DAYS.between(order.dueOn(), asOf));
        }
    }
}
