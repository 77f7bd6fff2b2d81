package org.liantiao.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liantiao.disputes.Chains.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Ids;
import org.liantiao.base.Outcome;
import org.liantiao.disputes.Chains;
import org.liantiao.supervision.OrderStep.Kind;
import org.liantiao.supervision.SupervisionOrder.Grade;
import org.liantiao.supervision.SupervisionOrder.Occasion;
import org.liantiao.supervision.SupervisionOrder.State;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.liantiao.testing.Race;
import org.liantiao.trail.KindGroup;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The county asks, those asked sign and answer, the county closes. */
@CountyTest
class SupervisionOrdersTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Issuing issuing;

    @Autowired
    OrderSteps steps;

    @Autowired
    Orders orders;

    @Autowired
    AdjustableClock clock;

    @Autowired
    JdbcClient jdbc;

    Asking asking;

    @BeforeEach
    void whatTheCountyAsks() {
        asking = new Asking(county, issuing, steps, orders);
    }

    @Test
    void anOrderIsIssuedSignedForAnsweredAndClosed() {
        UUID dispute = chains.accepted(county.village());
        UUID order = asking.onCase(dispute);
        assertThat(orders.desk(county.village()).toReceive()).hasSize(1);

        asking.take(county.village(), order, Kind.RECEIVED, "").orThrow();
        assertThat(orders.desk(county.village()).toAnswer()).hasSize(1);
        asking.take(county.village(), order, Kind.ANSWERED, "两家已经谈拢").orThrow();
        assertThat(orders.desk(county.village()).isEmpty()).isTrue();
        assertThat(orders.desk(county.county()).toJudge()).hasSize(1);
        asking.take(county.county(), order, Kind.CLOSED, "去看过，属实").orThrow();

        Orders.Page page = orders.open(county.village(), order).orElseThrow();
        assertThat(page.order().state()).isEqualTo(State.CLOSED);
        assertThat(page.steps())
                .extracting(OrderStep::kind)
                .containsExactly(Kind.ISSUED, Kind.RECEIVED, Kind.ANSWERED, Kind.CLOSED);
        assertThat(trail(dispute))
                .containsSubsequence("order.issued", "order.received", "order.answered", "order.closed");
        assertThat(orders.desk(county.county()).isEmpty()).isTrue();
    }

    @Test
    void aDayOfRestIsRefusedAndTheNextWorkingDayNamed() {
        LocalDate saturday = LocalDate.of(2026, 6, 27);
        OrderForm form = new OrderForm(
                Grade.ORDINARY, Occasion.OTHER, null, null, asking.villageCommittee(), "督促", "办结", saturday);

        Outcome<UUID> outcome = issuing.issue(county.county(), Ids.next(), form);

        assertThat(outcome.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.field()).isEqualTo("dueOn");
            assertThat(refusal.details()).containsExactly(LocalDate.of(2026, 6, 29));
        });
        assertThat(rules(issuing.issue(
                        county.county(), Ids.next(), new OrderForm(null, null, null, null, null, "", "", null))))
                .containsOnly("required");
    }

    @Test
    void anAnswerGoesBackWithADayAndIsCounted() {
        UUID order = asking.onCase(chains.accepted(county.village()));
        LocalDate first = asking.order(order).dueOn();
        asking.take(county.village(), order, Kind.RECEIVED, "").orThrow();
        asking.take(county.village(), order, Kind.ANSWERED, "办了").orThrow();
        LocalDate later = LocalDate.of(2026, 7, 8);

        assertThat(rules(asking.take(county.county(), order, Kind.RETURNED, StepForm.of("", null))))
                .containsExactlyInAnyOrder("required", "required");
        asking.take(county.county(), order, Kind.RETURNED, StepForm.of("还没见面", later))
                .orThrow();

        SupervisionOrder now = asking.order(order);
        assertThat(now.state()).isEqualTo(State.RECEIVED);
        assertThat(now.returns()).isOne();
        assertThat(now.dueOn()).isEqualTo(later);
        assertThat(now.promisedOn()).isEqualTo(first);
        assertThat(orders.desk(county.village()).toAnswer()).hasSize(1);
    }

    @Test
    void aDayIsPutOffOnceBeforeItPasses() {
        UUID order = asking.onCase(chains.accepted(county.village()));
        LocalDate later = LocalDate.of(2026, 7, 8);
        asking.take(county.county(), order, Kind.EXTENDED, StepForm.of("当事人外出", later))
                .orThrow();
        assertThat(asking.order(order).promisedOn()).isEqualTo(later);
        assertThat(rules(asking.take(
                        county.county(), order, Kind.EXTENDED, StepForm.of("再延", LocalDate.of(2026, 7, 15)))))
                .containsExactly("supervision.extended");

        UUID passed = asking.onCase(chains.accepted(county.village()));
        clock.set(asking.order(passed).dueOn().plusDays(1));
        assertThat(rules(asking.take(county.county(), passed, Kind.EXTENDED, StepForm.of("晚了", later.plusDays(7)))))
                .containsExactly("supervision.passed");
        assertThat(orders.desk(county.county()).late())
                .extracting(SupervisionOrder::id)
                .containsExactly(passed);
    }

    @Test
    void itIsMadeGraverAndPutBeforeTheHeadOnceEach() {
        UUID order = asking.onCase(chains.accepted(county.village()));

        asking.take(county.county(), order, Kind.LISTED, "影响大").orThrow();
        asking.take(county.county(), order, Kind.REFERRED, "报请张县长").orThrow();

        assertThat(asking.order(order).grade()).isEqualTo(Grade.LISTED);
        assertThat(asking.order(order).referredOn()).isEqualTo(chains.today());
        assertThat(rules(asking.take(county.county(), order, Kind.LISTED, "再挂")))
                .containsExactly("supervision.listed");
        assertThat(rules(asking.take(county.county(), order, Kind.REFERRED, "再报")))
                .containsExactly("supervision.referred");
    }

    @Test
    void anAnswerPointsOnlyAtCasesThatWhoAnswersCanRead() {
        UUID order = issuing.issue(county.county(), Ids.next(), asking.aboutMany(asking.villageCommittee()))
                .orThrow();
        asking.take(county.village(), order, Kind.RECEIVED, "").orThrow();
        String own = code(chains.accepted(county.village()));
        String foreign = code(chains.accepted(county.village3()));

        assertThat(rules(asking.take(
                        county.village(),
                        order,
                        Kind.ANSWERED,
                        new StepForm("办了", null, Set.of(UUID.randomUUID()), foreign))))
                .containsExactlyInAnyOrder("supervision.noFile", "supervision.noCase");
        asking.take(county.village(), order, Kind.ANSWERED, new StepForm("办了", null, Set.of(), own))
                .orThrow();

        assertThat(orders.open(county.county(), order)
                        .orElseThrow()
                        .steps()
                        .getLast()
                        .evidence())
                .extracting(OrderStep.Evidence::name)
                .containsExactly(own);
    }

    @Test
    void aFormThatIsSentTwiceIsTakenOnceAndNumbersHaveNoGap() {
        UUID form = Ids.next();
        String first =
                asking.order(asking.onCase(chains.accepted(county.village()))).number();
        UUID order = issuing.issue(county.county(), form, asking.aboutMany(asking.villageCommittee()))
                .orThrow();
        assertThat(issuing.issue(county.county(), form, asking.aboutMany(asking.villageCommittee()))
                        .orThrow())
                .isEqualTo(order);
        String third =
                asking.order(asking.onCase(chains.accepted(county.village()))).number();
        assertThat(List.of(first, asking.order(order).number(), third))
                .containsExactly("督〔2026〕1号", "督〔2026〕2号", "督〔2026〕3号");

        UUID step = Ids.next();
        for (int i = 0; i < 2; i++)
            steps.take(county.village(), order, step, Kind.RECEIVED, StepForm.of(""))
                    .orThrow();
        assertThat(orders.open(county.village(), order).orElseThrow().steps()).hasSize(2);
    }

    @Test
    void ofTwoSupervisorsWhoDecideAtOnceTheSecondIsTold() throws Exception {
        Actor other = Asking.supervisingOnly(county.county2());
        for (int round = 0; round < Race.rounds(3, 200); round++) {
            UUID order = asking.onCase(chains.accepted(county.village()));
            asking.take(county.village(), order, Kind.RECEIVED, "").orThrow();
            asking.take(county.village(), order, Kind.ANSWERED, "办了").orThrow();

            List<Outcome<UUID>> outcomes = Race.run(
                    2,
                    i -> () -> i == 0
                            ? asking.take(county.county(), order, Kind.CLOSED, "属实")
                            : asking.take(other, order, Kind.RETURNED, StepForm.of("再核", LocalDate.of(2026, 7, 8))));

            assertThat(outcomes.stream().filter(Outcome::isDone)).hasSize(1);
            assertThat(outcomes.stream().flatMap(outcome -> rules(outcome).stream()))
                    .containsExactly("supervision.meanwhile");
            assertThat(orders.open(county.county(), order).orElseThrow().steps())
                    .hasSize(4);
        }
    }

    @Test
    void manyAtOnceGetNumbersWithoutAGap() throws Exception {
        List<Outcome<UUID>> all = Race.run(
                4, i -> () -> issuing.issue(county.county(), Ids.next(), asking.aboutMany(asking.villageCommittee())));

        assertThat(all.stream().map(outcome -> asking.order(outcome.orThrow()).number()))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 4)
                        .mapToObj(i -> "督〔2026〕" + i + "号")
                        .toList());
    }

    @Test
    void everyStepHasItsWordsInTheTrail() {
        assertThat(Arrays.stream(Kind.values()).map(Kind::traceKind))
                .allMatch(kind ->
                        KindGroup.of(kind).filter(KindGroup.ORDERS::equals).isPresent());
    }

    private String code(UUID dispute) {
        return jdbc.sql("select code from dispute where id = ?")
                .param(dispute)
                .query(String.class)
                .single();
    }

    private List<String> trail(UUID dispute) {
        return jdbc.sql("select kind from trail_entry where subject_id = ? order by id")
                .param(dispute)
                .query(String.class)
                .list();
    }
}
