package org.liantiao.supervision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Role;
import org.liantiao.accounts.SignedIn;
import org.liantiao.base.Ids;
import org.liantiao.base.Typed;
import org.liantiao.base.ui.Days;
import org.liantiao.base.ui.Page;
import org.liantiao.base.ui.Panel;
import org.liantiao.base.ui.Titled;
import org.liantiao.supervision.Issuing;
import org.liantiao.supervision.OrderPapers;
import org.liantiao.supervision.OrderStep;
import org.liantiao.supervision.OrderSteps;
import org.liantiao.supervision.Orders;
import org.liantiao.supervision.StepForm;
import org.liantiao.supervision.SupervisionOrder;

/** 督办单: what is asked of whom by when, what was done about it, and what its reader may do now. */
@Route("order/:id")
@RolesAllowed({Role.MEDIATES, Role.RULES, Role.SUPERVISES, Role.JOINS, Role.AUDITS})
class OrderView extends Page implements BeforeEnterObserver, Titled {
    private final Orders orders;
    private final OrderSteps steps;
    private final Issuing issuing;
    private final OrderPapers papers;
    private final SignedIn signedIn;
    private final Clock clock;
    private String number = "";

    OrderView(Orders orders, OrderSteps steps, Issuing issuing, OrderPapers papers, SignedIn signedIn, Clock clock) {
        this.orders = orders;
        this.steps = steps;
        this.issuing = issuing;
        this.papers = papers;
        this.signedIn = signedIn;
        this.clock = clock;
        addClassName("lt-order-page");
    }

