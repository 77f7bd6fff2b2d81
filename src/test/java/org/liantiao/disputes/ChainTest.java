package org.liantiao.disputes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liantiao.disputes.Chains.rules;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.disputes.internal.Dispute;
import org.liantiao.disputes.internal.Disputes;
import org.liantiao.jurisdiction.Tier;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@CountyTest
class ChainTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Intake intake;

    @Autowired
    Mediation mediation;

    @Autowired
    Endings endings;

    @Autowired
    Disputes disputes;

    @Autowired
    AdjustableClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aDisputeGoesFromTheVillageToTheCountyAndIsSettledThere() {
        UUID id = chains.escalated(county.village());
        assertThat(at(id)).isEqualTo(new Where(State.AWAITING_RULING, Tier.TOWNSHIP));

        chains.rule(county.township(), id, RulingKind.TAKE_OVER).orThrow();
        assertThat(at(id)).isEqualTo(new Where(State.IN_MEDIATION, Tier.TOWNSHIP));

        chains.session(county.township(), id).orThrow();
        chains.escalate(county.township(), id).orThrow();
        chains.rule(county.county2(), id, RulingKind.JOINT).orThrow();
        assertThat(at(id)).isEqualTo(new Where(State.IN_MEDIATION, Tier.COUNTY));

        chains.agreeOrally(county.county2(), id).orThrow();
        chains.perform(county.county2(), id, chains.today(), "").orThrow();
        endings.close(county.county2(), UUID.randomUUID(), id).orThrow();
        assertThat(at(id)).isEqualTo(new Where(State.CLOSED, Tier.COUNTY));
        read(county.village(), id, dispute -> {
            assertThat(dispute.round().end()).isEqualTo(End.RESOLVED);
            assertThat(dispute.counted().tier()).isEqualTo(Tier.COUNTY);
            assertThat(dispute.admission().number()).isNotNull();
            return null;
        });
    }

    @Test
    void aVillageTriesOnceBeforeItSendsACaseUp() {
        UUID id = chains.accepted(county.village());

        assertThat(rules(chains.escalate(county.village(), id))).containsExactly("escalate.tries");
    }

    @Test
    void theTownshipsSecondReturnGoesOnToTheCountyWhichReturnsOnlyOnce() {
        UUID id = chains.escalated(county.village());
        chains.rule(county.township(), id, RulingKind.RETURN).orThrow();
        assertThat(at(id)).isEqualTo(new Where(State.IN_MEDIATION, Tier.VILLAGE));

        chains.escalate(county.village(), id).orThrow();
        chains.rule(county.township(), id, RulingKind.RETURN).orThrow();
        assertThat(at(id)).isEqualTo(new Where(State.AWAITING_RULING, Tier.COUNTY));

        chains.rule(county.county2(), id, RulingKind.RETURN).orThrow();
        assertThat(at(id)).isEqualTo(new Where(State.IN_MEDIATION, Tier.TOWNSHIP));
        chains.session(county.township(), id).orThrow();
        chains.escalate(county.township(), id).orThrow();
        assertThat(rules(chains.rule(county.county2(), id, RulingKind.RETURN)))
                .containsExactly("ruling.returnedBefore");
    }

    @Test
    void theSecondOfTwoRulingsIsToldWhoWasFirst() {
        UUID id = chains.escalated(county.village());
        chains.rule(county.township(), id, RulingKind.GUIDE).orThrow();

        var second = chains.rule(county.township2(), id, RulingKind.TAKE_OVER);

        assertThat(second.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.rule()).isEqualTo("ruling.already");
            assertThat(refusal.details()).contains(county.township().name());
        });
    }

    @Test
    void aForeignCaseIsNotFoundWhateverIsAskedOfIt() {
        UUID id = chains.accepted(county.village());

        for (Actor stranger : new Actor[] {
            county.village2(), county.village3(), county.township3(), county.police(), county.auditor(), county.admin()
        }) assertThat(rules(chains.session(stranger, id))).as(stranger.name()).containsExactly("notFound");
    }

    @Test
    void anOralAgreementSettlesOnTheDayItIsReachedAndAWrittenOneWhenNothingIsMissing() {
        UUID oral = chains.accepted(county.village());
        chains.agreeOrally(county.village(), oral).orThrow();
        assertThat(at(oral).state()).isEqualTo(State.AGREED);

        UUID written = chains.accepted(county.village());
        LocalDate today = chains.today();
        sign(written, today, null).orThrow();
        assertThat(at(written).state()).isEqualTo(State.IN_MEDIATION);
        clock.advance(java.time.Duration.ofDays(1));
        sign(written, today, today.plusDays(1)).orThrow();
        assertThat(at(written).state()).isEqualTo(State.AGREED);
        assertThat(this.<LocalDate>read(
                        county.village(), written, d -> d.counted().on()))
                .isEqualTo(today.plusDays(1));
    }

    @Test
    void reopeningBeginsANewRoundAndLeavesTheFirstOnesFiguresAlone() {
        UUID id = chains.accepted(county.village());
        chains.agreeOrally(county.village(), id).orThrow();
        LocalDate settled = chains.today();
        LocalDate deadline = read(county.village(), id, d -> d.clocks().deadline());
        clock.advance(java.time.Duration.ofDays(20));

        endings.reopen(county.village(), UUID.randomUUID(), id, "又争起来了").orThrow();

        read(county.village(), id, dispute -> {
            assertThat(dispute.round().number()).isEqualTo(2);
            assertThat(dispute.round().state()).isEqualTo(State.IN_MEDIATION);
            assertThat(dispute.counted().on()).isEqualTo(settled);
            assertThat(dispute.counted().reopenedOn()).isEqualTo(chains.today());
            assertThat(dispute.clocks().deadline()).isEqualTo(deadline);
            assertThat(dispute.clocks().roundDeadline())
                    .isEqualTo(chains.today().plusDays(30));
            return null;
        });
    }

    @Test
    void refusedAndFailedAreToldApartByWhetherASessionWasHeld() {
        UUID id = chains.accepted(county.village());
        assertThat(rules(end(id, End.FAILED))).containsExactly("end.noSession");
        chains.session(county.village(), id).orThrow();
        assertThat(rules(end(id, End.REFUSED))).containsExactly("end.hadSession");
        end(id, End.FAILED).orThrow();
        assertThat(at(id).state()).isEqualTo(State.CLOSED);
    }

    @Test
    void aRepeatedRequestIsCarriedOutOnce() {
        UUID request = UUID.randomUUID();
        UUID first = intake.register(
                        county.village(), request, chains.form(county.places().village()))
                .orThrow();
        UUID again = intake.register(
                        county.village(), request, chains.form(county.places().village()))
                .orThrow();
        assertThat(again).isEqualTo(first);

        UUID accept = UUID.randomUUID();
        intake.accept(county.village(), accept, first).orThrow();
        assertThat(intake.accept(county.village(), accept, first).isDone()).isTrue();
    }

    @Test
    void theClockGoesFromVillageToRulingToTownshipAndNeverPastTheCasesDeadline() {
        clock.set(LocalDateTime.of(2026, 6, 1, 9, 0));
        UUID id = chains.accepted(county.village());
        assertThat(due(id)).isEqualTo("2026-06-08T23:59");
        chains.session(county.village(), id).orThrow();
        clock.set(LocalDateTime.of(2026, 6, 3, 9, 0));
        chains.escalate(county.village(), id).orThrow();
        assertThat(due(id)).isEqualTo("2026-06-05T17:30");
        clock.set(LocalDateTime.of(2026, 6, 4, 9, 0));
        chains.rule(county.township(), id, RulingKind.RETURN).orThrow();
        assertThat(due(id)).as("five of seven days were left").isEqualTo("2026-06-09T23:59");
        clock.set(LocalDateTime.of(2026, 6, 25, 9, 0));
        chains.escalate(county.village(), id).orThrow();
        chains.rule(county.township2(), id, RulingKind.TAKE_OVER).orThrow();
        assertThat(due(id)).as("ten days would pass the case's own deadline").isEqualTo("2026-07-01T23:59");
    }

    private org.liantiao.base.Outcome<UUID> end(UUID id, End end) {
        return endings.end(county.village(), UUID.randomUUID(), id, end, chains.today(), "", true);
    }

    private org.liantiao.base.Outcome<UUID> sign(UUID id, LocalDate signed, LocalDate sealed) {
        return mediation.agree(
                county.village(),
                UUID.randomUUID(),
                id,
                new Mediation.Terms(
                        AgreementForm.WRITTEN, signed, "各让一步", "当面", "1,200", null, signed, signed, sealed));
    }

    private record Where(State state, Tier tier) {}

    private Where at(UUID id) {
        return read(
                county.village(),
                id,
                d -> new Where(d.round().state(), d.holding().tier()));
    }

    private String due(UUID id) {
        return read(county.village(), id, d -> String.valueOf(d.clocks().dueAt()));
    }

    private <T> T read(Actor actor, UUID id, java.util.function.Function<Dispute, T> question) {
        return transaction.execute(
                status -> question.apply(disputes.find(actor.scope(), id).orElseThrow()));
    }
}
