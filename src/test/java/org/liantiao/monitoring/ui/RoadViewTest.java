package org.liantiao.monitoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liantiao.accounts.Actor;
import org.liantiao.base.ui.Figure;
import org.liantiao.testing.AtTheScreen;
import org.liantiao.testing.BareCase;
import org.liantiao.testing.Counties.Places;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.liantiao.testing.FigureLists;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The road to the target and the hints, as they stand on the screen. */
@CountyTest
class RoadViewTest extends SpringBrowserlessTest {
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 2);

    @Autowired
    TestCounty county;

    @Autowired
    AtTheScreen screen;

    @Autowired
    FigureLists lists;

    @Autowired
    JdbcClient jdbc;

    Places places;
    BareCase pressing;

    @BeforeEach
    void aQuarterOfCases() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
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
        screen.opens("rate/road");

        assertThat(screen.text()).contains("要够99%，容得下 0 件未化解，现在有 1 件。逾期的再办成 1 件，就回到99%。");
        assertThat(screen.text()).contains("还剩 2 天 · 在村里 · 蓝色").contains("逾期 39 天");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("case/" + pressing.id);
    }

    @Test
    void theHintsSayHowManyOfHowManyAndWhatElseItMayBe() {
        screen.sits(county.county());
        screen.opens("rate/checks");

        assertThat(screen.text())
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
            screen.opens(address);

            List<Figure> shown = find(Figure.class).all();
            if (actor == county.county()) assertThat(shown).hasSizeGreaterThan(1);
            for (Figure figure : shown)
                assertThat(figure.getText()).as(figure.getHref()).isEqualTo(String.valueOf(lists.rows(actor, figure)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rate/road", "rate/checks"})
    void theAuditorCountsAndOpensNothing(String address) {
        screen.sits(county.auditor());
        screen.opens(address);

        assertThat(find(Figure.class).all()).isEmpty();
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).noneMatch(href -> href.startsWith("case/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rate/road", "rate/checks"})
    void aForeignAreaIsNotThere(String address) {
        screen.sits(county.township());
        for (UUID area : List.of(places.county().id(), places.village3().id())) {
            screen.opens(address + "?area=" + area);
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
                screen.opens(page + query);
                assertThat(screen.text())
                        .doesNotContain("monitoring.")
                        .doesNotContain("disputes.")
                        .doesNotContain("{");
            }
    }

    @Test
    void theTabsKeepTheAreaAndThePeriod() {
        screen.sits(county.county());
        screen.opens("rate/checks?period=2026-04&area=" + places.township().id());

        assertThat(find(Anchor.class).all().stream()
                        .filter(link -> link.getParent()
                                .filter(RateTabs.class::isInstance)
                                .isPresent()))
                .hasSizeGreaterThanOrEqualTo(3)
                .allMatch(link -> link.getHref().contains("period=2026-04")
                        && link.getHref().contains(places.township().id().toString()));
    }

    private void insert(BareCase row) {
        row.insert(jdbc, county.bodies().villageCommittee());
    }
}
