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
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Author;
import org.liantiao.base.RefusedRow;
import org.liantiao.base.Texts;
import org.liantiao.exchange.LedgerImport.State;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.AreaMergers;
import org.liantiao.jurisdiction.AreaMoves;
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
    TestLedgers ledgers;

    @Autowired
    AreaMoves moves;

    @Autowired
    AreaMergers mergers;

    TestCounty here;
    Actor county;

    @BeforeEach
    void ofTheLedgersCounty() {
        here = ledgers.here();
        county = here.county();
    }

    @Test
    void aDryRunNamesEveryFaultyRowAndBringsNothingIn() {
        LedgerImport checked = ledgers.check(
                ledgers.row(1, Map.of()),
                ledgers.row(2, Map.of(VILLAGE, here.places().village3().name())),
                ledgers.row(3, Map.of(APPLICANT_ID, "410499200506182111", AMOUNT, "-5")),
                ledgers.row(4, Map.of()));

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
        assertThat(ledgers.cases()).isZero();
    }

    @Test
    void aRepeatedRowIsNamedWithBothNumbers() {
        LedgerImport checked = ledgers.check(
                ledgers.row(1, Map.of()), ledgers.row(2, Map.of()), ledgers.row(1, Map.of(FACTS, "换了说法")));

        RefusedRow repeated = imports.refused(county, checked.id(), 0, 50).getFirst();
        assertThat(repeated.row()).isEqualTo(4);
        assertThat(imports.sentence(Texts.CHINESE, repeated.refusals().getFirst()))
                .contains("第 2 行");
    }

    @Test
    void rowsThatAreInAreKnownAndOnlyNewOnesComeIn() {
        ledgers.run(ledgers.check(ledgers.row(1, Map.of()), ledgers.row(2, Map.of())));

        LedgerImport again = ledgers.check(
                ledgers.row(1, Map.of(FACTS, "换了说法")), ledgers.row(2, Map.of()), ledgers.row(3, Map.of()));

        assertThat(again)
                .extracting(LedgerImport::good, LedgerImport::refused, LedgerImport::known)
                .containsExactly(1, 0, 2);
        ledgers.run(again);
        assertThat(ledgers.cases()).isEqualTo(3);
    }

    @Test
    void aLedgerOfTheTimeBeforeAMoveAndAMergerFindsItsVillagesAndWhatIsIn() {
        ledgers.run(ledgers.check(ledgers.row(1, Map.of())));
        Area village = here.places().village();
        Author admin = here.admin().author();
        moves.move(village.id(), here.places().township3().id(), "", admin).orThrow();
        mergers.merge(here.places().township().id(), here.places().township3().id(), admin)
                .orThrow();

        LedgerImport again = ledgers.check(
                ledgers.row(1, Map.of()),
                ledgers.row(2, Map.of()),
                ledgers.row(3, Map.of(VILLAGE, here.places().village2().name())),
                ledgers.row(4, Map.of(TOWNSHIP, here.places().township3().name())));

        assertThat(again)
                .extracting(LedgerImport::good, LedgerImport::refused, LedgerImport::known)
                .containsExactly(3, 0, 1);
        ledgers.run(again);
        assertThat(ledgers.cases()).isEqualTo(4);
    }

    @Test
    void onlyTheCountysSupervisorsMay() {
        LedgerImport checked = ledgers.check(ledgers.row(1, Map.of()), ledgers.row(2, Map.of(TYPE, "")));
        List<Actor> others = List.of(
                here.admin(),
                here.auditor(),
                here.county2(),
                here.township(),
                here.village(),
                here.police(),
                counties.make().county());

        assertThat(others.subList(0, 6))
                .allSatisfy(actor -> assertThat(imports.dryRun(
                                        actor,
                                        2024,
                                        "x.xlsx",
                                        Sheets.ledger(List.of(ledgers.row(1, Map.of()))),
                                        rows -> {})
                                .isDone())
                        .isFalse());
        assertThat(others).allSatisfy(actor -> {
            assertThat(imports.latest(actor)).isEmpty();
            assertThat(imports.find(actor, checked.id())).isEmpty();
            assertThat(imports.refused(actor, checked.id(), 0, 50)).isEmpty();
            assertThat(runs.run(actor, checked.id(), now -> {}).isDone()).isFalse();
            assertThatThrownBy(() -> imports.writeRefused(
                            actor, checked.id(), Locale.CHINA, java.io.OutputStream.nullOutputStream()))
                    .isInstanceOf(java.util.NoSuchElementException.class);
            runs.stop(actor, checked.id());
        });
        assertThat(ledgers.cases()).isZero();
    }

    @Test
    void aWrongFileOrYearLeavesEverythingAsItWas() {
        LedgerImport before = ledgers.check(ledgers.row(1, Map.of()), ledgers.row(2, Map.of(TYPE, "")));
        byte[] good = Sheets.ledger(List.of(ledgers.row(1, Map.of())));
        byte[] tooLong = Sheets.ledger(java.util.Collections.nCopies(20_001, ledgers.row(1, Map.of())));

        assertThat(Stream.of(new byte[] {1, 2, 3}, java.util.Arrays.copyOf(good, good.length - 40), tooLong)
                        .map(file -> imports.dryRun(county, 2024, "x.xlsx", file, rows -> {})))
                .allSatisfy(outcome -> assertThat(outcome.refusals()).hasSize(1));
        assertThat(imports.dryRun(county, 2031, "x.xlsx", good, rows -> {}).refusals())
                .extracting("field", "rule")
                .containsExactly(tuple("year", "ledger.year"));
        assertThat(imports.dryRun(county, 2023, "x.xlsx", good, rows -> {}).refusals())
                .extracting("field", "rule", "details")
                .containsExactly(tuple("year", "ledger.yearOfRows", List.of("2024")));

        assertThat(imports.latest(county)).contains(before);
        assertThat(imports.countRefused(county, before.id())).isEqualTo(1);
        assertThat(ledgers.run(before).done()).isEqualTo(1);
    }

    @Test
    void nobodysNumberLiesOpenInTheStaging() {
        LedgerImport checked =
                ledgers.check(ledgers.row(1, Map.of()), ledgers.row(2, Map.of(TYPE, "41049920050618211X")));

        List<String> kept = jdbc.sql(
                        "select reasons_sealed || content_sealed from ledger_row where import_id = ? order by row_number")
                .param(checked.id())
                .query(String.class)
                .list();

        assertThat(kept).hasSize(2).noneMatch(text -> text.contains("41049920050618211X") || text.contains("严庆丰"));
        assertThat(ledgers.run(checked).state()).isEqualTo(State.DONE);
        assertThat(ledgers.waiting(checked.id())).isEqualTo(1);
    }

    @Test
    void theRefusedRowsComeBackAsASheetThatCanBeCorrectedAndComesInAgain() throws IOException {
        List<String> bad = ledgers.row(2, Map.of(TYPE, "", FACTS, "=HYPERLINK(\"http://x\")", APPLICANT, "＋张三"));
        LedgerImport done = ledgers.run(ledgers.check(ledgers.row(1, Map.of()), bad));

        byte[] sheet = refusedSheet(done);

        List<LedgerRow> returned = new ArrayList<>();
        LedgerFile.read(sheet, returned::add);
        assertThat(returned).singleElement().extracting(LedgerRow::cells).isEqualTo(bad);
        assertThat(Sheets.texts(sheet))
                .contains("'=HYPERLINK(\"http://x\")", "'＋张三", "3")
                .anyMatch(cell -> cell.startsWith("纠纷类型："))
                .noneMatch(cell -> cell.startsWith("=") || cell.startsWith("＋"));
        assertThat(ledgers.waiting(done.id())).isZero();
        assertThat(ledgers.traced("ledger.refused-fetched", done.id())).isEqualTo(1);

        List<String> corrected = new ArrayList<>(bad);
        corrected.set(TYPE.ordinal(), "合同");
        assertThat(ledgers.run(ledgers.check(corrected)).done()).isEqualTo(1);
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
}
