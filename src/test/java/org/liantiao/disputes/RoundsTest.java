package org.liantiao.disputes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liantiao.disputes.Chains.rules;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.liantiao.base.Ids;
import org.liantiao.base.Outcome;
import org.liantiao.disputes.Mediation.SessionForm;
import org.liantiao.disputes.Mediation.Terms;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What belongs to one round of a case, and what comes next in it, on its page as in every list. */
@CountyTest
class RoundsTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Mediation mediation;

    @Autowired
    Endings endings;

    @Autowired
    Cases cases;

    @Autowired
    CaseList list;

    @Autowired
    AdjustableClock clock;

    @Test
    void eachRoundIsPerformedAndFollowedUpByItself() {
        LocalDate first = chains.today().plusDays(5);
        UUID id = settledTwice(first, first.plusDays(30));

        assertThat(next(id)).isEqualTo(NextStep.PERFORM);
        chains.perform(county.village(), id, chains.today(), "").orThrow();
        assertThat(next(id)).as("the first round's call-back is not this one's").isEqualTo(NextStep.FOLLOW_UP);
        chains.followUp(county.village(), id).orThrow();
        assertThat(next(id)).isEqualTo(NextStep.CLOSE);
    }

    @Test
    void eachAgreementHasItsOwnDayToPerformBy() {
        LocalDate first = chains.today().plusDays(5);
        UUID id = settledTwice(first, null);

        assertThat(Objects.requireNonNull(file(id).agreement()).dueOn())
                .isEqualTo(chains.today().plusDays(30))
                .isNotEqualTo(first);
        assertThat(file(id).clock().dueAt())
                .isEqualTo(chains.today().plusDays(30).atTime(23, 59));
    }

    @Test
    void nothingOfALaterRoundHappenedBeforeItBegan() {
        UUID id = chains.accepted(county.village());
        clock.advance(Duration.ofDays(10));
        agree(id, null).orThrow();
        clock.advance(Duration.ofDays(20));
        chains.reopen(county.village(), id).orThrow();
        LocalDate before = chains.today().minusDays(1);

        SessionForm sitting = new SessionForm(null, before, null, "调解员", "", SessionResult.NONE, "没谈拢", true);
        assertThat(rules(mediation.record(county.village(), Ids.next(), id, sitting)))
                .containsExactly("day.before");
        assertThat(rules(endings.end(county.village(), Ids.next(), id, End.WITHDRAWN, before, "", true)))
                .containsExactly("day.before");
        Terms terms = new Terms(AgreementForm.ORAL, before, "各让一步", "", "", null, null, null, null);
        assertThat(rules(mediation.agree(county.village(), Ids.next(), id, terms)))
                .containsExactly("day.before");
        agree(id, null).orThrow();
    }

    /** Settled, performed and followed up, then again settled twenty days later. */
    private UUID settledTwice(@Nullable LocalDate performBy, @Nullable LocalDate again) {
        UUID id = chains.accepted(county.village());
        agree(id, performBy).orThrow();
        chains.perform(county.village(), id, chains.today(), "").orThrow();
        chains.followUp(county.village(), id).orThrow();
        assertThat(next(id)).isEqualTo(NextStep.CLOSE);
        clock.advance(Duration.ofDays(20));
        endings.reopen(county.village(), Ids.next(), id, "又争起来了").orThrow();
        agree(id, again).orThrow();
        return id;
    }

    @Test
    void aPlannedSittingThatDidNotTakePlaceIsNoTryAndGivesWay() {
        UUID id = chains.accepted(county.village());
        plan(id);
        UUID planned = file(id).sessions().getFirst().id();

        mediation.cancel(county.village(), Ids.next(), id, planned, "对方没来").orThrow();

        assertThat(file(id).sessions()).isEmpty();
        assertThat(next(id)).isEqualTo(NextStep.FIRST_SESSION);
        assertThat(file(id).can(CaseAction.CANCEL_SESSION)).isFalse();
        assertThat(file(id).timeline()).first().satisfies(step -> {
            assertThat(step.kind()).isEqualTo(StepKind.SESSION_CANCELLED);
            assertThat(step.note()).isEqualTo("对方没来");
            assertThat(step.day()).isEqualTo(chains.today().plusDays(1));
        });
        assertThat(rules(chains.escalate(county.village(), id))).containsExactly("escalate.tries");
        plan(id);
        assertThat(file(id).sessions()).extracting(CaseFile.SessionLine::serial).containsExactly(1);
    }

    @Test
    void aSittingThatWasHeldOrIsNotThereCannotBeCalledOff() {
        UUID id = chains.accepted(county.village());
        chains.session(county.village(), id).orThrow();
        UUID held = file(id).sessions().getFirst().id();

        for (UUID session : new UUID[] {held, Ids.next()})
            assertThat(rules(mediation.cancel(county.village(), Ids.next(), id, session, "")))
                    .containsExactly("session.notPlanned");
        assertThat(file(id).sessions()).hasSize(1);
    }

    @Test
    void onlyTheTierThatHoldsACaseIsOfferedToGradeItsRisk() {
        UUID id = chains.accepted(county.village());
        assertThat(file(id).can(CaseAction.GRADE_RISK)).isTrue();
        assertThat(cases.open(county.township(), id).orElseThrow().can(CaseAction.GRADE_RISK))
                .isFalse();

        chains.session(county.village(), id).orThrow();
        chains.escalate(county.village(), id).orThrow();
        assertThat(cases.open(county.township(), id).orElseThrow().can(CaseAction.GRADE_RISK))
                .isTrue();
    }

    private void plan(UUID id) {
        SessionForm form = new SessionForm(
                null,
                chains.today().plusDays(1),
                LocalTime.NOON,
                county.village().name(),
                "",
                null,
                "",
                false);
        mediation.plan(county.village(), Ids.next(), id, form).orThrow();
    }

    private Outcome<UUID> agree(UUID id, @Nullable LocalDate performBy) {
        Terms terms = new Terms(AgreementForm.ORAL, chains.today(), "各让一步", "", "", performBy, null, null, null);
        return mediation.agree(county.village(), Ids.next(), id, terms);
    }

    /** The next step, which the case's page and its row in a list must agree on. */
    private NextStep next(UUID id) {
        NextStep onPage = file(id).next().step();
        CaseFilter byCode = CaseFilter.of(file(id).head().code());
        CaseRow row = list.page(county.village().scope(), byCode, CaseList.Sort.URGENT, false, 0, 1)
                .getFirst();
        assertThat(NextStep.of(row)).isEqualTo(onPage);
        return onPage;
    }

    private CaseFile file(UUID id) {
        return cases.open(county.village(), id).orElseThrow();
    }
}
