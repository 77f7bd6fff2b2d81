package org.liantiao.disputes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liantiao.disputes.Chains.rules;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.Duties;
import org.liantiao.base.Ids;
import org.liantiao.base.Outcome;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 保密: who seals a case and takes the seal away, and who opens it meanwhile. */
@CountyTest
class SealedCasesTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    SealedCases sealing;

    @Autowired
    Intake intake;

    @Autowired
    Cases cases;

    @Autowired
    Duties duties;

    @Autowired
    JdbcClient jdbc;

    Secret secret;

    @BeforeEach
    void namesOfTheirOwn() {
        secret = new Secret(intake, county, chains);
    }

    @Test
    void familyViolenceAndMinorsAreSealedAsSoonAsTheyAreTicked() {
        UUID violent = intake.register(county.village(), Ids.next(), secret.form(Set.of("FAMILY_VIOLENCE"), null))
                .orThrow();
        UUID young = chains.accepted(county.village());
        chains.risks()
                .note(county.village(), Ids.next(), young, Set.of("MINOR_HARMED"), "")
                .orThrow();

        assertThat(seal(violent)).isEqualTo("FAMILY_VIOLENCE");
        assertThat(seal(young)).isEqualTo("MINOR");
        assertThat(cases.open(county.township(), violent)).isEmpty();
        assertThat(cases.open(county.village(), violent)).isPresent();
        assertThat(jdbc.sql("select count(*) from trail_entry where subject_id = ? and kind = 'dispute.sealed'")
                        .param(violent)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whoeverLogsACaseMaySealIt() {
        UUID dispute = secret.sealed();

        assertThat(seal(dispute)).isEqualTo("PRIVACY");
        assertThat(rules(intake.register(county.village(), Ids.next(), secret.form(Set.of(), "NO_SUCH"))))
                .containsExactly("required");
    }

    @Test
    void whoeverHandlesItSealsItForAReasonAndOnce() {
        UUID dispute = chains.accepted(county.village());
        assertThat(rules(seal(county.township(), dispute, "PRIVACY", "怕传出去"))).containsExactly("notYours");
        assertThat(rules(seal(county.village(), dispute, "NO_SUCH", ""))).containsExactly("required", "required");

        seal(county.village(), dispute, "PRIVACY", "怕传出去").orThrow();

        assertThat(rules(seal(county.village(), dispute, "PRIVACY", "怕传出去"))).containsExactly("seal.already");
        assertThat(rules(seal(county.township(), dispute, "PRIVACY", "怕传出去"))).containsExactly("notFound");
    }

    @Test
    void whoeverSupervisesAboveTheHolderTakesTheSealAway() {
        UUID dispute = secret.sealed();
        assertThat(rules(unseal(county.village(), dispute))).containsExactly("notYours");
        for (Actor stranger : List.of(county.village2(), county.township3(), county.auditor(), county.police()))
            assertThat(rules(unseal(stranger, dispute))).as(stranger.name()).containsExactly("notFound");

        unseal(county.township(), dispute).orThrow();

        assertThat(cases.open(county.township(), dispute)).isPresent();
        assertThat(rules(unseal(county.county(), dispute))).containsExactly("seal.none");
    }

    @Test
    void eachOpeningLeavesItsLine() {
        UUID dispute = secret.sealed();
        assertThat(sealing.show(county.village(), dispute)).isPresent();
        assertThat(sealing.show(county.township(), dispute)).isEmpty();
        assertThat(sealing.show(county.village(), chains.registered(county.village())))
                .isPresent();

        assertThat(openings(dispute)).containsExactly(county.village().personId());
        assertThat(jdbc.sql("select count(*) from trail_entry where kind = 'dispute.sealed-opened' and actor_id = ?")
                        .param(county.village().personId())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void theCountysSupervisorOpensOneInNeedToReadItAndNothingElse() {
        UUID dispute = secret.sealed();
        assertThat(rules(sealing.open(county.county(), dispute, ""))).containsExactly("required");
        assertThat(rules(sealing.open(county.county(), dispute, "查 13903756021")))
                .containsExactly("reason.number");
        for (Actor other : List.of(county.township(), county.county2(), county.village2(), county.auditor()))
            assertThat(rules(sealing.open(other, dispute, "要看"))).containsExactly("notFound");
        assertThat(openings(dispute)).isEmpty();

        CaseFile file = sealing.open(county.county(), dispute, "县领导接访要了解").orThrow();

        assertThat(file.head().applicant()).isEqualTo(secret.name());
        assertThat(file.allowed().keySet()).containsExactly(CaseAction.UNSEAL);
        assertThat(cases.open(county.county(), dispute)).as("once").isEmpty();
        assertThat(openings(dispute)).containsExactly(county.county().personId());
        assertThat(jdbc.sql("select content from trail_entry where kind = 'dispute.sealed-opened' and subject_id = ?")
                        .param(dispute)
                        .query(String.class)
                        .single())
                .contains("县领导接访要了解")
                .doesNotContain(secret.name());
    }

    private List<UUID> openings(UUID dispute) {
        return jdbc.sql("select actor_id from trail_entry where kind = 'dispute.sealed-opened' and subject_id = ?")
                .param(dispute)
                .query(UUID.class)
                .list();
    }

    @Test
    void onlyWhoeverMayDoSomethingFindsTheDoor() {
        UUID dispute = secret.sealed();

        assertThat(sealing.door(county.county(), dispute).orElseThrow().opens()).isTrue();
        assertThat(sealing.door(county.township(), dispute).orElseThrow().opens())
                .isFalse();
        for (Actor other : List.of(county.village(), county.village2(), county.township3(), county.auditor()))
            assertThat(sealing.door(other, dispute)).as(other.name()).isEmpty();
        assertThat(sealing.door(county.county(), chains.registered(county.village())))
                .as("not sealed")
                .isEmpty();
    }

    @Test
    void aTownshipDoesNotUnsealWhatTheCountyHolds() {
        UUID dispute = chains.escalated(county.village());
        chains.rule(county.township(), dispute, RulingKind.TAKE_OVER).orThrow();
        chains.session(county.township(), dispute).orThrow();
        chains.escalate(county.township(), dispute).orThrow();
        seal(county.county(), dispute, "PRIVACY", "怕传出去").orThrow();

        assertThat(rules(unseal(county.township(), dispute))).containsExactly("notYours");
        unseal(county.county(), dispute).orThrow();
    }

    @Test
    void whoeverHandsItOnDoesNotOpenItAnyMoreAndIsToldThatTheyDid() {
        UUID dispute = chains.accepted(county.village());
        chains.session(county.village(), dispute).orThrow();
        seal(county.village(), dispute, "PRIVACY", "怕传出去").orThrow();
        UUID request = Ids.next();
        Escalations up = chains.escalations();

        up.escalate(county.village(), request, dispute, Ground.STUCK, "村里定不了", false)
                .orThrow();

        assertThat(cases.open(county.village(), dispute)).isEmpty();
        assertThat(cases.open(county.township(), dispute)).isPresent();
        assertThat(up.escalate(county.village(), request, dispute, Ground.STUCK, "村里定不了", false)
                        .isDone())
                .as("the same click again")
                .isTrue();
    }

    @Test
    void whoManagesPeopleHandsItOverUnseen() {
        UUID dispute = secret.sealed();
        chains.mediation()
                .handOver(
                        county.village(), Ids.next(), dispute, county.village().personId())
                .orThrow();

        assertThat(duties.cases(county.township(), county.village().personId()))
                .singleElement()
                .satisfies(open -> assertThat(open.title()).isEmpty());
    }

    private Outcome<UUID> seal(Actor actor, UUID dispute, String code, String reason) {
        return sealing.seal(actor, Ids.next(), dispute, code, reason);
    }

    private Outcome<UUID> unseal(Actor actor, UUID dispute) {
        return sealing.unseal(actor, Ids.next(), dispute, "没有必要再保密");
    }

    private String seal(UUID dispute) {
        return jdbc.sql("select seal_code from dispute where id = ?")
                .param(dispute)
                .query(String.class)
                .single();
    }
}
