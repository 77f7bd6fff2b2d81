package org.liantiao.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liantiao.exchange.LedgerColumn.*;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.base.IdNumber;
import org.liantiao.base.PhoneNumber;
import org.liantiao.base.Vault;
import org.liantiao.disputes.End;
import org.liantiao.disputes.Endings;
import org.liantiao.disputes.Figure;
import org.liantiao.disputes.FigureQuery;
import org.liantiao.disputes.Figures;
import org.liantiao.disputes.Performances;
import org.liantiao.disputes.Period;
import org.liantiao.disputes.Slice;
import org.liantiao.disputes.internal.Party;
import org.liantiao.jurisdiction.Tier;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a row of a ledger becomes: the columns every figure reads. */
@CountyTest
class LedgerCasesTest {
    @Autowired
    LedgerImports imports;

    @Autowired
    LedgerRuns runs;

    @Autowired
    Counties counties;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Figures figures;

    @Autowired
    Endings endings;

    @Autowired
    Performances performances;

    @Autowired
    Vault vault;

    @Autowired
    AdjustableClock clock;

    TestCounty here;

    @BeforeEach
    void makeACounty() {
        clock.reset();
        here = counties.make();
    }

    @Test
    void aSettledCaseIsClosedAndCountedOnItsDay() {
        assertThat(imported(Map.of()))
                .containsEntry("origin", "IMPORTED")
                .containsEntry("state", "CLOSED")
                .containsEntry("outcome", "RESOLVED")
                .containsEntry("round", "1")
                .containsEntry("unverified", "false")
                .containsEntry("ledger_year", "2024")
                .containsEntry("registered_on", "2024-03-04")
                .containsEntry("accepted_on", "2024-03-05")
                .containsEntry("deadline", "2024-04-04")
                .containsEntry("due_at", "null")
                .containsEntry("counted_on", "2024-03-09")
                .containsEntry("counted_outcome", "RESOLVED")
                .containsEntry("counted_tier", "VILLAGE")
                .containsEntry("counted_form", "ORAL")
                .containsEntry("counted_late_entry", "false")
                .containsEntry("performance_due_on", "2024-04-08")
                .containsEntry("performed_on", "2024-03-09")
                .containsEntry("followed_up_on", "2024-04-01")
                .containsEntry("entered_late", "false")
                .containsEntry("number_text", "null")
                .containsEntry(
                        "holder_id", here.bodies().villageCommittee().id().toString());
    }

    @Test
    void aCaseThatWentUpEndsAtTheTierThatSettledIt() {
        Map<String, String> dispute = imported(Map.of(
                TO_TOWNSHIP, "2024-03-12", TO_COUNTY, "2024-03-20", CONCLUDED, "2024-03-29", TIER, "县级", FORM, "书面"));

        assertThat(dispute)
                .containsEntry("tier", "COUNTY")
                .containsEntry("counted_tier", "COUNTY")
                .containsEntry("counted_form", "WRITTEN")
                .containsEntry("holder_id", here.bodies().countyCommittee().id().toString());
        assertThat(timeline(dispute))
                .containsExactly(
                        "REGISTERED VILLAGE 2024-03-04 林大勇",
                        "ACCEPTED VILLAGE 2024-03-05 林大勇",
                        "ESCALATED VILLAGE 2024-03-12 林大勇",
                        "ESCALATED TOWNSHIP 2024-03-20 林大勇",
                        "AGREED COUNTY 2024-03-29 林大勇",
                        "FOLLOWED_UP COUNTY 2024-04-01 林大勇",
                        "IMPORTED COUNTY 2026-06-10 测试county");
    }

    @Test
    void anyDayOfItsLifeTellsWhichTierHeldIt() {
        imported(Map.of(
                TO_TOWNSHIP, "2024-03-12", TO_COUNTY, "2024-03-20", CONCLUDED, "2024-03-29", TIER, "县级", FORM, "书面"));

        assertThat(openOn("2024-03-04", Tier.VILLAGE)).isEqualTo(1);
        assertThat(openOn("2024-03-15", Tier.TOWNSHIP)).isEqualTo(1);
        assertThat(openOn("2024-03-15", Tier.COUNTY)).isZero();
        assertThat(openOn("2024-03-28", Tier.COUNTY)).isEqualTo(1);
        assertThat(openOn("2024-03-29", null)).isZero();
    }

