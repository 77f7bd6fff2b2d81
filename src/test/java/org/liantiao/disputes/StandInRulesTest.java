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
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.HandOvers.Colleague;
import org.liantiao.accounts.PeopleChanges;
import org.liantiao.accounts.PersonForm;
import org.liantiao.accounts.Role;
import org.liantiao.accounts.StandIns;
import org.liantiao.accounts.StandIns.Form;
import org.liantiao.base.Ids;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 代班: who may arrange it, who may stand in, when it is refused and what ends it. Today is 10 June. */
@CountyTest
class StandInRulesTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    StandInSteps steps;

    @Autowired
    StandIns standIns;

    @Autowired
    PeopleChanges changes;

    @Autowired
    AdjustableClock clock;

    @Autowired
    JdbcClient jdbc;

    Actor colleague;

    @BeforeEach
    void twoMediateInTheVillage() {
        colleague = steps.added(county, "colleague", county.bodies().villageCommittee());
    }

    @Test
    void endsEarlyForWhoeverManagesThemAndForThemselvesAlone() {
        UUID absence =
                steps.arrange(county.village(), county.village(), colleague).orThrow();
        clock.set(FIRST);
        for (Actor other : List.of(colleague, county.township3(), county.village2(), county.county()))
            assertThat(rules(standIns.end(other, absence))).containsExactly("person.notFound");

        standIns.end(county.village(), absence).orThrow();

        assertThat(steps.now(colleague).standIns()).isEmpty();
        assertThat(trailed("person.standInEnded")).isEqualTo(1);
        standIns.end(county.township(), absence).orThrow();
        assertThat(trailed("person.standInEnded")).as("ended once").isEqualTo(1);
    }

    @Test
    void onlyAColleagueOfTheOrganisationStandsInWhereThereIsOne() {
        assertThat(offered(county.township(), county.village())).containsExactly(colleague.personId());
        for (Actor other :
                List.of(county.village2(), county.village3(), county.township(), county.police(), county.village()))
            assertThat(rules(steps.arrange(county.admin(), county.village(), other)))
                    .as(other.name())
                    .containsExactly("standIn.noColleague");
        assertThat(rules(steps.arrange(county.admin(), county.township(), county.admin())))
                .containsExactly("standIn.noColleague");
        assertThat(offered(county.admin(), county.admin()))
                .as("no work on cases")
                .isEmpty();
    }

    @Test
    void thereIsNoChainAndNoTwoAbsencesAtOnce() {
        Actor third = steps.added(county, "third", county.bodies().villageCommittee());
        steps.arrange(county.township(), county.village(), colleague).orThrow();

        assertThat(rules(standIns.arrange(
                        county.village(),
                        county.village().personId(),
                        new Form(third.personId(), LAST, LAST.plusDays(3)))))
                .containsExactly("standIn.overlaps");
        assertThat(rules(steps.arrange(county.township(), third, county.village())))
                .containsExactly("standIn.away");
        assertThat(rules(steps.arrange(county.township(), colleague, third))).containsExactly("standIn.standsIn");
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
            assertThat(rules(steps.arrange(other, county.village(), colleague))).containsExactly("person.notFound");
            assertThat(offered(other, county.village())).isEmpty();
            assertThat(standIns.of(other, county.village().personId())).isEmpty();
            assertThat(standIns.possible(other, county.village().personId())).isFalse();
        }
    }

    @Test
    void endsWhenEitherOfThemGoesAndTheSuspendedStandInForNobody() {
        Actor third = steps.added(county, "third", county.bodies().villageCommittee());
        steps.arrange(county.township(), county.village(), colleague).orThrow();
        changes.suspend(county.admin(), colleague.personId()).orThrow();

        assertThat(standIns.of(county.township(), county.village().personId())).isEmpty();
        assertThat(rules(steps.arrange(county.township(), county.village(), colleague)))
                .containsExactly("standIn.noColleague");

        UUID next = named(third);
        steps.arrange(county.township(), third, county.village()).orThrow();
        clock.set(FIRST);
        assertThat(steps.now(county.village()).standIns()).hasSize(1);
        chains.mediation()
                .handOver(third, Ids.next(), next, county.village().personId())
                .orThrow();
        changes.leave(county.admin(), third.personId(), FIRST).orThrow();
        assertThat(steps.now(county.village()).standIns()).isEmpty();
        assertThat(trailed("person.standInEnded")).as("one for each of them").isEqualTo(2);
    }

    @Test
    void endsWhenTheStandInMovesToAnotherVillage() {
        steps.arrange(county.township(), county.village(), colleague).orThrow();
        Organisation elsewhere = county.bodies().village3Committee();
        changes.change(
                        county.admin(),
                        colleague.personId(),
                        new PersonForm("", "某人", elsewhere.id(), Set.of(Role.MEDIATOR), ""))
                .orThrow();
        clock.set(FIRST);

        assertThat(steps.now(colleague).standIns()).isEmpty();
        assertThat(standIns.of(county.village(), county.village().personId())).isEmpty();
    }

    private List<UUID> offered(Actor by, Actor absent) {
        return standIns.colleagues(by, absent.personId(), FIRST, LAST).stream()
                .map(Colleague::id)
                .toList();
    }

    private int trailed(String kind) {
        return jdbc.sql(
                        "select count(*) from trail_entry where kind = ? and subject_id in (select p.id from person p join organisation o on o.id = p.organisation_id join area a on a.id = o.area_id where a.county_id = ?)")
                .param(kind)
                .param(county.places().county().id())
                .query(Integer.class)
                .single();
    }

    private UUID named(Actor mediator) {
        UUID accepted = chains.accepted(mediator);
        chains.mediation()
                .handOver(mediator, Ids.next(), accepted, mediator.personId())
                .orThrow();
        return accepted;
    }
}
