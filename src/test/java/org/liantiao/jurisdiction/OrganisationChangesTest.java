package org.liantiao.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.base.Author;
import org.liantiao.base.Change;
import org.liantiao.base.Outcome;
import org.liantiao.base.Refusal;
import org.liantiao.testing.Counties;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionOperations;

@CountyTest
@RecordApplicationEvents
class OrganisationChangesTest {
    @Autowired
    OrganisationChanges changes;

    @Autowired
    Organisations organisations;

    @Autowired
    Counties counties;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    ApplicationEvents events;

    TestCounty county;
    Author admin;

    @BeforeEach
    void county() {
        county = counties.make();
        admin = new Author(county.admin().personId(), county.admin().name());
    }

    @Test
    void addsAPartnerToATownship() {
        UUID township = county.places().township().id();

        Organisation added =
                changes.add(township, OrganisationKind.COURT, " 东乡人民法庭 ", admin).orThrow();

        assertThat(organisations.ofArea(township))
                .extracting(Organisation::name)
                .contains("东乡人民法庭");
        assertThat(added.kind().mediation()).isEqualTo(OrganisationKind.Mediation.JUDICIAL);
        assertThat(events.stream(Change.class)).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo("organisation.added");
            assertThat(change.actorId()).isEqualTo(county.admin().personId());
            assertThat(change.subjectId()).isEqualTo(added.id());
            assertThat(change.content()).containsEntry("name", "东乡人民法庭");
        });
    }

    @Test
    void refusesACommitteeAnEmptyNameAndANameTwice() {
        UUID township = county.places().township().id();
        String taken = county.bodies().policeStation().name();

        assertThat(rule(changes.add(township, OrganisationKind.COMMITTEE, "又一个调委会", admin)))
                .isEqualTo("organisation.committee");
        assertThat(rule(changes.add(township, OrganisationKind.POLICE, " ", admin)))
                .isEqualTo("required");
        assertThat(rule(changes.add(township, OrganisationKind.POLICE, taken, admin)))
                .isEqualTo("organisation.nameTwice");
        assertThat(rule(changes.add(township, null, "某所", admin))).isEqualTo("required");
        assertThat(events.stream(Change.class)).isEmpty();
    }

    @Test
    void renamesAndSuspendsAndResumes() {
        UUID police = county.bodies().policeStation().id();

        changes.rename(police, "东乡中心派出所", admin).orThrow();
        changes.suspend(police, admin).orThrow();

        assertThat(now(police).name()).isEqualTo("东乡中心派出所");
        assertThat(now(police).active()).isFalse();
        changes.resume(police, admin).orThrow();
        changes.resume(police, admin).orThrow();
        assertThat(now(police).active()).isTrue();
        assertThat(events.stream(Change.class).map(Change::kind))
                .containsExactly("organisation.renamed", "organisation.suspended", "organisation.resumed");
    }

    @Test
    void neverSuspendsACommittee() {
        UUID committee = county.bodies().villageCommittee().id();

        assertThat(rule(changes.suspend(committee, admin))).isEqualTo("organisation.committeeStays");
        assertThat(now(committee).active()).isTrue();
    }

    @Test
    void changesAShortNameUntilANumberCarriesIt() {
        UUID committee = county.bodies().villageCommittee().id();
        String shortName = "改" + county.number();

        changes.changeShortName(committee, shortName, admin).orThrow();
        assertThat(now(committee).shortName()).isEqualTo(shortName);

        transactions.executeWithoutResult(status -> organisations.useShortName(committee));
        assertThat(rule(changes.changeShortName(committee, shortName + "甲", admin)))
                .isEqualTo("organisation.shortNameUsed");
        assertThat(changes.changeShortName(committee, shortName, admin).isDone())
                .as("unchanged")
                .isTrue();
    }

    @Test
    void refusesAShortNameThatIsTakenOrNoName() {
        UUID committee = county.bodies().villageCommittee().id();
        String taken = county.bodies().village2Committee().shortName();

        assertThat(rule(changes.changeShortName(committee, taken, admin))).isEqualTo("organisation.shortNameTaken");
        assertThat(rule(changes.changeShortName(committee, "鲁(观)", admin)))
                .isEqualTo("organisation.shortNameCharacters");
        assertThat(rule(changes.changeShortName(committee, "", admin))).isEqualTo("required");
        assertThat(rule(changes.changeShortName(committee, "长".repeat(13), admin)))
                .isEqualTo("tooLong");
    }

    private Organisation now(UUID id) {
        return organisations.findById(id).orElseThrow();
    }

    private static String rule(Outcome<?> outcome) {
        assertThat(outcome.refusals()).hasSize(1);
        return outcome.refusals().stream().map(Refusal::rule).findFirst().orElseThrow();
    }
}
