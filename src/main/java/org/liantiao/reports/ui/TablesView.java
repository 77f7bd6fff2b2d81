package org.liantiao.reports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.Limits;
import org.liantiao.accounts.Role;
import org.liantiao.accounts.SignedIn;
import org.liantiao.base.Refusal;
import org.liantiao.base.ui.Page;
import org.liantiao.base.ui.Panel;
import org.liantiao.base.ui.Symbol;
import org.liantiao.base.ui.Titled;
import org.liantiao.base.ui.TooMany;
import org.liantiao.monitoring.ui.PeriodNames;
import org.liantiao.monitoring.ui.PlaceAndTime;
import org.liantiao.monitoring.ui.RateTabs;
import org.liantiao.reports.Breakdown;
import org.liantiao.reports.StatisticsPapers;
import org.liantiao.reports.StatisticsTable;
import org.liantiao.reports.StatisticsTables;

/** 统计表: the county's tables of a period on the screen, each count with its list, and as a sheet to hand in. */
@Route(TablesAddress.PATH)
@RolesAllowed({Role.MEDIATES, Role.RULES, Role.SUPERVISES, Role.JOINS, Role.AUDITS})
class TablesView extends Page implements BeforeEnterObserver, Titled {
    private final StatisticsTables tables;
    private final StatisticsPapers papers;
    private final Clock clock;
    private final Limits limits;
    private final SignedIn signedIn;

    TablesView(StatisticsTables tables, StatisticsPapers papers, Limits limits, Clock clock, SignedIn signedIn) {
        this.limits = limits;
        this.tables = tables;
        this.papers = papers;
        this.clock = clock;
        this.signedIn = signedIn;
        addClassName("lt-tables");
    }

    /** @throws NotFoundException for an area whose rates are not the reader's to see */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Actor actor = signedIn.actor();
        TablesAddress address = TablesAddress.read(event.getLocation().getQueryParameters(), LocalDate.now(clock));
        StatisticsTable table = tables.table(actor, address.area(), address.period(), address.by(), getLocale())
                .orElseThrow(NotFoundException::new);
        PlaceAndTime choices = new PlaceAndTime(table.period(), table.asOf(), period -> goTo(address.in(period)));
        choices.offerAreas(table.above(), table.area(), table.below(), area -> goTo(address.at(area)));
        choices.add(sheet(address));
        add(new RateTabs(actor, TablesAddress.PATH, address.parameters()), choices, breakdowns(address), panel(table));
    }

    private Component sheet(TablesAddress address) {
        Anchor sheet = new Anchor(event -> download(event, address), "");
        sheet.add(Symbol.of("download"), new Span(getTranslation("reports.table.sheet")));
        sheet.addClassName("lt-download");
        return sheet;
    }

    private Component breakdowns(TablesAddress address) {
        Nav nav = new Nav();
        nav.addClassNames("lt-choice-links", "lt-arrows");
        nav.getElement().setAttribute("aria-label", getTranslation("reports.by"));
        for (Breakdown by : Breakdown.values()) {
            Anchor link = new Anchor(address.by(by).href(), getTranslation(by.textKey()));
            if (by == address.by()) link.getElement().setAttribute("aria-current", "true");
            nav.add(link);
        }
        return nav;
    }

    private Component panel(StatisticsTable table) {
        PeriodNames periods = new PeriodNames(this, getLocale());
        Panel panel = new Panel(getTranslation(
                "reports.table.title",
                table.area().name(),
                periods.of(table.period()),
                getTranslation(table.by().textKey())));
        panel.addClassName("lt-figures");
        Paragraph notes = new Paragraph(getTranslation("reports.table.note"));
        if (table.ownCasesOnly()) notes.add(" " + getTranslation("monitoring.rate.own"));
        notes.addClassName("lt-second");
        panel.add(new FiguresTable(table, getLocale()), notes);
        return panel;
    }

    private void download(DownloadEvent event, TablesAddress address) throws IOException {
        Optional<Refusal> tooMany = limits.use(signedIn.actor(), Limits.Use.EXPORT);
        if (tooMany.isPresent()) {
            TooMany.instead(event, tooMany.get());
            return;
        }
        Locale locale = event.getUI().getLocale();
        BulletinView.download(event, papers.sheet(signedIn.actor(), address.area(), address.period(), locale));
    }

    private static void goTo(TablesAddress address) {
        UI.getCurrent().navigate(TablesView.class, address.parameters());
    }

    @Override
    public String titleKey() {
        return "reports.table.page";
    }
}
