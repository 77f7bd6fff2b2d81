package org.liantiao.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.People;
import org.liantiao.disputes.Figure;
import org.liantiao.disputes.Figures;
import org.liantiao.disputes.Period;
import org.liantiao.disputes.Slice;
import org.liantiao.disputes.internal.FigureBook;
import org.liantiao.exchange.LedgerImport.State;
import org.liantiao.jurisdiction.Areas;
import org.liantiao.jurisdiction.Organisations;
import org.liantiao.monitoring.RatePage;
import org.liantiao.monitoring.RateRow;
import org.liantiao.monitoring.Rates;
import org.liantiao.monitoring.ResolutionRate;
import org.liantiao.monitoring.Share;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The county's real-shaped year: 6,800 rows in, and the rates it must print. */
@CountyTest
class LushanLedgerTest {
    @Autowired
    LedgerImports imports;

    @Autowired
    LedgerRuns runs;

    @Autowired
    Rates rates;

    @Autowired
    Figures figures;

    @Autowired
    FigureBook book;

    @Autowired
    Areas areas;

    @Autowired
    Organisations organisations;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aWholeYearComesInAndTheSameFileAgainAddsNothing() {
        LushanCounty lushan = transaction.execute(status -> LushanCounty.make("980001", areas, organisations, people));
        Actor supervisor = lushan.supervisor();
        UUID county = lushan.county().id();

        LedgerImport checked = checked(supervisor);
        assertThat(checked)
                .extracting(LedgerImport::total, LedgerImport::good, LedgerImport::refused, LedgerImport::known)
                .containsExactly(6800, 6800, 0, 0);
        assertThat(cases(county)).isZero();

        LedgerImport done = runs.run(supervisor, checked.id(), now -> {}).orThrow();

        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(done.done()).isEqualTo(6800);
        assertThat(ends(county))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("RESOLVED", 6732L, "FAILED", 41L, "WITHDRAWN", 17L, "OPEN", 10L));
        assertThat(rate(supervisor, ResolutionRate.REPORTED)).isEqualTo(new Share(6732, 6773));
        assertThat(rate(supervisor, ResolutionRate.DUE_BASIS)).isEqualTo(new Share(6732, 6783));
        assertThat(rate(supervisor, ResolutionRate.COHORT)).isEqualTo(new Share(6732, 6800));
        assertThat(rate(supervisor, ResolutionRate.LASTING)).isEqualTo(new Share(6732 - 134, 6783));
        everyFigureOpensItsRows(supervisor);
        book.fold();
        everyFigureOpensItsRows(supervisor);
        assertThat(imports.countRefused(supervisor, done.id())).isZero();
        assertThat(waiting(done.id())).isZero();

        LedgerImport again = checked(supervisor);
        assertThat(again)
                .extracting(LedgerImport::total, LedgerImport::good, LedgerImport::refused, LedgerImport::known)
                .containsExactly(6800, 0, 0, 6800);
        runs.run(supervisor, again.id(), now -> {}).orThrow();
        assertThat(cases(county)).isEqualTo(6800);
    }

    /** Of the county and of each township, whether the sums are folded yet or not. */
    private void everyFigureOpensItsRows(Actor supervisor) {
        RatePage page =
                rates.page(supervisor, null, Period.year(2024), Slice.ALL).orElseThrow();
        List<RateRow> rows = new ArrayList<>(page.rows());
        rows.add(new RateRow(page.area(), false, page.total()));
        for (ResolutionRate rate : ResolutionRate.values())
            for (Figure figure : List.of(rate.numerator(), rate.denominator()))
                for (RateRow row : rows)
                    assertThat(figures.count(supervisor.scope(), row.place(), page.query(figure)))
                            .as(figure + " of " + row.area().name())
                            .isEqualTo(row.tally().of(figure));
    }

    private LedgerImport checked(Actor supervisor) {
        LedgerImport checked = imports.dryRun(supervisor, 2024, "台账.xlsx", LushanCounty.ledger(), rows -> {})
                .orThrow();
        return checked;
    }

    private long cases(UUID county) {
        return jdbc.sql("select count(*) from dispute where county_id = ?")
                .param(county)
                .query(Long.class)
                .single();
    }

    private long waiting(UUID importId) {
        return jdbc.sql("select count(*) from ledger_row where import_id = ?")
                .param(importId)
                .query(Long.class)
                .single();
    }

    private Map<String, Long> ends(UUID county) {
        return jdbc.sql("""
                        select coalesce(counted_outcome, 'OPEN') as outcome, count(*) as n from dispute
                        where county_id = ? and registered_on between '2024-01-01' and '2024-12-31'
                          and (counted_on is null or counted_on between '2024-01-01' and '2024-12-31') group by 1""").param(county).query().listOfRows().stream()
                .collect(Collectors.toMap(
                        row -> (String) row.get("outcome"), row -> ((Number) row.get("n")).longValue()));
    }

    private Share rate(Actor supervisor, ResolutionRate rate) {
        return rate.of(rates.page(supervisor, null, Period.year(2024), Slice.ALL)
                .orElseThrow()
                .total());
    }
}
