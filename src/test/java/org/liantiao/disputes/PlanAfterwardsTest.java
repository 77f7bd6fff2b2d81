package org.liantiao.disputes;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.base.Ids;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of a planned call-back when something happens after the settlement. */
@CountyTest
class PlanAfterwardsTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Mediation mediation;

    @Autowired
    Performances performances;

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
    void nobodyIsDrawn() {
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
    void newRulesTakeNobodyOutOfTheSample() {
        plans.draw(100);
        UUID id = settled(null);
        plans.draw(0);
        perform(id, null);

        plans.assertPlanned(id, today.plusDays(30), FollowUpReason.SAMPLE);
    }

    @Test
    void whatTurnsGraveLateIsCalledBackOnFromThatDayOnAndNotInThePast() {
        UUID noted = settled(today.plusDays(90));
        UUID graded = settled(today.plusDays(90));
        clock.advance(Duration.ofDays(30));
        chains.threatened(county.village(), noted);
        chains.risks()
                .grade(county.village(), Ids.next(), graded, Risk.ORANGE, "放话要动手")
                .orThrow();
        plans.assertPlanned(noted, today.plusDays(33), FollowUpReason.RISK);
        plans.assertPlanned(graded, today.plusDays(33), FollowUpReason.RISK);

        clock.advance(Duration.ofDays(2));
        chains.threatened(county.village(), graded);
        plans.assertPlanned(graded, today.plusDays(33), FollowUpReason.RISK);
    }

    @Test
    void eachInstalmentIsFollowedByACallBack() {
        UUID id = settled(
                null,
                IntStream.of(10, 40)
                        .mapToObj(days -> new Item("付一期", today.plusDays(days)))
                        .toList());
        plans.assertPlanned(id, today.plusDays(17), FollowUpReason.OBLIGATION);

        clock.advance(Duration.ofDays(17));
        chains.followUp(county.village(), id).orThrow();
        plans.assertPlanned(id, today.plusDays(47), FollowUpReason.OBLIGATION);
    }

    @Test
    void whatIsDoneOnTheSpotOfSeveralThingsIsNotWaitedFor() {
        UUID id = settled(null, List.of(new Item("当场道歉", null), new Item("付清", today.plusDays(50))));
        plans.assertPlanned(id, today.plusDays(37), FollowUpReason.OBLIGATION);
        CaseFile file = cases.open(county.village(), id).orElseThrow();
        perform(id, file.agreement().obligations().getFirst().id());

        plans.assertPlanned(id, today.plusDays(57), FollowUpReason.OBLIGATION);
    }

    private UUID settled(@Nullable LocalDate performBy) {
        return settled(performBy, List.of());
    }

    private UUID settled(@Nullable LocalDate performBy, List<Item> items) {
        UUID id = chains.accepted(county.village());
        UUID debtor = cases.open(county.village(), id)
                .orElseThrow()
                .parties()
                .getLast()
                .id();
        mediation
                .agree(
                        county.village(),
                        Ids.next(),
                        id,
                        Owing.orally(
                                today,
                                performBy,
                                items.stream()
                                        .map(item -> new ObligationForm(debtor, null, item.what, "", item.by))
                                        .toList()))
                .orThrow();
        return id;
    }

    private record Item(String what, @Nullable LocalDate by) {}

    private void perform(UUID id, @Nullable UUID item) {
        performances
                .record(county.village(), Ids.next(), id, new Performances.Form(item, today, "", false, ""))
                .orThrow();
    }
}
