package org.liantiao.monitoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
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
import org.liantiao.disputes.ClosedPeriods;
import org.liantiao.disputes.Period;
import org.liantiao.testing.AtTheScreen;
import org.liantiao.testing.BareCase;
import org.liantiao.testing.Counties;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.liantiao.testing.FigureLists;
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
    ClosedPeriods periods;

    @Autowired
    FigureLists lists;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestCounty county;

    @BeforeEach
    void aCountyWithAQuarterOfCases() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        for (int i = 0; i < 5; i++) insert(new BareCase(county.places().village(), MARCH).ends(MARCH, "RESOLVED"));
        insert(new BareCase(county.places().village3(), MARCH).ends(MARCH, "FAILED"));
    }

    @Test
    void everyFigureThenAndNowIsTheNumberOfRowsOfItsList() {
        periods.close(county.county(), QUARTER).orThrow();
        insert(new BareCase(county.places().village(), MARCH).ends(MARCH, "RESOLVED"));

        for (Actor actor : List.of(county.county(), county.township(), county.village())) {
            screen.sits(actor);
            screen.opens("rate/periods");
            List<Figure> shown = find(Figure.class).all();
            assertThat(shown).hasSizeGreaterThan(8);
            for (Figure figure : shown)
                assertThat(figure.getText()).as(figure.getHref()).isEqualTo(String.valueOf(lists.rows(actor, figure)));
        }
        assertThat(screen.text()).contains("锁定时", "现在", "现在算“化解”，锁定时不算");
    }

    @Test
    void onlyTheCountyIsOfferedToCloseAPeriod() {
        screen.sits(county.county());
        screen.opens("rate/periods");
        assertThat(buttons()).contains("锁定统计期");
        assertThat(screen.text()).contains("还没有锁定过统计期");

        screen.sits(county.township());
        screen.opens("rate/periods");
        assertThat(buttons()).doesNotContain("锁定统计期");
    }

    @Test
    void theAuditorSeesTheFiguresAndOpensNoList() {
        periods.close(county.county(), QUARTER).orThrow();
        screen.sits(county.auditor());
        screen.opens("rate/periods");
        assertThat(screen.text()).contains("5 ÷ 6");
        assertThat(find(Figure.class).all()).isEmpty();
    }

    @Test
    void aPeriodOfAnotherCountyIsNotFound() {
        UUID foreign = periods.close(counties.make().county(), QUARTER).orThrow();
        screen.sits(county.county());
        screen.opens("rate/periods?closed=" + foreign);
        assertThat(getCurrentView()).isNotInstanceOf(PeriodsView.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void everythingIsSaidInBothLanguages(String language) {
        periods.close(county.county(), QUARTER).orThrow();
        UI.getCurrent().setLocale(Locale.forLanguageTag(language));
        screen.sits(county.county());
        screen.opens("rate/periods");
        assertThat(screen.text()).doesNotContain("monitoring.").doesNotContain("disputes.");
    }

    private List<String> buttons() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }

    private void insert(BareCase row) {
        row.insert(jdbc, county.bodies().villageCommittee());
    }
}
