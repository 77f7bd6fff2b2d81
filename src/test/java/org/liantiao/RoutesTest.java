package org.liantiao;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.disputes.Intake;
import org.liantiao.disputes.PartyForm;
import org.liantiao.disputes.PartySide;
import org.liantiao.disputes.Registration;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.AtTheScreen;
import org.liantiao.testing.Counties;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.TestConfiguration;
import org.liantiao.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** Every account kind at every route. The routes are found, not listed: one without a line here fails. */
@SpringBootTest
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.class)
@Import(TestConfiguration.class)
@ViewPackages(packages = "org.liantiao")
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
            entry("work", CASE_PEOPLE),
            entry("disputes", CASE_PEOPLE),
            entry("rulings", REVIEWERS),
            entry("rate", with(MEDIATORS, "county", "auditor")),
            entry("log/:draft?", MEDIATORS),
            entry("logged/:id", Set.of("village", "township", "township2", "county2")),
            entry("case/:id", OF_THE_CASE),
            entry("ledger", Set.of("county")),
            entry("admin/areas", Set.of("admin")),
            entry("admin/areas/import", Set.of("admin")),
            entry("admin/calendar", Set.of("admin")),
            entry("admin/people", Set.of("admin")),
            entry("first-start", NOBODY_SIGNED_IN),
            entry("sign-in", NOBODY_SIGNED_IN)));

    @Autowired
    Counties counties;

    @Autowired
    AtTheScreen screen;

    @Autowired
    Intake intake;

    @Autowired
    AdjustableClock clock;

    @Test
    void everyRouteHasItsLine() {
        assertThat(routes().keySet()).isEqualTo(WHO.keySet());
    }

    @Test
    void everyKindSeesWhatIsTheirsAndForTheRestThereIsNoSuchPage() {
        TestCounty county = counties.make();
        UUID dispute = dispute(county);
        List<String> wrong = new ArrayList<>();
        kinds(county).forEach((kind, actor) -> {
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

    private UUID dispute(TestCounty county) {
        List<PartyForm> parties =
                List.of(PartyForm.named(PartySide.APPLICANT, "程德山"), PartyForm.named(PartySide.RESPONDENT, "苏广田"));
        Registration form = new Registration(
                parties,
                county.places().village().id(),
                "",
                "07",
                "APPLIED",
                "ORDINARY",
                "",
                "地边说不清",
                "",
                LocalDate.now(clock),
                Set.of(),
                "",
                true);
        return intake.register(county.village(), UUID.randomUUID(), form).orThrow();
    }

    private static Map<String, Actor> kinds(TestCounty county) {
        Map<String, Actor> kinds = new LinkedHashMap<>();
        for (RecordComponent part : TestCounty.class.getRecordComponents())
            if (part.getType() == Actor.class)
                try {
                    kinds.put(part.getName(), (Actor) part.getAccessor().invoke(county));
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
        assertThat(kinds.keySet()).containsAll(EVERYBODY);
        return kinds;
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
