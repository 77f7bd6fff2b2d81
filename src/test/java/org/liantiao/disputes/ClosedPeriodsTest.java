package org.liantiao.disputes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Outcome;
import org.liantiao.disputes.ClosedPeriods.Correction;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.BareCase;
import org.liantiao.testing.Counties;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CountyTest
class ClosedPeriodsTest {
    private static final Period QUARTER = Period.quarter(2026, 1);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);

    @Autowired
    Counties counties;

    @Autowired
    ClosedPeriods periods;

    @Autowired
    Figures figures;

    @Autowired
    AdjustableClock clock;

    @Autowired
    JdbcClient jdbc;

    TestCounty county;
    FigureArea whole;

    @BeforeEach
    void aCountyOfItsOwn() {
        clock.reset();
        county = counties.make();
        whole = FigureArea.of(county.places().county());
    }

    @Test
    void onlyTheCountysSupervisorsCloseAPeriod() {
        for (Actor other :
                List.of(county.village(), county.township(), county.auditor(), county.admin(), county.police()))
            assertThat(Chains.rules(periods.close(other, QUARTER))).containsExactly("closing.notYours");
        assertThat(periods.of(county.places().county().id())).isEmpty();
    }

    @Test
    void aPeriodThatStillRunsIsNotClosed() {
        assertThat(Chains.rules(periods.close(county.county(), Period.quarter(2026, 2))))
                .containsExactly("closing.runs");
        assertThat(Chains.rules(periods.close(county.county(), new Period(MARCH, LocalDate.of(2026, 6, 10)))))
                .as("its last day has not ended")
                .containsExactly("closing.runs");
    }

    @Test
    void whatIsClosedStaysWhateverComesInLater() {
        settled(MARCH, 3);
        UUID late = failed(MARCH);
        ClosedPeriod closed = close();
        Tally then = periods.then(county.county().scope(), whole, closed);
        assertThat(then.of(Figure.SUCCEEDED)).isEqualTo(3);
        assertThat(then.of(Figure.DUE_BASE)).isEqualTo(4);

        UUID added = settled(MARCH.plusDays(1), 1);
        jdbc.sql("update dispute set counted_outcome = 'RESOLVED', outcome = 'RESOLVED' where id = ?")
                .param(late)
                .update();

        assertThat(periods.then(county.county().scope(), whole, closed)).isEqualTo(then);
        assertThat(periods.corrections(county.county().scope(), whole, closed, 100))
                .extracting(Correction::disputeId, Correction::figure, Correction::added)
                .containsExactlyInAnyOrder(
                        tuple(late, Figure.FAILED, false),
                        tuple(late, Figure.SUCCEEDED, true),
                        tuple(added, Figure.REGISTERED, true),
                        tuple(added, Figure.SUCCEEDED, true));
    }

    @Test
    void everyClosedFigureOpensTheListItCounted() {
        settled(MARCH, 3);
        failed(MARCH);
        ClosedPeriod closed = close();
        settled(MARCH, 2);

        Tally then = periods.then(county.county().scope(), whole, closed);
        for (Figure figure : List.of(Figure.SUCCEEDED, Figure.FAILED, Figure.DUE_BASE, Figure.REGISTERED)) {
            FigureQuery query =
                    new FigureQuery(figure, closed.period(), closed.asOf(), Slice.ALL).asClosed(closed.id());
            assertThat(figures.count(county.county().scope(), whole, query))
                    .as(figure.name())
                    .isEqualTo(then.of(figure));
            assertThat(FigureQuery.read(asParameters(query))).contains(query);
        }
    }

    @Test
    void closingAgainAddsAVersionAndKeepsTheFirst() {
        settled(MARCH, 1);
        ClosedPeriod first = close();
        settled(MARCH, 1);
        ClosedPeriod second = close();

        assertThat(second.version()).isEqualTo(2);
        assertThat(periods.of(county.places().county().id())).containsExactly(second, first);
        assertThat(periods.then(county.county().scope(), whole, first).of(Figure.SUCCEEDED))
                .isEqualTo(1);
        assertThat(periods.then(county.county().scope(), whole, second).of(Figure.SUCCEEDED))
                .isEqualTo(2);
    }

    @Test
    void nobodySeesMoreOfAClosedPeriodThanOfTheirArea() {
        settled(MARCH, 2);
        ClosedPeriod closed = close();

        assertThat(periods.then(county.township3().scope(), whole, closed).of(Figure.SUCCEEDED))
                .isZero();
        assertThat(periods.find(counties.make().places().county().id(), closed.id()))
                .isEmpty();
    }

    private ClosedPeriod close() {
        Outcome<UUID> done = periods.close(county.county(), QUARTER);
        return periods.find(county.places().county().id(), done.orThrow()).orElseThrow();
    }

    /** @return the last of them */
    private UUID settled(LocalDate day, int cases) {
        BareCase row = new BareCase(county.places().village(), day);
        for (int i = 0; i < cases; i++) {
            row = new BareCase(county.places().village(), day).ends(day.plusDays(3), "RESOLVED");
            row.insert(jdbc, county.bodies().villageCommittee());
        }
        return row.id;
    }

    private UUID failed(LocalDate day) {
        BareCase row = new BareCase(county.places().village(), day).ends(day.plusDays(3), "FAILED");
        row.insert(jdbc, county.bodies().villageCommittee());
        return row.id;
    }

    private static Map<String, List<String>> asParameters(FigureQuery query) {
        return query.parameters().entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, e -> List.of(e.getValue())));
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }
}
