package org.liantiao.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.Role;
import org.liantiao.accounts.SignedIn;
import org.liantiao.base.ui.Page;
import org.liantiao.base.ui.Symbol;
import org.liantiao.base.ui.Titled;
import org.liantiao.disputes.ClosedPeriods;
import org.liantiao.jurisdiction.Vocabulary;
import org.liantiao.monitoring.Bodies;
import org.liantiao.monitoring.Breakdowns;
import org.liantiao.monitoring.RatePage;
import org.liantiao.monitoring.Rates;

/**
 * 化解率: is 99% true, and where will it break. Every figure opens its list, every rate its formula. With {@code wall} in its
 * address it fills a wall: what is read from three metres, and nothing around it.
 */
@Route(RateAddress.PATH)
@Menu(title = "monitoring.rate.title", order = 40, icon = "chart")
@RolesAllowed({Role.MEDIATES, Role.RULES, Role.SUPERVISES, Role.JOINS, Role.AUDITS})
class RateView extends Page implements BeforeEnterObserver, Titled {
    private final Rates rates;
    private final Breakdowns breakdowns;
    private final Bodies bodies;
    private final ClosedPeriods periods;
    private final Vocabulary vocabulary;
    private final Clock clock;
    private final SignedIn signedIn;

    RateView(
            Rates rates,
            Breakdowns breakdowns,
            Bodies bodies,
            ClosedPeriods periods,
            Vocabulary vocabulary,
            Clock clock,
            SignedIn signedIn) {
        this.rates = rates;
        this.breakdowns = breakdowns;
        this.bodies = bodies;
        this.periods = periods;
        this.vocabulary = vocabulary;
        this.clock = clock;
        this.signedIn = signedIn;
        addClassName("lt-rate");
    }

    /** @throws NotFoundException for an area whose rates are not the reader's to see */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        QueryParameters parameters = event.getLocation().getQueryParameters();
        RateAddress address = RateAddress.read(parameters, LocalDate.now(clock));
        boolean wall = parameters.getParameters().containsKey(RateAddress.WALL);
        setClassName("wall", wall);
        if (wall) onTheWall(address);
        else show(address, parameters);
    }

    private RatePage page(RateAddress address) {
        return rates.page(signedIn.actor(), address.area(), address.period(), address.slice())
                .orElseThrow(NotFoundException::new);
    }

    private void show(RateAddress address, QueryParameters parameters) {
        Actor actor = signedIn.actor();
        RatePage page = page(address);
        Counts counts = new Counts(page, getLocale());
        RateCharts charts = charts(page, address);
        RateFilters filters =
                new RateFilters(page, address, new SliceFilters(address, vocabulary, bodies, actor), present(address));
        closed(page, address).ifPresent(filters::addSign);
        OrderLink.of(actor, page.area(), OrderLink.RATE).ifPresent(filters::add);
        add(
                new RateTabs(actor, RateAddress.PATH, parameters),
                filters,
                new RateHero(page, counts),
                RateBand.resolved(page, counts),
                RateBand.others(page, counts),
                charts);
        if (!page.rows().isEmpty()) add(new AreaTable(page, address, counts, actor.supervisesCounty()));
        if (Bodies.offersAny(actor) && address.slice().body() == null)
            add(new BodyTable(page, address, counts, () -> breakdowns.byBody(actor, page)));
        // Asked for by the browser once it shows the rate.
        charts.getElement().executeJs("return true").then(shown -> charts.fill());
    }

    private Optional<ClosedSign> closed(RatePage page, RateAddress address) {
        return ClosedSign.of(periods, signedIn.actor(), page, address, clock);
    }

    private RateCharts charts(RatePage page, RateAddress address) {
        return new RateCharts(signedIn.actor(), page, address, breakdowns, vocabulary);
    }

    private void onTheWall(RateAddress address) {
        Div wall = new Div();
        wall.addClassName("lt-wall");
        hang(wall, address);
        WallClock.start(wall, clock, () -> hang(wall, address));
        add(wall);
    }

    private void hang(Div wall, RateAddress address) {
        RatePage page = page(address);
        RateCharts charts = charts(page, address);
        charts.fillForTheWall();
        WallHead head = new WallHead(page, address, LocalDateTime.now(clock), WallClock.idle());
        closed(page, address).ifPresent(head::addSign);
        wall.removeAll();
        wall.add(head, new RateHero(page, new Counts(page, getLocale())), charts);
    }

    private Component present(RateAddress address) {
        Button present = new Button(getTranslation("monitoring.wall.open"), Symbol.of("chart"));
        present.addClassName("lt-present");
        present.addClickListener(click -> present.getUI().orElseThrow().navigate(RateView.class, address.onTheWall()));
        return present;
    }

    @Override
    public String titleKey() {
        return "monitoring.rate.title";
    }
}
