package org.liantiao.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liantiao.disputes.Axis;
import org.liantiao.disputes.Figure;
import org.liantiao.disputes.FigureQuery;
import org.liantiao.disputes.Figures;
import org.liantiao.disputes.Period;
import org.liantiao.disputes.Slice;
import org.liantiao.disputes.Tally;
import org.liantiao.jurisdiction.Tier;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.BareCase;
import org.liantiao.testing.Counties;
import org.liantiao.testing.Counties.Places;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whichever of the four rates the county's target counts, all parts of the pages are of that rate, and open what they count. */
@CountyTest
class TargetRateTest {
    private static final Period QUARTER = Period.quarter(2026, 2);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 2);

    @Autowired
    Counties counties;

    @Autowired
    TargetSettings target;

    @Autowired
    Rates rates;

    @Autowired
    Breakdowns breakdowns;

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
    void aQuarterInWhichEveryRateIsAnother() {
        clock.reset();
        county = counties.make();
        places = county.places();
        for (int i = 0; i < 40; i++) insert(new BareCase(places.village(), APRIL).ends(APRIL.plusDays(i), "RESOLVED"));
        for (int i = 0; i < 3; i++) insert(new BareCase(places.village2(), APRIL).ends(APRIL.plusDays(9), "FAILED"));
        for (String end : new String[] {"WITHDRAWN", "REFUSED", "DECLINED"})
            insert(new BareCase(places.village2(), APRIL).ends(APRIL.plusDays(4), end));
        BareCase broken = new BareCase(places.village(), APRIL);
        broken.performanceDueOn = APRIL.plusDays(20);
        broken.type = "03";
        insert(broken.ends(APRIL.plusDays(3), "RESOLVED"));
        BareCase again = new BareCase(places.village3(), APRIL);
        again.reopenedOn = APRIL.plusDays(30);
        again.source = "FOUND";
        insert(again.ends(APRIL.plusDays(8), "RESOLVED"));
        BareCase repeated = new BareCase(places.village3(), APRIL.minusDays(20));
        repeated.repeatedOn = APRIL.plusDays(40);
        repeated.tier = Tier.TOWNSHIP;
        insert(repeated.ends(APRIL.plusDays(8), "RESOLVED"));
        BareCase overdue = new BareCase(places.village2(), APRIL);
        overdue.tier = Tier.COUNTY;
        insert(overdue);
        insert(new BareCase(places.village3(), LocalDate.of(2026, 6, 5)));
    }

    @AfterEach
    void putBack() {
        sets(ResolutionRate.DUE_BASIS, "99");
    }

    @ParameterizedTest
    @EnumSource(names = {"REPORTED", "DUE_BASIS", "COHORT", "LASTING"})
    void everyPartOfTheTargetsRateCountsWhatItsListShows(ResolutionRate rate) {
        sets(rate, "99");
        RatePage page = page();

        assertThat(page.rate()).isEqualTo(rate);
        for (Axis axis : new Axis[] {Axis.TYPE, Axis.SOURCE, Axis.TIER, Axis.BODY})
            each(page, axis, breakdowns.by(county.county(), page, axis), rate.figures());
        breakdowns
                .byMonth(county.county(), page)
                .forEach((month, tally) -> rows(
                        page,
                        Period.month(YearMonth.parse(month)),
                        Slice.ALL,
                        tally,
                        Set.of(rate.numerator(), rate.denominator(), rate.unresolved())));
        page.rows().forEach(row -> {
            for (Figure figure : rate.figures())
                assertThat(row.tally().of(figure))
                        .as(row.area().name() + " " + figure)
                        .isEqualTo(figures.count(county.county().scope(), row.place(), page.query(figure)));
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"REPORTED", "DUE_BASIS", "COHORT", "LASTING"})
    void whatIsResolvedAndWhatIsNotAddUpAndTheGapsAreTheWholeOfIt(ResolutionRate rate) {
        sets(rate, "99");
        Tally total = page().total();

        assertThat(total.of(rate.numerator()) + total.of(rate.unresolved())).isEqualTo(total.of(rate.denominator()));
        assertThat(rate.gaps().stream().mapToLong(total::of).sum())
                .isEqualTo(total.of(rate.unresolved()))
                .isPositive();
        for (Axis axis : new Axis[] {Axis.TYPE, Axis.SOURCE, Axis.TIER, Axis.BODY})
            assertThat(breakdowns.by(county.county(), page(), axis).values().stream()
                            .reduce(Tally.NOTHING, Tally::plus)
                            .of(rate.denominator()))
                    .as(axis.name())
                    .isEqualTo(total.of(rate.denominator()));
    }

    @Test
    void theBudgetIsThatOfTheTargetsRate() {
        // 43 settled, 3 failed, 1 overdue; of those settled 1 not performed, 1 flared up, 1 repeated.
        assertThat(budget(ResolutionRate.REPORTED)).isEqualTo(new Budget(ResolutionRate.REPORTED, 4, 3, 0, 0));
        assertThat(budget(ResolutionRate.DUE_BASIS)).isEqualTo(new Budget(ResolutionRate.DUE_BASIS, 4, 3, 1, 0));
        assertThat(budget(ResolutionRate.LASTING)).isEqualTo(new Budget(ResolutionRate.LASTING, 4, 5, 2, 3));
        // 50 registered: 42 settled, 6 ended otherwise, 2 open.
        assertThat(budget(ResolutionRate.COHORT)).isEqualTo(new Budget(ResolutionRate.COHORT, 5, 6, 2, 1));
    }

    @Test
    void whatCannotBeWonBackIsSaid() {
        assertThat(budget(ResolutionRate.LASTING).isBeyond())
                .as("3 over, 2 may rise")
                .isTrue();
        assertThat(budget(ResolutionRate.COHORT).isBeyond()).isTrue();
        assertThat(budget(ResolutionRate.DUE_BASIS).left()).isZero();
        assertThat(budget(ResolutionRate.REPORTED).left()).isEqualTo(1);
    }

    @Test
    void theAreaWithMostCasesThatDidNotLastComesFirstWhenThatIsTheTarget() {
        for (int i = 0; i < 40; i++) {
            BareCase row = new BareCase(places.village3(), APRIL);
            if (i < 5) row.reopenedOn = APRIL.plusDays(30);
            insert(row.ends(APRIL.plusDays(8), "RESOLVED"));
        }

        assertThat(first()).isEqualTo(places.township().id());
        sets(ResolutionRate.LASTING, "99");
        assertThat(first()).isEqualTo(places.township3().id());
    }

    private UUID first() {
        return page().rows().getFirst().area().id();
    }

    private Budget budget(ResolutionRate rate) {
        sets(rate, "90");
        return road.page(county.county(), null, QUARTER, Slice.ALL)
                .orElseThrow()
                .budget();
    }

    private void each(RatePage page, Axis axis, Map<String, Tally> parts, Set<Figure> shown) {
        BiFunction<Slice, String, Slice> narrowed = switch (axis) {
            case TYPE -> Slice::of;
            case SOURCE -> Slice::from;
            case TIER -> (slice, name) -> slice.at(Tier.valueOf(name));
            case BODY -> (slice, id) -> slice.by(UUID.fromString(id));
            case AREA, MONTH -> throw new IllegalArgumentException(axis.name());
        };
        assertThat(parts).as(axis.name()).isNotEmpty();
        parts.forEach((name, tally) -> rows(page, QUARTER, narrowed.apply(Slice.ALL, name), tally, shown));
    }

    private void rows(RatePage page, Period period, Slice slice, Tally tally, Set<Figure> shown) {
        for (Figure figure : shown) {
            FigureQuery list = new FigureQuery(figure, period, page.asOf(), slice);
            assertThat(tally.of(figure))
                    .as(list.toString())
                    .isEqualTo(figures.count(county.county().scope(), page.place(), list));
        }
    }

    private RatePage page() {
        return rates.page(county.county(), null, QUARTER, Slice.ALL).orElseThrow();
    }

    private void sets(ResolutionRate rate, String percent) {
        target.change(county.admin(), new TargetForm(percent, rate, Set.copyOf(Target.KINDS)))
                .orThrow();
    }

    private void insert(BareCase row) {
        row.insert(jdbc, county.bodies().villageCommittee());
    }
}
