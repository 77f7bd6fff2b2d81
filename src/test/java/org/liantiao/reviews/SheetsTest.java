package org.liantiao.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liantiao.disputes.Chains.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.disputes.Chains;
import org.liantiao.disputes.RulingKind;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A file is reviewed by somebody who had no hand in it, and what they find is put right. */
@CountyTest
class SheetsTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Sheets sheets;

    @Autowired
    Findings findings;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aVillagesFileIsReviewedByItsTownshipOrTheCounty() {
        UUID dispute = settled(county.village());

        Map<String, String> refused = Map.of(
                "village", "notYours",
                "village2", "notFound",
                "village3", "notFound",
                "township3", "notFound",
                "police", "notFound",
                "auditor", "notFound",
                "admin", "notFound");
        refused.forEach((kind, rule) -> assertThat(
                        rules(sheets.begin(county.people().get(kind), dispute)))
                .as(kind)
                .containsExactly(rule));
        assertThat(sheets.begin(county.county(), dispute).isDone()).isTrue();
    }

    @Test
    void nobodyReviewsWhatTheyOrTheirOrganisationHadInHand() {
        UUID ruled = chains.escalated(county.village());
        chains.rule(county.township(), ruled, RulingKind.RETURN).orThrow();
        chains.agreeOrally(county.village(), ruled).orThrow();
        UUID taken = chains.escalated(county.village());
        chains.rule(county.township(), taken, RulingKind.TAKE_OVER).orThrow();
        chains.session(county.township(), taken).orThrow();
        chains.agreeOrally(county.township(), taken).orThrow();

        for (UUID dispute : List.of(ruled, taken)) {
            assertThat(rules(sheets.begin(county.township(), dispute))).containsExactly("review.own");
            assertThat(rules(sheets.begin(county.township2(), dispute))).containsExactly("review.own");
            assertThat(sheets.begin(county.county(), dispute).isDone()).isTrue();
        }
        UUID own = settled(county.county2());
        assertThat(rules(sheets.begin(county.county2(), own))).containsExactly("review.own");
        assertThat(sheets.begin(county.county(), own).isDone()).isTrue();
    }

    @Test
    void refusesACaseThatRunsAndLeadsASecondReviewerToTheSheetThereIs() {
        assertThat(rules(sheets.begin(county.township(), chains.accepted(county.village()))))
                .containsExactly("review.runs");
        UUID dispute = settled(county.village());
        UUID sheet = sheets.begin(county.township(), dispute).orThrow();

        assertThat(sheets.begin(county.township(), dispute).orThrow()).isEqualTo(sheet);
        assertThat(sheets.begin(county.township2(), dispute).orThrow()).isEqualTo(sheet);
        assertThat(rules(sheets.remark(county.township2(), sheet, "好"))).containsExactly("notYours");
    }

    @Test
    void aSheetThatIsBegunIsTakenOverByWhoeverMayReviewTheFile() {
        UUID dispute = settled(county.village());
        UUID sheet = sheets.begin(county.township(), dispute).orThrow();

        assertThat(rules(sheets.takeOver(county.village(), sheet))).containsExactly("notYours");
        assertThat(rules(sheets.takeOver(county.township3(), sheet))).containsExactly("notFound");
        sheets.takeOver(county.county(), sheet).orThrow();

        assertThat(rules(sheets.remark(county.township(), sheet, "好"))).containsExactly("notYours");
        assertThat(findings.desk(county.township()).isEmpty()).isTrue();
        markAll(county.county(), sheet);
        sheets.conclude(county.county(), sheet).orThrow();
        assertThat(rules(sheets.takeOver(county.township(), sheet))).containsExactly("notYours");
        assertThat(trail(dispute)).containsSubsequence("review.begun", "review.takenOver", "review.concluded");
    }

    @Test
    void nobodyConfirmsTheirOwnAnswerAndTheCountysFindingsAreTheCountys() {
        UUID dispute = settled(county.village());
        UUID sheet = sheets.begin(county.county(), dispute).orThrow();
        markAll(county.county(), sheet);
        UUID finding = raise(county.county(), sheet);
        sheets.conclude(county.county(), sheet).orThrow();
        findings.answer(county.village(), finding, "补了").orThrow();
        assertThat(rules(findings.confirm(county.township(), finding))).containsExactly("notYours");
        assertThat(findings.confirm(county.county2(), finding).isDone()).isTrue();

        UUID own = settled(county.county2());
        UUID other = sheets.begin(county.county(), own).orThrow();
        markAll(county.county(), other);
        UUID asked = raise(county.county(), other);
        sheets.conclude(county.county(), other).orThrow();
        findings.answer(county.county(), asked, "我改的").orThrow();
        assertThat(rules(findings.confirm(county.county(), asked))).containsExactly("review.ownAnswer");
    }

    @Test
    void aSheetOnWhichNothingWithPointsAppliesIsNotConcluded() {
        UUID sheet = sheets.begin(county.township(), settled(county.village())).orThrow();
        markAll(county.township(), sheet);
        for (Criterion pointed : pointed(county.township(), sheet))
            sheets.mark(county.township(), sheet, pointed.id(), new Mark(Answer.NOT_APPLICABLE, null, ""))
                    .orThrow();

        assertThat(rules(sheets.conclude(county.township(), sheet))).containsExactly("review.noScore");
    }

    @Test
    void theDeskShowsNoCaseThatIsNotTheirsToReadAnyMore() {
        UUID dispute = settled(county.village());
        UUID sheet = sheets.begin(county.township(), dispute).orThrow();
        assertThat(findings.desk(county.township()).begun()).hasSize(1);

        jdbc.sql("update review_sheet set reviewer_id = ? where id = ?")
                .params(county.township3().personId(), sheet)
                .update();
        assertThat(findings.desk(county.township3()).isEmpty()).isTrue();
    }

    @Test
    void pointsMakeTheScoreAndWhatDoesNotApplyCountsForNothing() {
        UUID sheet = sheets.begin(county.township(), settled(county.village())).orThrow();
        Score full = markAll(county.township(), sheet);
        assertThat(full.isComplete()).isTrue();
        assertThat(full.points()).isEqualByComparingTo("100");

        List<Criterion> pointed = pointed(county.township(), sheet);
        Criterion ten = pointed.getFirst();
        assertThat(ten.points()).isEqualTo(10);
        Score less = sheets.mark(county.township(), sheet, ten.id(), new Mark(null, 4, "日期没写"))
                .orThrow();
        assertThat(less.points()).isEqualByComparingTo("94");
        Score without = sheets.mark(county.township(), sheet, ten.id(), new Mark(Answer.NOT_APPLICABLE, null, ""))
                .orThrow();
        assertThat(without.points()).isEqualByComparingTo("100");
        assertThat(rules(sheets.mark(county.township(), sheet, ten.id(), new Mark(null, 11, ""))))
                .containsExactly("number");
        assertThat(rules(sheets.mark(county.township(), sheet, ten.id(), new Mark(Answer.MET, null, ""))))
                .containsExactly("number");
    }

    @Test
    void oneGraveNoFailsTheFileWhateverItsPointsAndThenSomethingMustBePutRight() {
        UUID sheet = sheets.begin(county.township(), settled(county.village())).orThrow();
        assertThat(rules(sheets.conclude(county.township(), sheet))).containsExactly("review.incomplete");
        markAll(county.township(), sheet);
        Criterion grave = page(county.township(), sheet).criteria().list().stream()
                .filter(Criterion::grave)
                .findFirst()
                .orElseThrow();

        Score score = sheets.mark(county.township(), sheet, grave.id(), new Mark(Answer.NOT_MET, null, "代签"))
                .orThrow();

        assertThat(score.points()).isEqualByComparingTo("100");
        assertThat(score.verdict()).isEqualTo(SheetVerdict.FAILED);
        assertThat(rules(sheets.conclude(county.township(), sheet))).containsExactly("review.noFinding");
        raise(county.township(), sheet);
        sheets.conclude(county.township(), sheet).orThrow();
        assertThat(page(county.township(), sheet).sheet().verdict()).isEqualTo(SheetVerdict.FAILED);
        assertThat(rules(sheets.mark(county.township(), sheet, grave.id(), Mark.NOTHING)))
                .containsExactly("review.concluded");
    }

    @Test
    void thoseAskedSeeAFindingOnceTheSheetIsConcludedAndItGoesBackAndForthUntilConfirmed() {
        UUID dispute = settled(county.village());
        UUID sheet = sheets.begin(county.township(), dispute).orThrow();
        markAll(county.township(), sheet);
        UUID finding = raise(county.township(), sheet);
        assertThat(findings.of(county.village(), dispute)).isEmpty();
        assertThat(rules(findings.answer(county.village(), finding, "补了"))).containsExactly("notFound");

        sheets.conclude(county.township(), sheet).orThrow();

        assertThat(findings.desk(county.village()).toAnswer())
                .singleElement()
                .satisfies(one -> assertThat(one.disputeId()).isEqualTo(dispute));
        assertThat(rules(findings.confirm(county.township(), finding))).containsExactly("review.notAnswered");
        assertThat(rules(findings.answer(county.county2(), finding, "改了"))).containsExactly("notYours");
        assertThat(rules(findings.answer(county.village(), finding, " "))).containsExactly("required");
        findings.answer(county.village(), finding, "回访记录补上了").orThrow();
        assertThat(findings.desk(county.township()).toConfirm()).hasSize(1);
        assertThat(rules(findings.confirm(county.village(), finding))).containsExactly("notYours");
        findings.sendBack(county.township(), finding, "日期还不对").orThrow();
        assertThat(findings.desk(county.village()).toAnswer()).hasSize(1);
        findings.answer(county.village(), finding, "日期改了").orThrow();
        findings.confirm(county.township(), finding).orThrow();

        assertThat(findings.of(county.village(), dispute)
                        .getFirst()
                        .findings()
                        .getFirst()
                        .words())
                .extracting(Finding.Word::state, Finding.Word::words)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Finding.State.ANSWERED, "回访记录补上了"),
                        org.assertj.core.groups.Tuple.tuple(Finding.State.OPEN, "日期还不对"),
                        org.assertj.core.groups.Tuple.tuple(Finding.State.ANSWERED, "日期改了"),
                        org.assertj.core.groups.Tuple.tuple(Finding.State.CONFIRMED, ""));
        assertThat(findings.desk(county.village()).isEmpty()).isTrue();
        assertThat(findings.desk(county.township()).isEmpty()).isTrue();
        assertThat(trail(dispute))
                .containsSubsequence(
                        "review.begun",
                        "review.concluded",
                        "review.finding.answered",
                        "review.finding.open",
                        "review.finding.answered",
                        "review.finding.confirmed");
    }

    @Test
    void aSheetIsSeenByWhoeverMayReviewTheFileAndByNobodyElse() {
        UUID sheet = sheets.begin(county.township(), settled(county.village())).orThrow();
        county.people()
                .forEach((kind, actor) -> assertThat(sheets.page(actor, sheet).isPresent())
                        .as(kind)
                        .isEqualTo(List.of("township", "township2", "county", "county2")
                                .contains(kind)));
    }

    private UUID settled(Actor actor) {
        UUID dispute = chains.accepted(actor);
        chains.session(actor, dispute).orThrow();
        chains.agreeOrally(actor, dispute).orThrow();
        return dispute;
    }

    private Score markAll(Actor actor, UUID sheet) {
        Score score = page(actor, sheet).score();
        for (Criterion criterion : page(actor, sheet).criteria().list())
            score = sheets.mark(
                            actor,
                            sheet,
                            criterion.id(),
                            criterion.isPointed()
                                    ? new Mark(null, criterion.points(), "")
                                    : new Mark(Answer.MET, null, ""))
                    .orThrow();
        return score;
    }

    private UUID raise(Actor actor, UUID sheet) {
        UUID holder = page(actor, sheet).file().head().holderId();
        LocalDate due = chains.today().plusDays(5);
        return sheets.raise(actor, sheet, new FindingForm(Finding.Kind.CORRECT, "没有回访记录", holder, due))
                .orThrow();
    }

    private SheetPage page(Actor actor, UUID sheet) {
        return sheets.page(actor, sheet).orElseThrow();
    }

    private List<Criterion> pointed(Actor actor, UUID sheet) {
        return page(actor, sheet).criteria().list().stream()
                .filter(Criterion::isPointed)
                .toList();
    }

    private List<String> trail(UUID dispute) {
        return jdbc.sql("select kind from trail_entry where subject_id = ? order by id")
                .param(dispute)
                .query(String.class)
                .list();
    }
}
