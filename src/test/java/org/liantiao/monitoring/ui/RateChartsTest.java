package org.liantiao.monitoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.VaadinSessionState;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liantiao.accounts.Actor;
import org.liantiao.base.ui.Figure;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.AtTheScreen;
import org.liantiao.testing.BareCase;
import org.liantiao.testing.Counties.Places;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.liantiao.testing.FigureLists;
import org.liantiao.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CountyTest
class RateChartsTest extends SpringBrowserlessTest {
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 2);

    @Autowired
    TestCounty county;

    @Autowired
    AtTheScreen screen;

    @Autowired
    AdjustableClock clock;

    @Autowired
    FigureLists lists;

    @Autowired
    JdbcClient jdbc;

    Places places;

    @BeforeEach
    void aCountyWithAQuarterOfCases() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        places = county.places();
        settle(40);
        for (int i = 0; i < 3; i++) insert(new BareCase(places.village2(), APRIL).ends(APRIL.plusDays(9), "FAILED"));
        BareCase late = new BareCase(places.village2(), APRIL);
        late.type = "03";
        late.risk = 1;
        insert(late);
        insert(new BareCase(places.village3(), LocalDate.now(clock).minusDays(25)));
        BareCase shared = new BareCase(places.township(), APRIL).ends(APRIL.plusDays(3), "RESOLVED");
        insert(shared);
        shared.involves(county.bodies().policeStation(), jdbc);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rate", "rate?period=2026-04", "rate?period=2026-Q1", "rate?tier=VILLAGE", "rate?kind=02"})
    void everyNumberBesideAChartIsTheNumberOfRowsOfItsList(String address) {
        for (Actor actor : List.of(county.county(), county.township(), county.village2(), county.police())) {
            sits(actor, address);

            List<Figure> shown = find(Figure.class).all();
            if (actor == county.county()) assertThat(shown).isNotEmpty();
            for (Figure figure : shown) {
                String number = figure.getText().replaceAll("\\D", "");
                assertThat(number).as(figure.getHref()).isEqualTo(String.valueOf(lists.rows(actor, figure)));
            }
        }
    }

    @Test
    void theSupervisorSeesMonthsDueDaysTiersKindsAndSources() {
        sits(county.county(), "rate");

        assertThat(find(NativeTable.class).all())
                .extracting(NativeTable::getCaptionText)
                .contains("每月化解率（按期限），和去年比", "现在在办的，几时到期", "纠纷止于哪一级", "什么纠纷", "怎么来的", "多少天办成");
        assertThat(charts()).contains("红色风险 1 件").contains("逾期30天以上");
    }

    @Test
    void aKindThatIsChosenAlreadyIsNotToldApartAgain() {
        sits(county.county(), "rate?kind=03");

        assertThat(find(NativeTable.class).all())
                .extracting(NativeTable::getCaptionText)
                .contains("怎么来的")
                .doesNotContain("什么纠纷");
    }

    @Test
    void organisationsAreAskedForOnlyWhenSomebodyOpensThem() {
        sits(county.county(), "rate");
        Details details = find(Details.class).single();
        assertThat(details.getContent()).isEmpty();

        details.setOpened(true);
        assertThat(details.getContent()).isNotEmpty();
        sits(county.village(), "rate");
        assertThat(find(Details.class).all()).isEmpty();
    }

    @Test
    void theAuditorSeesEveryChartAndOpensNoList() {
        sits(county.auditor(), "rate");

        assertThat(find(NativeTable.class).all()).hasSizeGreaterThan(5);
        assertThat(find(Figure.class).all()).isEmpty();
        assertThat(charts()).contains("红色风险 1 件");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void everythingIsSaidInBothLanguages(String language) {
        UI.getCurrent().setLocale(Locale.forLanguageTag(language));
        for (String address :
                List.of("rate", "rate?area=" + places.emptyVillage().id(), "rate?wall"))
            for (Actor actor : List.of(county.county(), county.auditor())) {
                sits(actor, address);
                assertThat(screen.text())
                        .doesNotContain("monitoring.")
                        .doesNotContain("disputes.")
                        .doesNotContain("base.chart");
            }
    }

    @Test
    void theChartsTakeAsManyStatementsHoweverManyCasesThereAre() {
        sits(county.county(), "rate");
        RateCharts charts = find(RateCharts.class).single();
        int few = Statements.during(charts::fill);
        settle(60);
        int more = Statements.during(charts::fill);

        assertThat(few).isBetween(6, 14);
        assertThat(more).isEqualTo(few);
    }

    @Test
    void theWallReadsItsFiguresAnew() {
        sits(county.county(), "rate?wall");
        assertThat(screen.text()).contains("41 ÷ 45");

        settle(2);
        asksAgain();
        assertThat(screen.text()).contains("43 ÷ 47");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(300_000);
    }

    @Test
    void aWallThatNobodyTouchedEndsAsEverySessionDoes() {
        sits(county.county(), "rate?wall");
        VaadinSession session = VaadinSession.getCurrent();
        session.getSession().setMaxInactiveInterval(1200);

        clock.advance(Duration.ofMinutes(19));
        asksAgain();
        assertThat(session.getState()).isEqualTo(VaadinSessionState.OPEN);
        clock.advance(Duration.ofMinutes(2));
        asksAgain();
        assertThat(session.getState()).isNotEqualTo(VaadinSessionState.OPEN);
    }

    @Test
    void whoLeavesTheWallAsksNoMore() {
        sits(county.county(), "rate?wall");
        screen.opens("rate");

        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    private void sits(Actor actor, String address) {
        screen.sits(actor);
        screen.opens(address);
        if (!address.contains("wall")) find(RateCharts.class).single().fill();
    }

    private static void asksAgain() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    private String charts() {
        return textOf(find(RateCharts.class).single());
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }

    private void settle(int count) {
        for (int i = 0; i < count; i++)
            insert(new BareCase(places.village(), APRIL).ends(APRIL.plusDays(i % 20), "RESOLVED"));
    }

    private void insert(BareCase row) {
        row.insert(jdbc, county.bodies().villageCommittee());
    }
}
