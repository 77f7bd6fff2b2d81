package org.liantiao.supervision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.Limits;
import org.liantiao.accounts.Role;
import org.liantiao.accounts.SignedIn;
import org.liantiao.base.Refusal;
import org.liantiao.base.ui.EmptyState;
import org.liantiao.base.ui.Figure;
import org.liantiao.base.ui.Page;
import org.liantiao.base.ui.Panel;
import org.liantiao.base.ui.Symbol;
import org.liantiao.base.ui.Titled;
import org.liantiao.monitoring.Share;
import org.liantiao.monitoring.ui.PeriodNames;
import org.liantiao.monitoring.ui.PlaceAndTime;
import org.liantiao.supervision.LedgerFigure;
import org.liantiao.supervision.OrderLedger;
import org.liantiao.supervision.OrderPapers;
import org.liantiao.supervision.SupervisionOrder;

/** 督办台账: the orders of a period, each figure with its list. */
@Route(OrdersAddress.PATH)
@Menu(title = "supervision.title", order = 42, icon = "alert")
@RolesAllowed({Role.RULES, Role.SUPERVISES, Role.AUDITS})
class OrdersView extends Page implements BeforeEnterObserver, Titled {
    private static final int SHOWN = 200;
    private static final List<LedgerFigure> FIGURES = List.of(
            LedgerFigure.ISSUED,
            LedgerFigure.RECEIVED_IN_TIME,
            LedgerFigure.ANSWERED_IN_TIME,
            LedgerFigure.CLOSED,
            LedgerFigure.OPEN,
            LedgerFigure.OVERDUE,
            LedgerFigure.WITHDRAWN);

    private final OrderLedger ledger;
    private final OrderPapers papers;
    private final Limits limits;
    private final SignedIn signedIn;
    private final Clock clock;

    OrdersView(OrderLedger ledger, OrderPapers papers, Limits limits, SignedIn signedIn, Clock clock) {
        this.ledger = ledger;
        this.papers = papers;
        this.limits = limits;
        this.signedIn = signedIn;
        this.clock = clock;
        addClassName("lt-orders");
    }

