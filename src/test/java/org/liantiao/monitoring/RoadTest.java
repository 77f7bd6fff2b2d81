package org.liantiao.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Ids;
import org.liantiao.disputes.Figure;
import org.liantiao.disputes.Figures;
import org.liantiao.disputes.Period;
import org.liantiao.disputes.RoadCase;
import org.liantiao.disputes.Slice;
import org.liantiao.disputes.Urgency;
import org.liantiao.jurisdiction.Tier;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.BareCase;
import org.liantiao.testing.Counties;
import org.liantiao.testing.Counties.Places;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.liantiao.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CountyTest
class RoadTest {
    private static final Period QUARTER = Period.quarter(2026, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);

    @Autowired
    Counties counties;

    @Autowired
    Road road;

    @Autowired
    Figures figures;

    @Autowired
    AdjustableClock clock;

    @Autowired
    JdbcClient jdbc;

    TestCounty county;
    Places places;

    @BeforeEach
    void aCountyOfItsOwn() {
        clock.reset();
        county = counties.make();
        places = county.places();
    }

    @Test
    void theBudgetIsWhatTheTargetAllowsOfWhatIsSettled() {
        settled(300);
        insert(new BareCase(places.village(), MAY).ends(MAY.plusDays(9), "FAILED"));
        insert(due(TODAY.minusDays(3)));

        // 300 of 303 are 99%.
        assertThat(page(county.county()).budget()).isEqualTo(new Budget(ResolutionRate.DUE_BASIS, 3, 1, 1, 0));
        assertThat(page(county.county()).budget().left()).isEqualTo(1);

        for (int i = 0; i < 3; i++) insert(due(TODAY.minusDays(3)));
        assertThat(page(county.county()).budget()).isEqualTo(new Budget(ResolutionRate.DUE_BASIS, 3, 1, 4, 2));
        assertThat(page(county.county()).budget().left()).isZero();
    }

    @Test
    void aCaseEndangersThePeriodWhenItsDeadlineComesBeforeTheLastDay() {
        insert(due(TODAY.minusDays(1)));
        insert(due(TODAY));
        insert(due(LocalDate.of(2026, 6, 29)));
        insert(due(LocalDate.of(2026, 6, 30)));
        BareCase paused = due(LocalDate.of(2026, 6, 20));
        paused.pausedOn = TODAY.minusDays(2);
        insert(paused);

        RoadPage page = page(county.county());

        assertThat(page.endangering()).isEqualTo(3);
        assertThat(page.cases())
                .extracting(RoadCase::deadline)
                .containsExactly(TODAY.minusDays(1), TODAY, LocalDate.of(2026, 6, 29));
        assertThat(figures.count(
                        county.county().scope(),
                        page.rates().place(),
                        page.rates().query(Figure.FALLING_DUE)))
                .isEqualTo(2);
    }

    @Test
    void theOrderIsThatOfThePoints() {
        Random random = new Random(3);
        for (int i = 0; i < 60; i++) {
            BareCase row = due(TODAY.plusDays(random.nextInt(30) - 10));
            row.tier = Tier.values()[random.nextInt(3)];
            row.risk = 1 + random.nextInt(4);
            insert(row);
            for (int returns = random.nextInt(4); returns > 0; returns--) returned(row);
        }

        List<RoadCase> cases = page(county.county()).cases();

        assertThat(cases)
                .hasSize(Road.SHOWN)
                .isSortedAccordingTo(Comparator.<RoadCase>comparingInt(one -> -Urgency.points(one, TODAY))
                        .thenComparing(RoadCase::deadline));
        assertThat(cases).extracting(RoadCase::returns).contains(0, 1, 2, 3);
    }

    @Test
    void redComesFirstAndAThirdReturnAddsNothing() {
        RoadCase calm = open(5, Tier.VILLAGE, 4, 0);
        assertThat(points(open(5, Tier.VILLAGE, 1, 0))).isGreaterThan(points(open(2, Tier.TOWNSHIP, 4, 0)));
        assertThat(points(open(-1, Tier.VILLAGE, 4, 0))).isGreaterThan(points(open(0, Tier.VILLAGE, 4, 0)));
        assertThat(points(open(5, Tier.COUNTY, 4, 0))).isGreaterThan(points(calm));
        assertThat(points(open(5, Tier.VILLAGE, 4, 1))).isGreaterThan(points(calm));
        assertThat(points(open(5, Tier.VILLAGE, 4, 3))).isEqualTo(points(open(5, Tier.VILLAGE, 4, 2)));
    }

