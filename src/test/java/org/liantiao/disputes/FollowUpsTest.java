package org.liantiao.disputes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liantiao.disputes.Chains.rules;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Ids;
import org.liantiao.base.Outcome;
import org.liantiao.disputes.Inbox.Pile;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who calls back, and what comes of what they find. */
@CountyTest
class FollowUpsTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    FollowUps followUps;

    @Autowired
    FollowUpSettings settings;

    @Autowired
    StandInSteps steps;

    @Autowired
    Mediation mediation;

    @Autowired
    Endings endings;

    @Autowired
    Inbox inbox;

    @Autowired
    Cases cases;

    @Autowired
    Figures figures;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AdjustableClock clock;

    UUID id;
    LocalDate settledOn;

    @BeforeEach
    void aSettledCaseWhoseCallBackIsDue() {
        clock.reset();
        id = chains.accepted(county.village());
        settledOn = chains.today();
        chains.agreeOrally(county.village(), id).orThrow();
        clock.advance(Duration.ofDays(37));
    }

    @AfterEach
    void nobodyElseAgain() {
        byOther("NO");
    }

    @Test
    void whoHandlesTheCaseCallsBackFromTheDayOnItIsPlannedFor() {
        clock.set(settledOn.plusDays(36));
        assertThat(due(county.village())).isEmpty();
        clock.set(settledOn.plusDays(37));

        assertThat(due(county.village())).containsExactly(id);
        assertThat(due(county.township())).isEmpty();
        assertThat(rules(chains.followUp(county.township(), id))).containsExactly("notYours");
        chains.followUp(county.village(), id).orThrow();
        assertThat(due(county.village())).isEmpty();
    }

    @Test
    void itGoesWithTheCaseToWhoeverItIsHandedOverTo() {
        Actor colleague = steps.added(county, "colleague", county.bodies().villageCommittee());
        mediation
                .handOver(county.village(), Ids.next(), id, colleague.personId())
                .orThrow();

        assertThat(due(county.village())).isEmpty();
        assertThat(due(colleague)).containsExactly(id);
    }

    @Test
    void whatWasClosedByWhoHasLeftSinceIsACallBackForWhoeverIsThere() {
        Actor gone = steps.added(county, "gone", county.bodies().villageCommittee());
        mediation.handOver(county.village(), Ids.next(), id, gone.personId()).orThrow();
        chains.perform(gone, id, chains.today(), "").orThrow();
        endings.close(gone, Ids.next(), id).orThrow();
        assertThat(due(county.village())).isEmpty();

        jdbc.sql("update person set active = false where id = ?")
                .param(gone.personId())
                .update();
        assertThat(due(county.village())).containsExactly(id);
    }

    @Test
    void whereTheCountyWantsAnotherAColleagueCallsBackOnWhatSomebodySettled() {
        Actor colleague = steps.added(county, "colleague", county.bodies().villageCommittee());
        byOther("YES");

        assertThat(rules(chains.followUp(county.village(), id))).containsExactly("followUp.colleague");
        assertThat(rules(chains.followUp(county.township(), id))).containsExactly("notYours");
        assertThat(due(county.village())).isEmpty();
        assertThat(due(county.township())).isEmpty();
        assertThat(due(colleague)).containsExactly(id);
        chains.followUp(colleague, id).orThrow();
        assertThat(made().getFirst().by()).isEqualTo(colleague.name());
    }

    @Test
    void inAVillageOfOneMediatorTheTownshipDoesAndMayReopen() {
        byOther("YES");

        assertThat(rules(chains.followUp(county.village(), id))).containsExactly("followUp.above");
        assertThat(due(county.village())).isEmpty();
        assertThat(due(county.township())).containsExactly(id);
        assertThat(due(county.township2())).containsExactly(id);
        assertThat(due(county.township3())).isEmpty();
        found(county.township(), true, true, null, "又吵起来").orThrow();
        assertThat(cases.open(county.village(), id).orElseThrow().head().state())
                .isEqualTo(State.IN_MEDIATION);
    }

    @Test
    void whereNobodyElseIsAnywhereTheyDoItThemselves() {
        UUID ofTheCounty = chains.accepted(county.county2());
        chains.agreeOrally(county.county2(), ofTheCounty).orThrow();
        clock.advance(Duration.ofDays(37));
        byOther("YES");

        assertThat(due(county.county2())).containsExactly(ofTheCounty);
        chains.followUp(county.county2(), ofTheCounty).orThrow();
    }

    @Test
    void thePageOffersWhatTheServiceTakesAndSaysWhyNot() {
        byOther("YES");

        assertThat(cases.open(county.village(), id).orElseThrow().allowed().get(CaseAction.FOLLOW_UP))
                .extracting(refusal -> refusal.rule())
                .containsExactly("followUp.above");
        assertThat(cases.open(county.township(), id).orElseThrow().can(CaseAction.FOLLOW_UP))
                .isTrue();
        assertThat(cases.open(county.county(), id).orElseThrow().allowed()).doesNotContainKey(CaseAction.FOLLOW_UP);
    }

    @Test
    void whatFlaredUpAgainIsReopenedInTheSameGoAndOnlyIfItIsSaidHow() {
        assertThat(rules(found(county.village(), true, true, null, " "))).containsExactly("required");
        found(county.village(), true, true, null, "又占了一尺").orThrow();

        CaseFile file = cases.open(county.village(), id).orElseThrow();
        assertThat(file.head().round()).isEqualTo(2);
        assertThat(file.timeline())
                .extracting(CaseFile.StepLine::kind)
                .startsWith(StepKind.REOPENED, StepKind.FOLLOWED_UP);
        assertThat(file.followUps().plannedOn()).isNull();
        assertThat(file.followUps().made().getFirst().flaredUp()).isTrue();
        assertThat(counts(Figure.FOLLOWED_UP)).isEqualTo(1);
        assertThat(counts(Figure.LASTING)).isZero();
    }

    @Test
    void flaredUpWithoutReopeningChangesNoState() {
        found(county.village(), true, false, null, "吵了两句").orThrow();

        assertThat(cases.open(county.village(), id).orElseThrow().head().state())
                .isEqualTo(State.AGREED);
    }

    @Test
    void whoWentToCourtIsCountedForTheSettlementFromThatDayOn() {
        assertThat(rules(found(county.village(), false, false, settledOn.minusDays(1), "")))
                .containsExactly("day.before");
        found(county.village(), false, false, settledOn.plusDays(20), "").orThrow();

        assertThat(counts(Figure.SUED)).isEqualTo(1);
        assertThat(counts(Figure.SUED, settledOn.plusDays(19))).isZero();
    }

    @Test
    void aSlipIsPutRightByNotingItAgainOnTheSameDay() {
        found(county.village(), false, false, settledOn.plusDays(20), "").orThrow();
        found(county.village(), false, false, null, "记错了").orThrow();

        assertThat(made()).hasSize(1).first().satisfies(only -> {
            assertThat(only.suedOn()).isNull();
            assertThat(only.note()).isEqualTo("记错了");
        });
        assertThat(counts(Figure.SUED)).isZero();
    }

    @Test
    void onlyWhatWasSettledIsCalledBackOn() {
        UUID open = chains.accepted(county.village());

        assertThat(rules(chains.followUp(county.village(), open))).containsExactly("followUp.state");
    }

    @Test
    void theWindowForTheCourtIsThereUntilItsLastDayOrSomebodyAppliedOrPerformed() {
        LocalDate last = Objects.requireNonNull(Objects.requireNonNull(
                        cases.open(county.village(), id).orElseThrow().agreement())
                .confirmableUntil());
        clock.set(last);
        assertThat(pile(county.village(), Pile.COURT_WINDOW)).containsExactly(id);
        assertThat(pile(county.township(), Pile.COURT_WINDOW)).isEmpty();
        clock.set(last.plusDays(1));
        assertThat(pile(county.village(), Pile.COURT_WINDOW)).isEmpty();
    }

    private Outcome<UUID> found(Actor by, boolean flaredUp, boolean reopen, @Nullable LocalDate suedOn, String note) {
        return followUps.record(
                by,
                Ids.next(),
                id,
                new FollowUps.Form(
                        chains.today(),
                        Kept.NOT_PERFORMED,
                        Satisfaction.DISSATISFIED,
                        flaredUp,
                        reopen,
                        suedOn != null,
                        suedOn,
                        note));
    }

    private List<CaseFile.FollowUpLine> made() {
        return cases.open(county.village(), id).orElseThrow().followUps().made();
    }

    private List<UUID> due(Actor actor) {
        return pile(actor, Pile.FOLLOW_UPS);
    }

    /** The rows, of which there are as many as are counted. */
    private List<UUID> pile(Actor actor, Pile pile) {
        List<UUID> rows = inbox.tops(actor, Set.of(pile), 200).get(pile).stream()
                .map(CaseRow::id)
                .toList();
        assertThat(inbox.counts(actor).of(pile)).isEqualTo(rows.size());
        return rows;
    }

    private long counts(Figure figure) {
        return counts(figure, chains.today());
    }

    private long counts(Figure figure, LocalDate asOf) {
        FigureQuestion question = new FigureQuestion(
                county.county().scope(),
                FigureArea.of(county.places().county()),
                Period.month(YearMonth.from(settledOn)),
                asOf,
                Slice.ALL,
                Set.of(figure));
        return figures.total(question).of(figure);
    }

    private void byOther(String value) {
        jdbc.sql("update setting set content = ? where name = 'follow-up-by-other'")
                .param(value)
                .update();
    }
}
