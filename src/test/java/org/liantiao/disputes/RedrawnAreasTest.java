package org.liantiao.disputes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liantiao.disputes.Chains.rules;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.People;
import org.liantiao.accounts.PeopleChanges;
import org.liantiao.base.Author;
import org.liantiao.base.Ids;
import org.liantiao.jurisdiction.AreaChanges;
import org.liantiao.jurisdiction.AreaMergers;
import org.liantiao.jurisdiction.AreaMoves;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties.Places;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.liantiao.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of cases when their village or township becomes part of another, or lies elsewhere. */
@CountyTest
class RedrawnAreasTest {
    private static final Author ADMIN = Author.system("管理员");

    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Cases cases;

    @Autowired
    Mediation mediation;

    @Autowired
    Endings endings;

    @Autowired
    Inbox inbox;

    @Autowired
    SamePair samePair;

    @Autowired
    AreaMergers mergers;

    @Autowired
    AreaMoves moves;

    @Autowired
    AreaChanges changes;

    @Autowired
    PeopleChanges personChanges;

    @Autowired
    People people;

    @Autowired
    AdjustableClock clock;

    Places places;

    @BeforeEach
    void itsPlaces() {
        places = county.places();
    }

    @Test
    void anOpenCaseGoesOnWithTheVillageItsOwnBecamePartOf() {
        UUID dispute = chains.accepted(county.village());
        merge(places.village().id(), places.village2().id());

        assertThat(held(county.village2(), dispute))
                .isEqualTo(county.bodies().village2Committee().id());
        assertThat(file(county.village2(), dispute).timeline())
                .extracting(CaseFile.StepLine::kind)
                .contains(StepKind.PASSED_ON);
        chains.session(county.village2(), dispute).orThrow();
        chains.agreeOrally(now(county.village()), dispute).orThrow();
    }

    @Test
    void whoeverHandledItCameAlongAndHandlesItStill() {
        UUID dispute = chains.accepted(county.village());
        Actor before = county.village();
        mediation.handOver(before, Ids.next(), dispute, before.personId()).orThrow();
        merge(places.village().id(), places.village2().id());

        assertThat(file(county.village2(), dispute).head().handlerId()).isEqualTo(before.personId());
        assertThat(waiting(now(before), Inbox.Pile.MINE)).isEqualTo(1);
    }

    @Test
    void aCaseThatWaitsForTheOldTownshipIsRuledByTheNewOne() {
        UUID dispute = chains.escalated(county.village3());
        merge(places.township3().id(), places.township().id());

        assertThat(waiting(county.township(), Inbox.Pile.RULINGS)).isEqualTo(1);
        chains.rule(county.township(), dispute, RulingKind.GUIDE).orThrow();
        assertThat(held(county.village3(), dispute))
                .isEqualTo(county.bodies().village3Committee().id());
    }

    @Test
    void whatAVillageSendsUpAfterwardsGoesToTheTownshipThatIsThereNow() {
        UUID dispute = chains.accepted(county.village3());
        chains.session(county.village3(), dispute).orThrow();
        merge(places.township3().id(), places.township().id());
        chains.escalate(now(county.village3()), dispute).orThrow();

        assertThat(held(county.township(), dispute))
                .isEqualTo(county.bodies().townshipCommittee().id());
        assertThat(waiting(now(county.village3()), Inbox.Pile.OTHERS)).isEqualTo(1);
        chains.rule(now(county.township3()), dispute, RulingKind.TAKE_OVER).orThrow();
    }

    @Test
    void aRulingGivesACaseBackToTheVillageThatTheSenderBecamePartOf() {
        UUID dispute = chains.escalated(county.village());
        merge(places.village().id(), places.village2().id());
        chains.rule(county.township(), dispute, RulingKind.RETURN).orThrow();

        assertThat(held(county.village2(), dispute))
                .isEqualTo(county.bodies().village2Committee().id());
    }

    @Test
    void whatWasSentUpByTheMergedVillageIsSeenByTheOneThatTookItOver() {
        UUID dispute = chains.escalated(county.village());
        chains.rule(county.township(), dispute, RulingKind.TAKE_OVER).orThrow();
        merge(places.village().id(), places.village2().id());

        assertThat(waiting(county.village2(), Inbox.Pile.OTHERS)).isEqualTo(1);
    }

    @Test
    void aMovedVillageTakesItsPendingCaseAwayFromTheOldTownship() {
        UUID dispute = chains.escalated(county.village());
        moves.move(places.village().id(), places.township3().id(), "", ADMIN).orThrow();

        assertThat(rules(chains.rule(county.township(), dispute, RulingKind.GUIDE)))
                .containsExactly("notFound");
        chains.rule(county.township3(), dispute, RulingKind.GUIDE).orThrow();
        assertThat(held(now(county.village()), dispute))
                .isEqualTo(county.bodies().villageCommittee().id());
    }

    @Test
    void aMovedVillageKeepsWhatItsPairsAreKnownBy() {
        chains.escalated(county.village());

        assertThat(Statements.preparedBy(() -> moves.move(
                                places.village().id(), places.township3().id(), "", ADMIN)
                        .orThrow()))
                .noneMatch(sql -> sql.contains("set pair_names"));
    }