    private long openOn(String day, @Nullable Tier tier) {
        LocalDate last = LocalDate.parse(day);
        Period period = new Period(last.withDayOfMonth(1), last);
        return figures.count(
                here.county().scope(), null, new FigureQuery(Figure.OPEN, period, last, Slice.ofTier(tier)));
    }

    @Test
    void whatIsBeingPerformedIsNotDueAndWhatIsNotPerformedIs() {
        assertThat(imported(Map.of(PERFORMANCE, "履行中")))
                .containsEntry("performance_due_on", "null")
                .containsEntry("performed_on", "null");
        assertThat(imported(Map.of(NUMBER, "8", PERFORMANCE, "未履行")))
                .containsEntry("performance_due_on", "2024-04-08")
                .containsEntry("performed_on", "null");
    }

    @Test
    void whatWasNotPerformedStaysAgreedAndItsPerformanceIsRecordedLater() {
        assertThat(imported(Map.of(PERFORMANCE, "履行中")))
                .containsEntry("state", "AGREED")
                .containsEntry("closed_on", "null")
                .containsEntry("due_at", "null");
        Map<String, String> due = imported(Map.of(NUMBER, "8", PERFORMANCE, "未履行"));
        assertThat(due).containsEntry("state", "AGREED").containsEntry("outcome", "RESOLVED");
        assertThat(due.get("due_at")).startsWith("2024-04-08");
        assertThat(imported(Map.of(NUMBER, "9", PERFORMANCE, ""))).containsEntry("state", "AGREED");
        assertThat(notPerformedIn2024())
                .as("not performed, and not known whether")
                .isEqualTo(2);

        UUID dispute = UUID.fromString(due.get("id"));
        LocalDate performed = LocalDate.of(2024, 6, 3);
        performances
                .record(here.village(), UUID.randomUUID(), dispute, Performances.Form.ofAll(performed, "钱给了"))
                .orThrow();
        endings.close(here.village(), UUID.randomUUID(), dispute).orThrow();
        assertThat(notPerformedIn2024()).isEqualTo(1);
        assertThat(jdbc.sql("select state, performed_on, counted_on from dispute where id = ?")
                        .param(dispute)
                        .query((row, n) -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3))
                        .single())
                .isEqualTo("CLOSED 2024-06-03 2024-03-09");
    }

    private long notPerformedIn2024() {
        return figures.count(
                here.county().scope(),
                null,
                new FigureQuery(Figure.NOT_PERFORMED, Period.year(2024), LocalDate.of(2026, 6, 10), Slice.ALL));
    }

    @Test
    void everyOtherEndIsCountedAsWhatItWas() {
        assertThat(ended("调解不成", "2024-03-05"))
                .containsEntry("counted_outcome", "FAILED")
                .containsEntry("state", "CLOSED");
        assertThat(ended("当事人撤回", "2024-03-05")).containsEntry("counted_outcome", "WITHDRAWN");
        assertThat(ended("当事人拒绝", "2024-03-05")).containsEntry("counted_outcome", "REFUSED");
        assertThat(ended("不予受理", ""))
                .containsEntry("counted_outcome", "DECLINED")
                .containsEntry("state", "DECLINED")
                .containsEntry("accepted_on", "null")
                .containsEntry("counted_form", "null");
    }

    @Test
    void anOpenRowIsAnOpenCaseThatSomebodyMustVerify() {
        Map<LedgerColumn, String> open =
                new HashMap<>(Map.of(CONCLUDED, "", OUTCOME, "未办结", FORM, "", PERFORMANCE, "", FOLLOWED_UP, ""));

        assertThat(imported(open))
                .containsEntry("unverified", "true")
                .containsEntry("state", "IN_MEDIATION")
                .containsEntry("outcome", "null")
                .containsEntry("counted_on", "null")
                .containsEntry("deadline", "2024-04-04")
                .containsEntry(
                        "holder_id", here.bodies().villageCommittee().id().toString());
        open.putAll(Map.of(NUMBER, "8", TIER, "乡级", TO_TOWNSHIP, "2024-03-07"));
        assertThat(imported(open))
                .containsEntry("tier", "TOWNSHIP")
                .containsEntry(
                        "holder_id", here.bodies().townshipCommittee().id().toString());
    }

    @Test
    void theFirstStepThatSomebodyTakesOnAnOpenRowVerifiesIt() {
        Map<LedgerColumn, String> open =
                new HashMap<>(Map.of(CONCLUDED, "", OUTCOME, "未办结", FORM, "", PERFORMANCE, "", FOLLOWED_UP, ""));
        UUID dispute = UUID.fromString(imported(open).get("id"));
        assertThat(openIn2026()).isZero();

        endings.end(here.village(), UUID.randomUUID(), dispute, End.FAILED, LocalDate.of(2026, 6, 10), "", true);
        assertThat(unverified(dispute)).as("refused: no session was held").isTrue();
        endings.end(here.village(), UUID.randomUUID(), dispute, End.WITHDRAWN, LocalDate.of(2026, 6, 10), "", true)
                .orThrow();
        assertThat(unverified(dispute)).isFalse();
        assertThat(openIn2026()).as("it was open all the time").isEqualTo(1);
    }

    private long openIn2026() {
        LocalDate before = LocalDate.of(2026, 6, 9);
        return figures.count(
                here.county().scope(),
                null,
                new FigureQuery(Figure.OPEN, new Period(LocalDate.of(2026, 1, 1), before), before, Slice.ALL));
    }

    private boolean unverified(UUID dispute) {
        return jdbc.sql("select unverified from dispute where id = ?")
                .param(dispute)
                .query(Boolean.class)
                .single();
    }

    @Test
    void thePartiesNumbersAreSealedAndFoundByTheirHashes() {
        Map<String, String> dispute = imported(Map.of());

        List<String> parties = jdbc.sql(
                        "select concat_ws('|', side, name, id_number_sealed, id_number_hash, phone_sealed,"
                                + " phone_hash, address_sealed) from party where dispute_id = ? order by position")
                .param(UUID.fromString(dispute.get("id")))
                .query(String.class)
                .list();

        assertThat(parties).hasSize(2).noneMatch(text -> text.contains("200506182") || text.contains("19900002298"));
        assertThat(parties.getFirst())
                .startsWith("APPLICANT|䶮大勇|")
                .contains(Party.hashesOf(vault, new IdNumber("41049920050618211X")))
                .contains(Party.hashesOf(vault, new PhoneNumber("19900002298")));
    }

    private Map<String, String> ended(String outcome, String accepted) {
        Map<LedgerColumn, String> changes =
                new HashMap<>(Map.of(NUMBER, outcome, OUTCOME, outcome, ACCEPTED, accepted, FORM, "", PERFORMANCE, ""));
        return imported(changes);
    }

    private Map<String, String> imported(Map<LedgerColumn, String> changes) {
        Actor county = here.county();
        List<String> row = Sheets.row(
                here.places().township().name(), here.places().village().name(), 7, changes);
        byte[] file = Sheets.ledger(List.of(row));
        LedgerImport checked =
                imports.dryRun(county, 2024, "x.xlsx", file, rows -> {}).orThrow();
        assertThat(imports.refused(county, checked.id(), 0, 5)).isEmpty();
        runs.run(county, checked.id(), now -> {}).orThrow();
        List<String> keys =
                imports.rules(county, 2024).keys(new LedgerRow(2, row)).orElseThrow();
        Map<String, String> columns = new HashMap<>();
        jdbc.sql("select * from dispute where ledger_key in (:keys)")
                .param("keys", keys)
                .query()
                .singleRow()
                .forEach((column, value) -> columns.put(column, String.valueOf(value)));
        return columns;
    }

    private List<String> timeline(Map<String, String> dispute) {
        return jdbc.sql("select kind, tier, on_day, actor_name from step where dispute_id = ? order by serial")
                .param(UUID.fromString(dispute.get("id")))
                .query((row, n) ->
                        row.getString(1) + " " + row.getString(2) + " " + row.getString(3) + " " + row.getString(4))
                .list();
    }
}
