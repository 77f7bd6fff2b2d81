package org.liantiao.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liantiao.disputes.Chains.rules;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.People;
import org.liantiao.accounts.Person;
import org.liantiao.accounts.Role;
import org.liantiao.base.Ids;
import org.liantiao.disputes.Chains;
import org.liantiao.disputes.Risks;
import org.liantiao.disputes.SealedCases;
import org.liantiao.reviews.SamplePage.Obstacle;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;

/** 没人能评: a drawn case that nobody can review says so, and counts as what it is, not reviewed. */
@CountyTest
class NoReviewerTest {
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
    Risks risks;

    @Autowired
    SealedCases sealing;

    @Autowired
    People people;

    @Autowired
    AdjustableClock clock;

    SampleSteps steps;

    @BeforeEach
    void theReviewersOfThisCounty() {
        steps = new SampleSteps(county, chains, samples, drawn, sheets, clock);
    }

    @Test
    void aCaseThatEverybodyHadInHandWaitsForNobodyUntilSomebodyElseIsNamed() {
        UUID dispute = inEverybodysHands();
        steps.aMonthOfSettlements();
        UUID sample = steps.drawnWhole();

        for (Actor one : new Actor[] {county.county(), county.county2(), county.auditor()})
            assertThat(rules(drawn.begin(one, sample, dispute))).containsExactly("review.own");
        assertThat(obstacle(sample, dispute)).isEqualTo(Obstacle.INVOLVED);
        assertThat(steps.page(sample).withoutReviewer()).isEqualTo(1);
        assertThat(steps.page(sample).isStuck()).isFalse();

        Actor named = named(Role.AUDITOR);
        assertThat(steps.page(sample).withoutReviewer()).isZero();
        assertThat(drawn.begin(named, sample, dispute).isDone()).isTrue();
    }

    @Test
    void theEstimateNeverSpeaksForAStratumThatNobodyCanReview() {
        UUID dispute = inEverybodysHands();
        steps.settled(county.township3());
        clock.set(SampleSteps.JULY);
        UUID sample = steps.announced(Map.of("VILLAGE", 1, "TOWNSHIP", 1));
        clock.set(SampleSteps.JULY.plusDays(1));
        samples.draw(county.county(), sample, "3385.16").orThrow();
        UUID other = steps.page(sample).drawn().stream()
                .map(SamplePage.Drawn::disputeId)
                .filter(id -> !id.equals(dispute))
                .findFirst()
                .orElseThrow();
        UUID sheet = drawn.begin(county.county(), sample, other).orThrow();
        steps.fill(county.county(), sheet);
        drawn.call(county.county(), sheet, new Call(false, null, null, null, ""))
                .orThrow();
        sheets.conclude(county.county(), sheet).orThrow();

        SamplePage page = steps.page(sample);
        assertThat(page.concluded()).isEqualTo(1);
        assertThat(page.estimate()).isEmpty();
        assertThat(page.isStuck()).isTrue();
        assertThat(obstacle(sample, other)).isNull();
    }

    @Test
    void oneThatCameUnderSealSinceSaysSo() {
        steps.aMonthOfSettlements();
        UUID sample = steps.drawnWhole();
        UUID dispute = steps.page(sample).drawn().getFirst().disputeId();
        sealing.seal(county.county(), Ids.next(), dispute, "PRIVACY", "怕传出去").orThrow();

        assertThat(obstacle(sample, dispute)).isEqualTo(Obstacle.SEALED);
        assertThat(rules(drawn.begin(county.county(), sample, dispute))).containsExactly("notFound");

        sealing.unseal(county.county(), Ids.next(), dispute, "不用保密了").orThrow();
        assertThat(obstacle(sample, dispute)).isNull();
    }

    /** The bureau, of which the auditor is too, and the centre: whoever notes a signal had it in hand. */
    private UUID inEverybodysHands() {
        UUID dispute = chains.accepted(county.village());
        chains.threatened(county.county(), dispute);
        risks.note(county.county2(), Ids.next(), dispute, Set.of("GRUDGE"), "").orThrow();
        chains.session(county.village(), dispute).orThrow();
        chains.agreeOrally(county.village(), dispute).orThrow();
        return dispute;
    }

    private Obstacle obstacle(UUID sample, UUID dispute) {
        return steps.page(sample).drawn().stream()
                .filter(one -> one.disputeId().equals(dispute))
                .findFirst()
                .orElseThrow()
                .obstacle();
    }

    private Actor named(Role role) {
        return people.save(new Person(
                        "named-" + county.number(),
                        "-",
                        "另请的人",
                        county.bodies().countyCommittee(),
                        Set.of(role),
                        clock.instant()))
                .actor();
    }
}
