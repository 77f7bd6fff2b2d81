package org.liantiao.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.liantiao.exchange.LedgerColumn.*;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.base.RefusedRow;
import org.liantiao.base.Texts;
import org.liantiao.exchange.LedgerImport.State;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CountyTest
class LedgerImportsTest {
    @Autowired
    LedgerImports imports;

    @Autowired
    LedgerRuns runs;

    @Autowired
    Counties counties;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AdjustableClock clock;

    TestCounty here;
    Actor county;

    @BeforeEach
    void makeACounty() {
        clock.reset();
        here = counties.make();
        county = here.county();
    }

    @Test
    void aDryRunNamesEveryFaultyRowAndBringsNothingIn() {
        LedgerImport checked = check(
                row(1, Map.of()),
                row(2, Map.of(VILLAGE, here.places().village3().name())),
                row(3, Map.of(APPLICANT_ID, "410499200506182111", AMOUNT, "-5")),
                row(4, Map.of()));

        assertThat(checked)
                .extracting(LedgerImport::total, LedgerImport::good, LedgerImport::refused, LedgerImport::known)
                .containsExactly(4, 2, 2, 0);
        assertThat(imports.refused(county, checked.id(), 0, 50))
                .flatExtracting(row -> row.refusals().stream()
                        .map(refusal -> tuple(row.row(), refusal.field(), refusal.rule()))
                        .toList())
                .containsExactly(
                        tuple(3, "VILLAGE", "ledger.village"),
                        tuple(4, "APPLICANT_ID", "id.check"),
                        tuple(4, "AMOUNT", "amount.negative"));
        assertThat(cases()).isZero();
    }

    @Test
    void aRepeatedRowIsNamedWithBothNumbers() {
        LedgerImport checked = check(row(1, Map.of()), row(2, Map.of()), row(1, Map.of(FACTS, "换了说法")));

        RefusedRow repeated = imports.refused(county, checked.id(), 0, 50).getFirst();
        assertThat(repeated.row()).isEqualTo(4);
        assertThat(imports.sentence(Texts.CHINESE, repeated.refusals().getFirst()))
                .contains("第 2 行");
    }

    @Test
    void rowsThatAreInAreKnownAndOnlyNewOnesComeIn() {
        run(check(row(1, Map.of()), row(2, Map.of())));

        LedgerImport again = check(row(1, Map.of(FACTS, "换了说法")), row(2, Map.of()), row(3, Map.of()));

        assertThat(again)
                .extracting(LedgerImport::good, LedgerImport::refused, LedgerImport::known)
                .containsExactly(1, 0, 2);
        run(again);
        assertThat(cases()).isEqualTo(3);
    }

    @Test
    void whatIsCancelledKeepsItsFinishedBatchesAndCanGoOn() {
        LedgerImport checked = check(rows(450));
        List<Integer> seen = new ArrayList<>();

        LedgerImport stopped = runs.run(county, checked.id(), now -> seen.add(now.done()), () -> !seen.isEmpty())
                .orThrow();

        assertThat(stopped.state()).isEqualTo(State.STOPPED);
        assertThat(stopped.done()).isEqualTo(200);
        assertThat(cases()).isEqualTo(200);
        LedgerImport done = run(stopped);
        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(cases()).isEqualTo(450);
    }

    @Test
    void somebodyElseCanStopARun() {
        LedgerImport checked = check(rows(250));

        runs.run(county, checked.id(), now -> runs.stop(county, checked.id()), () -> false);

        assertThat(imports.latest(county).orElseThrow().state()).isEqualTo(State.STOPPED);
        assertThat(cases()).isEqualTo(200);
    }

