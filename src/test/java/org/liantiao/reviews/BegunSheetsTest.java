package org.liantiao.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liantiao.disputes.Chains.rules;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.HandOvers;
import org.liantiao.accounts.HandOvers.Colleague;
import org.liantiao.accounts.PeopleChanges;
import org.liantiao.accounts.PersonForm;
import org.liantiao.accounts.Role;
import org.liantiao.base.Ids;
import org.liantiao.disputes.Chains;
import org.liantiao.disputes.Risks;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever goes leaves no review behind that a colleague could go on with, and nothing that was filled in is lost. */
@CountyTest
class BegunSheetsTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Samples samples;

    @Autowired
    DrawnSheets drawn;

    @Autowired
    Sheets sheets;

    @Autowired
    Findings findings;

    @Autowired
    PeopleChanges changes;

    @Autowired
    HandOvers handOvers;

    @Autowired
    Risks risks;

    @Autowired
    AdjustableClock clock;

    @Autowired
    JdbcClient jdbc;

    SampleSteps steps;

    @BeforeEach
    void sampleSteps() {
        steps = new SampleSteps(county, chains, samples, drawn, sheets, clock);
    }

    @Test
    void aDrawnSheetIsHandedOverAsItIsBeforeItsReviewerGoes() {
        steps.aMonthOfSettlements();
        UUID sample = steps.drawnWhole();
        UUID dispute = steps.page(sample).drawn().getFirst().disputeId();
        UUID sheet = drawn.begin(county.county(), sample, dispute).orThrow();
        steps.fill(county.county(), sheet);
        sheets.remark(county.county(), sheet, "写到一半").orThrow();
        UUID goes = county.county().personId();

        assertThat(rules(changes.suspend(county.admin(), goes))).containsExactly("person.begun");
        assertThat(handOvers.successors(county.admin(), goes))
                .extracting(Colleague::id)
                .containsExactlyInAnyOrder(
                        county.county2().personId(), county.auditor().personId());
        assertThat(handOvers.successors(county.village(), goes)).isEmpty();
        assertThat(rules(handOvers.handOverBegun(
                        county.admin(), goes, county.township().personId())))
                .containsExactly("person.noSuccessor");
        assertThat(handOvers
                        .handOverBegun(county.admin(), goes, county.county2().personId())
                        .orThrow())
                .isEqualTo(1);

        SheetPage page = sheets.page(county.county2(), sheet).orElseThrow();
        assertThat(page.writes()).isTrue();
        assertThat(page.score().isComplete()).isTrue();
        assertThat(page.sheet().remark()).isEqualTo("写到一半");
        assertThat(page.sheet().begunBy()).isEqualTo(county.county().name());
        assertThat(findings.desk(county.county2()).begun())
                .extracting(Findings.Waiting::what)
                .containsExactly(county.county().name());
        assertThat(rules(sheets.remark(county.county(), sheet, "再写"))).containsExactly("notYours");
        assertThat(trail(dispute)).containsSubsequence("review.begun", "review.handedOver");
        changes.suspend(county.admin(), goes).orThrow();
    }

    @Test
    void whoeverCouldGoOnWithItAfterAMoveKeepsIt() {
        UUID dispute = steps.settled(county.village());
        sheets.begin(county.county(), dispute).orThrow();
        Organisation centre = county.bodies().centre();

        assertThat(rules(changes.change(county.admin(), county.county().personId(), as(centre, Role.MEDIATOR))))
                .containsExactly("person.begun");
        changes.change(county.admin(), county.county().personId(), as(centre, Role.REVIEWER))
                .orThrow();
    }

    @Test
    void whatNobodyElseCouldGoOnWithHoldsNobodyBack() {
        UUID dispute = chains.accepted(county.village());
        chains.threatened(county.township(), dispute);
        risks.note(county.county2(), Ids.next(), dispute, Set.of("GRUDGE"), "").orThrow();
        chains.session(county.village(), dispute).orThrow();
        chains.agreeOrally(county.village(), dispute).orThrow();
        sheets.begin(county.county(), dispute).orThrow();

        assertThat(handOvers.begun(county.admin(), county.county().personId())).isZero();
        changes.suspend(county.admin(), county.county().personId()).orThrow();
    }

    @Test
    void aSheetThatWasTakenOverStillSaysWhoBeganIt() {
        UUID dispute = steps.settled(county.village());
        UUID sheet = sheets.begin(county.township(), dispute).orThrow();
        sheets.takeOver(county.county(), sheet).orThrow();
        sheets.takeOver(county.county2(), sheet).orThrow();

        assertThat(sheets.page(county.county2(), sheet).orElseThrow().sheet().begunBy())
                .isEqualTo(county.township().name());
    }

    private PersonForm as(Organisation organisation, Role role) {
        return new PersonForm("", county.county().name(), organisation.id(), Set.of(role), null);
    }

    private List<String> trail(UUID dispute) {
        return jdbc.sql("select kind from trail_entry where subject_id = ? order by id")
                .param(dispute)
                .query(String.class)
                .list();
    }
}
