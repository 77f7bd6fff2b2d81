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
    AreaMergers mergers;

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
        admin = county.admin().author();
    }

    @Test
    void addsAPartnerToATownship() {
        UUID township = county.places().township().id();

        Organisation added = changes.add(township, "COURT", " 东乡人民法庭 ", admin).orThrow();

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

        assertThat(rule(changes.add(township, "COMMITTEE", "又一个调委会", admin))).isEqualTo("organisation.committee");
        assertThat(rule(changes.add(township, "POLICE", " ", admin))).isEqualTo("required");
        assertThat(rule(changes.add(township, "POLICE", taken, admin))).isEqualTo("organisation.nameTwice");
        assertThat(rule(changes.add(township, null, "某所", admin))).isEqualTo("required");
        assertThat(events.stream(Change.class)).isEmpty();
    }

    @Test
    void renamesAndSuspendsAndResumes() {
        UUID police = county.bodies().policeStation().id();

        changes.name(police, "东乡中心派出所", null, admin).orThrow();
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
    void nothingIsAddedToAnAreaThatWasMergedAndItsCommitteeRests() {
        Area village = county.places().village();
        mergers.merge(village.id(), county.places().village2().id(), admin).orThrow();

        assertThat(rule(changes.add(village.id(), "POLICE", "驻村警务室", admin))).isEqualTo("merge.already");
        UUID committee = county.bodies().villageCommittee().id();
        assertThat(rule(changes.resume(committee, admin))).isEqualTo("merge.already");
        assertThat(now(committee).active()).isFalse();
    }

    @Test
    void changesAShortNameUntilANumberCarriesIt() {
        UUID committee = county.bodies().villageCommittee().id();
        String shortName = "改" + county.number();

        name(committee, shortName).orThrow();
        assertThat(now(committee).shortName()).isEqualTo(shortName);

        transactions.executeWithoutResult(status -> organisations.useShortName(committee));
        assertThat(rule(name(committee, shortName + "甲"))).isEqualTo("organisation.shortNameUsed");
        assertThat(name(committee, shortName).isDone()).as("unchanged").isTrue();
    }

    @Test
    void refusesAShortNameThatIsTakenOrNoName() {
        UUID committee = county.bodies().villageCommittee().id();
        String taken = county.bodies().village2Committee().shortName();

        assertThat(rule(name(committee, taken))).isEqualTo("organisation.shortNameTaken");
        assertThat(rule(name(committee, "鲁(观)"))).isEqualTo("organisation.shortNameCharacters");
        assertThat(rule(name(committee, ""))).isEqualTo("required");
        assertThat(rule(name(committee, "长".repeat(13)))).isEqualTo("tooLong");
    }

    private Outcome<Organisation> name(UUID id, String shortName) {
        return changes.name(id, now(id).name(), shortName, admin);
    }

    private Organisation now(UUID id) {
        return organisations.findById(id).orElseThrow();
    }

    private static String rule(Outcome<?> outcome) {
        assertThat(outcome.refusals()).hasSize(1);
        return outcome.refusals().stream().map(Refusal::rule).findFirst().orElseThrow();
    }
}
