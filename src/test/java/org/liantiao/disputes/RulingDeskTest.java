package org.liantiao.disputes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Ids;
import org.liantiao.base.Refusal;
import org.liantiao.disputes.RulingDesk.Outlook;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;

@CountyTest
class RulingDeskTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Escalations escalations;

    @Autowired
    Cases cases;

    @Autowired
    RulingDesk desk;

    @Autowired
    Rulings rulings;

    @Autowired
    SamePair samePair;

    @Autowired
    AdjustableClock clock;

    @ParameterizedTest
    @EnumSource(RulingKind.class)
    void theOutlookIsWhatTheRulingThenMakes(RulingKind kind) {
        UUID id = chains.escalated(county.village());
        clock.set(LocalDate.of(2026, 6, 12));
        Outlook outlook = outlook(county.township(), id, kind);

        rule(county.township(), id, kind);

        assertThat(dueOn(id)).isEqualTo(outlook.dueOn());
        assertThat(outlook.refusal()).isNull();
    }

    @ParameterizedTest
    @EnumSource(RulingKind.class)
    void theOutlookOfACaseThatNobodyAcceptedYetIsRightToo(RulingKind kind) {
        UUID id = chains.registered(county.village());
        escalations
                .escalate(county.village(), Ids.next(), id, Ground.BEYOND, "要量地", false)
                .orThrow();
        clock.set(LocalDate.of(2026, 6, 26));
        Outlook outlook = outlook(county.township(), id, kind);

        rule(county.township(), id, kind);

        assertThat(dueOn(id)).isEqualTo(outlook.dueOn());
    }

    @Test
    void theSecondReturnIsForetoldToGoToTheCountyAndTheCountysSecondIsRefused() {
        UUID id = chains.escalated(county.village());
        assertThat(outlook(county.township(), id, RulingKind.RETURN).goesToCounty())
                .isFalse();
        rule(county.township(), id, RulingKind.RETURN);
        chains.escalate(county.village(), id).orThrow();
        Outlook second = outlook(county.township(), id, RulingKind.RETURN);
        assertThat(second.goesToCounty()).isTrue();

        rule(county.township(), id, RulingKind.RETURN);
        assertThat(dueOn(id)).isEqualTo(second.dueOn());
        assertThat(outlook(county.county2(), id, RulingKind.RETURN).refusal()).isNull();

        rule(county.county2(), id, RulingKind.RETURN);
        chains.session(county.township(), id).orThrow();
        chains.escalate(county.township(), id).orThrow();
        assertThat(outlook(county.county2(), id, RulingKind.RETURN).refusal())
                .isNotNull()
                .extracting(Refusal::rule)
                .isEqualTo("ruling.returnedBefore");
    }

    @Test
    void nobodyElseSeesAnOutlookOrWhoSentIt() {
        UUID id = chains.escalated(county.village());

        for (Actor other : new Actor[] {county.village(), county.county2(), county.township3(), county.admin()})
            assertThat(desk.outlook(other, id)).as(other.name()).isEmpty();
        assertThat(desk.sender(county.township3(), id)).isEmpty();
        assertThat(desk.sender(county.township(), id))
                .get()
                .extracting(RulingDesk.Sender::name)
                .isEqualTo(county.village().name());
    }

    @Test
    void whatWasRuledOfLateIsListedForItsTierAlone() {
        UUID old = chains.escalated(county.village());
        rule(county.township(), old, RulingKind.GUIDE);
        clock.set(LocalDate.of(2026, 7, 10));
        UUID fresh = chains.escalated(county.village());
        rule(county.township(), fresh, RulingKind.TAKE_OVER);
        chains.session(county.township(), fresh).orThrow();
        chains.escalate(county.township(), fresh).orThrow();

        assertThat(rulings.recent(county.township().scope(), county.township().areaId(), 30))
                .singleElement()
                .satisfies(ruled -> {
                    assertThat(ruled.caseId()).isEqualTo(fresh);
                    assertThat(ruled.ruledOn()).isEqualTo(LocalDate.of(2026, 7, 10));
                    assertThat(ruled.wentOn()).isTrue();
                });
        assertThat(rulings.recent(county.township().scope(), county.township().areaId(), 31))
                .hasSize(2);
        assertThat(rulings.recent(county.county2().scope(), county.county2().areaId(), 31))
                .isEmpty();
        assertThat(rulings.recent(county.township3().scope(), county.township().areaId(), 31))
                .isEmpty();
    }

    @Test
    void earlierCasesOfTheSameTwoAreNamedWithinTheScope() {
        UUID first = chains.accepted(county.village());
        chains.agreeOrally(county.village(), first).orThrow();
        UUID second = chains.accepted(county.village());
        chains.accepted(county.village2());

        assertThat(samePair.before(county.village().scope(), second))
                .extracting(RepeatHint.Earlier::id)
                .containsExactly(first);
        assertThat(samePair.before(county.village3().scope(), second)).isEmpty();
    }

    private Outlook outlook(Actor actor, UUID id, RulingKind kind) {
        return Objects.requireNonNull(desk.outlook(actor, id).get(kind));
    }

    private void rule(Actor actor, UUID id, RulingKind kind) {
        chains.rule(actor, id, kind).orThrow();
    }

    private LocalDate dueOn(UUID id) {
        return Objects.requireNonNull(
                        cases.open(county.county2(), id).orElseThrow().clock().dueAt())
                .toLocalDate();
    }
}
