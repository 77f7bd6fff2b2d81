package org.liantiao.monitoring.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
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
import org.liantiao.monitoring.RatePage;
import org.liantiao.monitoring.Rates;

/** 化解率: is 99% true, and where will it break. Every figure opens its list, every rate its formula. */
@Route(RateAddress.PATH)
@Menu(title = "monitoring.rate.title", order = 40, icon = "chart")
@RolesAllowed({Role.MEDIATES, Role.RULES, Role.SUPERVISES, Role.JOINS, Role.AUDITS})
class RateView extends Page implements BeforeEnterObserver, Titled {
    private final Rates rates;
    private final Clock clock;
    private final SignedIn signedIn;
    private final Vocabulary vocabulary;
    private final Bodies bodies;

    RateView(Rates rates, Clock clock, SignedIn signedIn, Vocabulary vocabulary, Bodies bodies) {
        this.rates = rates;
        this.vocabulary = vocabulary;
        this.bodies = bodies;
        this.clock = clock;
        this.signedIn = signedIn;
        addClassName("lt-rate");
    }

    /** @throws NotFoundException for an area whose rates are not the reader's to see */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Actor actor = signedIn.actor();
        RateAddress address = RateAddress.read(event.getLocation().getQueryParameters(), LocalDate.now(clock));
        RatePage page = rates.page(actor, address.area(), address.period(), address.slice())
                .orElseThrow(NotFoundException::new);
        show(actor, page, address);
    }

    private void show(Actor actor, RatePage page, RateAddress address) {
        Counts counts = new Counts(page, getLocale());
        SliceFilters slices = new SliceFilters(address, vocabulary, bodies, actor);
        add(
                new RateTabs(address, RateAddress.PATH),
                new RateFilters(page, address, slices),
                new RateHero(page, counts),
                new RateBand(page, counts));
        if (!page.rows().isEmpty()) add(new AreaTable(page, address, counts));
    }

    @Override
    public String titleKey() {
        return "monitoring.rate.title";
    }
}