    @Test
    void aFaultInTheThirdBatchLeavesTwoWholeOnes() {
        LedgerImport checked = check(rows(450));
        UUID clashing = aCaseElsewhereWithTheKeyOf(row(430, Map.of()));

        assertThatThrownBy(() -> run(checked)).hasMessageContaining("ledger_key");

        LedgerImport stopped = imports.latest(county).orElseThrow();
        assertThat(stopped.state()).isEqualTo(State.STOPPED);
        assertThat(stopped.done()).isEqualTo(400);
        assertThat(cases()).isEqualTo(400);
        assertThat(imported(stopped.id())).isEqualTo(2);
        jdbc.sql("update dispute set ledger_key = null where id = ?")
                .param(clashing)
                .update();
        assertThat(run(stopped).done()).isEqualTo(450);
        assertThat(cases()).isEqualTo(450);
    }

    @Test
    void aRunThatDiedWithItsMachineGoesOnButALivingOneIsLeftAlone() {
        LedgerImport checked = check(rows(3));
        jdbc.sql("update ledger_import set state = 'RUNNING' where id = ?")
                .param(checked.id())
                .update();

        assertThat(runs.run(county, checked.id(), now -> {}, () -> false).refusals())
                .extracting("rule")
                .containsExactly("ledger.running");
        assertThat(imports.dryRun(county, 2024, "x.xlsx", file(row(1, Map.of())), rows -> {})
                        .refusals())
                .extracting("rule")
                .containsExactly("ledger.running");

        clock.advance(java.time.Duration.ofMinutes(2));
        assertThat(run(checked).done()).isEqualTo(3);
    }

    @Test
    void onlyTheCountysSupervisorsMay() {
        LedgerImport checked = check(row(1, Map.of()), row(2, Map.of(TYPE, "")));
        List<Actor> others = List.of(
                here.admin(),
                here.auditor(),
                here.county2(),
                here.township(),
                here.village(),
                here.police(),
                counties.make().county());

        assertThat(others.subList(0, 6))
                .allSatisfy(actor -> assertThat(
                                imports.dryRun(actor, 2024, "x.xlsx", file(row(1, Map.of())), rows -> {})
                                        .isDone())
                        .isFalse());
        assertThat(others).allSatisfy(actor -> {
            assertThat(imports.latest(actor)).isEmpty();
            assertThat(imports.find(actor, checked.id())).isEmpty();
            assertThat(imports.refused(actor, checked.id(), 0, 50)).isEmpty();
            assertThat(runs.run(actor, checked.id(), now -> {}, () -> false).isDone())
                    .isFalse();
            assertThatThrownBy(() -> imports.writeRefused(
                            actor, checked.id(), Locale.CHINA, java.io.OutputStream.nullOutputStream()))
                    .isInstanceOf(java.util.NoSuchElementException.class);
            runs.stop(actor, checked.id());
        });
        assertThat(cases()).isZero();
    }

    @Test
    void aWrongFileOrYearLeavesEverythingAsItWas() {
        LedgerImport before = check(row(1, Map.of()), row(2, Map.of(TYPE, "")));
        byte[] good = file(row(1, Map.of()));
        byte[] tooLong = Sheets.ledger(java.util.Collections.nCopies(20_001, row(1, Map.of())));

        assertThat(Stream.of(new byte[] {1, 2, 3}, java.util.Arrays.copyOf(good, good.length - 40), tooLong)
                        .map(file -> imports.dryRun(county, 2024, "x.xlsx", file, rows -> {})))
                .allSatisfy(outcome -> assertThat(outcome.refusals()).hasSize(1));
        assertThat(imports.dryRun(county, 2031, "x.xlsx", good, rows -> {}).refusals())
                .extracting("field", "rule")
                .containsExactly(tuple("year", "ledger.year"));

        assertThat(imports.latest(county)).contains(before);
        assertThat(imports.countRefused(county, before.id())).isEqualTo(1);
        assertThat(run(before).done()).isEqualTo(1);
    }

