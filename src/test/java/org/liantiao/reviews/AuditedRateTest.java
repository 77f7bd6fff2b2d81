package org.liantiao.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liantiao.disputes.Chains.rules;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.disputes.Chains;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What a sample says of the rate is what its sheets say, and what they say is in the trail. */
@CountyTest
class AuditedRateTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Samples samples;

    @Autowired
    DrawnSheets drawn;

    @Autowired
    Sheets sheets;

    @Autowired
    Findings findings;

    @Autowired
    AdjustableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    SampleSteps steps;

    @BeforeEach
    void aMonthOfSettlements() {
        steps = new SampleSteps(county, chains, samples, drawn, sheets, clock);
        steps.aMonthOfSettlements();
    }

    @Test
    void theSheetOfADrawnCaseIsFilledInAtTheCountyAndOfNoOtherCase() {
        UUID sample = steps.announced(Map.of("VILLAGE", 1, "TOWNSHIP", 1));
        clock.set(SampleSteps.JULY.plusDays(1));
        samples.draw(county.county(), sample, "42.00").orThrow();
        UUID one = steps.page(sample).drawn().getFirst().disputeId();
        UUID other = jdbc.sql("select dispute_id from review_candidate where sample_id = ? and place is null limit 1")
                .param(sample)
                .query(UUID.class)
                .single();

        assertThat(rules(drawn.begin(county.county(), sample, other))).containsExactly("sample.notDrawn");
        for (String kind : List.of("village", "township", "village3", "township3", "admin"))
            assertThat(drawn.begin(county.people().get(kind), sample, one).isDone())
                    .as(kind)
                    .isFalse();
        UUID sheet = drawn.begin(county.county(), sample, one).orThrow();
        assertThat(drawn.begin(county.county2(), sample, one).orThrow()).isEqualTo(sheet);
        steps.fill(county.county(), sheet);
        assertThat(rules(sheets.conclude(county.county(), sheet))).containsExactly("review.noCall");
        drawn.call(county.county(), sheet, new Call(true, Call.Said.NO, null, null, "没谈成"))
                .orThrow();
        assertThat(rules(sheets.conclude(county.county(), sheet))).containsExactly("review.notSettled");
    }

    @Test
    void theAuditedRateCountsWhatDoesNotStandAsNotSettledAndTouchesNoReportedFigure() {
        UUID sample = steps.drawnWhole();
        assertThat(steps.page(sample).estimate()).isEmpty();
        List<SamplePage.Drawn> all = steps.page(sample).drawn();
        for (int i = 0; i < all.size(); i++) {
            UUID sheet =
                    drawn.begin(county.county(), sample, all.get(i).disputeId()).orThrow();
            steps.fill(county.county(), sheet);
            drawn.call(county.county(), sheet, new Call(false, null, null, null, ""))
                    .orThrow();
            if (i < 2) steps.raise(county.county(), sheet, i == 0 ? Finding.Kind.VOID : Finding.Kind.REOPEN);
            if (i == 2) steps.raise(county.county(), sheet, Finding.Kind.CORRECT);
            sheets.conclude(county.county(), sheet).orThrow();
        }

        SamplePage page = steps.page(sample);
        assertThat(page.reported().percent().orElseThrow()).isEqualByComparingTo("100");
        // Everything was drawn, so the estimate is a count: 10 of 12 stand.
        assertThat(page.estimate().orElseThrow().percent().doubleValue()).isCloseTo(1000 / 12.0, Offset.offset(0.0001));
        assertThat(page.concluded()).isEqualTo(12);
        assertThat(page.townships().stream().mapToLong(SamplePage.Place::upheld).sum())
                .isEqualTo(10);
        assertThat(page.townships()).hasSize(2).allMatch(place -> place.share().isSmall());
    }

    @Test
    void whoeverIsToReopenACaseAnswersOnceItIsReopened() {
        UUID sample = steps.drawnWhole();
        SamplePage.Drawn one = steps.page(sample).drawn().stream()
                .filter(each -> each.stratum().equals("VILLAGE"))
                .findFirst()
                .orElseThrow();
        UUID sheet = drawn.begin(county.county(), sample, one.disputeId()).orThrow();
        steps.fill(county.county(), sheet);
        drawn.call(county.county(), sheet, new Call(true, Call.Said.NO, Call.Said.NO, Call.Said.NO, "没化解"))
                .orThrow();
        UUID finding = steps.raise(county.county(), sheet, Finding.Kind.REOPEN);
        sheets.conclude(county.county(), sheet).orThrow();
        Actor village = findings.desk(county.village()).toAnswer().isEmpty() ? county.village3() : county.village();

        assertThat(rules(findings.answer(village, finding, "重新调"))).containsExactly("review.notReopened");
        chains.reopen(village, one.disputeId()).orThrow();
        assertThat(findings.answer(village, finding, "已重新启动").isDone()).isTrue();
    }

    @Test
    void whateverIsChangedAfterwardsShows() {
        UUID sample = steps.drawnWhole();
        UUID sheet = concluded(sample, steps.page(sample).drawn().getFirst(), Finding.Kind.VOID);
        assertThat(steps.page(sample).redraws()).isTrue();

        shows(sample, "update review_candidate set place = null where sample_id = ? and place = 1", sample);
        shows(sample, "update review_sample set failed = failed + 5 where id = ?", sample);
        shows(sample, "update review_stratum set wanted = wanted - 1 where sample_id = ?", sample);
        shows(sample, "update review_sample set seed = '3385.17' where id = ?", sample);
        shows(sample, "update review_finding set kind = 'CORRECT' where sheet_id = ?", sheet);
    }

    @Test
    void aSheetSaysNoLessThanThePartyAndTheMarksDo() {
        UUID sample = steps.drawnWhole();
        UUID sheet = drawn.begin(
                        county.county(),
                        sample,
                        steps.page(sample).drawn().getFirst().disputeId())
                .orThrow();
        steps.fill(county.county(), sheet);
        drawn.call(county.county(), sheet, new Call(true, Call.Said.NO, null, null, "没化解"))
                .orThrow();
        steps.raise(county.county(), sheet, Finding.Kind.CORRECT);
        assertThat(rules(sheets.conclude(county.county(), sheet))).containsExactly("review.notSettled");

        drawn.call(county.county(), sheet, new Call(true, Call.Said.YES, null, null, ""))
                .orThrow();
        Criterion happened = sheets.page(county.county(), sheet).orElseThrow().criteria().list().stream()
                .filter(Criterion::unsettles)
                .findFirst()
                .orElseThrow();
        sheets.mark(county.county(), sheet, happened.id(), new Mark(Answer.NOT_MET, null, "查无此事"))
                .orThrow();
        assertThat(rules(sheets.conclude(county.county(), sheet))).containsExactly("review.unsettled");
        steps.raise(county.county(), sheet, Finding.Kind.VOID);
        assertThat(sheets.conclude(county.county(), sheet).isDone()).isTrue();
        assertThat(line(sheet))
                .contains("\"found\":\"CORRECT=1 REOPEN=0 VOID=1\"", "\"call\":\"YES\"", "\"marks-hash\":\"");
    }

    @Test
    void whoWasNotReachedIsCountedOnItsOwnWithTheRateWithoutThem() {
        UUID sample = steps.drawnWhole();
        List<SamplePage.Drawn> all = steps.page(sample).drawn();
        for (int i = 0; i < all.size(); i++) {
            UUID sheet =
                    drawn.begin(county.county(), sample, all.get(i).disputeId()).orThrow();
            steps.fill(county.county(), sheet);
            boolean reached = i % 2 == 0;
            drawn.call(county.county(), sheet, new Call(reached, reached ? Call.Said.YES : null, null, null, ""))
                    .orThrow();
            if (i == 0) steps.raise(county.county(), sheet, Finding.Kind.VOID);
            sheets.conclude(county.county(), sheet).orThrow();
        }

        SamplePage page = steps.page(sample);
        assertThat(page.notReached()).isEqualTo(6);
        assertThat(page.estimate().orElseThrow().percent().doubleValue()).isCloseTo(1100 / 12.0, Offset.offset(0.0001));
        assertThat(page.spoken().orElseThrow().percent())
                .isLessThan(page.estimate().orElseThrow().percent());
    }

    private void shows(UUID sample, String change, UUID id) {
        transactions.executeWithoutResult(status -> {
            assertThat(jdbc.sql(change).param(id).update()).isPositive();
            assertThat(steps.page(sample).redraws()).as(change).isFalse();
            status.setRollbackOnly();
        });
        assertThat(steps.page(sample).redraws()).isTrue();
    }

    private UUID concluded(UUID sample, SamplePage.Drawn one, Finding.Kind kind) {
        UUID sheet = drawn.begin(county.county(), sample, one.disputeId()).orThrow();
        steps.fill(county.county(), sheet);
        drawn.call(county.county(), sheet, new Call(false, null, null, null, ""))
                .orThrow();
        steps.raise(county.county(), sheet, kind);
        return sheets.conclude(county.county(), sheet).orThrow();
    }

    private String line(UUID sheet) {
        return jdbc.sql("select content from trail_entry where kind = 'review.concluded' and content like ?")
                .param("%" + sheet + "%")
                .query(String.class)
                .single();
    }

    @Test
    void aSheetThatIsNotThereForSomebodyLeavesItsLine() {
        UUID sheet = UUID.randomUUID();
        sheets.remark(county.township3(), sheet, "好");

        assertThat(jdbc.sql("select kind from trail_entry where subject_id = ?")
                        .param(sheet)
                        .query(String.class)
                        .list())
                .containsExactly("access.refused");
    }
}
