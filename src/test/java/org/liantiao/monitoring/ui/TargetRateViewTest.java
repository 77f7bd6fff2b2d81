package org.liantiao.monitoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liantiao.accounts.Actor;
import org.liantiao.base.ui.Figure;
import org.liantiao.disputes.ClosedPeriods;
import org.liantiao.disputes.Period;
import org.liantiao.jurisdiction.Tier;
import org.liantiao.monitoring.ResolutionRate;
import org.liantiao.monitoring.Target;
import org.liantiao.monitoring.TargetForm;
import org.liantiao.monitoring.TargetSettings;
import org.liantiao.testing.AtTheScreen;
import org.liantiao.testing.BareCase;
import org.liantiao.testing.Counties.Places;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.liantiao.testing.FigureLists;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages of rates under a target of another rate, and over a period that was closed. */
@CountyTest
class TargetRateViewTest extends SpringBrowserlessTest {
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 2);

    @Autowired
    TestCounty county;

    @Autowired
    TargetSettings target;

    @Autowired
    ClosedPeriods periods;

    @Autowired
    AtTheScreen screen;

    @Autowired
    FigureLists lists;

    @Autowired
    JdbcClient jdbc;

    Places places;

    @BeforeEach
    void aQuarterOfCases() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        places = county.places();
        for (int i = 0; i < 40; i++) {
            BareCase row = new BareCase(places.village(), APRIL);
            if (i < 3) row.reopenedOn = APRIL.plusDays(60);
            if (i == 4) row.performanceDueOn = APRIL.plusDays(20);
            insert(row.ends(APRIL.plusDays(i % 9), "RESOLVED"));
        }
        for (int i = 0; i < 2; i++) insert(new BareCase(places.village2(), APRIL).ends(APRIL.plusDays(9), "FAILED"));
        insert(new BareCase(places.village3(), APRIL).ends(APRIL.plusDays(9), "WITHDRAWN"));
        BareCase overdue = new BareCase(places.village2(), APRIL);
        overdue.tier = Tier.TOWNSHIP;
        overdue.type = "03";
        insert(overdue);
    }

    @AfterEach
    void putBack() {
        sets(ResolutionRate.DUE_BASIS);
    }

    @ParameterizedTest
    @EnumSource(names = {"REPORTED", "DUE_BASIS", "COHORT", "LASTING"})
    void everyFigureIsTheNumberOfRowsOfItsListWhateverTheTargetCounts(ResolutionRate rate) {
        sets(rate);
        for (Actor actor : List.of(county.county(), county.township(), county.village()))
            for (String address : List.of(
                    "rate", "rate?period=2026-04", "rate?tier=VILLAGE", "rate?kind=03", "rate?wall", "rate/road")) {
                opens(actor, address);
                for (Figure figure : find(Figure.class).all()) {
                    String number = figure.getText().replaceAll("\\D", "");
                    assertThat(number).as(figure.getHref()).isEqualTo(String.valueOf(lists.rows(actor, figure)));
                }
            }
    }

    @ParameterizedTest
    @EnumSource(names = {"REPORTED", "DUE_BASIS", "COHORT", "LASTING"})
    void everyHeadingNamesTheRate(ResolutionRate rate) {
        sets(rate);
        for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            UI.getCurrent().setLocale(language);
            opens(county.county(), "rate");
            String name = UI.getCurrent().getTranslation(rate.textKey());

            assertThat(find(NativeTable.class).all())
                    .extracting(NativeTable::getCaptionText)
                    .anyMatch(caption -> caption != null && caption.contains(name));
            assertThat(find(RateCharts.class).single().getElement().getTextRecursively())
                    .contains(name + " %")
                    .doesNotContain("monitoring.");
            opens(county.county(), "rate/road");
            assertThat(screen.text())
                    .contains(name)
                    .doesNotContain("monitoring.")
                    .doesNotContain("{");
        }
    }

    @Test
    void fewCasesAreCalledWhatTheRateDividesBy() {
        sets(ResolutionRate.COHORT);
        opens(county.county(), "rate?area=" + places.village3().id());
        assertThat(screen.text()).contains("登记的只有 1 件").doesNotContain("应化解的只有");

        sets(ResolutionRate.REPORTED);
        opens(county.county(), "rate?area=" + places.village3().id());
        assertThat(screen.text()).contains("还没有已调结的案件");
    }

    @Test
    void theForecastStaysOnTheDueBasisWhereTheEndIsKnownLaterAndSaysWhy() {
        sets(ResolutionRate.LASTING);
        opens(county.county(), "rate/road");
        assertThat(screen.text()).contains("期末会怎样化解率（按期限）").contains("这里按期限列");

        sets(ResolutionRate.REPORTED);
        opens(county.county(), "rate/road");
        assertThat(screen.text()).contains("期末会怎样调成率");
    }

    @Test
    void aClosedPeriodSaysSoAndOpensWhatItWas() {
        Period march = Period.read("2026-03").orElseThrow();
        opens(county.township(), "rate?period=2026-03");
        assertThat(screen.text()).doesNotContain("已锁定");

        periods.close(county.county(), march).orThrow();

        for (String address : List.of("rate?period=2026-03", "rate?period=2026-03&wall")) {
            opens(county.township(), address);
            assertThat(screen.text()).as(address).contains("已锁定");
            Anchor sign = find(ClosedSign.class).single();
            assertThat(sign.getHref()).startsWith("rate/periods?").contains("closed=");
        }
        opens(county.township(), "rate?period=2026-04");
        assertThat(screen.text()).doesNotContain("已锁定");
        opens(county.police(), "rate?period=2026-03");
        assertThat(screen.text()).as("a partner has no such page").doesNotContain("已锁定");
    }

    private void opens(Actor actor, String address) {
        screen.sits(actor);
        screen.opens(address);
        if (address.startsWith("rate?") && !address.contains("wall") || address.equals("rate"))
            find(RateCharts.class).single().fill();
    }

    private void sets(ResolutionRate rate) {
        target.change(county.admin(), new TargetForm("99", rate, Set.copyOf(Target.KINDS)))
                .orThrow();
    }

    private void insert(BareCase row) {
        row.insert(jdbc, county.bodies().villageCommittee());
    }
}
