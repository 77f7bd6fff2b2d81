package org.liantiao.monitoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liantiao.accounts.Actor;
import org.liantiao.base.ui.Figure;
import org.liantiao.disputes.FigureArea;
import org.liantiao.disputes.FigureQuery;
import org.liantiao.disputes.Figures;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.Areas;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.AtTheScreen;
import org.liantiao.testing.BareCase;
import org.liantiao.testing.Counties;
import org.liantiao.testing.Counties.Places;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The road to the target and the hints, as they stand on the screen. */
@CountyTest
class RoadViewTest extends SpringBrowserlessTest {
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 2);

    @Autowired
    Counties counties;

    @Autowired
    AtTheScreen screen;

    @Autowired
    AdjustableClock clock;

    @Autowired
    Areas areas;

    @Autowired
    Figures figures;

    @Autowired
    JdbcClient jdbc;

    TestCounty county;
    Places places;
    BareCase pressing;

    @BeforeEach
    void aQuarterOfCases() {
        clock.reset();
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        county = counties.make();
        places = county.places();
        for (int i = 0; i < 40; i++) {
            BareCase row = new BareCase(places.village(), APRIL).ends(APRIL.plusDays(i), "RESOLVED");
            row.heldOn = APRIL;
            row.followedUpOn = APRIL.plusDays(i);
            row.agreedAfter = i < 3 ? 20 : 4000;
            if (i < 2) row.facts = "same-" + county.number();
            insert(row);
        }
        BareCase bare = new BareCase(places.village2(), APRIL).ends(APRIL.plusDays(9), "RESOLVED");
        insert(bare);
        bare.involves(county.bodies().policeStation(), jdbc);
        insert(new BareCase(places.village2(), APRIL));
        pressing = new BareCase(places.village(), LocalDate.of(2026, 5, 13));
        insert(pressing);
    }

    @Test
    void theRoadSaysWhatTheTargetAllowsAndOpensEachCaseThatEndangersIt() {
        screen.sits(county.county());
        open("rate/road");

        assertThat(text()).contains("要够99%，容得下 0 件未化解，现在有 1 件。逾期的再办成 1 件，就回到99%。");
        assertThat(text()).contains("还剩 2 天 · 在村里 · 蓝色").contains("逾期 39 天");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("case/" + pressing.id);
    }

    @Test
    void theHintsSayHowManyOfHowManyAndWhatElseItMayBe() {
        screen.sits(county.county());
        open("rate/checks");

        assertThat(text())
                .contains("登记就办结")
                .contains("7.3%")
                .contains("也可能是当场说和的小事")
                .contains("一个电话多个当事人没有")
                .doesNotContain("没有手机");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rate/road", "rate/checks", "rate/checks?period=2026-04", "rate/road?tier=VILLAGE"})
    void everyFigureIsTheNumberOfRowsOfItsList(String address) {
        for (Actor actor : List.of(county.county(), county.township(), county.village2(), county.police())) {
            screen.sits(actor);
            open(address);

            List<Figure> shown = find(Figure.class).all();
            if (actor == county.county()) assertThat(shown).hasSizeGreaterThan(1);
            for (Figure figure : shown)
                assertThat(figure.getText()).as(figure.getHref()).isEqualTo(String.valueOf(rows(actor, figure)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rate/road", "rate/checks"})
    void theAuditorCountsAndOpensNothing(String address) {
        screen.sits(county.auditor());
        open(address);

        assertThat(find(Figure.class).all()).isEmpty();
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).noneMatch(href -> href.startsWith("case/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rate/road", "rate/checks"})
    void aForeignAreaIsNotThere(String address) {
        screen.sits(county.township());
        for (UUID area : List.of(places.county().id(), places.village3().id())) {
            open(address + "?area=" + area);
            assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("NotFoundView");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void everythingIsSaidInBothLanguagesAlsoOfAnAreaWithoutCases(String language) {
        UI.getCurrent().setLocale(Locale.forLanguageTag(language));
        screen.sits(county.county());
        for (String query : List.of(
                "",
                "?tier=COUNTY",
                "?period=2025",
                "?area=" + places.emptyVillage().id()))
            for (String page : List.of("rate/road", "rate/checks")) {
                open(page + query);
                assertThat(text())
                        .doesNotContain("monitoring.")
                        .doesNotContain("disputes.")
                        .doesNotContain("{");
            }
    }

    @Test
    void theTabsKeepTheAreaAndThePeriod() {
        screen.sits(county.county());
        open("rate/checks?period=2026-04&area=" + places.township().id());

        assertThat(find(Anchor.class).all().stream()
                        .filter(link -> link.getParent()
                                .filter(RateTabs.class::isInstance)
                                .isPresent()))
                .hasSizeGreaterThanOrEqualTo(3)
                .allMatch(link -> link.getHref().contains("period=2026-04")
                        && link.getHref().contains(places.township().id().toString()));
    }

    private static void open(String address) {
        String[] parts = address.split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length == 1 ? "" : parts[1]));
    }

    private long rows(Actor actor, Figure figure) {
        Map<String, List<String>> parameters = QueryParameters.fromString(
                        figure.getHref().substring("disputes?".length()))
                .getParameters();
        Area area = areas.findById(UUID.fromString(parameters.get("area").getFirst()))
                .orElseThrow();
        return figures.count(
                actor.scope(), FigureArea.of(area), FigureQuery.read(parameters).orElseThrow());
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private void insert(BareCase row) {
        row.insert(jdbc, county.bodies().villageCommittee());
    }
}
