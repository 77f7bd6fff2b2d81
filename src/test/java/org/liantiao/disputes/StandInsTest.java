package org.liantiao.disputes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liantiao.disputes.Chains.rules;
import static org.liantiao.disputes.StandInSteps.FIRST;
import static org.liantiao.disputes.StandInSteps.LAST;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Account;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.Charge;
import org.liantiao.accounts.HandOvers.Colleague;
import org.liantiao.accounts.People;
import org.liantiao.accounts.Person;
import org.liantiao.accounts.Role;
import org.liantiao.accounts.SignIns;
import org.liantiao.accounts.StandIns;
import org.liantiao.base.Ids;
import org.liantiao.disputes.Inbox.Pile;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.liantiao.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** 代班: what somebody who stands in finds and does, from the first day to the end of the last. Today is 10 June. */
@CountyTest
class StandInsTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    StandInSteps steps;

    @Autowired
    People people;

    @Autowired
    SignIns signIns;

    @Autowired
    StandIns standIns;

    @Autowired
    Inbox inbox;

    @Autowired
    CaseList list;

    @Autowired
    AdjustableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    Actor colleague;
    UUID dispute;

    @BeforeEach
    void aCaseNamesTheVillagesMediator() {
        colleague = steps.added(county, "colleague", county.bodies().villageCommittee());
        dispute = named(county.village());
    }

    @Test
    void theAbsentOnesCasesLieOnTheColleaguesDeskFromTheFirstDayToTheEndOfTheLast() {
        steps.arrange(county.township(), county.village(), colleague).orThrow();

        assertThat(mine(steps.now(colleague))).as("the day before").isEmpty();
        clock.set(FIRST.atStartOfDay());
        assertThat(mine(steps.now(colleague))).containsExactly(dispute);
        assertThat(inbox.counts(steps.now(colleague)).of(Pile.COLLEAGUES)).isZero();
        clock.set(LAST.atTime(23, 59));
        assertThat(mine(steps.now(colleague))).containsExactly(dispute);
        clock.set(LAST.plusDays(1).atStartOfDay());
        assertThat(mine(steps.now(colleague))).as("the day after").isEmpty();
        assertThat(inbox.counts(steps.now(colleague)).of(Pile.COLLEAGUES)).isEqualTo(1);
        assertThat(mine(steps.now(county.village()))).containsExactly(dispute);
    }

    @Test
    void timelineAndTrailSayWhoDidItAndForWhom() {
        steps.arrange(county.township(), county.village(), colleague).orThrow();
        clock.set(FIRST);
        chains.session(steps.now(colleague), dispute).orThrow();
        UUID own = named(colleague);
        chains.session(steps.now(colleague), own).orThrow();

        CaseFile.StepLine step = chains.cases()
                .open(steps.now(colleague), dispute)
                .orElseThrow()
                .timeline()
                .getFirst();
        assertThat(step.actor()).isEqualTo(colleague.name());
        assertThat(step.forName()).isEqualTo(county.village().name());
        assertThat(latest(dispute))
                .contains(
                        colleague.personId().toString(),
                        "\"for\"",
                        county.village().personId().toString());
        assertThat(chains.cases().open(steps.now(colleague), own).orElseThrow().timeline())
                .extracting(CaseFile.StepLine::forName)
                .containsOnlyNulls();
    }

    @Test
    void aSessionOfTheStandInHasEndedWithTheDay() {
        steps.arrange(county.township(), county.village(), colleague).orThrow();
        clock.set(FIRST);
        Account during = steps.account(colleague);
        assertThat(during.actor().standIns()).hasSize(1);
        clock.set(LAST.plusDays(1));

        Account after = signIns.again(during).orElseThrow();
        assertThat(after.actor().actsLike(during.actor()))
                .as("the session goes on")
                .isFalse();
        assertThat(during.actor().actsLike(after.actor()))
                .as("one that began before")
                .isTrue();
    }

    @Test
    void forAVillageWithNobodyElseANeighbourSeesItsCasesAndNoOthers() {
        UUID there = named(county.village2());
        UUID nobodys = chains.accepted(county.village2());
        UUID foreign = chains.accepted(county.village3());
        assertThat(offered(county.township(), county.village2()))
                .contains(county.village().personId(), colleague.personId())
                .doesNotContain(county.village3().personId());
        steps.arrange(county.township(), county.village2(), county.village()).orThrow();
        assertThat(chains.cases().open(steps.now(county.village()), there)).isEmpty();
        clock.set(FIRST);

        Actor neighbour = steps.now(county.village());
        assertThat(mine(neighbour)).containsExactlyInAnyOrder(dispute, there, nobodys);
        chains.session(neighbour, nobodys).orThrow();
        chains.escalate(neighbour, nobodys).orThrow();
        CaseFile file = chains.cases().open(neighbour, nobodys).orElseThrow();
        assertThat(file.timeline().getFirst().forName())
                .isEqualTo(county.village2().name());
        assertThat(inbox.counts(neighbour).of(Pile.OTHERS)).isEqualTo(1);
        assertThat(chains.cases().open(neighbour, foreign)).isEmpty();
        assertThat(chains.cases().open(steps.now(colleague), there)).isEmpty();
        assertThat(rules(chains.rule(
                        neighbour, nobodys, file.escalations().getFirst().id(), RulingKind.TAKE_OVER)))
                .containsExactly("notYours");
        assertThat(list.count(neighbour.scope(), CaseFilter.everything())).isEqualTo(3);

        clock.set(LAST.plusDays(1));
        assertThat(chains.cases().open(steps.now(county.village()), there)).isEmpty();
        assertThat(list.count(steps.now(county.village()).scope(), CaseFilter.everything()))
                .isEqualTo(1);
    }

    @Test
    void aMediatorRulesWhileTheReviewerOfTheirOfficeIsAwayAndManagesNobody() {
        Actor mediator = steps.added(county, "helper", county.bodies().justiceOffice());
        UUID escalated = chains.escalated(county.village2());
        assertThat(rules(chains.rule(steps.now(mediator), escalated, RulingKind.GUIDE)))
                .containsExactly("notYours");
        steps.arrange(county.township(), county.township(), mediator).orThrow();
        clock.set(FIRST);

        Actor inPlace = steps.now(mediator);
        assertThat(inbox.counts(inPlace).of(Pile.RULINGS)).isEqualTo(1);
        chains.rule(inPlace, escalated, RulingKind.GUIDE).orThrow();
        assertThat(chains.cases().open(inPlace, escalated).orElseThrow().timeline())
                .filteredOn(step -> step.actor().equals(mediator.name()))
                .extracting(CaseFile.StepLine::forName)
                .containsOnly(county.township().name());
        assertThat(Charge.of(inPlace).isNobody()).isTrue();
        assertThat(steps.account(mediator).authorities())
                .extracting(Object::toString)
                .contains("ROLE_REVIEWER")
                .doesNotContain("ROLE_" + Charge.MANAGES);
    }

    @Test
    void nobodyRulesInAnothersPlaceOnWhatTheyEscalatedThemselves() {
        UUID escalated = chains.escalated(county.village2());
        transactions.executeWithoutResult(status -> {
            Person moved = people.find(county.village2().personId()).orElseThrow();
            moved.move(people.find(county.township().personId()).orElseThrow().organisation(), Set.of(Role.MEDIATOR));
            people.save(moved);
        });
        steps.arrange(county.admin(), county.township(), county.village2()).orThrow();
        clock.set(FIRST);

        assertThat(rules(chains.rule(steps.now(county.village2()), escalated, RulingKind.GUIDE)))
                .containsExactly("ruling.own");
    }

    @Test
    void theDeskOfAStandInCostsTheSameHoweverManyCasesLieOnIt() {
        steps.arrange(county.township(), county.village(), colleague).orThrow();
        clock.set(FIRST);
        Actor actor = steps.now(colleague);
        int few = desk(actor);
        for (int i = 0; i < 5; i++) named(county.village());

        assertThat(mine(actor)).hasSize(6);
        assertThat(desk(actor)).isEqualTo(few).isEqualTo(2);
    }

    private List<UUID> offered(Actor by, Actor absent) {
        return standIns.colleagues(by, absent.personId(), FIRST, LAST).stream()
                .map(Colleague::id)
                .toList();
    }

    private List<UUID> mine(Actor actor) {
        return inbox.tops(actor, Set.of(Pile.MINE), 200).get(Pile.MINE).stream()
                .map(CaseRow::id)
                .toList();
    }

    private UUID named(Actor mediator) {
        UUID accepted = chains.accepted(mediator);
        chains.mediation()
                .handOver(mediator, Ids.next(), accepted, mediator.personId())
                .orThrow();
        return accepted;
    }

    private String latest(UUID subject) {
        return jdbc.sql(
                        "select cast(actor_id as varchar(40)) || content from trail_entry where subject_id = ? order by id desc limit 1")
                .param(subject)
                .query(String.class)
                .single();
    }

    private int desk(Actor actor) {
        return Statements.during(() -> {
            inbox.counts(actor);
            inbox.tops(actor, Set.of(Pile.MINE, Pile.AFTERCARE), 6);
        });
    }
}