    @Test
    void nobodysNumberLiesOpenInTheStaging() {
        LedgerImport checked = check(row(1, Map.of()), row(2, Map.of(TYPE, "41049920050618211X")));

        List<String> kept = jdbc.sql(
                        "select reasons_sealed || content_sealed from ledger_row where import_id = ? order by row_number")
                .param(checked.id())
                .query(String.class)
                .list();

        assertThat(kept).hasSize(2).noneMatch(text -> text.contains("41049920050618211X") || text.contains("严庆丰"));
        assertThat(run(checked).state()).isEqualTo(State.DONE);
        assertThat(waiting(checked.id())).isEqualTo(1);
    }

    @Test
    void theRefusedRowsComeBackAsASheetThatCanBeCorrectedAndComesInAgain() throws IOException {
        List<String> bad = row(2, Map.of(TYPE, "", FACTS, "=HYPERLINK(\"http://x\")", APPLICANT, "＋张三"));
        LedgerImport done = run(check(row(1, Map.of()), bad));

        byte[] sheet = refusedSheet(done);

        List<LedgerRow> returned = new ArrayList<>();
        LedgerFile.read(sheet, returned::add);
        assertThat(returned).singleElement().extracting(LedgerRow::cells).isEqualTo(bad);
        assertThat(Sheets.texts(sheet))
                .contains("'=HYPERLINK(\"http://x\")", "'＋张三", "3")
                .anyMatch(cell -> cell.startsWith("纠纷类型："))
                .noneMatch(cell -> cell.startsWith("=") || cell.startsWith("＋"));
        assertThat(waiting(done.id())).isZero();
        assertThat(traced("ledger.refused-fetched", done.id())).isEqualTo(1);

        List<String> corrected = new ArrayList<>(bad);
        corrected.set(TYPE.ordinal(), "合同");
        assertThat(run(check(corrected)).done()).isEqualTo(1);
        assertThat(jdbc.sql("select applicant_name from dispute where county_id = ? and type_code = '04'")
                        .param(here.places().county().id())
                        .query(String.class)
                        .list())
                .containsExactly("＋张三");
    }

    private byte[] refusedSheet(LedgerImport done) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        imports.writeRefused(county, done.id(), Texts.CHINESE, out);
        return out.toByteArray();
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
        runs.run(elsewhere.county(), one.id(), now -> {}, () -> false).orThrow();
        String key = imports.rules(county, 2024).key(new LedgerRow(2, cells)).orElseThrow();
        UUID clashing = jdbc.sql("select id from dispute where county_id = ?")
                .param(elsewhere.places().county().id())
                .query(UUID.class)
                .single();
        jdbc.sql("update dispute set ledger_key = ? where id = ?")
                .params(key, clashing)
                .update();
        return clashing;
    }

    @SafeVarargs
    private LedgerImport check(List<String>... rows) {
        return imports.dryRun(county, 2024, "台账.xlsx", file(rows), read -> {}).orThrow();
    }

    private LedgerImport run(LedgerImport checked) {
        return runs.run(county, checked.id(), now -> {}, () -> false).orThrow();
    }

    @SafeVarargs
    private static byte[] file(List<String>... rows) {
        return Sheets.ledger(List.of(rows));
    }

    private List<String> row(int number, Map<LedgerColumn, String> changes) {
        return Sheets.row(
                here.places().township().name(), here.places().village().name(), number, changes);
    }

    @SuppressWarnings("unchecked")
    private List<String>[] rows(int howMany) {
        return IntStream.rangeClosed(1, howMany)
                .mapToObj(number -> row(number, Map.of()))
                .toArray(List[]::new);
    }

    private long cases() {
        return count(
                "select count(*) from dispute where county_id = ?",
                here.places().county().id());
    }

    private long waiting(UUID importId) {
        return count("select count(*) from ledger_row where import_id = ?", importId);
    }

    private long imported(UUID importId) {
        return traced("ledger.imported", importId);
    }

    private long traced(String kind, UUID subject) {
        return count("select count(*) from trail_entry where kind = '" + kind + "' and subject_id = ?", subject);
    }

    private long count(String sql, UUID id) {
        return jdbc.sql(sql).param(id).query(Long.class).single();
    }
}
