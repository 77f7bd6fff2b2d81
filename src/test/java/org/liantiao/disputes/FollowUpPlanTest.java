package org.liantiao.disputes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.base.Ids;
import org.liantiao.disputes.Mediation.Terms;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;

/** When a settled case is called back on, and why. */
@CountyTest
class FollowUpPlanTest {
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
    FollowUpSettings settings;

    @Autowired
    AdjustableClock clock;

    CallBackPlans plans;
    LocalDate today;
    FollowUpRules before;

    @BeforeEach
    void theRulesACountyBeginsWith() {
        clock.reset();
        today = chains.today();
        plans = new CallBackPlans(settings, cases, county);
        before = settings.current();
        plans.draw(0);
    }

    @AfterEach
    void theRulesThatWere() {
        plans.set(before);
    }

    @Test
    void aDayThatThePartiesNamedIsFollowedByACallBackWhetherItWasKeptOrNot() {
        UUID id = settled(today.plusDays(20));
        plans.assertPlanned(id, today.plusDays(27), FollowUpReason.OBLIGATION);

        chains.perform(county.village(), id, today, "").orThrow();
        endings.close(county.village(), Ids.next(), id).orThrow();
        plans.assertPlanned(id, today.plusDays(27), FollowUpReason.OBLIGATION);
    }

    @Test
    void withoutADayOfTheirOwnTheThirtiethCountsUntilItIsPerformed() {
        UUID id = settled(null);
        plans.assertPlanned(id, today.plusDays(37), FollowUpReason.OBLIGATION);

        chains.perform(county.village(), id, today, "").orThrow();
        assertThat(plans.of(id).plannedOn())
                .as("done on the spot, and not drawn")
                .isNull();

        UUID late = settled(null);
        clock.advance(Duration.ofDays(33));
        chains.perform(county.village(), late, chains.today(), "").orThrow();
        plans.assertPlanned(late, today.plusDays(37), FollowUpReason.OBLIGATION);
    }

    @Test
    void aGraveCaseIsCalledBackOnSoonAndOnceMoreWhenItsDayIsOver() {
        UUID id = chains.accepted(county.village());
        chains.threatened(county.village(), id);
        agree(id, today, today.plusDays(20));
        plans.assertPlanned(id, today.plusDays(3), FollowUpReason.RISK);

        clock.advance(Duration.ofDays(3));
        chains.followUp(county.village(), id).orThrow();
        plans.assertPlanned(id, today.plusDays(27), FollowUpReason.OBLIGATION);

        clock.advance(Duration.ofDays(30));
        chains.followUp(county.village(), id).orThrow();
        assertThat(plans.of(id).plannedOn()).isNull();
        assertThat(plans.of(id).made())
                .extracting(CaseFile.FollowUpLine::why)
                .containsExactly(FollowUpReason.RISK, FollowUpReason.OBLIGATION);
    }

    @Test
    void whatTurnsGraveAfterItWasSettledIsPlannedAnew() {
        UUID id = settled(today.plusDays(20));
        chains.threatened(county.village(), id);

        plans.assertPlanned(id, today.plusDays(3), FollowUpReason.RISK);
    }

    @Test
    void theRestIsDrawnByTheCasesCodeAlone() {
        plans.draw(40);
        List<UUID> ids = Stream.generate(this::performedOnTheSpot).limit(12).toList();

        FollowUpRules rules = settings.current();
        assertThat(ids)
                .allSatisfy(id ->
                        assertThat(plans.of(id).why() == FollowUpReason.SAMPLE).isEqualTo(rules.draws(code(id))));
        ids.stream()
                .filter(id -> rules.draws(code(id)))
                .forEach(id -> plans.assertPlanned(id, today.plusDays(30), FollowUpReason.SAMPLE));
    }

    @Test
    void aShareDrawsAboutAsManyAndALargerOneKeepsThoseOfASmaller() {
        List<String> codes =
                IntStream.range(0, 10_000).mapToObj("LS26-%05d"::formatted).toList();

        assertThat(codes).noneMatch(CallBackPlans.rules(0)::draws).allMatch(CallBackPlans.rules(100)::draws);
        assertThat(codes.stream().filter(CallBackPlans.rules(10)::draws))
                .hasSizeBetween(900, 1100)
                .allMatch(CallBackPlans.rules(11)::draws);
    }

    @Test
    void reopeningEndsThePlanAndTheNextSettlementHasItsOwn() {
        UUID id = settled(today.plusDays(20));
        clock.advance(Duration.ofDays(5));
        chains.reopen(county.village(), id).orThrow();
        assertThat(plans.of(id).plannedOn()).isNull();

        agree(id, chains.today(), chains.today().plusDays(10));
        plans.assertPlanned(id, today.plusDays(22), FollowUpReason.OBLIGATION);
    }

    @Test
    void whatIsEnteredLateIsPlannedFromTheDayItHappened() {
        UUID id = chains.accepted(county.village());
        clock.advance(Duration.ofDays(40));
        agree(id, today.plusDays(1), today.plusDays(10));

        plans.assertPlanned(id, today.plusDays(17), FollowUpReason.OBLIGATION);
    }

    @Test
    void newRulesMoveNoCallBackThatStands() {
        UUID id = settled(today.plusDays(20));
        plans.set(new FollowUpRules(60, 60, 60, 100, Risk.YELLOW, false));
        endings.prevent(county.village(), Ids.next(), id, Map.of(Harm.FIGHT, 12))
                .orThrow();

        plans.assertPlanned(id, today.plusDays(27), FollowUpReason.OBLIGATION);
        chains.perform(county.village(), id, today, "").orThrow();
        plans.assertPlanned(id, today.plusDays(27), FollowUpReason.OBLIGATION);
        plans.assertPlanned(settled(today.plusDays(20)), today.plusDays(80), FollowUpReason.OBLIGATION);
    }

    @Test
    void theRulesAreTheAdministratorsAndWithinReason() {
        FollowUpSettings.Form form = new FollowUpSettings.Form(7, 3, 30, 101, Risk.RED, true);
        assertThat(settings.change(county.county(), form).refusals())
                .extracting(refusal -> refusal.rule())
                .containsExactly("county.notYours");
        assertThat(settings.change(county.admin(), form).refusals())
                .extracting(refusal -> refusal.field())
                .containsExactly("share");
        assertThat(settings.current().byOther()).isFalse();
    }

    private UUID performedOnTheSpot() {
        UUID id = settled(null);
        chains.perform(county.village(), id, today, "").orThrow();
        return id;
    }

    private UUID settled(@Nullable LocalDate performBy) {
        UUID id = chains.accepted(county.village());
        agree(id, chains.today(), performBy);
        return id;
    }

    private void agree(UUID id, LocalDate day, @Nullable LocalDate performBy) {
        mediation
                .agree(
                        county.village(),
                        Ids.next(),
                        id,
                        new Terms(AgreementForm.ORAL, day, "各让一步", "", "", performBy, null, null, null))
                .orThrow();
    }

    private String code(UUID id) {
        return cases.open(county.village(), id).orElseThrow().head().code();
    }
}
