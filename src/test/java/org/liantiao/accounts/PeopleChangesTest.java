package org.liantiao.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.PeopleChanges.Entrance;
import org.liantiao.base.Outcome;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.testing.Counties;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CountyTest
class PeopleChangesTest {
    @Autowired
    PeopleChanges changes;

    @Autowired
    PeopleList list;

    @Autowired
    SignIns signIns;

    @Autowired
    Counties counties;

    @Autowired
    JdbcClient jdbc;

    TestCounty county;

    @BeforeEach
    void aCounty() {
        county = counties.make();
    }

    @Test
    void addsSomebodyWhoMustChangeTheOneTimePassword() {
        Entrance entrance = add("zhoumin", county.bodies().justiceOffice(), Role.MEDIATOR, Role.REVIEWER)
                .orThrow();

        Account account = signIns.tryPassword(entrance.login(), entrance.oneTimePassword(), "")
                .orThrow();
        assertThat(account.mustChange()).isTrue();
        assertThat(account.actor().roles()).containsExactlyInAnyOrder(Role.MEDIATOR, Role.REVIEWER);
        assertThat(account.actor().organisationId())
                .isEqualTo(county.bodies().justiceOffice().id());
    }

    @Test
    void writesEachChangeIntoTheTrail() {
        UUID id = add("trail", county.bodies().villageCommittee(), Role.MEDIATOR)
                .orThrow()
                .personId();
        changes.suspend(county.admin(), id).orThrow();
        changes.resume(county.admin(), id).orThrow();
        changes.resetPassword(county.admin(), id).orThrow();

        assertThat(jdbc.sql("select kind from trail_entry where subject_id = ? order by id")
                        .param(id)
                        .query(String.class)
                        .list())
                .containsExactly("person.added", "person.suspended", "person.resumed", "person.passwordReset");
    }

    @Test
    void keepsApartWhatOnePersonMustNotHold() {
        Organisation office = county.bodies().justiceBureau();

        assertThat(rules(add("a", office, Role.AUDITOR, Role.SUPERVISOR))).containsExactly("roles:person.rolesApart");
        assertThat(rules(add("b", office, Role.ADMINISTRATOR, Role.REVIEWER)))
                .containsExactly("roles:person.rolesApart");
        assertThat(rules(add("c", office))).containsExactly("roles:required");
        assertThat(rules(add("d", county.bodies().policeStation(), Role.REVIEWER)))
                .containsExactly("roles:person.partnerOnly");
        assertThat(rules(add("e", office, Role.PARTNER))).containsExactly("roles:person.notPartner");
        assertThat(rules(add("f", county.bodies().villageCommittee(), Role.REVIEWER)))
                .containsExactly("roles:person.villageRules");
    }

    @Test
    void namesEveryFieldThatNeedsALook() {
        PersonForm form = new PersonForm("9x", "字".repeat(41), null, Set.of(), "12345");

        assertThat(rules(changes.add(county.admin(), form)))
                .containsExactlyInAnyOrder(
                        "login:person.login", "name:tooLong", "organisation:required", "roles:required", "phone:phone");
    }

    @Test
    void refusesALoginThatIsTaken() {
        add("twice", county.bodies().villageCommittee(), Role.MEDIATOR).orThrow();

        assertThat(rules(add("TWICE", county.bodies().village2Committee(), Role.MEDIATOR)))
                .containsExactly("login:person.loginTaken");
    }

    @Test
    void keepsTelephonesSealed() {
        PersonForm form = new PersonForm(
                "phone" + county.number(),
                "李永安",
                county.bodies().villageCommittee().id(),
                Set.of(Role.MEDIATOR),
                "１３９ ０３７５ １２３４");
        UUID id = changes.add(county.admin(), form).orThrow().personId();

        assertThat(jdbc.sql("select phone_sealed from person where id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .doesNotContain("1390375");
        assertThat(list.phone(county.admin(), id).reveal()).isEqualTo("13903751234");
    }

    @Test
    void isTheAdministratorsAlone() {
        PersonForm form = new PersonForm(
                "self" + county.number(),
                "甲",
                county.bodies().villageCommittee().id(),
                Set.of(Role.ADMINISTRATOR),
                "");
        UUID somebody = county.village2().personId();
        for (Actor other : List.of(county.village(), county.township(), county.county(), county.auditor())) {
            assertThat(rules(changes.add(other, form))).containsExactly(":person.notYours");
            assertThat(rules(changes.change(other, somebody, form))).containsExactly(":person.notYours");
            assertThat(rules(changes.suspend(other, somebody))).containsExactly(":person.notYours");
            assertThat(rules(changes.resume(other, somebody))).containsExactly(":person.notYours");
            assertThat(rules(changes.unlock(other, somebody))).containsExactly(":person.notYours");
            assertThat(rules(changes.resetPassword(other, somebody))).containsExactly(":person.notYours");
            assertThat(list.find(other, "", 0, 50)).isEmpty();
            assertThat(list.count(other, "")).isZero();
            assertThat(list.one(other, somebody)).isEmpty();
            assertThat(list.phone(other, somebody)).isNull();
        }
    }

    @Test
    void nobodyShutsOneselfOut() {
        UUID oneself = county.admin().personId();
        PersonForm mediator =
                new PersonForm("", "管理", county.bodies().justiceBureau().id(), Set.of(Role.MEDIATOR), "");

        assertThat(rules(changes.suspend(county.admin(), oneself))).containsExactly(":person.oneself");
        assertThat(rules(changes.change(county.admin(), oneself, mediator))).containsExactly("roles:person.ownRole");
    }

    @Test
    void findsPeopleByNameLoginOrOrganisationAndTakesPercentSignsForThemselves() {
        String number = Integer.toString(county.number());
        UUID id = add("finda", county.bodies().village3Committee(), Role.MEDIATOR)
                .orThrow()
                .personId();

        assertThat(list.find(county.admin(), "finda-test-" + number, 0, 50))
                .extracting(PeopleList.Line::id)
                .containsExactly(id);
        assertThat(list.find(county.admin(), county.bodies().village3Committee().name(), 0, 50))
                .extracting(PeopleList.Line::id)
                .contains(id, county.village3().personId());
        assertThat(list.find(county.admin(), "%", 0, 50)).isEmpty();
        assertThat(list.count(county.admin(), "finda-test-" + number)).isOne();
    }

    private Outcome<Entrance> add(String login, Organisation organisation, Role... roles) {
        String own = login + "-test-" + county.number();
        return changes.add(county.admin(), new PersonForm(own, "某人", organisation.id(), Set.of(roles), ""));
    }

    private static List<String> rules(Outcome<?> outcome) {
        return outcome.refusals().stream()
                .map(refusal -> refusal.field() + ":" + refusal.rule())
                .toList();
    }
}
