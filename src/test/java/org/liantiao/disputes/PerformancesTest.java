package org.liantiao.disputes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liantiao.disputes.Chains.rules;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Ids;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is done of an agreement item by item, and what follows when nothing is (人民调解法 art. 31 to 33). */
@CountyTest
class PerformancesTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Performances performances;

    @Autowired
    Endings endings;

    @Autowired
    Cases cases;

    @Autowired
    Inbox inbox;

    @Autowired
    AdjustableClock clock;

    @Autowired
    JdbcClient jdbc;

    OwedCase owed;
    Actor village;
    LocalDate today;
    UUID id;

    @BeforeEach
    void aCaseInMediation() {
        clock.reset();
        village = county.village();
        today = chains.today();
        owed = new OwedCase(chains, village);
        id = owed.id;
    }

    @Test
    void itIsPerformedOnceTheLastItemIsDoneInFullOnTheLastDayOfAll() {
        owed.agree(owed.item("付清", "1000", today.plusDays(9)), owed.item("拆墙", "", today.plusDays(9)));
        clock.advance(Duration.ofDays(3));
        owed.record(2, "", today.plusDays(2)).orThrow();
        owed.record(1, "400", today.plusDays(1)).orThrow();

        assertThat(owed.items().getFirst().left()).isEqualByComparingTo("600");
        assertThat(owed.agreement().performedOn()).isNull();
        assertThat(rules(endings.close(village, Ids.next(), id))).containsExactly("close.notPerformed");
        owed.record(1, "600", today.plusDays(1)).orThrow();

        assertThat(owed.agreement().performedOn()).isEqualTo(today.plusDays(2));
        assertThat(column("performed_on")).isEqualTo(today.plusDays(2));
        assertThat(column("performance_due_on")).isEqualTo(today.plusDays(9));
        assertThat(kinds()).startsWith(StepKind.PERFORMED, StepKind.PART_PERFORMED, StepKind.PART_PERFORMED);
        assertThat(notes().getFirst()).isEqualTo("1. 苏广田 · 付清 · ¥600 · 转账");
        endings.close(village, Ids.next(), id).orThrow();
    }

    @Test
    void whatIsNotAboutMoneyIsDoneInPartsAsLongAsSomebodySaysSo() {
        owed.agree(owed.item("拆墙", "", null));
        owed.record(1, true).orThrow();
        assertThat(owed.items().getFirst().isOpen()).isTrue();
        owed.record(1, false).orThrow();
        assertThat(owed.items().getFirst().performances()).hasSize(2);
        assertThat(owed.agreement().performedOn()).isEqualTo(today);
    }

    @Test
    void allThatIsLeftIsRecordedInOneStep() {
        owed.agree(owed.item("付第一期", "300", today.plusDays(3)), owed.item("付第二期", "300", today.plusDays(33)));
        owed.record(1, "100", today).orThrow();
        chains.perform(village, id, today, "当场付清").orThrow();

        assertThat(owed.items())
                .allSatisfy(item -> assertThat(item.performedOn()).isEqualTo(today));
        assertThat(owed.items())
                .extracting(ObligationLine::left)
                .allSatisfy(left -> assertThat(left).isEqualByComparingTo(BigDecimal.ZERO));
        assertThat(owed.items().getFirst().performances())
                .extracting(ObligationLine.PerformanceLine::amount)
                .map(BigDecimal::intValue)
                .containsExactly(100, 200);
    }

    @Test
    void whatCannotHaveBeenDoneIsRefused() {
        UUID foreign = Ids.next();
        owed.agree(owed.item("付清", "1000", null), owed.item("拆墙", "", null));

        assertThat(rules(owed.record(1, "1000.01", today))).containsExactly("obligation.tooMuch");
        assertThat(rules(owed.record(1, "0", today))).containsExactly("obligation.nothing");
        assertThat(rules(owed.record(1, "", today.minusDays(1)))).containsExactly("day.before");
        assertThat(rules(owed.record(1, "", today.plusDays(1)))).containsExactly("day.after");
        assertThat(rules(owed.record(foreign, "", today))).containsExactly("obligation.unknown");
        owed.record(1, "", today).orThrow();
        assertThat(rules(owed.record(1, "", today))).containsExactly("obligation.done");
        assertThat(rules(performances.record(
                        county.township(), Ids.next(), id, new Performances.Form(null, today, "", false, ""))))
                .as("the village has it")
                .containsExactly("notYours");
        assertThat(owed.items().getLast().performances()).isEmpty();
    }

    @Test
    void whoeverHasTheCaseIsRemindedAWeekBeforeUntilItIsDone() {
        owed.agree(owed.item("付第一期", "", today.plusDays(8)), owed.item("付第二期", "", today.plusDays(38)));
        assertThat(reminded()).containsExactly(0, 1);
        clock.advance(Duration.ofDays(1));
        assertThat(reminded()).containsExactly(1, 0);
        clock.advance(Duration.ofDays(20));
        assertThat(reminded()).as("and after its day").containsExactly(1, 0);
        assertThat(inbox.counts(county.village2()).of(Inbox.Pile.PERFORMANCE)).isZero();

        owed.record(1, "", chains.today()).orThrow();
        assertThat(reminded()).as("somebody has to call back on it").containsExactly(0, 0);
        chains.followUp(village, id).orThrow();
        assertThat(reminded()).as("the next is some weeks away").containsExactly(0, 1);
        owed.record(2, "", chains.today()).orThrow();
        assertThat(reminded()).containsExactly(0, 1);
    }

    @Test
    void whoDoesNotPerformIsUrgedTheCourtIsToldOfAndBothTalkAgain() {
        assertThat(rules(performances.urge(village, Ids.next(), id, today, "催了")))
                .containsExactly("unperformed.state");
        owed.agree(owed.item("付款", "500", today.plusDays(2)));
        clock.advance(Duration.ofDays(5));
        assertThat(rules(performances.urge(village, Ids.next(), id, chains.today(), " ")))
                .containsExactly("required");
        assertThat(rules(performances.urge(village, Ids.next(), id, today.minusDays(1), "催了")))
                .containsExactly("day.before");
        performances.urge(village, Ids.next(), id, chains.today(), "卖了粮就给").orThrow();
        performances.tellOfCourt(village, Ids.next(), id, chains.today(), "").orThrow();
        owed.record(1, "200", chains.today()).orThrow();
        performances.mediateAgain(village, Ids.next(), id, "剩下的谈分期").orThrow();

        CaseFile file = cases.open(village, id).orElseThrow();
        assertThat(file.head().state()).isEqualTo(State.IN_MEDIATION);
        assertThat(file.head().round()).isEqualTo(2);
        assertThat(file.agreement()).isNull();
        assertThat(kinds())
                .startsWith(
                        StepKind.MEDIATED_AGAIN,
                        StepKind.PART_PERFORMED,
                        StepKind.COURT_TOLD,
                        StepKind.URGED,
                        StepKind.AGREED);
        assertThat(jdbc.sql("select kind from trail_entry where subject_id = ? order by id")
                        .param(id)
                        .query(String.class)
                        .list())
                .endsWith("dispute.urged", "dispute.court-told", "dispute.part-performed", "dispute.mediated-again");
        assertThat(column("performed_on"))
                .as("the first round’s agreement was not")
                .isNull();
        owed.agree(owed.item("付第一期", "150", today.plusDays(20)), owed.item("付第二期", "150", today.plusDays(50)));
        assertThat(owed.items()).hasSize(2);
        assertThat(column("performance_due_on"))
                .as("only the first round counts")
                .isEqualTo(today.plusDays(2));
    }

    @Test
    void onceItIsPerformedThereIsNobodyToUrge() {
        owed.agree(owed.item("付款", "", null));
        assertThat(offered()).contains(CaseAction.URGE, CaseAction.TELL_COURT, CaseAction.MEDIATE_AGAIN);
        owed.record(1, "", today).orThrow();

        assertThat(offered()).doesNotContain(CaseAction.URGE, CaseAction.TELL_COURT, CaseAction.MEDIATE_AGAIN);
        assertThat(rules(performances.mediateAgain(village, Ids.next(), id, "再谈")))
                .containsExactly("unperformed.state");
        assertThat(rules(performances.tellOfCourt(village, Ids.next(), id, today, "")))
                .containsExactly("unperformed.state");
    }

    private List<Integer> reminded() {
        Inbox.Counts counts = inbox.counts(village);
        return List.of(counts.of(Inbox.Pile.PERFORMANCE), counts.of(Inbox.Pile.AFTERCARE));
    }

    private Set<CaseAction> offered() {
        return cases.open(village, id).orElseThrow().allowed().keySet();
    }

    private @Nullable LocalDate column(String name) {
        return jdbc.sql("select " + name + " from dispute where id = ?")
                .param(id)
                .query((row, n) -> java.util.Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single()
                .orElse(null);
    }

    private List<StepKind> kinds() {
        return cases.open(village, id).orElseThrow().timeline().stream()
                .map(CaseFile.StepLine::kind)
                .toList();
    }

    private List<String> notes() {
        return cases.open(village, id).orElseThrow().timeline().stream()
                .map(CaseFile.StepLine::note)
                .toList();
    }
}
