package org.liantiao.disputes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liantiao.disputes.Chains.rules;

import java.time.LocalDate;
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
import org.liantiao.accounts.PeopleChanges;
import org.liantiao.accounts.Person;
import org.liantiao.accounts.PersonForm;
import org.liantiao.accounts.Role;
import org.liantiao.accounts.SignIns;
import org.liantiao.accounts.StandIns;
import org.liantiao.accounts.StandIns.Form;
import org.liantiao.base.Ids;
import org.liantiao.base.Outcome;
import org.liantiao.disputes.Inbox.Pile;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.liantiao.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** 代班: who is away, who does their work, from when to when, and what that lets them do. Today is 10 June. */
@CountyTest
class StandInsTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 6, 11);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 15);

    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    StandIns standIns;

    @Autowired
    PeopleChanges changes;

    @Autowired
    People people;

    @Autowired
    SignIns signIns;

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
        colleague = added("colleague", county.bodies().villageCommittee(), Role.MEDIATOR);
        dispute = named(county.village());
    }

    @Test
    void theAbsentOnesCasesLieOnTheColleaguesDeskFromTheFirstDayToTheEndOfTheLast() {
        arrange(county.township(), county.village(), colleague).orThrow();

        assertThat(mine(now(colleague))).as("the day before").isEmpty();
        clock.set(FIRST.atStartOfDay());
        assertThat(mine(now(colleague))).containsExactly(dispute);
        assertThat(inbox.counts(now(colleague)).of(Pile.COLLEAGUES)).isZero();
        clock.set(LAST.atTime(23, 59));
        assertThat(mine(now(colleague))).containsExactly(dispute);
        clock.set(LAST.plusDays(1).atStartOfDay());
        assertThat(mine(now(colleague))).as("the day after").isEmpty();
        assertThat(inbox.counts(now(colleague)).of(Pile.COLLEAGUES)).isEqualTo(1);
        assertThat(mine(now(county.village()))).containsExactly(dispute);
    }

    @Test
    void timelineAndTrailSayWhoDidItAndForWhom() {
        arrange(county.township(), county.village(), colleague).orThrow();
        clock.set(FIRST);
        chains.session(now(colleague), dispute).orThrow();
        UUID own = named(colleague);
        chains.session(now(colleague), own).orThrow();

        CaseFile.StepLine step = chains.cases()
                .open(now(colleague), dispute)
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
        assertThat(chains.cases().open(now(colleague), own).orElseThrow().timeline())
                .extracting(CaseFile.StepLine::forName)
                .containsOnlyNulls();
    }

    @Test
    void aSessionOfTheStandInHasEndedWithTheDay() {
        arrange(county.township(), county.village(), colleague).orThrow();
        clock.set(FIRST);
        Account during = account(colleague);
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
    void endsEarlyForWhoeverManagesThemAndForThemselvesAlone() {
        UUID absence = arrange(county.village(), county.village(), colleague).orThrow();
        clock.set(FIRST);
        for (Actor other : List.of(colleague, county.township3(), county.village2(), county.county()))
            assertThat(rules(standIns.end(other, absence))).containsExactly("person.notFound");

        standIns.end(county.village(), absence).orThrow();

        assertThat(now(colleague).standIns()).isEmpty();
        assertThat(trailed("person.standInEnded")).isEqualTo(1);
        standIns.end(county.township(), absence).orThrow();
        assertThat(trailed("person.standInEnded")).as("ended once").isEqualTo(1);
    }

    @Test
    void onlyACollegueOfTheOrganisationStandsInWhereThereIsOne() {
        assertThat(offered(county.township(), county.village())).containsExactly(colleague.personId());
        for (Actor other :
                List.of(county.village2(), county.village3(), county.township(), county.police(), county.village()))
            assertThat(rules(arrange(county.admin(), county.village(), other)))
                    .as(other.name())
                    .containsExactly("standIn.noColleague");
        assertThat(rules(arrange(county.admin(), county.township(), county.admin())))
                .containsExactly("standIn.noColleague");
        assertThat(offered(county.admin(), county.admin()))
                .as("no work on cases")
                .isEmpty();
    }

    @Test
    void forAVillageWithNobodyElseANeighbourSeesItsCasesAndNoOthers() {
        UUID there = named(county.village2());
        UUID nobodys = chains.accepted(county.village2());
        UUID foreign = chains.accepted(county.village3());
        assertThat(offered(county.township(), county.village2()))
                .contains(county.village().personId(), colleague.personId())
                .doesNotContain(county.village3().personId());
        arrange(county.township(), county.village2(), county.village()).orThrow();
        assertThat(chains.cases().open(now(county.village()), there)).isEmpty();
        clock.set(FIRST);

        Actor neighbour = now(county.village());
        assertThat(mine(neighbour)).containsExactlyInAnyOrder(dispute, there, nobodys);
        chains.session(neighbour, nobodys).orThrow();
        chains.escalate(neighbour, nobodys).orThrow();
        CaseFile file = chains.cases().open(neighbour, nobodys).orElseThrow();
        assertThat(file.timeline().getFirst().forName())
                .isEqualTo(county.village2().name());
        assertThat(inbox.counts(neighbour).of(Pile.OTHERS)).isEqualTo(1);
        assertThat(chains.cases().open(neighbour, foreign)).isEmpty();
        assertThat(chains.cases().open(now(colleague), there)).isEmpty();
        assertThat(rules(chains.rule(
                        neighbour, nobodys, file.escalations().getFirst().id(), RulingKind.TAKE_OVER)))
                .containsExactly("notYours");
        assertThat(list.count(neighbour.scope(), CaseFilter.everything())).isEqualTo(3);

        clock.set(LAST.plusDays(1));
        assertThat(chains.cases().open(now(county.village()), there)).isEmpty();
        assertThat(list.count(now(county.village()).scope(), CaseFilter.everything()))
                .isEqualTo(1);
    }

    @Test
    void aMediatorRulesWhileTheReviewerOfTheirOfficeIsAwayAndManagesNobody() {
        Actor mediator = added("helper", county.bodies().justiceOffice(), Role.MEDIATOR);
        UUID escalated = chains.escalated(county.village2());
        assertThat(rules(chains.rule(now(mediator), escalated, RulingKind.GUIDE)))
                .containsExactly("notYours");
        arrange(county.township(), county.township(), mediator).orThrow();
        clock.set(FIRST);

        Actor inPlace = now(mediator);
        assertThat(inbox.counts(inPlace).of(Pile.RULINGS)).isEqualTo(1);
        chains.rule(inPlace, escalated, RulingKind.GUIDE).orThrow();
        assertThat(chains.cases().open(inPlace, escalated).orElseThrow().timeline())
                .filteredOn(step -> step.actor().equals(mediator.name()))
                .extracting(CaseFile.StepLine::forName)
                .containsOnly(county.township().name());
        assertThat(Charge.of(inPlace).isNobody()).isTrue();
        assertThat(account(mediator).authorities())
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
        arrange(county.admin(), county.township(), county.village2()).orThrow();
        clock.set(FIRST);

        assertThat(rules(chains.rule(now(county.village2()), escalated, RulingKind.GUIDE)))
                .containsExactly("ruling.own");
    }

    @Test
    void thereIsNoChainAndNoTwoAbsencesAtOnce() {
        Actor third = added("third", county.bodies().villageCommittee(), Role.MEDIATOR);
        arrange(county.township(), county.village(), colleague).orThrow();

        assertThat(rules(standIns.arrange(
                        county.village(),
                        county.village().personId(),
                        new Form(third.personId(), LAST, LAST.plusDays(3)))))
                .containsExactly("standIn.overlaps");
        assertThat(rules(arrange(county.township(), third, county.village()))).containsExactly("standIn.away");
        assertThat(rules(arrange(county.township(), colleague, third))).containsExactly("standIn.standsIn");
        standIns.arrange(
                        county.village(),
                        county.village().personId(),
                        new Form(third.personId(), LAST.plusDays(1), LAST.plusDays(3)))
                .orThrow();
    }

    @Test
    void refusesDaysThatArePastOrTheWrongWayRound() {
        UUID person = county.village().personId();
        assertThat(rules(standIns.arrange(
                        county.village(), person, new Form(colleague.personId(), FIRST.minusDays(2), LAST))))
                .containsExactly("day.before");
        assertThat(rules(standIns.arrange(county.village(), person, new Form(colleague.personId(), LAST, FIRST))))
                .containsExactly("day.before");
        assertThat(rules(standIns.arrange(county.village(), person, new Form(null, null, null))))
                .containsExactly("required", "required", "required");
    }

    @Test
    void forOthersThePersonIsNotThere() {
        for (Actor other :
                List.of(county.village2(), county.township3(), county.county(), county.auditor(), colleague)) {
            assertThat(rules(arrange(other, county.village(), colleague))).containsExactly("person.notFound");
            assertThat(offered(other, county.village())).isEmpty();
            assertThat(standIns.of(other, county.village().personId())).isEmpty();
            assertThat(standIns.possible(other, county.village().personId())).isFalse();
        }
    }

    @Test
    void endsWhenEitherOfThemGoesAndTheSuspendedStandInForNobody() {
        Actor third = added("third", county.bodies().villageCommittee(), Role.MEDIATOR);
        arrange(county.township(), county.village(), colleague).orThrow();
        changes.suspend(county.admin(), colleague.personId()).orThrow();

        assertThat(standIns.of(county.township(), county.village().personId())).isEmpty();
        assertThat(rules(arrange(county.township(), county.village(), colleague)))
                .containsExactly("standIn.noColleague");

        UUID next = named(third);
        arrange(county.township(), third, county.village()).orThrow();
        clock.set(FIRST);
        assertThat(mine(now(county.village()))).contains(next);
        chains.mediation()
                .handOver(third, Ids.next(), next, county.village().personId())
                .orThrow();
        changes.leave(county.admin(), third.personId(), FIRST).orThrow();
        assertThat(now(county.village()).standIns()).isEmpty();
        assertThat(trailed("person.standInEnded")).as("one for each of them").isEqualTo(2);
    }

    @Test
    void endsWhenTheStandInMovesToAnotherVillage() {
        arrange(county.township(), county.village(), colleague).orThrow();
        Organisation elsewhere = county.bodies().village3Committee();
        changes.change(
                        county.admin(),
                        colleague.personId(),
                        new PersonForm("", "某人", elsewhere.id(), Set.of(Role.MEDIATOR), ""))
                .orThrow();
        clock.set(FIRST);

        assertThat(now(colleague).standIns()).isEmpty();
        assertThat(standIns.of(county.village(), county.village().personId())).isEmpty();
    }

    @Test
    void theDeskOfAStandInCostsTheSameHoweverManyCasesLieOnIt() {
        arrange(county.township(), county.village(), colleague).orThrow();
        clock.set(FIRST);
        Actor actor = now(colleague);
        int few = desk(actor);
        for (int i = 0; i < 5; i++) named(county.village());

        assertThat(mine(actor)).hasSize(6);
        assertThat(desk(actor)).isEqualTo(few).isEqualTo(2);
    }

    private int desk(Actor actor) {
        return Statements.during(() -> {
            inbox.counts(actor);
            inbox.tops(actor, Set.of(Pile.MINE, Pile.AFTERCARE), 6);
        });
    }

    private Outcome<UUID> arrange(Actor by, Actor absent, Actor standIn) {
        return standIns.arrange(by, absent.personId(), new Form(standIn.personId(), FIRST, LAST));
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

    /** As the session of their next request knows them. */
    private Actor now(Actor actor) {
        return account(actor).actor();
    }

    private Account account(Actor actor) {
        return signIns.again(Account.of(people.find(actor.personId()).orElseThrow()))
                .orElseThrow();
    }

    private UUID named(Actor mediator) {
        UUID accepted = chains.accepted(mediator);
        chains.mediation()
                .handOver(mediator, Ids.next(), accepted, mediator.personId())
                .orThrow();
        return accepted;
    }

    private Actor added(String login, Organisation organisation, Role role) {
        PersonForm form = new PersonForm(login + "-" + county.number(), login, organisation.id(), Set.of(role), "");
        UUID id = changes.add(county.admin(), form).orThrow().personId();
        return people.find(id).orElseThrow().actor();
    }

    private String latest(UUID subject) {
        return jdbc.sql(
                        "select cast(actor_id as varchar(40)) || content from trail_entry where subject_id = ? order by id desc limit 1")
                .param(subject)
                .query(String.class)
                .single();
    }

    private int trailed(String kind) {
        return jdbc.sql(
                        "select count(*) from trail_entry where kind = ? and subject_id in (select p.id from person p join organisation o on o.id = p.organisation_id join area a on a.id = o.area_id where a.county_id = ?)")
                .param(kind)
                .param(county.places().county().id())
                .query(Integer.class)
                .single();
    }
}
