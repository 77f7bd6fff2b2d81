package org.liantiao.monitoring.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.Role;
import org.liantiao.jurisdiction.Tier;

/** The pages about rates, one beside the other; area and period go along from one to the next. */
public final class RateTabs extends Nav {
    private static final List<String> KEPT = List.of("area", "period");
    private static final List<Tab> TABS = List.of(
            new Tab("monitoring.tabs.overview", RateAddress.PATH, actor -> true),
            new Tab("monitoring.tabs.road", RoadView.PATH, actor -> true),
            new Tab(
                    "monitoring.tabs.checks",
                    ChecksView.PATH,
                    actor -> actor.isAny(Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR)),
            new Tab("monitoring.tabs.tables", "rate/tables", actor -> true),
            new Tab("monitoring.tabs.bulletins", "rate/bulletins", actor -> !actor.is(Role.PARTNER)),
            new Tab(
                    "monitoring.tabs.samples",
                    "rate/samples",
                    actor -> actor.is(Role.AUDITOR)
                            || actor.tier() == Tier.COUNTY && actor.isAny(Role.REVIEWER, Role.SUPERVISOR)),
            new Tab("monitoring.tabs.periods", PeriodsView.PATH, actor -> !actor.is(Role.PARTNER)));

    private record Tab(String textKey, String path, Predicate<Actor> isFor) {}

    /** @param current the path of the page in sight */
    public RateTabs(Actor actor, String current, QueryParameters parameters) {
        addClassNames("lt-tabs", "lt-arrows", "lt-rate-tabs");
        getElement().setAttribute("aria-label", getTranslation("monitoring.tabs"));
        Map<String, List<String>> along = new LinkedHashMap<>(parameters.getParameters());
        along.keySet().retainAll(KEPT);
        String query = along.isEmpty() ? "" : "?" + new QueryParameters(along).getQueryString();
        for (Tab tab : TABS) if (tab.isFor().test(actor)) add(link(tab, current, query));
    }

    private Anchor link(Tab tab, String current, String query) {
        Anchor link = new Anchor(tab.path() + query, getTranslation(tab.textKey()));
        if (tab.path().equals(current)) link.getElement().setAttribute("aria-current", "page");
        return link;
    }
}
