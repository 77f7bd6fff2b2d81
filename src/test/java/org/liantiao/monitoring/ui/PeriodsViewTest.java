package org.liantiao.monitoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
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
import org.liantiao.disputes.ClosedPeriods;
import org.liantiao.disputes.FigureArea;
import org.liantiao.disputes.FigureQuery;
import org.liantiao.disputes.Figures;
import org.liantiao.disputes.Period;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.Areas;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.AtTheScreen;
import org.liantiao.testing.BareCase;
import org.liantiao.testing.Counties;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CountyTest
class PeriodsViewTest extends SpringBrowserlessTest {
    private static final Period QUARTER = Period.quarter(2026, 1);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);

    @Autowired
    Counties counties;

    @Autowired
    AtTheScreen screen;

    @Autowired
    AdjustableClock clock;

    @Autowired
    ClosedPeriods periods;

    @Autowired
    Areas areas;

    @Autowired
    Figures figures;

    @Autowired
    JdbcClient jdbc;

    TestCounty county;

    @BeforeEach
    void aCountyWithAQuarterOfCases() {
        clock.reset();
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        county = counties.make();
        for (int i = 0; i < 5; i++) insert(new BareCase(county.places().village(), MARCH).ends(MARCH, "RESOLVED"));
        insert(new BareCase(county.places().village3(), MARCH).ends(MARCH, "FAILED"));
    }

    @Test
    void everyFigureThenAndNowIsTheNumberOfRowsOfItsList() {
        periods.close(county.county(), QUARTER).orThrow();
        insert(new BareCase(county.places().village(), MARCH).ends(MARCH, "RESOLVED"));

        for (Actor actor : List.of(county.county(), county.township(), county.village())) {
            screen.sits(actor);
            open("");
            List<Figure> shown = find(Figure.class).all();
            assertThat(shown).hasSizeGreaterThan(8);
            for (Figure figure : shown)
                assertThat(figure.getText()).as(figure.getHref()).isEqualTo(String.valueOf(rows(actor, figure)));
        }
        assertThat(text()).contains("锁定时", "现在", "现在算“化解”，锁定时不算");
    }

    @Test
    void onlyTheCountyIsOfferedToCloseAPeriod() {
        screen.sits(county.county());
        open("");
        assertThat(buttons()).contains("锁定统计期");
        assertThat(text()).contains("还没有锁定过统计期");

        screen.sits(county.township());
        open("");
        assertThat(buttons()).doesNotContain("锁定统计期");
    }

    @Test
    void theAuditorSeesTheFiguresAndOpensNoList() {
        periods.close(county.county(), QUARTER).orThrow();
        screen.sits(county.auditor());
        open("");
        assertThat(text()).contains("5 ÷ 6");
        assertThat(find(Figure.class).all()).isEmpty();
    }

    @Test
    void aPeriodOfAnotherCountyIsNotFound() {
        UUID foreign = periods.close(counties.make().county(), QUARTER).orThrow();
        screen.sits(county.county());
        open("closed=" + foreign);
        assertThat(getCurrentView()).isNotInstanceOf(PeriodsView.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void everythingIsSaidInBothLanguages(String language) {
        periods.close(county.county(), QUARTER).orThrow();
        UI.getCurrent().setLocale(Locale.forLanguageTag(language));
        screen.sits(county.county());
        open("");
        assertThat(text()).doesNotContain("monitoring.").doesNotContain("disputes.");
    }

    private static void open(String query) {
        UI.getCurrent().navigate("rate/periods", QueryParameters.fromString(query));
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

    private List<String> buttons() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private void insert(BareCase row) {
        row.insert(jdbc, county.bodies().villageCommittee());
    }
}
