package org.liantiao.monitoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liantiao.accounts.Actor;
import org.liantiao.base.ui.Figure;
import org.liantiao.disputes.Period;
import org.liantiao.testing.AtTheScreen;
import org.liantiao.testing.BareCase;
import org.liantiao.testing.Counties;
import org.liantiao.testing.Counties.Places;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.liantiao.testing.FigureLists;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CountyTest
class RateViewTest extends SpringBrowserlessTest {
    @Autowired
    Counties counties;

    @Autowired
    AtTheScreen screen;

    @Autowired
    FigureLists lists;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestCounty county;

    Places places;

    @BeforeEach
    void aCountyWithAQuarterOfCases() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        places = county.places();
        LocalDate april = LocalDate.of(2026, 4, 2);
        for (int i = 0; i < 40; i++) insert(new BareCase(places.village(), april).ends(april.plusDays(i), "RESOLVED"));
        for (int i = 0; i < 2; i++) insert(new BareCase(places.village2(), april).ends(april.plusDays(9), "FAILED"));
        insert(new BareCase(places.village2(), april));
        insert(new BareCase(places.village3(), april.minusDays(50)).ends(april.plusDays(9), "WITHDRAWN"));
        insert(new BareCase(places.township(), april).ends(april.plusDays(3), "DECLINED"));
        BareCase broken = new BareCase(places.township(), april).ends(april.plusDays(3), "RESOLVED");
        broken.performanceDueOn = april.plusDays(20);
        insert(broken);
        broken.involves(county.bodies().policeStation(), jdbc);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rate",
                "rate?period=2026-04",
                "rate?period=2026-Q1",
                "rate?tier=VILLAGE",
                "rate?period=2026-04-01..2026-04-20&tier=TOWNSHIP"
            })
    void everyFigureIsTheNumberOfRowsOfItsList(String address) {
        for (Actor actor : List.of(county.county(), county.township(), county.village2(), county.police())) {
            screen.sits(actor);
            screen.opens(address);

            List<Figure> shown = find(Figure.class).all();
            if (actor == county.county()) assertThat(shown).isNotEmpty();
            for (Figure figure : shown)
                assertThat(figure.getText()).as(figure.getHref()).isEqualTo(String.valueOf(lists.rows(actor, figure)));
        }
    }

    @Test
    void theSupervisorSeesTheFourRatesAndHowFarTheTargetIs() {
        screen.sits(county.county());
        navigate(RateView.class);

        // 41 of 42, and one that is overdue
        assertThat(find(NativeButton.class).all())
                .extracting(button -> button.getElement().getTextRecursively())
                .hasSize(9)
                .startsWith("93.18%", "95.35%", "93.18%", "91.11%", "90.91%");
        assertThat(screen.text()).contains("不到99%，多了 3 件未化解").contains("撤回，不计入率");
        assertThat(tableRows()).hasSize(2);
    }

    @Test
    void aRateOpensItsFormula() {
        screen.sits(county.county());
        navigate(RateView.class);

        assertThat(find(Popover.class).all())
                .hasSize(9)
                .allSatisfy(formula ->
                        assertThat(textOf(formula)).contains("÷", "分子", "分母", "统计期", "2026年4月1日至2026年6月30日"));
    }

    @Test
    void anAreaOfTheTableLeadsToItsOwnRates() {
        screen.sits(county.county());
        screen.opens("rate?period=2026-04");
        Anchor link = find(Anchor.class).withText(places.township().name()).single();
        screen.opens(link.getHref());

        assertThat(link.getHref()).contains("period=2026-04");
        assertThat(tableRows()).hasSize(4);
        assertThat(screen.text()).contains(places.township().name() + "本级");
    }

    @Test
    void choosingAPeriodGoesToItsAddress() {
        screen.sits(county.county());
        navigate(RateView.class);
        periods().setValue(Optional.of(Period.quarter(2026, 1)));

        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .contains("period=2026-Q1");
        assertThat(screen.text()).contains("逾期看3月31日那天");
    }

    @Test
    void theAuditorSeesAllRatesButOpensNoList() {
        screen.sits(county.auditor());
        navigate(RateView.class);

        assertThat(find(Figure.class).all()).isEmpty();
        assertThat(find(NativeButton.class).all()).hasSize(9);
        assertThat(screen.text()).contains("93.18");
    }

    @Test
    void fewCasesAreNotJudged() {
        screen.sits(county.village2());
        navigate(RateView.class);

        assertThat(screen.text()).contains("应化解的只有 3 件，看不出高低").contains("0.0–56.1%");
        assertThat(screen.text()).doesNotContain("不到99%");
    }

    @Test
    void aVillageWithoutCasesSaysSo() {
        screen.sits(county.county());
        screen.opens("rate?area=" + places.emptyVillage().id());

        assertThat(screen.text()).contains("这一期还没有应化解的案件").contains("–");
    }

    @Test
    void aPartnerSeesItsOwnCasesAndIsToldSo() {
        screen.sits(county.police());
        navigate(RateView.class);

        assertThat(find(Figure.class).all())
                .isNotEmpty()
                .extracting(Figure::getText)
                .containsOnly("1");
        assertThat(screen.text()).contains("只算您单位承办或协办的案件").contains("应化解的只有 1 件");
        assertThat(tableRows()).hasSize(1);
    }

    @Test
    void theAdministratorDoesNotHaveThisPage() {
        screen.sits(county.admin());
        screen.opens("rate");
        assertThat(getCurrentView().getClass().getSimpleName()).isIn("NotFoundView", "DeniedView");
    }

    @Test
    void aForeignAreaIsNotThere() {
        Places foreign = counties.make().places();
        screen.sits(county.township());
        for (UUID area : List.of(
                places.county().id(), places.village3().id(), foreign.village().id())) {
            screen.opens("rate?area=" + area);
            assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("NotFoundView");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rate?period=2099",
                "rate?period='--&tier=x&area=y",
                "rate?period=2026-05-01..2026-01-01",
                "rate?tier=village"
            })
    void anAddressThatMakesNoSenseShowsTheRunningQuarter(String address) {
        screen.sits(county.county());
        screen.opens(address);

        assertThat(screen.text()).contains("93.18");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void everythingIsSaidInBothLanguages(String language) {
        UI.getCurrent().setLocale(Locale.forLanguageTag(language));
        screen.sits(county.county());
        for (String address :
                List.of("rate", "rate?tier=COUNTY", "rate?period=2026-04-01..2026-04-20", "rate?period=2025")) {
            screen.opens(address);
            assertThat(screen.text()).doesNotContain("monitoring.").doesNotContain("disputes.");
            assertThat(find(Popover.class).all())
                    .allSatisfy(formula -> assertThat(textOf(formula)).doesNotContain("monitoring."));
        }
    }

    private List<NativeTableRow> tableRows() {
        return find(NativeTableRow.class).all().stream()
                .filter(row -> row.getElement().getParent().getTag().equals("tbody"))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Select<Optional<Period>> periods() {
        return find(Select.class).first();
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }

    private void insert(BareCase row) {
        row.insert(jdbc, county.bodies().villageCommittee());
    }
}
