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
import org.liantiao.monitoring.CheckPage;
import org.liantiao.monitoring.Checks;

/** 核真: hints that a rate is flattered, each with its cases and with what it may mean harmlessly; for whoever supervises. */
@Route(ChecksView.PATH)
@RolesAllowed({Role.RULES, Role.SUPERVISES, Role.AUDITS})
class ChecksView extends Page implements BeforeEnterObserver, Titled {
    static final String PATH = "rate/checks";

    private final Checks checks;
    private final Vocabulary vocabulary;
    private final Bodies bodies;
    private final Clock clock;
    private final SignedIn signedIn;

    ChecksView(Checks checks, Vocabulary vocabulary, Bodies bodies, Clock clock, SignedIn signedIn) {
        this.checks = checks;
        this.vocabulary = vocabulary;
        this.bodies = bodies;
        this.clock = clock;
        this.signedIn = signedIn;
        addClassNames("lt-rate", "lt-checks");
    }

    /** @throws NotFoundException for an area whose rates are not the reader's to see */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Actor actor = signedIn.actor();
        RateAddress address = RateAddress.read(event.getLocation().getQueryParameters(), LocalDate.now(clock));
        CheckPage page = checks.page(actor, address.area(), address.period(), address.slice())
                .orElseThrow(NotFoundException::new);
        HintsPanel hints = new HintsPanel(page, new Counts(page.rates(), getLocale()));
        OrderLink.of(actor, page.rates().area(), OrderLink.HINT).ifPresent(hints::setMore);
        add(
                new RateTabs(actor, PATH, event.getLocation().getQueryParameters()),
                new RateFilters(page.rates(), address, new SliceFilters(address, vocabulary, bodies, actor)),
                hints);
    }

    @Override
    public String titleKey() {
        return "monitoring.checks.title";
    }
}
