package org.liantiao.supervision;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Change;
import org.liantiao.base.TextSheet;
import org.liantiao.base.Texts;
import org.liantiao.base.TrailHead;
import org.liantiao.disputes.Period;
import org.liantiao.monitoring.PeriodWords;
import org.liantiao.papers.PlainPage;
import org.liantiao.reports.Paper;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Orders on paper: the notice of one (督办通知书), and the ledger to print or as a sheet. Each that goes out leaves a line in the
 * trail.
 */
@Service
public class OrderPapers {
    private static final List<Integer> WIDTHS = List.of(13, 8, 18, 21, 9, 9, 9, 13);
    private static final List<Integer> SHEET_WIDTHS = List.of(18, 10, 30, 40, 12, 12, 12, 12, 12, 12, 8, 8, 12);

    private final Orders orders;
    private final OrderLedger ledger;
    private final OrderNotice notice;
    private final OrderTrail trail;
    private final Texts texts;
    private final TrailHead head;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OrderPapers(
            Orders orders,
            OrderLedger ledger,
            OrderNotice notice,
            OrderTrail trail,
            Texts texts,
            TrailHead head,
            ApplicationEventPublisher events,
            Clock clock) {
        this.orders = orders;
        this.ledger = ledger;
        this.notice = notice;
        this.trail = trail;
        this.texts = texts;
        this.head = head;
        this.events = events;
        this.clock = clock;
    }

    /** The notice of an order, in Chinese as all papers of the county; empty for whoever may not read what it says. */
    @Transactional
    public Optional<Paper> notice(Actor actor, UUID orderId) {
        return orders.open(actor, orderId).filter(page -> page.order().opens()).map(page -> {
            trail.write(actor, page.order(), "order.notice-made", Map.of());
            return new Paper(page.order().number() + ".pdf", Paper.PDF, notice.pdf(page.order(), page.steps()));
        });
    }

    /** The ledger to print, across; empty for whoever reads none. */
    @Transactional
    public Optional<Paper> ledgerPdf(Actor actor, OrderLedger.Wanted wanted, Locale locale) {
        return ledger.page(actor, wanted).map(page -> {
            trace(actor, "orders.printed", page);
            return new Paper(name(page, locale) + ".pdf", Paper.PDF, print(page, locale));
        });
    }

    private byte[] print(OrderLedger.Page page, Locale locale) {
        PlainPage paper = new PlainPage(title(page, locale))
                .wide()
                .paragraph(figures(page, locale), "left")
                .paragraph(texts.say(locale, "supervision.rate.formula"), "note")
                .table(heads(locale, "ledger.heads"), WIDTHS, lines(page.orders(), page.asOf(), locale));
        if (!page.before().isEmpty())
            paper.paragraph(say(locale, "before.print", page.before().size()), "left")
                    .table(heads(locale, "ledger.heads"), WIDTHS, lines(page.before(), page.asOf(), locale));
        paper.paragraph(say(locale, "ledger.day", new PeriodWords(texts, locale).full(page.asOf())), "right");
        head.line(locale).ifPresent(line -> paper.paragraph(line, "seal"));
        return paper.pdf();
    }

    private List<List<String>> lines(List<SupervisionOrder> orders, LocalDate asOf, Locale locale) {
        return orders.stream()
                .map(order -> List.of(
                        order.number(),
                        texts.say(locale, "supervision.grade." + order.grade()),
                        order.organisationName(),
                        subject(order, locale),
                        order.issuedOn().toString(),
                        order.dueOn().toString(),
                        day(order.closedOn()),
                        state(order, asOf, locale)))
                .toList();
    }

    /** The ledger as a sheet; empty for whoever reads none. */
    @Transactional
    public Optional<Paper> ledgerSheet(Actor actor, OrderLedger.Wanted wanted, Locale locale) {
        return ledger.page(actor, wanted).map(page -> {
            trace(actor, "orders.exported", page);
            return new Paper(name(page, locale) + ".xlsx", Paper.XLSX, sheet(page, locale));
        });
    }

    private byte[] sheet(OrderLedger.Page page, Locale locale) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TextSheet sheet = new TextSheet(bytes, heads(locale, "sheet.heads"), SHEET_WIDTHS)) {
            for (SupervisionOrder order : page.orders()) sheet.row(cells(order, page.asOf(), locale));
            for (SupervisionOrder order : page.before()) sheet.row(cells(order, page.asOf(), locale));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private List<String> cells(SupervisionOrder order, LocalDate today, Locale locale) {
        return List.of(
                order.number(),
                texts.say(locale, "supervision.grade." + order.grade()),
                order.organisationName(),
                subject(order, locale),
                order.issuedOn().toString(),
                order.receiveBy().toString(),
                day(order.receivedOn()),
                order.promisedOn().toString(),
                day(order.answeredOn()),
                day(order.closedOn()),
                String.valueOf(order.extensions()),
                String.valueOf(order.returns()),
                state(order, today, locale));
    }

    private String subject(SupervisionOrder order, Locale locale) {
        return order.opens() ? order.subject() : texts.say(locale, "supervision.withheld");
    }

    private String state(SupervisionOrder order, LocalDate today, Locale locale) {
        String state = texts.say(locale, "supervision.state." + order.state());
        return order.isOverdue(today) ? say(locale, "ledger.late", state) : state;
    }

    private String figures(OrderLedger.Page page, Locale locale) {
        return say(
                locale,
                "ledger.figures",
                page.count(LedgerFigure.ISSUED),
                page.count(LedgerFigure.RECEIVED_IN_TIME),
                page.count(LedgerFigure.ANSWERED_IN_TIME),
                page.count(LedgerFigure.CLOSED),
                page.count(LedgerFigure.OPEN),
                page.count(LedgerFigure.OVERDUE),
                page.count(LedgerFigure.CLOSED_IN_TIME),
                page.count(LedgerFigure.DUE));
    }

    private String title(OrderLedger.Page page, Locale locale) {
        return texts.say(locale, "supervision.ledger", words(page.wanted().period(), locale));
    }

    private String name(OrderLedger.Page page, Locale locale) {
        return title(page, locale).replaceAll("[\\\\/:*?\"<>|]", " ");
    }

    private String words(Period period, Locale locale) {
        return new PeriodWords(texts, locale).of(period);
    }

    private List<String> heads(Locale locale, String key) {
        return List.of(say(locale, key).split("\\|"));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private String say(Locale locale, String key, Object... params) {
        return texts.say(locale, "supervision." + key, params);
    }

    private void trace(Actor actor, String kind, OrderLedger.Page page) {
        events.publishEvent(Change.of(
                kind,
                clock.instant(),
                actor.author(),
                "order",
                null,
                Map.of(
                        "period", page.wanted().period().code(),
                        "rows",
                                String.valueOf(
                                        page.orders().size() + page.before().size()))));
    }
}
