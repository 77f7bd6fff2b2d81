package org.liantiao.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
    FirstVisit firstVisit;

    @Autowired
    Counties counties;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    TestCounty county;

    @BeforeEach
    void aCounty() {
        county = counties.make();
    }

    @Test
    void addsSomebodyWithoutAnyPasswordAndWithACodeThatIsKeptAsAHash() {
        Entrance entrance = add("zhoumin", county.bodies().justiceOffice(), Role.MEDIATOR, Role.REVIEWER)
                .orThrow();

        assertThat(signIns.tryPassword(entrance.login(), entrance.code(), Visitor.at(""))
                        .isDone())
                .isFalse();
        assertThat(jdbc.sql("select code_hash from invitation where person_id = ?")
                        .param(entrance.personId())
                        .query(String.class)
                        .single())
                .hasSize(64)
                .doesNotContain(entrance.code().replace("-", ""));
    }

    @Test
    void writesEachChangeIntoTheTrail() {
        UUID id = add("trail", county.bodies().villageCommittee(), Role.MEDIATOR)
                .orThrow()
                .personId();
        changes.suspend(county.admin(), id).orThrow();
        changes.resume(county.admin(), id).orThrow();
        changes.invite(county.admin(), id).orThrow();
        changes.leave(county.admin(), id, LocalDate.now(clock)).orThrow();

        assertThat(jdbc.sql("select kind from trail_entry where subject_id = ? order by id")
                        .param(id)
                        .query(String.class)
                        .list())
                .containsExactly(
                        "person.added",
                        "person.invited",
                        "person.suspended",
                        "person.resumed",
                        "person.invited",
                        "person.left");
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
    void nobodyComesToACommitteeThatIsPartOfAnotherButWhoeverIsThereMayStay() {
        Organisation gone = county.bodies().villageCommittee();
        UUID there = add("stays", gone, Role.MEDIATOR).orThrow().personId();
        UUID other = add("comes", county.bodies().village2Committee(), Role.MEDIATOR)
                .orThrow()
                .personId();
        jdbc.sql("update organisation set active = false where id = ?")
                .param(gone.id())
                .update();

        assertThat(rules(add("new", gone, Role.MEDIATOR))).containsExactly("organisation:person.organisationGone");
        PersonForm form = new PersonForm("", "某人", gone.id(), Set.of(Role.MEDIATOR), "");
        assertThat(rules(changes.change(county.admin(), other, form)))
                .containsExactly("organisation:person.organisationGone");
        assertThat(changes.change(county.admin(), there, form).isDone()).isTrue();
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
    void whoeverLeftComesInNoMoreAndComesBackOnlyWithANewCode() {
        UUID id = county.village2().personId();
        LocalDate today = LocalDate.now(clock);
        String unused = changes.invite(county.admin(), id).orThrow().code();
        assertThat(rules(changes.leave(county.admin(), id, today.plusDays(1)))).containsExactly("day:day.after");
        changes.leave(county.admin(), id, today).orThrow();
        String login = "village2-" + county.number();

        assertThat(signIns.tryPassword(login, Counties.PASSWORD, Visitor.at("")).isDone())
                .isFalse();
        assertThat(rules(changes.invite(county.admin(), id))).containsExactly(":person.notActive");
        changes.resume(county.admin(), id).orThrow();
        assertThat(signIns.tryPassword(login, Counties.PASSWORD, Visitor.at("")).isDone())
                .isFalse();
        FirstVisit.Form old = new FirstVisit.Form(login, unused, "Xiaohe2026", "Xiaohe2026");
        assertThat(rules(firstVisit.accept(old, ""))).containsExactly("code:invitation.wrong");
        Entrance entrance = changes.invite(county.admin(), id).orThrow();
        assertThat(entrance.login()).isEqualTo(login);
        assertThat(list.one(county.admin(), id).orElseThrow().leftOn()).isNull();
    }

    @Test
    void aMoveNamesTheFormerOrganisationInTheTrail() {
        UUID id = county.village().personId();
        changes.change(county.admin(), id, form("", county.bodies().village3Committee(), Role.MEDIATOR))
                .orThrow();

        assertThat(jdbc.sql("select content from trail_entry where subject_id = ? and kind = 'person.moved'")
                        .param(id)
                        .query(String.class)
                        .single())
                .contains(
                        county.bodies().villageCommittee().name(),
                        county.bodies().village3Committee().name());
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

    private PersonForm form(String login, Organisation organisation, Role... roles) {
        return new PersonForm(login + "-test-" + county.number(), "某人", organisation.id(), Set.of(roles), "");
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
