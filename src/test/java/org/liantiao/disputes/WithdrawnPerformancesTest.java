package org.liantiao.disputes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liantiao.disputes.Chains.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Ids;
import org.liantiao.base.Outcome;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was recorded as done by mistake is taken back; what a call-back found done, and the suit it found, are recorded. */
@CountyTest
class WithdrawnPerformancesTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Performances performances;

    @Autowired
    FollowUps followUps;

    @Autowired
    Suits suits;

    @Autowired
    Endings endings;

    @Autowired
    Cases cases;

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
    void theEntryStaysAndItsItemIsOpenAgainWithItsDay() {
        owed.agree(owed.item("付第一期", "300", today.plusDays(3)), owed.item("付第二期", "300", today.plusDays(33)));
        owed.record(1, "100", chains.today()).orThrow();
        owed.record(1, "200", chains.today()).orThrow();
        owed.record(2, "", chains.today()).orThrow();
        assertThat(owed.agreement().performedOn()).isEqualTo(today);
        assertThat(column("performed_on")).isEqualTo(today);

        withdraw(entry(1, 1), "钱是付给别人的").orThrow();

        assertThat(owed.agreement().performedOn()).isNull();
        assertThat(column("performed_on")).isNull();
        assertThat(owed.waitsFor()).isEqualTo(today.plusDays(3));
        ObligationLine item = owed.items().getFirst();
        assertThat(item.isOpen()).isTrue();
        assertThat(item.left()).isEqualByComparingTo("200");
        assertThat(item.performances()).hasSize(1);
        assertThat(item.withdrawn()).singleElement().satisfies(one -> {
            assertThat(one.amount()).isEqualByComparingTo("200");
            assertThat(one.withdrawal()).isEqualTo(new ObligationLine.Withdrawal(today, village.name(), "钱是付给别人的"));
        });
        assertThat(owed.items().getLast().isOpen()).isFalse();
        assertThat(rules(endings.close(village, Ids.next(), id))).containsExactly("close.notPerformed");
        assertThat(trail()).contains("dispute.performance-withdrawn");

        owed.record(1, "", chains.today()).orThrow();
        assertThat(owed.agreement().performedOn()).isEqualTo(today);
        assertThat(owed.waitsFor()).isNull();
    }

    @Test
    void anAgreementWithoutItemsIsWithdrawnAsAWhole() {
        owed.agree();
        chains.perform(village, id, today, "当场付清").orThrow();
        withdraw(null, "没付").orThrow();

        assertThat(owed.agreement().performedOn()).isNull();
        assertThat(owed.waitsFor()).isEqualTo(today.plusDays(30));
        assertThat(rules(withdraw(null, "没付"))).containsExactly("perform.unknown");
    }

    @Test
    void onlyWhoHandlesItTakesBackOnceAndWithAReasonAndNotOnceItIsClosed() {
        owed.agree(owed.item("付清", "300", null));
        owed.record(1, "", chains.today()).orThrow();
        UUID entry = entry(1, 0);
        assertThat(rules(withdraw(entry, " "))).containsExactly("required");
        assertThat(rules(performances.withdraw(county.village2(), Ids.next(), id, entry, "错")))
                .containsExactly("notFound");
        assertThat(rules(performances.withdraw(county.township(), Ids.next(), id, entry, "错")))
                .containsExactly("notYours");
        withdraw(entry, "记错了").orThrow();
        assertThat(rules(withdraw(entry, "记错了"))).containsExactly("perform.unknown");

        owed.record(1, "", chains.today()).orThrow();
        endings.close(village, Ids.next(), id).orThrow();
        assertThat(rules(withdraw(entry(1, 0), "记错了"))).containsExactly("perform.closed");
    }

    @Test
    void whatACallBackFindsDoneIsRecordedWithIt() {
        owed.agree(owed.item("付清", "300", today.plusDays(9)), owed.item("拆墙", "", today.plusDays(9)));
        clock.set(today.plusDays(10));
        UUID paid = owed.items().getFirst().id();
        found(Set.of(paid), today.plusDays(2)).orThrow();

        assertThat(owed.items().getFirst().performedOn()).isEqualTo(today.plusDays(2));
        assertThat(owed.items().getLast().isOpen()).isTrue();
        assertThat(owed.agreement().performedOn()).isNull();

        found(Set.of(), today.plusDays(8)).orThrow();
        assertThat(owed.agreement().performedOn()).isEqualTo(today.plusDays(8));
        assertThat(column("performed_on")).isEqualTo(today.plusDays(8));
    }

    @Test
    void aCallBackWhosePerformanceIsRefusedRecordsNeither() {
        owed.agree(owed.item("付清", "300", null));
        clock.set(today.plusDays(10));

        assertThat(rules(found(Set.of(), today.minusDays(1)))).containsExactly("day.before");
        assertThat(rules(found(Set.of(UUID.randomUUID()), today))).containsExactly("obligation.unknown");
        assertThat(cases.open(village, id).orElseThrow().followUps().made()).isEmpty();
        assertThat(owed.items().getFirst().performances()).isEmpty();
    }

    @Test
    void theSuitACallBackFoundIsNotedWithItsCourtItsNumberAndItsOutcome() {
        owed.agree();
        Suits.Form open = new Suits.Form("鲁山县人民法院", "（2026）豫0423民初88号", null, null);
        assertThat(rules(suits.note(village, Ids.next(), id, open))).containsExactly("suit.state");
        clock.set(today.plusDays(10));
        followUps
                .record(village, Ids.next(), id, form(Kept.NOT_PERFORMED, today.plusDays(5), null))
                .orThrow();
        assertThat(cases.open(village, id).orElseThrow().can(CaseAction.NOTE_SUIT))
                .isTrue();
        suits.note(village, Ids.next(), id, open).orThrow();
        assertThat(suit().outcome()).isNull();

        Suits.Form early = new Suits.Form(open.court(), open.number(), SuitOutcome.MEDIATED, today.plusDays(4));
        assertThat(rules(suits.note(village, Ids.next(), id, early))).containsExactly("day.before");
        suits.note(
                        village,
                        Ids.next(),
                        id,
                        new Suits.Form(open.court(), open.number(), SuitOutcome.MEDIATED, today.plusDays(9)))
                .orThrow();
        assertThat(suit())
                .isEqualTo(new CaseFile.SuitLine(open.court(), open.number(), SuitOutcome.MEDIATED, today.plusDays(9)));
        assertThat(trail()).contains("dispute.suit-noted");
    }

    private CaseFile.SuitLine suit() {
        return java.util.Objects.requireNonNull(owed.agreement().suit());
    }

    private Outcome<UUID> found(Set<UUID> items, LocalDate day) {
        return followUps.record(
                village, Ids.next(), id, form(Kept.PERFORMED, null, new FollowUps.Performed(items, day)));
    }

    private FollowUps.Form form(Kept kept, @Nullable LocalDate sued, FollowUps.@Nullable Performed performed) {
        return new FollowUps.Form(
                chains.today(), kept, Satisfaction.MOSTLY, false, false, sued != null, sued, "去看过", performed);
    }

    private UUID entry(int serial, int which) {
        return owed.items().get(serial - 1).performances().get(which).id();
    }

    private Outcome<UUID> withdraw(@Nullable UUID entry, String reason) {
        return performances.withdraw(village, Ids.next(), id, entry, reason);
    }

    private @Nullable LocalDate column(String name) {
        return jdbc.sql("select " + name + " from dispute where id = ?")
                .param(id)
                .query((row, n) -> java.util.Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single()
                .orElse(null);
    }

    private List<String> trail() {
        return jdbc.sql("select kind from trail_entry where subject_id = ?")
                .param(id)
                .query(String.class)
                .list();
    }
}