    /** @throws NotFoundException for an order that is not the reader's */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = event.getRouteParameters().get("id").flatMap(Typed::id).orElseThrow(NotFoundException::new);
        show(orders.open(signedIn.actor(), id).orElseThrow(NotFoundException::new));
    }

    @Override
    public String titleKey() {
        return "supervision.order.title";
    }

    @Override
    public String getPageTitle() {
        return getTranslation(titleKey()) + " " + number;
    }

    private void show(Orders.Page page) {
        removeAll();
        number = page.order().number();
        add(head(page.order()), history(page));
        dock(page.order());
    }

    private void reload(UUID id) {
        orders.open(signedIn.actor(), id)
                .ifPresentOrElse(this::show, () -> UI.getCurrent().navigate(""));
    }

    private Panel head(SupervisionOrder order) {
        Panel panel = new Panel(order.number());
        Paragraph subject = new Paragraph(OrderWords.subject(this, order));
        subject.addClassName("lt-order-subject");
        DescriptionList facts = new DescriptionList();
        facts.addClassName("lt-order-facts");
        fact(facts, "organisation", new Span(order.organisationName()));
        fact(facts, "occasion", occasion(order));
        fact(facts, "due", new Span(Days.weekday(getLocale(), order.dueOn())));
        fact(facts, "receiveBy", new Span(Days.weekday(getLocale(), order.receiveBy())));
        fact(facts, "issued", new Span(getTranslation("supervision.by", order.issuedBy(), full(order.issuedOn()))));
        if (order.extensions() + order.returns() > 0)
            fact(facts, "times", new Span(getTranslation("supervision.times", order.extensions(), order.returns())));
        if (order.referredOn() != null) fact(facts, "referred", new Span(full(order.referredOn())));
        panel.add(OrderWords.signs(this, order, LocalDate.now(clock)), subject, asked(order), facts);
        if (order.opens())
            panel.add(new PaperLink(
                    "supervision.notice",
                    "print",
                    Optional::empty,
                    locale -> papers.notice(signedIn.actor(), order.id())));
        return panel;
    }

    /** What is asked; or why whoever would take steps on it cannot. */
    private Paragraph asked(SupervisionOrder order) {
        boolean blind = OrderSteps.isBlind(signedIn.actor(), order);
        Paragraph asked = new Paragraph(blind ? getTranslation("refusal.supervision.sealed") : order.asked());
        asked.addClassName("lt-order-asked");
        return asked;
    }

    private Component occasion(SupervisionOrder order) {
        String word = getTranslation("supervision.occasion." + order.occasion());
        String code = order.code();
        return code == null
                ? new Span(word)
                : new Span(new Span(word + " "), new Anchor("case/" + order.disputeId(), code));
    }

    private void fact(DescriptionList facts, String key, Component value) {
        facts.add(
                new DescriptionList.Term(getTranslation("supervision.order." + key)),
                new DescriptionList.Description(value));
    }

    private String full(LocalDate day) {
        return Days.full(getLocale(), day);
    }

    private Panel history(Orders.Page page) {
        Panel panel = new Panel(getTranslation("supervision.order.history"));
        UnorderedList list = new UnorderedList();
        list.addClassName("lt-lines");
        page.steps().forEach(step -> list.add(item(step)));
        panel.add(list);
        return panel;
    }

    private ListItem item(OrderStep step) {
        LocalDateTime at = LocalDateTime.ofInstant(step.at(), clock.getZone());
        Span what = new Span(getTranslation("supervision.done." + step.kind()));
        what.addClassName("lt-strong");
        Span who = new Span(
                getTranslation("supervision.by", step.byName(), Days.moment(getLocale(), at, LocalDate.now(clock))));
        who.addClassName("lt-second");
        Div text = new Div(what, who);
        text.addClassName("lt-line-text");
        if (step.kind() != OrderStep.Kind.ISSUED && !step.words().isEmpty()) text.add(new Paragraph(step.words()));
        if (step.kind() != OrderStep.Kind.ISSUED && step.dueOn() != null)
            text.add(new Span(getTranslation("supervision.done.due", full(step.dueOn()))));
        if (!step.evidence().isEmpty()) text.add(evidence(step.evidence()));
        return new ListItem(text);
    }

    private Component evidence(List<OrderStep.Evidence> evidence) {
        Div proofs = new Div(new Span(getTranslation("supervision.evidence")));
        proofs.addClassNames("lt-row", "lt-order-proofs");
        for (OrderStep.Evidence one : evidence) {
            if (one.name().isEmpty()) proofs.add(new Span(getTranslation("supervision.evidence.hidden")));
            else proofs.add(one.disputeId() == null ? file(one) : new Anchor("case/" + one.disputeId(), one.name()));
        }
        return proofs;
    }

    private static Anchor file(OrderStep.Evidence one) {
        Anchor link = new Anchor("files/" + one.attachmentId() + "/view", one.name());
        link.setTarget("_blank");
        link.setRouterIgnore(true);
        return link;
    }

    /** The step that the order waits for is the button one came for. */
    private void dock(SupervisionOrder order) {
        List<OrderStep.Kind> open = steps.open(signedIn.actor(), order);
        if (open.isEmpty()) return;
        Div dock = addDock();
        OrderStep.@Nullable Kind first = null;
        for (OrderStep.Kind kind : List.of(OrderStep.Kind.RECEIVED, OrderStep.Kind.ANSWERED, OrderStep.Kind.CLOSED))
            if (open.contains(kind)) first = kind;
        for (OrderStep.Kind kind : open) {
            Button button = new Button(getTranslation("supervision.step." + kind), click -> ask(order, kind));
            if (kind == first) {
                button.addThemeNames("primary");
                dock.addComponentAsFirst(button);
            } else dock.add(button);
        }
    }

    private void ask(SupervisionOrder order, OrderStep.Kind kind) {
        UUID form = Ids.next();
        new StepDialog(
                        kind,
                        issuing.offeredDay(),
                        kind == OrderStep.Kind.ANSWERED ? orders.files(signedIn.actor(), order) : List.of(),
                        (StepForm typed) -> steps.take(signedIn.actor(), order.id(), form, kind, typed),
                        () -> reload(order.id()))
                .open();
    }
}
