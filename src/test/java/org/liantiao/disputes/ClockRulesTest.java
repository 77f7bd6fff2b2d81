package org.liantiao.disputes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liantiao.disputes.Chains.rules;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Why a case is due when it is due. June 2026: the 19th to the 21st are 端午节, the 1st is a Monday. */
@CountyTest
class ClockRulesTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Escalations escalations;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Risks risks;

    @Autowired
    Cases cases;

    @Autowired
    Figures figures;

    @Autowired
    AdjustableClock clock;

    @Test
    void aTiersLastDayOnARestDayMovesToTheNextWorkingDay() {
        clock.set(LocalDate.of(2026, 6, 13));
        UUID id = chains.registered(county.village());
        assertThat(due(id)).as("seven days end on the 20th, a holiday").isEqualTo("2026-06-22T23:59");
    }

    @Test
    void aPauseMovesTheTiersDayAndTheCasesDeadlineByItsLength() {
        clock.set(LocalDate.of(2026, 6, 1));
        UUID id = chains.accepted(county.village());
        clock.set(LocalDate.of(2026, 6, 3));
        deadlines.pause(county.village(), UUID.randomUUID(), id, "等勘测").orThrow();
        assertThat(file(id).clock().dueAt()).isNull();
        assertThat(file(id).clock().pausedOn()).isEqualTo(LocalDate.of(2026, 6, 3));
        clock.set(LocalDate.of(2026, 6, 10));
        deadlines.resume(county.village(), UUID.randomUUID(), id, "收到图").orThrow();

        assertThat(due(id)).as("five of seven days were left").isEqualTo("2026-06-15T23:59");
        assertThat(file(id).clock().deadline()).isEqualTo(LocalDate.of(2026, 7, 8));
    }

    @Test
    void aPauseThatRunsWhenTheCaseEndsCountsUpToThatDay() {
        clock.set(LocalDate.of(2026, 6, 1));
        UUID id = chains.accepted(county.village());
        clock.set(LocalDate.of(2026, 6, 10));
        deadlines.pause(county.village(), UUID.randomUUID(), id, "等勘测").orThrow();
        clock.set(LocalDate.of(2026, 7, 20));
        assertThat(overdueOn(LocalDate.of(2026, 7, 15))).isZero();
        chains.agreeOrally(county.village(), id).orThrow();

        assertThat(file(id).clock().deadline())
                .as("the 1st of July and forty days")
                .isEqualTo(LocalDate.of(2026, 8, 10));
        assertThat(file(id).clock().pausedOn()).isNull();
        assertThat(overdueOn(LocalDate.of(2026, 7, 15)))
                .as("what was not overdue then is not made so afterwards")
                .isZero();
    }

    @Test
    void aPauseThatBeginsAfterTheDeadlineDoesNotMoveIt() {
        clock.set(LocalDate.of(2026, 6, 1));
        UUID ended = chains.accepted(county.village());
        UUID continued = chains.accepted(county.village());
        clock.set(LocalDate.of(2026, 7, 6));
        deadlines.pause(county.village(), UUID.randomUUID(), ended, "等勘测").orThrow();
        deadlines.pause(county.village(), UUID.randomUUID(), continued, "等勘测").orThrow();
        clock.set(LocalDate.of(2026, 7, 20));
        chains.agreeOrally(county.village(), ended).orThrow();
        deadlines.resume(county.village(), UUID.randomUUID(), continued, "收到图").orThrow();

        assertThat(List.of(
                        file(ended).clock().deadline(), file(continued).clock().deadline()))
                .containsOnly(LocalDate.of(2026, 7, 1));
        assertThat(overdueOn(LocalDate.of(2026, 7, 5))).isEqualTo(2);
    }

    private long overdueOn(LocalDate day) {
        Period period = new Period(LocalDate.of(2026, 6, 1), day);
        return figures.count(county.county().scope(), null, new FigureQuery(Figure.OVERDUE, period, day, Slice.ALL));
    }

    @Test
    void anExtensionNeedsConsentAndComesBeforeTheDeadlinePasses() {
        clock.set(LocalDate.of(2026, 6, 1));
        UUID id = chains.accepted(county.village());
        assertThat(rules(deadlines.extend(county.village(), UUID.randomUUID(), id, 10, false, "再谈谈")))
                .containsExactly("extend.consent");
        deadlines
                .extend(county.village(), UUID.randomUUID(), id, 10, true, "再谈谈")
                .orThrow();
        assertThat(file(id).clock().deadline()).isEqualTo(LocalDate.of(2026, 7, 11));
        assertThat(due(id)).as("the 8th and ten days, past the holiday").isEqualTo("2026-06-18T23:59");

        clock.set(LocalDate.of(2026, 7, 12));
        assertThat(rules(deadlines.extend(county.village(), UUID.randomUUID(), id, 10, true, "再谈谈")))
                .containsExactly("extend.late");
    }

    @Test
    void aRedCaseIsRuledOnTheSameWorkingDayOrTheNextMorningsEvening() {
        assertThat(rulingDueWhenRaisedAt(LocalDateTime.of(2026, 6, 11, 10, 0))).isEqualTo("2026-06-11T17:30");
        assertThat(rulingDueWhenRaisedAt(LocalDateTime.of(2026, 6, 11, 18, 0))).isEqualTo("2026-06-12T17:30");
        assertThat(rulingDueWhenRaisedAt(LocalDateTime.of(2026, 6, 19, 10, 0)))
                .as("a holiday")
                .isEqualTo("2026-06-22T17:30");
    }

    @Test
    void aCaseThatTurnsRedWhileItWaitsBecomesUrgent() {
        clock.set(LocalDateTime.of(2026, 6, 11, 10, 0));
        UUID id = chains.escalated(county.village());
        assertThat(due(id)).isEqualTo("2026-06-15T17:30");
        risks.note(county.village(), UUID.randomUUID(), id, Set.of("THREAT"), "说要动手")
                .orThrow();
        assertThat(due(id)).isEqualTo("2026-06-11T17:30");
        assertThat(file(id).escalations().getLast().dueAt()).isEqualTo("2026-06-11T17:30");
    }

    @Test
    void turningRedGivesARulingThatIsOverdueNoMoreTime() {
        clock.set(LocalDateTime.of(2026, 6, 11, 10, 0));
        UUID id = chains.escalated(county.village());
        clock.set(LocalDateTime.of(2026, 6, 16, 10, 0));

        risks.note(county.village(), UUID.randomUUID(), id, Set.of("THREAT"), "说要动手")
                .orThrow();

        assertThat(due(id)).isEqualTo("2026-06-15T17:30");
        assertThat(file(id).escalations().getLast().dueAt()).isEqualTo("2026-06-15T17:30");
    }

    @Test
    void guidanceGivesWhatWasLeftAndFiveDaysMore() {
        clock.set(LocalDate.of(2026, 6, 1));
        UUID id = chains.escalated(county.village());
        clock.set(LocalDate.of(2026, 6, 2));
        chains.rule(county.township(), id, RulingKind.GUIDE).orThrow();
        assertThat(due(id))
                .as("seven days left and five more, to the 14th, a Sunday")
                .isEqualTo("2026-06-15T23:59");
    }

    @Test
    void aYearWhoseNoticeIsNotLoadedGivesProvisionalDates() {
        clock.set(LocalDate.of(2027, 3, 1));
        UUID id = chains.registered(county.village());
        assertThat(file(id).clock().provisional()).isTrue();
        clock.set(LocalDate.of(2026, 3, 2));
        assertThat(file(chains.registered(county.village())).clock().provisional())
                .isFalse();
    }

    @Test
    void theLedgerNamesEveryLineAndItsLastIsWhatIsDue() {
        clock.set(LocalDate.of(2026, 6, 1));
        UUID id = chains.escalated(county.village());
        chains.rule(county.township(), id, RulingKind.TAKE_OVER).orThrow();

        List<CaseFile.ClockLine> ledger = file(id).ledger();
        assertThat(ledger)
                .extracting(CaseFile.ClockLine::kind)
                .containsExactly(
                        ClockEntryKind.CASE_SET,
                        ClockEntryKind.TIER_STARTED,
                        ClockEntryKind.CASE_SET,
                        ClockEntryKind.STOPPED,
                        ClockEntryKind.RULING_STARTED,
                        ClockEntryKind.TIER_STARTED);
        assertThat(ledger.getLast().dueAfter()).isEqualTo(file(id).clock().dueAt());
        assertThat(ledger.getLast().days()).isEqualTo(10);
    }

    private String rulingDueWhenRaisedAt(LocalDateTime time) {
        clock.set(time.toLocalDate().minusDays(1).atTime(9, 0));
        UUID id = chains.accepted(county.village());
        risks.note(county.village(), UUID.randomUUID(), id, Set.of("WEAPON"), "带着棍子")
                .orThrow();
        clock.set(time);
        escalations
                .escalate(county.village(), UUID.randomUUID(), id, Ground.RED_RISK, "怕出事", false)
                .orThrow();
        return due(id);
    }

    private CaseFile file(UUID id) {
        return cases.open(county.village(), id).orElseThrow();
    }

    private String due(UUID id) {
        return String.valueOf(file(id).clock().dueAt());
    }
}
