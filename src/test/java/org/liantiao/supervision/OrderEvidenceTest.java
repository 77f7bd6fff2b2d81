package org.liantiao.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Outcome;
import org.liantiao.base.Refusal;
import org.liantiao.disputes.Chains;
import org.liantiao.supervision.OrderStep.Evidence;
import org.liantiao.supervision.OrderStep.Kind;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 佐证: which codes an answer takes, and what is no code. */
@CountyTest
class OrderEvidenceTest {
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
    JdbcClient jdbc;

    Asking asking;
    UUID order;

    @BeforeEach
    void whatIsToBeAnswered() {
        asking = new Asking(county, issuing, steps, orders);
        order = asking.onCase(chains.accepted(county.village()));
        asking.take(county.village(), order, Kind.RECEIVED, "").orThrow();
    }

    @Test
    void proseIsRefusedOnceAndIsNoSearch() {
        String prose = "这些事 我们 村里 都 办 了 程德山 家 也 去 过 ".repeat(20);

        Refusal refusal = refused(answer(county.village(), prose));

        assertThat(refusal.rule()).isEqualTo("supervision.noCode");
        assertThat(refusal.details()).containsExactly("这些事");
        assertThat(refused(answer(county.village(), "没有空格的一段话".repeat(30)))
                        .details()
                        .getFirst()
                        .toString())
                .hasSize(21);
    }

    @Test
    void moreThanTwentyAreRefusedBeforeAnyIsLookedFor() {
        String many = IntStream.range(0, 21).mapToObj("HD26-%05d"::formatted).collect(Collectors.joining(" "));

        assertThat(refused(answer(county.village(), many)).rule()).isEqualTo("supervision.proofs");
    }

    @Test
    void aCodeIsTakenHoweverItIsWrittenAndEachOnce() {
        String first = code(chains.accepted(county.village()));
        String second = code(chains.accepted(county.village()));
        String typed = first.toLowerCase(java.util.Locale.ROOT) + "，" + wide(second) + "；" + first;

        answer(county.village(), typed).orThrow();

        assertThat(orders.open(county.county(), order)
                        .orElseThrow()
                        .steps()
                        .getLast()
                        .evidence())
                .extracting(Evidence::name)
                .containsExactly(first, second);
    }

    @Test
    void aSealedCaseProvesNothingForWhoMayNotOpenIt() {
        UUID sealed = chains.accepted(county.village());
        Asking.names(jdbc, sealed, county.village());
        chains.risks()
                .note(county.village(), UUID.randomUUID(), sealed, Set.of("FAMILY_VIOLENCE"), "")
                .orThrow();

        assertThat(refused(answer(Asking.besides(county.village()), code(sealed)))
                        .rule())
                .isEqualTo("supervision.noCase");
    }

    private Outcome<UUID> answer(Actor actor, String codes) {
        return asking.take(actor, order, Kind.ANSWERED, new StepForm("办了", null, Set.of(), codes));
    }

    private static Refusal refused(Outcome<UUID> outcome) {
        List<Refusal> refusals = outcome.refusals();
        assertThat(refusals).hasSize(1);
        return refusals.getFirst();
    }

    private String code(UUID dispute) {
        return jdbc.sql("select code from dispute where id = ?")
                .param(dispute)
                .query(String.class)
                .single();
    }

    /** Full-width, as an input method writes it. */
    private static String wide(String text) {
        return text.chars()
                .map(c -> c > 0x20 && c < 0x7f ? c + 0xfee0 : c)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
