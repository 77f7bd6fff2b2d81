package org.liantiao;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liantiao.disputes.Chains;
import org.liantiao.testing.ApplicationTest;
import org.liantiao.testing.AtTheScreen;
import org.liantiao.testing.Counties.TestCounty;
import org.springframework.beans.factory.annotation.Autowired;

/** Every account kind at every route. The routes are found, not listed: one without a line here fails. */
@ApplicationTest
class RoutesTest extends SpringBrowserlessTest {
    private static final Set<String> MEDIATORS =
            Set.of("village", "village2", "village3", "township", "township2", "township3", "county2");
    private static final Set<String> REVIEWERS = Set.of("township", "township2", "township3", "county", "county2");
    private static final Set<String> CASE_PEOPLE = with(MEDIATORS, "county", "police");
    private static final Set<String> EVERYBODY = with(CASE_PEOPLE, "auditor", "admin");
    private static final Set<String> OF_THE_CASE = Set.of("village", "township", "township2", "county", "county2");
    private static final Set<String> NOBODY_SIGNED_IN = Set.of();
    private static final Set<String> MISSING = Set.of("NotFoundView", "DeniedView", "ErrorView");

    /** Who sees what stands behind a route; the case is one of {@code village}. Everybody else sees that there is nothing. */
    private static final Map<String, Set<String>> WHO = new TreeMap<>(Map.ofEntries(
            entry("", EVERYBODY),
            entry("me", EVERYBODY),
            entry("me/password", EVERYBODY),
            entry("me/second-factor", EVERYBODY),
            entry("work", CASE_PEOPLE),
            entry("disputes", CASE_PEOPLE),
            entry("rulings", REVIEWERS),
            entry("rate", with(CASE_PEOPLE, "auditor")),
            entry("rate/tables", with(CASE_PEOPLE, "auditor")),
            entry("rate/periods", with(MEDIATORS, "county", "auditor")),
            entry("rate/road", with(CASE_PEOPLE, "auditor")),
            entry("rate/checks", with(REVIEWERS, "auditor")),
            entry("rate/samples", Set.of("county", "county2", "auditor")),
            entry("rate/bulletins", with(MEDIATORS, "county", "auditor")),
            // There is no bulletin by the id of a case.
            entry("rate/bulletins/:id", Set.of()),
            // There is no sheet by the id of a case.
            entry("review/:id", Set.of()),
            entry("orders", with(REVIEWERS, "auditor")),
            entry("orders/new", Set.of("county")),
            // There is no order by the id of a case.
            entry("order/:id", Set.of()),
            entry("log/:draft?", MEDIATORS),
            entry("logged/:id", Set.of("village", "township", "township2", "county2")),
            entry("case/:id", OF_THE_CASE),
            entry("ledger", Set.of("county")),
            entry("trail", Set.of("auditor")),
            entry("archive", with(MEDIATORS, "county")),
            entry("admin/areas", Set.of("admin")),
            entry("admin/areas/import", Set.of("admin")),
            entry("admin/calendar", Set.of("admin")),
            entry("admin/health", Set.of("admin")),
            entry("admin/papers", Set.of("admin")),
            entry("admin/presets", Set.of("admin")),
            entry("admin/words", Set.of("admin")),
            entry("admin/words/sources", Set.of("admin")),
            entry("admin/words/grades", Set.of("admin")),
            entry("admin/words/kinds", Set.of("admin")),
            entry("admin/words/numbers", Set.of("admin")),
            entry("admin/words/risks", Set.of("admin")),
            entry("admin/words/limits", Set.of("admin")),
            entry("admin/words/seals", Set.of("admin")),
            entry("admin/words/joint", Set.of("admin")),
            entry("admin/words/follow-ups", Set.of("admin")),
            entry("admin/words/target", Set.of("admin")),
            entry("admin/words/columns", Set.of("admin")),
            entry("admin/words/criteria", Set.of("admin")),
            entry("admin/words/archive", Set.of("admin")),
            entry("admin/words/orders", Set.of("admin")),
            entry("admin/words/sign-in", Set.of("admin")),
            entry("people", Set.of("admin", "township", "township2", "township3")),
            entry("people/import", Set.of("admin", "township", "township2", "township3")),
            entry("first-visit", NOBODY_SIGNED_IN),
            entry("first-start", NOBODY_SIGNED_IN),
            entry("sign-in", NOBODY_SIGNED_IN)));

    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    AtTheScreen screen;

    @Test
    void everyRouteHasItsLine() {
        assertThat(routes().keySet()).isEqualTo(WHO.keySet());
    }

    @Test
    void everyKindSeesWhatIsTheirsAndForTheRestThereIsNoSuchPage() {
        UUID dispute = chains.registered(county.village());
        List<String> wrong = new ArrayList<>();
        assertThat(county.people().keySet()).containsAll(EVERYBODY);
        county.people().forEach((kind, actor) -> {
            screen.sits(actor);
            routes().forEach((template, view) -> {
                boolean sees = sees(template, dispute, view);
                if (sees != WHO.getOrDefault(template, Set.of()).contains(kind))
                    wrong.add(kind + (sees ? " sees " : " misses ") + template);
            });
        });
        assertThat(wrong).isEmpty();
    }

    /** Whether the view itself came up; a landing page leads on, so for it anything but a missing page will do. */
    private boolean sees(String template, UUID dispute, Class<?> view) {
        UI.getCurrent()
                .navigate(template.replace(":id", dispute.toString()).replace("/:draft?", "/" + UUID.randomUUID()));
        String shown = getCurrentView().getClass().getSimpleName();
        return template.isEmpty() ? !MISSING.contains(shown) : view.isInstance(getCurrentView());
    }

    private static Map<String, Class<?>> routes() {
        Map<String, Class<?>> routes = new TreeMap<>();
        for (RouteData route : RouteConfiguration.forApplicationScope().getAvailableRoutes())
            routes.put(route.getTemplate(), route.getNavigationTarget());
        return routes;
    }

    private static Set<String> with(Set<String> some, String... more) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(List.of(more));
        return all;
    }
}
