package org.liantiao.disputes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liantiao.disputes.Chains.rules;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liantiao.base.Ids;
import org.liantiao.base.Outcome;
import org.liantiao.disputes.JudicialConfirmation.Answer;
import org.liantiao.disputes.JudicialConfirmation.Application;
import org.liantiao.disputes.Mediation.Terms;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What comes after a settlement: the court’s confirmation, what was prevented, and how both are counted. */
@CountyTest
class AfterSettlingTest {
    private static final String COURT = "某县人民法院";

    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    JudicialConfirmation confirmation;

    @Autowired
    Mediation mediation;

    @Autowired
    Endings endings;

    @Autowired
    Cases cases;

    @Autowired
    Figures figures;

    @Autowired
    AdjustableClock clock;

    LocalDate settledOn;
    UUID id;

    @BeforeEach
    void aCaseThatWasSettled() {
        clock.reset();
        id = chains.accepted(county.village());
        settledOn = chains.today();
        chains.agreeOrally(county.village(), id).orThrow();
    }

    @Test
    void theLastDayToApplyIsTheThirtiethOrTheWorkingDayAfterIt() {
        LocalDate last = lastDay();

        assertThat(ChronoUnit.DAYS.between(settledOn, last)).isBetween(30L, 40L);
        assertThat(last.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        clock.advance(Duration.ofDays(45));
        assertThat(rules(apply(last.plusDays(1)))).containsExactly("court.late");
        assertThat(rules(apply(settledOn.minusDays(1)))).containsExactly("day.before");
        apply(last).orThrow();
        assertThat(court().appliedOn()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"CLAIM, false, court.both", "STATUS, true, court.status", "OWNERSHIP, true, court.ownership"})
    void whatCourtsDoNotConfirmIsRefused(AgreementMatter matter, boolean both, String rule) {
        assertThat(rules(confirmation.apply(
                        county.village(), Ids.next(), id, new Application(settledOn, COURT, matter, both))))
                .containsExactly(rule);
        assertThat(agreement().court()).isNull();
    }

    @Test
    void onlyASettlementInEffectIsConfirmedOrPreventsAnything() {
        UUID open = chains.accepted(county.village());
        LocalDate day = chains.today();
        agreeInWriting(open, null).orThrow();

        assertThat(rules(apply(open, day))).containsExactly("court.state");
        assertThat(rules(endings.prevent(county.village(), Ids.next(), open, Map.of(Harm.FIGHT, 3))))
                .containsExactly("prevented.state");
        assertThat(counts(Figure.PREVENTED_FIGHTS)).isZero();

        agreeInWriting(open, day).orThrow();
        assertThat(counts(Figure.PREVENTED_FIGHTS)).isEqualTo(1);
        apply(open, day).orThrow();
    }

    @Test
    void aConfirmationCountsForItsSettlementFromTheDayOfTheRuling() {
        assertThat(rules(answer(CourtAnswer.CONFIRMED, "1号"))).containsExactly("court.notApplied");
        apply(settledOn).orThrow();
        assertThat(counts(Figure.COURT_CONFIRMED)).isZero();
        clock.advance(Duration.ofDays(40));
        assertThat(rules(answer(CourtAnswer.CONFIRMED, " "))).containsExactly("required");
        answer(CourtAnswer.CONFIRMED, "（2026）豫0423诉前调确1号").orThrow();

        assertThat(counts(Figure.COURT_CONFIRMED)).isEqualTo(1);
        assertThat(figures.count(
                        county.county().scope(),
                        null,
                        new FigureQuery(
                                Figure.COURT_CONFIRMED,
                                Period.month(YearMonth.from(settledOn)),
                                chains.today().minusDays(1),
                                Slice.ALL)))
                .as("nobody knew it the day before")
                .isZero();
        assertThat(rules(apply(settledOn))).containsExactly("court.answered");
        assertThat(court().document()).isEqualTo("（2026）豫0423诉前调确1号");
    }

    @Test
    void anAnswerThatWasNotedWronglyIsPutRightAndAfterAWithdrawalBothMayApplyAgain() {
        apply(settledOn).orThrow();
        answer(CourtAnswer.CONFIRMED, "1号").orThrow();
        answer(CourtAnswer.WITHDRAWN, "").orThrow();
        assertThat(counts(Figure.COURT_CONFIRMED)).isZero();

        apply(settledOn).orThrow();
        assertThat(court().answer()).isNull();
        answer(CourtAnswer.REFUSED, "2号").orThrow();
        assertThat(cases.open(county.village(), id).orElseThrow().timeline())
                .extracting(CaseFile.StepLine::kind)
                .startsWith(
                        StepKind.COURT_REFUSED,
                        StepKind.COURT_APPLIED,
                        StepKind.COURT_WITHDRAWN,
                        StepKind.COURT_CONFIRMED,
                        StepKind.COURT_APPLIED);
    }

    @Test
    void afterARefusalTheRightCourtMayBeAskedWhileTheDaysToApplyRun() {
        LocalDate last = lastDay();
        apply(settledOn).orThrow();
        answer(CourtAnswer.REFUSED, "2号").orThrow();
        assertThat(offered()).contains(CaseAction.COURT_APPLY);

        clock.advance(Duration.ofDays(ChronoUnit.DAYS.between(settledOn, last) + 1));
        assertThat(offered()).doesNotContain(CaseAction.COURT_APPLY);
        assertThat(rules(apply(last.plusDays(1)))).containsExactly("court.late");
        apply(last).orThrow();
        assertThat(court().answer()).isNull();
    }

    @Test
    void anAnswerThatComesWhileTheNextRoundRunsIsOfTheRoundThatAsked() {
        apply(settledOn).orThrow();
        chains.reopen(county.village(), id).orThrow();
        assertThat(offered()).containsOnly(CaseAction.COURT_ANSWER);
        answer(CourtAnswer.CONFIRMED, "1号").orThrow();

        assertThat(counts(Figure.COURT_CONFIRMED)).isEqualTo(1);
        assertThat(offered()).isEmpty();
        chains.agreeOrally(county.village(), id).orThrow();
        assertThat(agreement().court()).isNull();
        assertThat(rules(answer(CourtAnswer.REFUSED, "2号"))).containsExactly("court.notApplied");
    }

    @Test
    void theAnswerOfALaterRoundTakesNothingFromTheFirst() {
        apply(settledOn).orThrow();
        chains.reopen(county.village(), id).orThrow();
        chains.agreeOrally(county.village(), id).orThrow();
        apply(settledOn).orThrow();
        answer(CourtAnswer.REFUSED, "2号").orThrow();
        assertThat(court().answer()).isEqualTo(CourtAnswer.REFUSED);
        answer(CourtAnswer.CONFIRMED, "1号").orThrow();

        assertThat(court().answer())
                .as("the second answer is the first round’s")
                .isEqualTo(CourtAnswer.REFUSED);
        assertThat(counts(Figure.COURT_CONFIRMED)).isEqualTo(1);
    }

    @Test
    void aLaterRoundHasItsOwnAndMovesNoFigure() {
        apply(settledOn).orThrow();
        answer(CourtAnswer.CONFIRMED, "1号").orThrow();
        prevent(Map.of(Harm.CRIME, 4)).orThrow();
        chains.reopen(county.village(), id).orThrow();
        chains.agreeOrally(county.village(), id).orThrow();
        assertThat(agreement().court()).isNull();
        assertThat(agreement().prevented()).isEmpty();
        apply(settledOn).orThrow();
        answer(CourtAnswer.REFUSED, "2号").orThrow();
        prevent(Map.of(Harm.FIGHT, 30)).orThrow();

        assertThat(counts(Figure.COURT_CONFIRMED)).isEqualTo(1);
        assertThat(counts(Figure.PREVENTED_CRIMES)).isEqualTo(1);
        assertThat(counts(Figure.PREVENTED_FIGHTS)).isZero();
    }

    @Test
    void theStepsAreOfferedWhileTheyMakeSense() {
        assertThat(offered()).containsOnly(CaseAction.COURT_APPLY, CaseAction.PREVENT);
        apply(settledOn).orThrow();
        assertThat(offered()).containsOnly(CaseAction.COURT_APPLY, CaseAction.COURT_ANSWER, CaseAction.PREVENT);
        answer(CourtAnswer.CONFIRMED, "1号").orThrow();
        assertThat(offered()).containsOnly(CaseAction.COURT_ANSWER, CaseAction.PREVENT);
        assertThat(cases.open(county.township(), id).orElseThrow().can(CaseAction.PREVENT))
                .isFalse();
    }

    /** Signed by all today. @param sealedOn null while the committee's seal is missing */
    private Outcome<UUID> agreeInWriting(UUID dispute, @Nullable LocalDate sealedOn) {
        LocalDate day = chains.today();
        Terms terms = new Terms(
                AgreementForm.WRITTEN,
                day,
                "各让一步",
                "",
                "",
                null,
                day,
                day,
                sealedOn,
                Map.of(Harm.FIGHT, 12),
                List.of());
        return mediation.agree(county.village(), Ids.next(), dispute, terms);
    }

    private Set<CaseAction> offered() {
        CaseFile file = cases.open(county.village(), id).orElseThrow();
        Set<CaseAction> offered = EnumSet.of(CaseAction.COURT_APPLY, CaseAction.COURT_ANSWER, CaseAction.PREVENT);
        offered.removeIf(action -> !file.can(action));
        return offered;
    }

    private Outcome<UUID> apply(LocalDate day) {
        return apply(id, day);
    }

    private Outcome<UUID> apply(UUID dispute, LocalDate day) {
        return confirmation.apply(
                county.village(), Ids.next(), dispute, new Application(day, COURT, AgreementMatter.CLAIM, true));
    }

    private Outcome<UUID> answer(CourtAnswer answer, String document) {
        return confirmation.answer(county.village(), Ids.next(), id, new Answer(answer, chains.today(), document));
    }

    private Outcome<UUID> prevent(Map<Harm, Integer> people) {
        return endings.prevent(county.village(), Ids.next(), id, people);
    }

    private long counts(Figure figure) {
        FigureQuestion question = question(figure);
        long counted = figures.total(question).of(figure);
        assertThat(figures.count(county.county().scope(), question.area(), question.query(figure)))
                .as("the list of " + figure)
                .isEqualTo(counted);
        return counted;
    }

    private FigureQuestion question(Figure figure) {
        return new FigureQuestion(
                county.county().scope(),
                FigureArea.of(county.places().county()),
                Period.month(YearMonth.from(settledOn)),
                chains.today(),
                Slice.ALL,
                Set.of(figure));
    }

    private LocalDate lastDay() {
        return Objects.requireNonNull(agreement().confirmableUntil());
    }

    private CaseFile.CourtLine court() {
        return Objects.requireNonNull(agreement().court());
    }

    private CaseFile.AgreementLine agreement() {
        return Objects.requireNonNull(
                cases.open(county.village(), id).orElseThrow().agreement());
    }
}
