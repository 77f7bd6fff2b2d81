package org.liantiao.disputes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liantiao.accounts.Actor;
import org.liantiao.base.ChangeLog;
import org.liantiao.base.Outcome;
import org.liantiao.disputes.NumberSettings.Preview;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How numbers read is the whole installation's, so each test puts back what there was. */
@CountyTest
class NumberSettingsTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Cases cases;

    @Autowired
    NumberSettings numbers;

    @Autowired
    ChangeLog log;

    @Autowired
    JdbcClient jdbc;

    private NumberForm before;

    @BeforeEach
    void remember() {
        before = numbers.current();
    }

    @AfterEach
    void putBack() {
        numbers.change(county.admin(), before).orThrow();
    }

    @Test
    void anotherTemplateHoldsFromTheNextNumberOnAndRenumbersNothing() {
        UUID first = chains.accepted(county.village());
        String old = number(first);
        template("{short}调〔{year}〕{serial}号").orThrow();
        UUID second = chains.accepted(county.village());

        assertThat(number(first)).isEqualTo(old).endsWith("第1号");
        assertThat(number(second)).matches(".+调〔2026〕2号");
    }

    @Test
    void theWayBackGoesOnCounting() {
        chains.accepted(county.village());
        template("{short}调〔{year}〕{serial}号").orThrow();
        chains.accepted(county.village());
        numbers.change(county.admin(), before).orThrow();

        assertThat(number(chains.accepted(county.village()))).endsWith("第3号");
    }

    @Test
    void aNumberThatStandsOnAPaperIsPassedOver() {
        UUID first = chains.accepted(county.village());
        String taken = number(first).replace("第1号", "第2号");
        jdbc.sql("update dispute set number_text = ? where id = ?")
                .params(taken, first)
                .update();

        assertThat(number(chains.accepted(county.village()))).endsWith("第3号");
    }

    @Test
    void thePreviewIsTheNumberThatComesNext() {
        for (int i = 0; i < 40; i++) chains.accepted(county.village3());
        Preview preview = preview("{year}-{short}-{serial}").orThrow();
        template("{year}-{short}-{serial}").orThrow();

        assertThat(preview.number()).startsWith("2026-").endsWith("-41");
        assertThat(number(county.village3(), chains.accepted(county.village3())))
                .isEqualTo(preview.number());
    }

    @ParameterizedTest
    @CsvSource({
        "'', required",
        "({year}){short}第{serial}号{tail}, number.unknown",
        "({year}){short}第号, number.missing",
        "({year}){short}第{serial}-{serial}号, number.twice",
        "({year}){short}第{serial}号}, number.brace",
        "({year}){short}{serial}号, number.crowded",
        "({year}){short}第{serial}0号, number.crowded",
        "({year}){short}一二三四五六七八九十一二三四五六七八九十一二三四五第{serial}号, tooLong"
    })
    void aTemplateThatCouldNotNumberIsRefused(String template, String rule) {
        assertThat(rules(template(template))).containsExactly("template:" + rule);
        assertThat(numbers.current()).isEqualTo(before);
    }

    @Test
    void fullWidthBracesAreForgivenAndTheOtherFieldsAreReadToo() {
        assertThat(preview("｛year｝{short}第{serial}号").isDone()).isTrue();
        assertThat(rules(numbers.change(county.admin(), new NumberForm(before.template(), "L5", "调委会"))))
                .containsExactly("prefix:number.letters", "committeeName:number.missing");
    }

    @Test
    void whatWasChangedIsTracedWithWhoAndWhatItWas() {
        template("{short}调〔{year}〕{serial}号").orThrow();

        assertThat(log.latest(NumberSettings.TOPIC, 1)).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo("setting.number-template");
            assertThat(change.actorId()).isEqualTo(county.admin().personId());
            assertThat(change.content()).containsEntry("former", before.template());
        });
    }

    @Test
    void nobodyButTheAdministratorChangesThem() {
        assertThat(rules(numbers.change(county.county(), before))).containsExactly(":county.notYours");
    }

    private Outcome<Integer> template(String template) {
        return numbers.change(county.admin(), form(template));
    }

    private Outcome<Preview> preview(String template) {
        return numbers.preview(form(template), "某村");
    }

    private NumberForm form(String template) {
        return new NumberForm(template, before.prefix(), before.committeeName());
    }

    private String number(UUID dispute) {
        return number(county.village(), dispute);
    }

    private String number(Actor reader, UUID dispute) {
        return Objects.requireNonNull(
                cases.open(reader, dispute).orElseThrow().head().number());
    }

    private static List<String> rules(Outcome<?> outcome) {
        return outcome.refusals().stream()
                .map(refusal -> refusal.field() + ":" + refusal.rule())
                .toList();
    }
}