    @Test
    void everybodySeesTheRoadOfTheirOwn() {
        insert(due(TODAY.minusDays(1)));
        BareCase called = new BareCase(places.village3(), MAY);
        called.deadline = TODAY.plusDays(1);
        insert(called);
        called.involves(county.bodies().policeStation(), jdbc);

        assertThat(page(county.county()).cases()).hasSize(2);
        assertThat(page(county.village()).cases()).hasSize(1);
        assertThat(page(county.village2()).cases()).isEmpty();
        assertThat(page(county.police()).cases()).extracting(RoadCase::id).containsExactly(called.id);
        assertThat(page(county.auditor()).cases()).isEmpty();
        assertThat(page(county.auditor()).endangering()).isEqualTo(2);
        assertThat(road.page(county.admin(), null, QUARTER, Slice.ALL)).isEmpty();
        assertThat(road.page(county.village(), places.village2().id(), QUARTER, Slice.ALL))
                .isEmpty();
    }

    @Test
    void aPeriodThatIsOverHasABudgetAndNothingAhead() {
        insert(due(LocalDate.of(2026, 3, 20)));

        RoadPage page = road.page(county.county(), null, Period.quarter(2026, 1), Slice.ALL)
                .orElseThrow();

        assertThat(page.runs()).isFalse();
        assertThat(page.cases()).isEmpty();
        assertThat(page.forecast()).isEmpty();
    }

    @Test
    void fewCasesGetNoForecastAndManyDo() {
        assertThat(page(county.county()).forecast()).isEmpty();
        for (int day = 0; day < 400; day++) {
            LocalDate registered = TODAY.minusDays(day);
            BareCase row = new BareCase(places.village(), registered);
            boolean open = day < 8;
            insert(open ? row : row.ends(registered.plusDays(8), day % 40 == 0 ? "FAILED" : "RESOLVED"));
        }

        Forecast forecast = page(county.county()).forecast().orElseThrow();

        assertThat(forecast.base()).isBetween(80L, 100L);
        assertThat(forecast.range().low().doubleValue()).isBetween(85.0, 97.5);
        assertThat(forecast.range().high().doubleValue()).isBetween(97.5, 100.0);
        assertThat(of(Slice.ofTier(Tier.VILLAGE))).as("all were held there").contains(forecast);
        assertThat(of(Slice.ALL.of("02"))).as("all are of this kind").contains(forecast);
        assertThat(of(Slice.ofTier(Tier.TOWNSHIP))).as("none ended there").isEmpty();
        assertThat(of(Slice.ALL.of("03"))).as("none is of this kind").isEmpty();
        assertThat(of(Slice.ALL.by(county.bodies().villageCommittee().id())))
                .as("of an organisation")
                .isEmpty();
    }

    @Test
    void thePageTakesAHandfulOfStatements() {
        settled(3);
        insert(due(TODAY.minusDays(1)));

        assertThat(Statements.during(() -> page(county.county()))).isBetween(4, 12);
    }

    private Optional<Forecast> of(Slice slice) {
        return road.page(county.county(), null, QUARTER, slice).orElseThrow().forecast();
    }

    private RoadPage page(Actor actor) {
        return road.page(actor, null, QUARTER, Slice.ALL).orElseThrow();
    }

    private BareCase due(LocalDate deadline) {
        BareCase row = new BareCase(places.village(), deadline.minusDays(30));
        row.deadline = deadline;
        return row;
    }

    private void settled(int count) {
        for (int i = 0; i < count; i++) insert(new BareCase(places.village(), MAY).ends(MAY.plusDays(9), "RESOLVED"));
    }

    private void insert(BareCase row) {
        row.insert(jdbc, county.bodies().villageCommittee());
    }

    private void returned(BareCase row) {
        jdbc.sql("""
                        insert into escalation (id, version, dispute_id, round, from_tier, to_tier, from_id, to_id, ground,
                          reason, report, raised_at, raised_by_name, due_at, ruling, ruling_text)
                        values (?, 0, ?, 1, 'VILLAGE', 'TOWNSHIP', ?, ?, 'BEYOND', '', '', ?, '', ?, 'RETURN', '')""")
                .params(
                        Ids.next(),
                        row.id,
                        county.bodies().villageCommittee().id(),
                        county.bodies().townshipCommittee().id(),
                        MAY.atStartOfDay().atOffset(java.time.ZoneOffset.UTC),
                        MAY.atStartOfDay())
                .update();
    }

    private static RoadCase open(int left, Tier tier, int risk, int returns) {
        return new RoadCase(
                Ids.next(),
                "",
                "",
                "",
                "02",
                "",
                tier,
                org.liantiao.disputes.Risk.of(risk),
                TODAY.plusDays(left),
                null,
                returns);
    }

    private static int points(RoadCase one) {
        return Urgency.points(one, TODAY);
    }
}
