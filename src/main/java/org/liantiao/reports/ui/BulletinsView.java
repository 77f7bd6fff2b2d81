package org.liantiao.reports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
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
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.Role;
import org.liantiao.accounts.SignedIn;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.Badge;
import org.liantiao.base.ui.Days;
import org.liantiao.base.ui.EmptyState;
import org.liantiao.base.ui.Page;
import org.liantiao.base.ui.Panel;
import org.liantiao.base.ui.Refusals;
import org.liantiao.base.ui.Titled;
import org.liantiao.monitoring.ui.PlaceAndTime;
import org.liantiao.monitoring.ui.RateTabs;
import org.liantiao.reports.BulletinLine;
import org.liantiao.reports.Bulletins;
import org.liantiao.reports.StatisticsTables;
import org.liantiao.reports.StatisticsTables.Whereabouts;

/** 通报: those one may read, and for supervisors and reviewers the way to a new one. */
@Route(BulletinsView.PATH)
@RolesAllowed({Role.MEDIATES, Role.RULES, Role.SUPERVISES, Role.AUDITS})
class BulletinsView extends Page implements BeforeEnterObserver, Titled {
    static final String PATH = "rate/bulletins";

    private final Bulletins bulletins;
    private final StatisticsTables tables;
    private final Clock clock;
    private final SignedIn signedIn;

    BulletinsView(Bulletins bulletins, StatisticsTables tables, Clock clock, SignedIn signedIn) {
        this.bulletins = bulletins;
        this.tables = tables;
        this.clock = clock;
        this.signedIn = signedIn;
        addClassName("lt-bulletins");
    }

    /** @throws NotFoundException for an area whose rates are not the reader's to see */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Actor actor = signedIn.actor();
        TablesAddress address = TablesAddress.read(event.getLocation().getQueryParameters(), LocalDate.now(clock));
        Whereabouts where = tables.whereabouts(actor, address.area()).orElseThrow(NotFoundException::new);
        add(new RateTabs(actor, PATH, event.getLocation().getQueryParameters()));
        if (Bulletins.writes(actor)) add(begin(actor, address, where));
        add(list(bulletins.list(actor)));
    }

    private Component begin(Actor actor, TablesAddress address, Whereabouts where) {
        Refusals refusals = new Refusals();
        UUID area = where.area().id();
        PlaceAndTime choices =
                new PlaceAndTime(address.period(), LocalDate.now(clock), period -> goTo(address.in(period)));
        choices.offerAreas(where.above(), where.area(), where.below(), chosen -> goTo(address.at(chosen)));
        Button make = new Button(getTranslation("reports.bulletin.make"), click -> {
            Outcome<UUID> made = bulletins.make(actor, area, address.period(), getLocale());
            refusals.show(made.refusals());
            if (made.isDone()) UI.getCurrent().navigate(BulletinView.path(made.orThrow()));
        });
        make.addThemeNames("primary");
        make.setDisableOnClick(true);
        choices.add(make);
        Paragraph help = new Paragraph(getTranslation("reports.bulletin.make.help"));
        help.addClassName("lt-second");
        Panel panel = new Panel(getTranslation("reports.bulletin.new"));
        panel.add(choices, help, refusals);
        return panel;
    }

    private Component list(List<BulletinLine> lines) {
        Panel panel = new Panel(getTranslation("reports.bulletin.page"));
        if (lines.isEmpty()) panel.add(new EmptyState(getTranslation("reports.bulletin.none")));
        else {
            UnorderedList list = new UnorderedList();
            list.addClassName("lt-bulletin-list");
            lines.forEach(line -> list.add(item(line)));
            panel.add(list);
        }
        return panel;
    }

    private ListItem item(BulletinLine line) {
        Anchor link = new Anchor(BulletinView.path(line.id()), line.title());
        Badge state = line.isIssued()
                ? Badge.ok("check", getTranslation("reports.bulletin.state.issued"))
                : Badge.quiet("pencil", getTranslation("reports.bulletin.state.draft"));
        Instant issued = line.issuedAt();
        Span who = new Span(
                issued == null
                        ? getTranslation("reports.bulletin.changedBy", line.changedBy(), when(line.changedAt()))
                        : getTranslation("reports.bulletin.issuedBy", line.issuedBy(), when(issued)));
        who.addClassName("lt-second");
        return new ListItem(new Div(link, state), who);
    }

    private String when(Instant at) {
        return Days.moment(getLocale(), LocalDateTime.ofInstant(at, clock.getZone()));
    }

    private static void goTo(TablesAddress address) {
        UI.getCurrent().navigate(BulletinsView.class, address.parameters());
    }

    @Override
    public String titleKey() {
        return "reports.bulletin.page";
    }
}
