package org.liantiao.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.liantiao.exchange.LedgerColumn.*;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.liantiao.base.Refusal;
import org.liantiao.base.Texts;
import org.liantiao.base.Vault;
import org.liantiao.disputes.AgreementForm;
import org.liantiao.disputes.End;
import org.liantiao.disputes.HistoricCase;
import org.liantiao.disputes.HistoricCase.Performance;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.Tier;
import org.liantiao.jurisdiction.Vocabulary.Word;
import org.liantiao.jurisdiction.Vocabulary.WordList;

/** What a row must be to come in, and what is said of one that cannot. */
class LedgerRulesTest {
    private static final byte[] KEY = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8);

    private final Area county = new Area("990001000000", "试县", Tier.COUNTY, null, "试验");
    private final Area east = new Area("990001101000", "滚子营乡", Tier.TOWNSHIP, county, "试验");
    private final Area west = new Area("990001102000", "西乡", Tier.TOWNSHIP, county, "试验");
    private final Area wang = new Area("990001101001", "王村", Tier.VILLAGE, east, "试验");
    private final Area wang2 = new Area("990001102001", "王村", Tier.VILLAGE, west, "试验");
    private final Area li = new Area("990001102002", "李村", Tier.VILLAGE, west, "试验");
    private final Vault vault = new Vault(KEY, KEY);
    private final Texts texts = new Texts();

    private LedgerRules rules() {
        east.changeAliases(Set.of("磙子营乡"));
        return new LedgerRules(
                2024,
                LocalDate.of(2025, 1, 15),
                new LedgerPlaces(List.of(county, east, west, wang, wang2, li), List.of()),
                Map.of(
                        WordList.TYPE, words("邻里", "合同"),
                        WordList.SOURCE, words("当事人申请"),
                        WordList.GRADE, words("一般")),
                vault);
    }

    @Test
    void aGoodRowBecomesACase() {
        HistoricCase told = rules().judge(row(Map.of())).orThrow();

        assertThat(told.place()).isSameAs(wang);
        assertThat(told.matter().typeCode()).isEqualTo("code-邻里");
        assertThat(told.matter().amount()).isEqualByComparingTo(new BigDecimal("1200.5"));
        assertThat(told.tier()).isEqualTo(Tier.VILLAGE);
        assertThat(told.end()).isEqualTo(End.RESOLVED);
        assertThat(told.form()).isEqualTo(AgreementForm.ORAL);
        assertThat(told.performance()).isEqualTo(Performance.PERFORMED);
        assertThat(told.days().concluded()).isEqualTo("2024-03-09");
        assertThat(told.applicant().idNumber()).hasToString("410499********211X");
        assertThat(told.respondent().idNumber()).isNull();
    }

    @Test
    void acceptsOtherSpellingsOfPlacesDaysAndDigits() {
        HistoricCase told = rules().judge(row(Map.of(
                        TOWNSHIP, "磙子营乡",
                        REGISTERED, "2024年3月4日",
                        ACCEPTED, "2024/3/5 00:00:00",
                        CONCLUDED, "45360",
                        FOLLOWED_UP, "２０２４．４．１",
                        APPLICANT_ID, "４１０４９９２００５０６１８２１１ｘ",
                        AMOUNT, "1,200.50元")))
                .orThrow();

        assertThat(told)
                .usingRecursiveComparison()
                .ignoringFields("matter.amount")
                .isEqualTo(rules().judge(row(Map.of())).orThrow());
    }

    @Test
    void tellsVillagesOfOneNameApartByTheirTownship() {
        assertThat(rules().judge(row(Map.of(TOWNSHIP, "西乡"))).orThrow().place()).isSameAs(wang2);
    }

    @Test
    void anOpenRowStandsWhereItWentUpTo() {
        HistoricCase told = rules().judge(row(Map.of(
                        TO_TOWNSHIP,
                        "2024-03-07",
                        CONCLUDED,
                        "",
                        TIER,
                        "",
                        OUTCOME,
                        "未办结",
                        FORM,
                        "",
                        PERFORMANCE,
                        "",
                        FOLLOWED_UP,
                        "")))
                .orThrow();

        assertThat(told.end()).isNull();
        assertThat(told.tier()).isEqualTo(Tier.TOWNSHIP);
    }

    @Test
    void theKeyIsYearNumberPlaceAndDay() {
        List<String> keys = rules().judge(row(Map.of())).orThrow().ledgerKeys();
        assertThat(keys).hasSize(2).first().asString().startsWith("=");

        assertThat(rules().keys(row(Map.of(TOWNSHIP, "磙子营乡", FACTS, "", REGISTERED, "2024.3.4"))))
                .contains(keys);
        assertThat(Stream.of(
                                row(Map.of(NUMBER, "8")),
                                row(Map.of(TOWNSHIP, "西乡")),
                                row(Map.of(REGISTERED, "2024-03-05")))
                        .map(row -> rules().keys(row).orElseThrow()))
                .doesNotContain(keys)
                .doesNotHaveDuplicates();
        assertThat(rules().keys(row(Map.of(VILLAGE, "没有村")))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("planted")
    void namesTheColumnAndTheReasonOfEachFault(LedgerColumn column, String rule, Map<LedgerColumn, String> changes) {
        List<Refusal> reasons = rules().judge(row(changes)).refusals();

        assertThat(reasons).extracting(Refusal::field, Refusal::rule).containsExactly(tuple(column.name(), rule));
    }

    static Stream<Arguments> planted() {
        return Stream.of(
                planted(NUMBER, "required", NUMBER, ""),
                planted(TOWNSHIP, "ledger.township", TOWNSHIP, "东乡"),
                planted(TOWNSHIP, "required", TOWNSHIP, ""),
                planted(VILLAGE, "ledger.village", VILLAGE, "李村"),
                planted(VILLAGE, "required", VILLAGE, ""),
                planted(REGISTERED, "ledger.noSuchDay", REGISTERED, "2024-02-30"),
                planted(REGISTERED, "ledger.dayUnreadable", REGISTERED, "三月"),
                planted(REGISTERED, "required", REGISTERED, ""),
                planted(REGISTERED, "ledger.otherYear", REGISTERED, "2023-12-31"),
                planted(ACCEPTED, "ledger.before.REGISTERED", ACCEPTED, "2024-03-03"),
                planted(CONCLUDED, "ledger.before.ACCEPTED", CONCLUDED, "2024-03-04"),
                planted(FOLLOWED_UP, "ledger.before.CONCLUDED", FOLLOWED_UP, "2024-03-08"),
                planted(FOLLOWED_UP, "ledger.future", FOLLOWED_UP, "2025-02-01"),
                planted(TO_TOWNSHIP, "ledger.before.ACCEPTED", TO_TOWNSHIP, "2024-03-04", TIER, "乡级"),
                planted(
                        TO_COUNTY,
                        "ledger.before.TO_TOWNSHIP",
                        TO_TOWNSHIP,
                        "2024-03-07",
                        TO_COUNTY,
                        "2024-03-06",
                        TIER,
                        "县级"),
                planted(CONCLUDED, "ledger.before.TO_TOWNSHIP", TO_TOWNSHIP, "2024-03-10", TIER, "乡级"),
                planted(APPLICANT_ID, "id.check", APPLICANT_ID, "410499200506182111"),
                planted(APPLICANT_ID, "id.length", APPLICANT_ID, "4104992005061821"),
                planted(RESPONDENT_PHONE, "phone", RESPONDENT_PHONE, "1990000229"),
                planted(APPLICANT, "required", APPLICANT, ""),
                planted(RESPONDENT, "required", RESPONDENT, " "),
                planted(APPLICANT, "tooLong", APPLICANT, "长".repeat(61)),
                planted(FACTS, "tooLong", FACTS, "长".repeat(2001)),
                planted(FACTS, "required", FACTS, ""),
                planted(TYPE, "ledger.word", TYPE, "打架"),
                planted(SOURCE, "ledger.word", SOURCE, "电话"),
                planted(GRADE, "required", GRADE, ""),
                planted(TIER, "ledger.word", TIER, "省级"),
                planted(OUTCOME, "ledger.word", OUTCOME, "成功"),
                planted(OUTCOME, "required", OUTCOME, ""),
                planted(AMOUNT, "amount.negative", AMOUNT, "-1"),
                planted(AMOUNT, "amount", AMOUNT, "一百"),
                planted(FORM, "ledger.noForm", FORM, ""),
                planted(FORM, "ledger.word", FORM, "电子"),
                planted(FORM, "ledger.formWithout", OUTCOME, "调解不成", PERFORMANCE, ""),
                planted(PERFORMANCE, "ledger.performanceWithout", OUTCOME, "当事人撤回", FORM, ""),
                planted(CONCLUDED, "ledger.noConclusion", CONCLUDED, "", FOLLOWED_UP, ""),
                planted(CONCLUDED, "ledger.openConcluded", OUTCOME, "未办结", FORM, "", PERFORMANCE, ""),
                planted(ACCEPTED, "ledger.declinedAccepted", OUTCOME, "不予受理", FORM, "", PERFORMANCE, ""),
                planted(TO_TOWNSHIP, "ledger.notEscalated", TIER, "乡级"),
                planted(TO_COUNTY, "ledger.notEscalated", TIER, "县级", TO_TOWNSHIP, "2024-03-06"),
                planted(TO_TOWNSHIP, "ledger.notEscalated", TIER, "县级", TO_COUNTY, "2024-03-06"),
                planted(TIER, "ledger.tierBelow", TO_TOWNSHIP, "2024-03-06"));
    }

    @Test
    void saysEverySentenceInBothLanguagesAndNeverWhatStandsInACell() {
        String secret = "410499200506182111";
        List<Refusal> reasons = Stream.of(LedgerColumn.values())
                .flatMap(column -> rules().judge(row(Map.of(column, secret))).refusals().stream())
                .toList();

        assertThat(reasons)
                .hasSizeGreaterThan(15)
                .noneMatch(reason -> reason.toString().contains(secret));
        assertThat(planted().map(arguments -> "refusal." + arguments.get()[1]).filter(key -> key.contains(".ledger.")))
                .isNotEmpty()
                .allMatch(texts::has);
        assertThat(LedgerColumn.values()).allMatch(column -> texts.has(column.textKey()));
    }

    private static Arguments planted(LedgerColumn column, String rule, Object... changes) {
        Map<LedgerColumn, String> map = new HashMap<>();
        for (int i = 0; i < changes.length; i += 2) map.put((LedgerColumn) changes[i], (String) changes[i + 1]);
        return arguments(column, rule, map);
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    private static LedgerRow row(Map<LedgerColumn, String> changes) {
        return new LedgerRow(
                2,
                Sheets.row("滚子营乡", "王村", 7, changes).stream().map(String::strip).toList());
    }

    private static List<Word> words(String... names) {
        return Stream.of(names)
                .map(name -> new Word("code-" + name, name, name, true, false, false, ""))
                .toList();
    }
}
