package org.liantiao.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.disputes.Axis;
import org.liantiao.disputes.Figure;
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
import org.liantiao.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CountyTest
class BreakdownsTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);

    @Autowired
    Counties counties;

    @Autowired
    Rates rates;

    @Autowired
    Breakdowns breakdowns;

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
    void halfOfTheSettledCasesTookNoLongerThanTheMedian() {
        for (int days : new int[] {0, 1, 1, 2, 3, 5, 8, 21}) settled(Tier.VILLAGE, days);
        for (int days : new int[] {10, 20, 30}) settled(Tier.TOWNSHIP, days);
        insert(new BareCase(places.village(), MAY).ends(MAY.plusDays(29), "FAILED"));
        insert(new BareCase(places.village(), MAY.minusDays(90)).ends(MAY.minusDays(60), "RESOLVED"));

        Breakdowns.Durations found = breakdowns.durations(county.county(), page());

        assertThat(found.byTier())
                .containsOnlyKeys(Tier.VILLAGE, Tier.TOWNSHIP)
                .containsEntry(Tier.VILLAGE, new Quartiles(8, 1, 2, 5))
                .containsEntry(Tier.TOWNSHIP, new Quartiles(3, 10, 20, 30));
        assertThat(found.all()).contains(new Quartiles(11, 1, 5, 20));
        assertThat(Statements.during(() -> breakdowns.durations(county.county(), page())))
                .isLessThan(12);
    }

    @Test
    void nothingSettledHasNoMedian() {
        insert(new BareCase(places.village(), MAY));

        assertThat(breakdowns.durations(county.county(), page()).all()).isEmpty();
        assertThat(Quartiles.of(new TreeMap<>())).isEmpty();
    }

    @Test
    void whatIsOpenStandsOnceAmongTheDueDays() {
        LocalDate today = LocalDate.now(clock);
        int[] left = {-90, -31, -30, -8, -7, -1, 0, 1, 7, 8, 40};
        for (int days : left) open(today.plusDays(days));
        BareCase paused = new BareCase(places.village(), today.minusDays(45));
        paused.pausedOn = paused.deadline.minusDays(2);
        insert(paused);
        insert(new BareCase(places.village(), MAY).ends(MAY.plusDays(2), "RESOLVED"));

        Tally open = breakdowns.openNow(county.county(), page());

        assertThat(Breakdowns.BY_DUE_DAY).extracting(open::of).containsExactly(2L, 2L, 2L, 1L, 2L, 2L, 1L);
        assertThat(open.of(Figure.OPEN)).isEqualTo(12);
    }

    @Test
    void monthsAndPartsAddUpToThePage() {
        for (int i = 0; i < 9; i++) settled(Tier.values()[i % 3], i * 5);
        insert(new BareCase(places.village(), MAY).ends(MAY.plusDays(29), "FAILED"));
        RatePage page = page();

        for (Axis axis : new Axis[] {Axis.TYPE, Axis.SOURCE, Axis.TIER, Axis.BODY})
            assertThat(breakdowns.by(county.county(), page, axis).values().stream()
                            .reduce(Tally.NOTHING, Tally::plus)
                            .of(Figure.DUE_BASE))
                    .as(axis.name())
                    .isEqualTo(page.total().of(Figure.DUE_BASE));
        assertThat(breakdowns.byMonth(county.county(), page).values().stream()
                        .mapToLong(tally -> tally.of(Figure.SUCCEEDED))
                        .sum())
                .isEqualTo(9);
        assertThat(breakdowns.byBody(county.county(), page))
                .singleElement()
                .satisfies(body -> assertThat(body.tally().of(Figure.SUCCEEDED)).isEqualTo(9));
    }

    private RatePage page() {
        return rates.page(county.county(), null, Period.quarter(2026, 2), Slice.ALL)
                .orElseThrow();
    }

    private void settled(Tier tier, int days) {
        LocalDate ended = LocalDate.of(2026, 6, 5);
        BareCase row = new BareCase(places.village(), ended.minusDays(days));
        row.tier = tier;
        insert(row.ends(ended, "RESOLVED"));
    }

    private void open(LocalDate deadline) {
        BareCase row = new BareCase(places.village(), LocalDate.of(2026, 1, 5));
        row.deadline = deadline;
        insert(row);
    }

    private void insert(BareCase row) {
        row.insert(jdbc, county.bodies().villageCommittee());
    }
}