    /** @throws NotFoundException for whoever reads no ledger */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Actor actor = signedIn.actor();
        OrdersAddress address = OrdersAddress.read(event.getLocation().getQueryParameters(), LocalDate.now(clock));
        OrderLedger.Page page = ledger.page(actor, address.wanted()).orElseThrow(NotFoundException::new);
        add(choices(page, address), figures(page, address), list(page, address));
        if (!page.before().isEmpty()) add(before(page));
        if (actor.supervisesCounty()) {
            Button issue = new Button(
                    getTranslation("supervision.issue"),
                    Symbol.of("plus"),
                    click -> UI.getCurrent().navigate(NewOrderView.PATH));
            issue.addThemeNames("primary");
            addDock(issue);
        }
    }

    @Override
    public String titleKey() {
        return "supervision.title";
    }

    private Component choices(OrderLedger.Page page, OrdersAddress address) {
        PlaceAndTime choices = new PlaceAndTime(
                address.period(), page.asOf(), period -> address.in(period).open());
        choices.add(organisations(page, address), figure(page, address));
        return choices;
    }

    private Component organisations(OrderLedger.Page page, OrdersAddress address) {
        Map<UUID, String> names = page.organisations();
        List<Optional<UUID>> offered = new ArrayList<>(List.of(Optional.empty()));
        names.keySet().forEach(id -> offered.add(Optional.of(id)));
        Optional<UUID> chosen = Optional.ofNullable(address.organisationId());
        if (!offered.contains(chosen)) offered.add(chosen);
        Select<Optional<UUID>> select = new Select<>();
        select.setAriaLabel(getTranslation("supervision.order.organisation"));
        select.setItems(offered);
        select.setItemLabelGenerator(one ->
                one.map(id -> names.getOrDefault(id, "–")).orElseGet(() -> getTranslation("supervision.everybody")));
        select.setValue(chosen);
        select.addValueChangeListener(
                changed -> address.of(changed.getValue().orElse(null)).open());
        return select;
    }

    private Component figure(OrderLedger.Page page, OrdersAddress address) {
        Select<LedgerFigure> select = new Select<>();
        select.setAriaLabel(getTranslation("supervision.shown"));
        select.setItems(LedgerFigure.values());
        select.setItemLabelGenerator(
                one -> getTranslation("supervision.figure.count", getTranslation(one.textKey()), page.count(one)));
        select.setValue(address.figure());
        select.addValueChangeListener(
                changed -> address.showing(changed.getValue()).open());
        return select;
    }

    private Component figures(OrderLedger.Page page, OrdersAddress address) {
        Panel panel = new Panel(
                getTranslation("supervision.ledger", new PeriodNames(this, getLocale()).of(address.period())));
        Div row = new Div();
        row.addClassName("lt-order-figures");
        FIGURES.forEach(figure -> row.add(figure(page, address, figure)));
        panel.add(rate(page, address), row, takeAlong(address));
        return panel;
    }

    private Div takeAlong(OrdersAddress address) {
        Div links = new Div(
                new PaperLink(
                        "supervision.print",
                        "print",
                        this::tooMany,
                        locale -> papers.ledgerPdf(signedIn.actor(), address.wanted(), locale)),
                new PaperLink(
                        "supervision.sheet",
                        "download",
                        this::tooMany,
                        locale -> papers.ledgerSheet(signedIn.actor(), address.wanted(), locale)));
        links.addClassName("lt-row");
        return links;
    }

    private Optional<Refusal> tooMany() {
        return limits.use(signedIn.actor(), Limits.Use.EXPORT);
    }

    private Div figure(OrderLedger.Page page, OrdersAddress address, LedgerFigure figure) {
        Span name = new Span(getTranslation(figure.textKey()));
        name.addClassName("lt-second");
        Figure count = count(page, address, figure);
        if (figure == LedgerFigure.OVERDUE && page.count(figure) > 0) count.addClassName("lt-bad");
        return new Div(name, count);
    }

    private Figure count(OrderLedger.Page page, OrdersAddress address, LedgerFigure figure) {
        return new Figure(
                String.valueOf(page.count(figure)), address.showing(figure).href());
    }

    /** 按时销号率 as the fraction it is, with its formula; of a few orders no percentage. */
    private Component rate(OrderLedger.Page page, OrdersAddress address) {
        Share share = page.inTime();
        Span name = new Span(getTranslation("supervision.rate"));
        name.addClassName("lt-strong");
        Div line = new Div(
                name,
                count(page, address, LedgerFigure.CLOSED_IN_TIME),
                new Span("÷"),
                count(page, address, LedgerFigure.DUE));
        line.addClassName("lt-row");
        if (!share.isSmall())
            share.percent()
                    .ifPresent(percent ->
                            line.add(new Span("= " + percent.setScale(1, java.math.RoundingMode.FLOOR) + "%")));
        Paragraph formula = new Paragraph(getTranslation("supervision.rate.formula"));
        formula.addClassName("lt-second");
        return new Div(line, formula);
    }

    private Component list(OrderLedger.Page page, OrdersAddress address) {
        Panel panel = new Panel(getTranslation(
                "supervision.figure.count",
                getTranslation(address.figure().textKey()),
                page.orders().size()));
        if (page.orders().isEmpty()) {
            panel.add(empty(page, address));
            return panel;
        }
        fill(panel, page.orders(), page.asOf());
        return panel;
    }

    /** What the turn of a year must not put out of sight. */
    private Component before(OrderLedger.Page page) {
        Panel panel =
                new Panel(getTranslation("supervision.before", page.before().size()));
        panel.setId("orders-before");
        Paragraph what = new Paragraph(getTranslation("supervision.before.what"));
        what.addClassName("lt-second");
        panel.add(what);
        fill(panel, page.before(), page.asOf());
        return panel;
    }

    private void fill(Panel panel, List<SupervisionOrder> orders, LocalDate today) {
        UnorderedList list = new UnorderedList();
        list.addClassName("lt-lines");
        // What is overdue stands first; the rest keeps its order.
        orders.stream()
                .sorted(java.util.Comparator.comparing(order -> !order.isOverdue(today)))
                .limit(SHOWN)
                .forEach(order -> list.add(new OrderItem(order, today)));
        panel.add(list);
        if (orders.size() > SHOWN) panel.add(new Paragraph(getTranslation("supervision.more", orders.size() - SHOWN)));
    }

    private EmptyState empty(OrderLedger.Page page, OrdersAddress address) {
        if (address.isWhole()) return new EmptyState(getTranslation("supervision.none"));
        return new EmptyState(
                getTranslation("supervision.noneSuch"),
                new Anchor(OrdersAddress.whole(address.period()).href(), getTranslation("supervision.clear")));
    }
}
