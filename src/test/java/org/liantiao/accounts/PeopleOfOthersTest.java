package org.liantiao.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liantiao.base.Outcome;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.jurisdiction.Tier;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may change whom: a township the mediators of its villages, the administrator everybody, and nobody else anybody. */
@CountyTest
class PeopleOfOthersTest {
    @Autowired
    PeopleChanges changes;

    @Autowired
    PeopleList list;

    @Autowired
    Clock clock;

    @Autowired
    TestCounty county;

    @Test
    void whoeverManagesNobodyIsRefusedAndSeesNobody() {
        PersonForm form = new PersonForm(
                "self" + county.number(),
                "甲",
                county.bodies().villageCommittee().id(),
                Set.of(Role.ADMINISTRATOR),
                "");
        UUID somebody = county.village2().personId();
        for (Actor other :
                List.of(county.village(), county.county(), county.county2(), county.auditor(), county.police())) {
            assertThat(rules(changes.add(other, form))).containsExactly(":person.notYours");
            assertThat(rules(changes.change(other, somebody, form))).containsExactly(":person.notYours");
            assertThat(rules(changes.suspend(other, somebody))).containsExactly(":person.notYours");
            assertThat(rules(changes.resume(other, somebody))).containsExactly(":person.notYours");
            assertThat(rules(changes.unlock(other, somebody))).containsExactly(":person.notYours");
            assertThat(rules(changes.invite(other, somebody))).containsExactly(":person.notYours");
            assertThat(list.find(other, "", 0, 50)).isEmpty();
            assertThat(list.count(other, "")).isZero();
            assertThat(list.one(other, somebody)).isEmpty();
            assertThat(list.phone(other, somebody)).isNull();
        }
    }

    @Test
    void aTownshipManagesTheMediatorsOfItsVillagesAndForItOthersAreNotThere() {
        Actor township = county.township();
        UUID own = changes.add(township, form("own", county.bodies().villageCommittee(), Role.MEDIATOR))
                .orThrow()
                .personId();
        changes.change(township, own, form("", county.bodies().village2Committee(), Role.MEDIATOR))
                .orThrow();
        changes.suspend(township, own).orThrow();
        changes.resume(township, own).orThrow();

        assertThat(list.find(township, "", 0, 50))
                .extracting(PeopleList.Line::id)
                .containsExactlyInAnyOrder(
                        own, county.village().personId(), county.village2().personId());
        for (Actor foreign :
                List.of(county.village3(), county.township2(), county.police(), county.admin(), township)) {
            UUID id = foreign.personId();
            assertThat(rules(changes.suspend(township, id))).containsAnyOf(":person.notFound", ":person.oneself");
            assertThat(rules(changes.invite(township, id))).containsAnyOf(":person.notFound", ":person.ownCode");
            assertThat(rules(changes.leave(township, id, LocalDate.now(clock))))
                    .containsAnyOf(":person.notFound", ":person.oneself");
            assertThat(rules(changes.change(
                            township, id, form("", county.bodies().villageCommittee(), Role.MEDIATOR))))
                    .containsExactly(":person.notFound");
            assertThat(list.one(township, id)).isEmpty();
            assertThat(list.phone(township, id)).isNull();
        }
    }

    @Test
    void aTownshipGivesNoRoleAboveAMediatorsAndNoPlaceOutsideItsVillages() {
        Actor township = county.township();
        assertThat(rules(changes.add(township, form("up", county.bodies().villageCommittee(), Role.SUPERVISOR))))
                .containsExactly("roles:person.rolesAbove");
        assertThat(rules(changes.add(township, form("out", county.bodies().village3Committee(), Role.MEDIATOR))))
                .containsExactly("organisation:required");
        assertThat(rules(changes.add(township, form("same", county.bodies().justiceOffice(), Role.MEDIATOR))))
                .containsExactly("organisation:required");
        assertThat(list.organisations(township, "", 0, 50))
                .isNotEmpty()
                .allMatch(organisation -> county.places()
                                .township()
                                .id()
                                .equals(organisation.area().townshipId())
                        && organisation.tier() == Tier.VILLAGE);
    }

    @Test
    void aPersonOfAVillageWhoHoldsMoreThanAMediatorIsNotTheTownships() {
        UUID auditor = changes.add(county.admin(), form("more", county.bodies().villageCommittee(), Role.AUDITOR))
                .orThrow()
                .personId();

        assertThat(rules(changes.invite(county.township(), auditor))).containsExactly(":person.notFound");
    }

    private PersonForm form(String login, Organisation organisation, Role... roles) {
        return new PersonForm(login + "-test-" + county.number(), "某人", organisation.id(), Set.of(roles), "");
    }

    private static List<String> rules(Outcome<?> outcome) {
        return outcome.refusals().stream()
                .map(refusal -> refusal.field() + ":" + refusal.rule())
                .toList();
    }
}
