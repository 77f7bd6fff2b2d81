package org.liantiao.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liantiao.disputes.Chains.rules;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.disputes.Chains;
import org.liantiao.disputes.FigureCases;
import org.liantiao.disputes.Period;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody chooses what is drawn, and what the sample says of the rate is what its sheets say. */
@CountyTest
class SamplesTest {
    private static final Period JUNE = Period.month(java.time.YearMonth.of(2026, 6));
    private static final LocalDateTime JULY = LocalDateTime.of(2026, 7, 2, 9, 0);

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

    @BeforeEach
    void aMonthOfSettlements() {
        for (int i = 0; i < 6; i++) settled(county.village());
        for (int i = 0; i < 3; i++) settled(county.village3());
        for (int i = 0; i < 3; i++) settled(county.township3());
        clock.set(JULY);
    }

    @Test
    void whatIsDrawnFollowsFromTheSeedAndTheFrozenList() {
        UUID sample = announced(Map.of("VILLAGE", 4, "TOWNSHIP", 2));
        String listing = samples.listing(county.auditor(), sample).orElseThrow();
        assertThat(listing.lines()).hasSize(12);
        assertThat(Draw.sha256(listing)).isEqualTo(page(sample).sample().listHash());
        assertThat(page(sample).drawn()).isEmpty();

        UUID later = settled(county.village2());
        clock.set(JULY.plusDays(1));
        samples.draw(county.county(), sample, "3385.16").orThrow();

        SamplePage page = page(sample);
        assertThat(page.redraws()).isTrue();
        assertThat(page.drawn()).hasSize(6).noneMatch(one -> one.disputeId().equals(later));
        List<String> villages = listing.lines()
                .filter(line -> line.startsWith("VILLAGE"))
                .map(line -> line.split("\t")[1])
                .sorted(java.util.Comparator.comparing(code -> Draw.sha256("3385.16" + code)))
                .limit(4)
                .sorted()
                .toList();
        assertThat(page.drawn())
                .filteredOn(one -> one.stratum().equals("VILLAGE"))
                .extracting(SamplePage.Drawn::code)
                .containsExactlyInAnyOrderElementsOf(villages);
        assertThat(rules(samples.draw(county.county(), sample, "3385.17"))).containsExactly("sample.drawn");
    }

    @Test
    void aListOrADrawThatWasTamperedWithShows() {
        UUID sample = drawnWhole();
        assertThat(page(sample).redraws()).isTrue();

        jdbc.sql("update review_candidate set place = null where sample_id = ? and place = 1")
                .param(sample)
                .update();
        assertThat(page(sample).redraws()).isFalse();
    }

    @Test
    void refusesAPeriodThatRunsASeedThatIsKnownAStratumLeftOutAndADrawBeforeItsDay() {
        Map<String, Integer> wanted = Map.of("VILLAGE", 4, "TOWNSHIP", 2);
        LocalDate today = JULY.toLocalDate();
        Period july = Period.month(java.time.YearMonth.of(2026, 7));
        assertThat(rules(samples.announce(county.county(), form(july, wanted, today.plusDays(1)))))
                .containsExactly("sample.runs");
        assertThat(rules(samples.announce(county.county(), form(JUNE, wanted, today))))
                .containsExactly("day.before");
        assertThat(rules(samples.announce(county.county(), form(JUNE, Map.of("VILLAGE", 4), today.plusDays(1)))))
                .containsExactly("sample.leftOut");
        UUID sample = announced(wanted);
        assertThat(rules(samples.draw(county.county(), sample, "1"))).containsExactly("sample.tooEarly");
    }

    @Test
    void theCountysSupervisorsAnnounceAndDrawTheAuditorReadsAndNobodyElseSeesOne() {
        UUID sample = announced(Map.of("VILLAGE", 4, "TOWNSHIP", 2));
        county.people().forEach((kind, actor) -> {
            boolean sees = List.of("county", "county2", "auditor").contains(kind);
            assertThat(samples.page(actor, sample).isPresent()).as(kind).isEqualTo(sees);
            assertThat(samples.listing(actor, sample).isPresent()).as(kind).isEqualTo(sees);
            assertThat(samples.list(actor).isPresent()).as(kind).isEqualTo(sees);
            if (kind.equals("county")) return;
            assertThat(rules(samples.draw(actor, sample, "1"))).as(kind).containsExactly("sample.notYours");
            assertThat(rules(samples.announce(actor, form(JUNE, Map.of(), JULY.toLocalDate()))))
                    .as(kind)
                    .containsExactly("sample.notYours");
        });
    }

