package org.liantiao.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liantiao.exchange.LedgerColumn.*;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Author;
import org.liantiao.exchange.LedgerImport.State;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.AreaMergers;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How the good rows come in: whole batches, whatever stops them. */
@CountyTest
class LedgerRunsTest {
    @Autowired
    LedgerImports imports;

    @Autowired
    LedgerRuns runs;

    @Autowired
    AreaMergers mergers;

    @Autowired
    Counties counties;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AdjustableClock clock;

    @Autowired
    TestLedgers ledgers;

    TestCounty here;
    Actor county;

    @BeforeEach
    void ofTheLedgersCounty() {
        here = ledgers.here();
        county = here.county();
    }

    @Test
    void whatIsStoppedKeepsItsFinishedBatchesAndCanGoOn() {
        LedgerImport checked = ledgers.check(ledgers.rows(450));

        LedgerImport stopped = runs.run(county, checked.id(), now -> runs.stop(county, checked.id()))
                .orThrow();

        assertThat(stopped.state()).isEqualTo(State.STOPPED);
        assertThat(stopped.done()).isEqualTo(200);
        assertThat(ledgers.cases()).isEqualTo(200);
        LedgerImport done = ledgers.run(stopped);
        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(ledgers.cases()).isEqualTo(450);
    }

    @Test
    void aFaultInTheThirdBatchLeavesTwoWholeOnes() {
        LedgerImport checked = ledgers.check(ledgers.rows(450));
        UUID clashing = aCaseElsewhereWithTheKeyOf(ledgers.row(430, Map.of()));

        assertThatThrownBy(() -> ledgers.run(checked)).hasMessageContaining("ledger_key");

        LedgerImport stopped = imports.latest(county).orElseThrow();
        assertThat(stopped.state()).isEqualTo(State.STOPPED);
        assertThat(stopped.done()).isEqualTo(400);
        assertThat(ledgers.cases()).isEqualTo(400);
        assertThat(ledgers.traced("ledger.imported", stopped.id())).isEqualTo(2);
        jdbc.sql("update dispute set ledger_key = null where id = ?")
                .param(clashing)
                .update();
        assertThat(ledgers.run(stopped).done()).isEqualTo(450);
        assertThat(ledgers.cases()).isEqualTo(450);
    }

    @Test
    void aRunThatDiedWithItsMachineGoesOnButALivingOneIsLeftAlone() {
        LedgerImport checked = ledgers.check(ledgers.rows(3));
        jdbc.sql("update ledger_import set state = 'RUNNING' where id = ?")
                .param(checked.id())
                .update();

        assertThat(runs.run(county, checked.id(), now -> {}).refusals())
                .extracting("rule")
                .containsExactly("ledger.running");
        assertThat(imports.dryRun(county, 2024, "x.xlsx", Sheets.ledger(List.of(ledgers.row(1, Map.of()))), rows -> {})
                        .refusals())
                .extracting("rule")
                .containsExactly("ledger.running");

        clock.advance(java.time.Duration.ofMinutes(2));
        assertThat(ledgers.run(checked).done()).isEqualTo(3);
    }

    @Test
    void whatComesInAfterAMergerComesInWhereItsVillageBelongsNow() {
        LedgerImport checked = ledgers.check(ledgers.rows(250));
        Area village = here.places().village();
        UUID into = here.places().village2().id();

        LedgerImport done = runs.run(county, checked.id(), now -> {
                    if (now.done() == 200)
                        mergers.merge(village.id(), into, Author.system("管理员")).orThrow();
                })
                .orThrow();

        assertThat(done.done()).isEqualTo(250);
        assertThat(jdbc.sql("select count(*) from dispute where place_id = ? and village_id = ?")
                        .params(village.id(), into)
                        .query(Long.class)
                        .single())
                .isEqualTo(250);
    }

    @Test
    void aRowThatCameInWhileItsHashHadAKeyIsKnownStill() {
        List<String> row = ledgers.row(1, Map.of());
        ledgers.run(ledgers.check(List.of(row)));
        List<String> keys =
                imports.rules(county, 2024).keys(new LedgerRow(2, row)).orElseThrow();
        assertThat(jdbc.sql("update dispute set ledger_key = ? where ledger_key = ?")
                        .params(keys.getLast(), keys.getFirst())
                        .update())
                .isOne();

        assertThat(ledgers.check(List.of(row)).known()).isOne();
    }

    private UUID aCaseElsewhereWithTheKeyOf(List<String> cells) {
        TestCounty elsewhere = counties.make();
        LedgerImport one = imports.dryRun(
                        elsewhere.county(),
                        2024,
                        "x.xlsx",
                        Sheets.ledger(List.of(Sheets.row(
                                elsewhere.places().township().name(),
                                elsewhere.places().village().name(),
                                1,
                                Map.of()))),
                        rows -> {})
                .orThrow();
        runs.run(elsewhere.county(), one.id(), now -> {}).orThrow();
        String key = imports.rules(county, 2024)
                .keys(new LedgerRow(2, cells))
                .orElseThrow()
                .getFirst();
        UUID clashing = jdbc.sql("select id from dispute where county_id = ?")
                .param(elsewhere.places().county().id())
                .query(UUID.class)
                .single();
        jdbc.sql("update dispute set ledger_key = ? where id = ?")
                .params(key, clashing)
                .update();
        return clashing;
    }
}
