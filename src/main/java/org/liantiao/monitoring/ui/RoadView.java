package org.liantiao.monitoring.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.Role;
import org.liantiao.accounts.SignedIn;
import org.liantiao.base.ui.Page;
import org.liantiao.base.ui.Titled;
import org.liantiao.jurisdiction.Vocabulary;
import org.liantiao.monitoring.Bodies;
import org.liantiao.monitoring.Road;
import org.liantiao.monitoring.RoadPage;

/** 达标路: what the period can still carry, what endangers it first, and where it is likely to end. */
@Route(RoadView.PATH)
@RolesAllowed({Role.MEDIATES, Role.RULES, Role.SUPERVISES, Role.JOINS, Role.AUDITS})
class RoadView extends Page implements BeforeEnterObserver, Titled {
    static final String PATH = "rate/road";

    private final Road road;
    private final Vocabulary vocabulary;
    private final Bodies bodies;
    private final Clock clock;
    private final SignedIn signedIn;

    RoadView(Road road, Vocabulary vocabulary, Bodies bodies, Clock clock, SignedIn signedIn) {
        this.road = road;
        this.vocabulary = vocabulary;
        this.bodies = bodies;
        this.clock = clock;
        this.signedIn = signedIn;
        addClassNames("lt-rate", "lt-road");
    }

    /** @throws NotFoundException for an area whose rates are not the reader's to see */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Actor actor = signedIn.actor();
        RateAddress address = RateAddress.read(event.getLocation().getQueryParameters(), LocalDate.now(clock));
        RoadPage page = road.page(actor, address.area(), address.period(), address.slice())
                .orElseThrow(NotFoundException::new);
        Counts counts = new Counts(page.rates(), getLocale());
        add(
                new RateTabs(actor, PATH, event.getLocation().getQueryParameters()),
                new RateFilters(page.rates(), address, new SliceFilters(address, vocabulary, bodies, actor)),
                new BudgetPanel(page, counts),
                new ForecastPanel(page, counts));
        if (page.runs()) add(new RoadCasesPanel(page, counts, vocabulary));
    }

    @Override
    public String titleKey() {
        return "monitoring.road.title";
    }
}