    @Test
    void theSheetOfADrawnCaseIsFilledInAtTheCountyAndOfNoOtherCase() {
        UUID sample = announced(Map.of("VILLAGE", 1, "TOWNSHIP", 1));
        clock.set(JULY.plusDays(1));
        samples.draw(county.county(), sample, "42").orThrow();
        UUID one = page(sample).drawn().getFirst().disputeId();
        UUID other = jdbc.sql("select dispute_id from review_candidate where sample_id = ? and place is null limit 1")
                .param(sample)
                .query(UUID.class)
                .single();

        assertThat(rules(drawn.begin(county.county(), sample, other))).containsExactly("sample.notDrawn");
        for (String kind : List.of("village", "township", "village3", "township3", "auditor", "admin"))
            assertThat(drawn.begin(county.people().get(kind), sample, one).isDone())
                    .as(kind)
                    .isFalse();
        UUID sheet = drawn.begin(county.county(), sample, one).orThrow();
        assertThat(drawn.begin(county.county2(), sample, one).orThrow()).isEqualTo(sheet);
        fill(county.county(), sheet);
        assertThat(rules(sheets.conclude(county.county(), sheet))).containsExactly("review.noCall");
        drawn.call(county.county(), sheet, new Call(true, Call.Said.NO, null, null, "没谈成"))
                .orThrow();
        assertThat(rules(sheets.conclude(county.county(), sheet))).containsExactly("review.notSettled");
    }

    @Test
    void theAuditedRateCountsWhatDoesNotStandAsNotSettledAndTouchesNoReportedFigure() {
        UUID sample = drawnWhole();
        assertThat(page(sample).estimate()).isEmpty();
        List<SamplePage.Drawn> all = page(sample).drawn();
        for (int i = 0; i < all.size(); i++) {
            UUID sheet =
                    drawn.begin(county.county(), sample, all.get(i).disputeId()).orThrow();
            fill(county.county(), sheet);
            drawn.call(county.county(), sheet, new Call(false, null, null, null, ""))
                    .orThrow();
            if (i < 2) raise(county.county(), sheet, i == 0 ? Finding.Kind.VOID : Finding.Kind.REOPEN);
            if (i == 2) raise(county.county(), sheet, Finding.Kind.CORRECT);
            sheets.conclude(county.county(), sheet).orThrow();
        }

        SamplePage page = page(sample);
        assertThat(page.reported().percent().orElseThrow()).isEqualByComparingTo("100");
        // Everything was drawn, so the estimate is a count: 10 of 12 stand.
        assertThat(page.estimate().orElseThrow().percent().doubleValue())
                .isCloseTo(1000 / 12.0, org.assertj.core.data.Offset.offset(0.0001));
        assertThat(page.concluded()).isEqualTo(12);
        assertThat(page.townships().stream().mapToLong(SamplePage.Place::upheld).sum())
                .isEqualTo(10);
        assertThat(page.townships()).hasSize(2).allMatch(place -> place.share().isSmall());
    }

    @Test
    void whoeverIsToReopenACaseAnswersOnceItIsReopened() {
        UUID sample = drawnWhole();
        SamplePage.Drawn one = page(sample).drawn().stream()
                .filter(each -> each.stratum().equals("VILLAGE"))
                .findFirst()
                .orElseThrow();
        UUID sheet = drawn.begin(county.county(), sample, one.disputeId()).orThrow();
        fill(county.county(), sheet);
        drawn.call(county.county(), sheet, new Call(true, Call.Said.NO, Call.Said.NO, Call.Said.NO, "没化解"))
                .orThrow();
        UUID finding = raise(county.county(), sheet, Finding.Kind.REOPEN);
        sheets.conclude(county.county(), sheet).orThrow();
        Actor village = findings.desk(county.village()).toAnswer().isEmpty() ? county.village3() : county.village();

        assertThat(rules(findings.answer(village, finding, "重新调"))).containsExactly("review.notReopened");
        chains.reopen(village, one.disputeId()).orThrow();
        assertThat(findings.answer(village, finding, "已重新启动").isDone()).isTrue();
    }

    private UUID announced(Map<String, Integer> wanted) {
        return samples.announce(
                        county.county(), form(JUNE, wanted, JULY.toLocalDate().plusDays(1)))
                .orThrow();
    }

    private static SampleForm form(Period period, Map<String, Integer> wanted, LocalDate day) {
        return new SampleForm(period, FigureCases.Part.TIER, wanted, "7月3日上证指数收盘", day);
    }

    private UUID drawnWhole() {
        UUID sample = announced(Map.of("VILLAGE", 99, "TOWNSHIP", 99));
        clock.set(JULY.plusDays(1));
        return samples.draw(county.county(), sample, "3385.16").orThrow();
    }

    private SamplePage page(UUID sample) {
        return samples.page(county.county(), sample).orElseThrow();
    }

    private void fill(Actor actor, UUID sheet) {
        for (Criterion criterion :
                sheets.page(actor, sheet).orElseThrow().criteria().list())
            sheets.mark(
                            actor,
                            sheet,
                            criterion.id(),
                            criterion.isPointed()
                                    ? new Mark(null, criterion.points(), "")
                                    : new Mark(Answer.MET, null, ""))
                    .orThrow();
    }

    private UUID raise(Actor actor, UUID sheet, Finding.Kind kind) {
        UUID holder = sheets.page(actor, sheet).orElseThrow().file().head().holderId();
        LocalDate due = LocalDate.now(clock).plusDays(5);
        return sheets.raise(actor, sheet, new FindingForm(kind, "当事人说没有化解", holder, due))
                .orThrow();
    }

    private UUID settled(Actor actor) {
        UUID dispute = chains.accepted(actor);
        chains.session(actor, dispute).orThrow();
        chains.agreeOrally(actor, dispute).orThrow();
        return dispute;
    }
}
