package org.liantiao.disputes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liantiao.disputes.Chains.rules;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Ids;
import org.liantiao.disputes.CaseFile.SessionLine;
import org.liantiao.disputes.Mediation.SessionForm;
import org.liantiao.jurisdiction.Tier;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Who sits down with the parties of a case, and whose try it is. */
@CountyTest
class SittingsTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Mediation mediation;

    @Autowired
    Cases cases;

    @Test
    void aTierThatHoldsNothingWritesNoSittingIntoTheVillagesCase() {
        UUID dispute = chains.accepted(county.village());
        for (Actor above : new Actor[] {county.township(), county.county2()})
            assertThat(rules(chains.session(above, dispute))).as(above.name()).containsExactly("notYours");
        assertThat(rules(chains.escalate(county.village(), dispute))).containsExactly("escalate.tries");
    }

    @Test
    void aVillagesSittingOnACaseItHandedUpIsNoTryOfTheTownship() {
        UUID dispute = takenOver();
        chains.session(county.village(), dispute).orThrow();

        assertThat(rules(chains.escalate(county.township(), dispute))).containsExactly("escalate.tries");
        chains.session(county.township2(), dispute).orThrow();
        chains.escalate(county.township(), dispute).orThrow();
    }

    @Test
    void whatTheVillagePlannedIsNotRecordedAsTheTownshipsInItsPlace() {
        UUID dispute = takenOver();
        mediation.plan(county.village(), Ids.next(), dispute, sitting(null)).orThrow();
        SessionLine planned = cases.open(county.village(), dispute).orElseThrow().sessions().stream()
                .filter(SessionLine::planned)
                .findFirst()
                .orElseThrow();

        mediation
                .record(county.township(), Ids.next(), dispute, sitting(planned.id()))
                .orThrow();

        assertThat(cases.open(county.village(), dispute).orElseThrow().sessions())
                .extracting(SessionLine::tier, SessionLine::planned)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(Tier.VILLAGE, false),
                        org.assertj.core.groups.Tuple.tuple(Tier.VILLAGE, true),
                        org.assertj.core.groups.Tuple.tuple(Tier.TOWNSHIP, false));
    }

    @Test
    void whoWasCalledInSitsAlongUntilTheJointMediationIsOver() {
        UUID dispute = chains.escalated(county.village());
        chains.joint(county.township(), dispute, county.bodies().policeStation());
        chains.session(county.police(), dispute).orThrow();
        chains.agreeOrally(county.township(), dispute).orThrow();
        assertThat(cases.open(county.police(), dispute)).isPresent();

        chains.reopen(county.township(), dispute).orThrow();

        assertThat(cases.open(county.police(), dispute)).isEmpty();
        assertThat(rules(chains.session(county.police(), dispute))).containsExactly("notFound");
        assertThat(cases.open(county.village(), dispute)).isPresent();
    }

    @Test
    void whoWasCalledInCannotCallOffOrTakeOverWhatTheHolderPlanned() {
        UUID dispute = chains.escalated(county.village());
        chains.joint(county.township(), dispute, county.bodies().policeStation());
        mediation.plan(county.township(), Ids.next(), dispute, sitting(null)).orThrow();
        UUID planned = planned(dispute).getFirst();

        assertThat(cases.open(county.police(), dispute).orElseThrow().can(CaseAction.CANCEL_SESSION))
                .isFalse();
        assertThat(rules(mediation.cancel(county.police(), Ids.next(), dispute, planned, "")))
                .containsExactly("session.notPlanned");
        mediation.record(county.police(), Ids.next(), dispute, sitting(planned)).orThrow();
        assertThat(planned(dispute)).as("the police recorded one of their own").containsExactly(planned);

        mediation.cancel(county.township2(), Ids.next(), dispute, planned, "").orThrow();
        assertThat(planned(dispute)).isEmpty();
    }

    @Test
    void whoeverWasCalledInPlansAndCallsOffTheirOwn() {
        UUID dispute = chains.escalated(county.village());
        chains.joint(county.township(), dispute, county.bodies().policeStation());
        mediation.plan(county.police(), Ids.next(), dispute, sitting(null)).orThrow();

        mediation
                .cancel(county.police(), Ids.next(), dispute, planned(dispute).getFirst(), "")
                .orThrow();

        assertThat(planned(dispute)).isEmpty();
    }

    @Test
    void theTableShowsWhoWasCalledIntoThisRound() {
        UUID dispute = chains.escalated(county.village());
        chains.joint(county.township(), dispute, county.bodies().policeStation());
        assertThat(cases.open(county.township(), dispute).orElseThrow().participants())
                .hasSize(1);
        chains.agreeOrally(county.township(), dispute).orThrow();
        chains.reopen(county.township(), dispute).orThrow();

        assertThat(cases.open(county.township(), dispute).orElseThrow().participants())
                .isEmpty();
    }

    private List<UUID> planned(UUID dispute) {
        return cases.open(county.township(), dispute).orElseThrow().sessions().stream()
                .filter(SessionLine::planned)
                .map(SessionLine::id)
                .toList();
    }

    private UUID takenOver() {
        UUID dispute = chains.escalated(county.village());
        chains.rule(county.township(), dispute, RulingKind.TAKE_OVER).orThrow();
        return dispute;
    }

    private SessionForm sitting(UUID planned) {
        return new SessionForm(planned, chains.today(), null, "调解员", "双方", SessionResult.NONE, "没谈拢", true);
    }
}
