package org.liantiao.monitoring.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.Role;
import org.liantiao.accounts.SignedIn;
import org.liantiao.base.Typed;
import org.liantiao.base.ui.Days;
import org.liantiao.base.ui.EmptyState;
import org.liantiao.base.ui.FormDialog;
import org.liantiao.base.ui.Page;
import org.liantiao.base.ui.Panel;
import org.liantiao.base.ui.Symbol;
import org.liantiao.base.ui.Titled;
import org.liantiao.disputes.ClosedPeriod;
import org.liantiao.disputes.ClosedPeriods;
import org.liantiao.disputes.Period;
import org.liantiao.monitoring.ClosedRates;

/** 锁定的统计期: what was reported of a period, what it would be today, and which cases make the difference. */
@Route(PeriodsView.PATH)
@RolesAllowed({Role.MEDIATES, Role.RULES, Role.SUPERVISES, Role.AUDITS})
class PeriodsView extends Page implements BeforeEnterObserver, Titled {
    static final String PATH = "rate/periods";
    private static final String CLOSED = "closed";

    private final ClosedPeriods periods;
    private final ClosedRates rates;
    private final Clock clock;
    private final SignedIn signedIn;

    PeriodsView(ClosedPeriods periods, ClosedRates rates, Clock clock, SignedIn signedIn) {
        this.periods = periods;
        this.rates = rates;
        this.clock = clock;
        this.signedIn = signedIn;
        addClassName("lt-periods");
    }

    /** @throws NotFoundException for an area whose rates are not the reader's to see, or a period that was not closed */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Actor actor = signedIn.actor();
        QueryParameters parameters = event.getLocation().getQueryParameters();
        RateAddress address = RateAddress.read(parameters, LocalDate.now(clock));
        add(new RateTabs(actor, PATH, parameters));
        List<ClosedPeriod> closed = periods.of(actor.countyId());
        Optional<UUID> wanted = parameters.getSingleParameter(CLOSED).flatMap(Typed::id);
        Optional<ClosedPeriod> shown = wanted.isPresent()
                ? Optional.of(periods.find(actor.countyId(), wanted.get()).orElseThrow(NotFoundException::new))
                : closed.stream().findFirst();
        add(overview(closed, shown.orElse(null), address));
        shown.ifPresent(period -> add(
                new ClosedPeriodPanel(rates.of(actor, address.area(), period).orElseThrow(NotFoundException::new))));
        if (ClosedPeriods.mayClose(actor)) dock(address);
    }

    private Panel overview(List<ClosedPeriod> closed, @Nullable ClosedPeriod shown, RateAddress address) {
        Panel panel = new Panel(getTranslation("monitoring.periods.title"));
        panel.add(new Paragraph(getTranslation("monitoring.periods.lead")));
        if (closed.isEmpty()) {
            panel.add(new EmptyState(getTranslation("monitoring.periods.none")));
            return panel;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("lt-lines");
        for (ClosedPeriod period : closed) list.add(line(period, period.equals(shown), address));
        panel.add(list);
        return panel;
    }

    private ListItem line(ClosedPeriod period, boolean shown, RateAddress address) {
        Anchor link = new Anchor(href(period, address), new PeriodNames(this, getLocale()).of(period.period()));
        if (shown) link.getElement().setAttribute("aria-current", "true");
        Span how = new Span(getTranslation(
                period.version() == 1 ? "monitoring.periods.closed" : "monitoring.periods.again",
                Days.full(getLocale(), LocalDate.ofInstant(period.at(), clock.getZone())),
                period.by(),
                period.version()));
        how.addClassName("lt-second");
        return new ListItem(link, new Span(" "), how);
    }

    static String href(ClosedPeriod period, RateAddress address) {
        return PATH + "?" + address.parameters().getQueryString() + "&" + CLOSED + "=" + period.id();
    }

    private void dock(RateAddress address) {
        Button close = new Button(getTranslation("monitoring.periods.close"), Symbol.of("lock"), click -> ask(address));
        close.addThemeNames("primary");
        addDock(close);
    }

    private void ask(RateAddress address) {
        LocalDate today = LocalDate.now(clock);
        PeriodNames names = new PeriodNames(this, getLocale());
        Select<Period> choice = new Select<>();
        choice.setLabel(getTranslation("monitoring.rate.period"));
        List<Period> over = PeriodNames.offered(today, address.period()).stream()
                .filter(period -> period.to().isBefore(today))
                .toList();
        choice.setItems(over);
        choice.setItemLabelGenerator(names::of);
        choice.setValue(over.contains(address.period()) ? address.period() : over.getFirst());
        FormDialog dialog = new FormDialog(
                getTranslation("monitoring.periods.close"),
                getTranslation("monitoring.periods.do"),
                () -> periods.close(signedIn.actor(), choice.getValue()),
                () -> UI.getCurrent().navigate(PeriodsView.class, new QueryParameters(Map.of())));
        dialog.addFields(new Paragraph(getTranslation("monitoring.periods.ask")), choice);
        dialog.open();
    }

    @Override
    public String titleKey() {
        return "monitoring.rate.title";
    }
}