    @Test
    void whatATownshipSentUpWaitsForOthersInTheTownshipTheVillageLiesInNow() {
        UUID dispute = chains.escalated(county.village());
        chains.rule(county.township(), dispute, RulingKind.TAKE_OVER).orThrow();
        chains.session(county.township(), dispute).orThrow();
        chains.escalate(county.township(), dispute).orThrow();
        assertThat(waiting(county.township(), Inbox.Pile.OTHERS)).isEqualTo(1);
        moves.move(places.village().id(), places.township3().id(), "", ADMIN).orThrow();

        assertThat(waiting(county.township3(), Inbox.Pile.OTHERS)).isEqualTo(1);
        assertThat(waiting(county.township(), Inbox.Pile.OTHERS)).isZero();
        assertThat(waiting(now(county.village()), Inbox.Pile.OTHERS)).isEqualTo(1);
    }

    @Test
    void theSameTwoAreKnownByTheirNamesInTheVillageThatTheirsBecamePartOf() {
        UUID earlier = chains.registered(county.village());
        merge(places.village().id(), places.village2().id());
        UUID later = chains.registered(county.village2());
        assertThat(before(later)).containsExactly(earlier);

        mergers.split(places.village().id(), ADMIN).orThrow();
        assertThat(before(later)).isEmpty();
        assertThat(before(chains.registered(county.village()))).containsExactly(earlier);
    }

    private List<UUID> before(UUID dispute) {
        return samePair.before(county.county().scope(), dispute).stream()
                .map(RepeatHint.Earlier::id)
                .toList();
    }

    @Test
    void aCaseThatIsOverCanBeReopenedByTheSuccessor() {
        UUID dispute = chains.accepted(county.village());
        chains.session(county.village(), dispute).orThrow();
        endings.end(county.village(), Ids.next(), dispute, End.FAILED, chains.today(), "谈不拢", true)
                .orThrow();
        merge(places.village().id(), places.village2().id());

        endings.reopen(county.village2(), Ids.next(), dispute, "又起了").orThrow();
        chains.session(county.village2(), dispute).orThrow();
    }

    @Test
    void takenBackTheMergerGivesTheVillageItsCasesAndPeopleAgain() {
        UUID own = chains.accepted(county.village());
        UUID others = chains.accepted(county.village2());
        merge(places.village().id(), places.village2().id());
        mergers.split(places.village().id(), ADMIN).orThrow();

        assertThat(held(county.village(), own))
                .isEqualTo(county.bodies().villageCommittee().id());
        assertThat(now(county.village())).isEqualTo(county.village());
        assertThat(cases.open(county.village2(), own)).isEmpty();
        assertThat(cases.open(county.village(), others)).isEmpty();
        chains.agreeOrally(county.village(), own).orThrow();
    }

    @Test
    void takenBackACaseOfTheOtherVillageWaitsForNobodyWhoWentAway() {
        merge(places.village().id(), places.village2().id());
        UUID theirs = chains.accepted(county.village2());
        UUID guest = county.village().personId();
        mediation.handOver(county.village2(), Ids.next(), theirs, guest).orThrow();
        mergers.split(places.village().id(), ADMIN).orThrow();

        assertThat(file(county.village2(), theirs).head().handlerId()).isNull();
        assertThat(file(county.village2(), theirs).timeline())
                .first()
                .satisfies(step -> assertThat(step.kind()).isEqualTo(StepKind.PASSED_ON));
        assertThat(waiting(county.village2(), Inbox.Pile.MINE)).isEqualTo(1);
        personChanges.suspend(county.admin(), guest).orThrow();
    }

    @Test
    void aCaseKeepsTheNameItsPlaceHadAndSaysWhatItIsNow() {
        UUID dispute = chains.registered(county.village());
        String then = places.village().name();
        clock.set(chains.today().plusDays(1));
        changes.rename(places.village().id(), "新庄" + county.number(), ADMIN).orThrow();
        UUID later = chains.registered(county.village());

        assertThat(file(county.village(), dispute).head().placeName()).isEqualTo(then);
        assertThat(file(county.village(), dispute).head().placeNow())
                .isEqualTo(places.township().name() + "新庄" + county.number());
        assertThat(file(county.village(), later).head().placeNow()).isNull();
    }

    private void merge(UUID area, UUID into) {
        mergers.merge(area, into, ADMIN).orThrow();
    }

    /** As they are now: the session of whoever was moved ends, and they sign in again. */
    private Actor now(Actor before) {
        return people.find(before.personId()).orElseThrow().actor();
    }

    private CaseFile file(Actor actor, UUID dispute) {
        return cases.open(actor, dispute).orElseThrow();
    }

    private UUID held(Actor actor, UUID dispute) {
        return file(actor, dispute).head().holderId();
    }

    private int waiting(Actor actor, Inbox.Pile pile) {
        return inbox.counts(actor).of(pile);
    }
}
