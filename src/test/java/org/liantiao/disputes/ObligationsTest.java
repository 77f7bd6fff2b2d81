package org.liantiao.disputes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liantiao.disputes.Chains.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Ids;
import org.liantiao.base.Outcome;
import org.liantiao.disputes.Mediation.Terms;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.liantiao.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an agreement makes somebody do, item by item: content, way and time of performance (人民调解法 art. 29). */
@CountyTest
class ObligationsTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Mediation mediation;

    @Autowired
    Performances performances;

    @Autowired
    Cases cases;

    @Autowired
    Inbox inbox;

    @Autowired
    AdjustableClock clock;

    @Autowired
    JdbcClient jdbc;

    Owing owing;
    Actor village;
    LocalDate today;
    UUID id;

    @BeforeEach
    void aCaseInMediation() {
        clock.reset();
        village = county.village();
        owing = new Owing(mediation, performances, cases, village);
        today = chains.today();
        id = chains.accepted(village);
    }

    @Test
    void eachItemFallsDueOnItsOwnDayAndTheCaseWaitsForTheNextOfThem() {
        agree(item("付第二期", "500", today.plusDays(40)), item("付第一期", "500", today.plusDays(5)), item("不再堵路", "", null));

        assertThat(items()).extracting(ObligationLine::serial).containsExactly(1, 2, 3);
        assertThat(items())
                .extracting(ObligationLine::dueOn)
                .containsExactly(today.plusDays(40), today.plusDays(5), today.plusDays(30));
        assertThat(agreement().dueOn()).as("all of it").isEqualTo(today.plusDays(40));
        assertThat(agreement().amount()).as("nobody types a sum twice").isEqualByComparingTo("1000");
        assertThat(waitsFor()).isEqualTo(today.plusDays(5));

        record(2, "", today).orThrow();
        assertThat(waitsFor()).isEqualTo(today.plusDays(30));
        record(3, "", today).orThrow();
        record(1, "", today).orThrow();
        assertThat(waitsFor()).isNull();
    }

    @Test
    void whatNobodyCanOweIsRefusedBesideItsField() {
        UUID stranger = foreignParty();
        UUID one = owing.party(id, PartySide.APPLICANT);

        assertThat(fields(tryTo(item("付款", "0", null)))).containsExactly("obligations[0].amount");
        assertThat(fields(tryTo(new ObligationForm(null, null, "付款", "", null))))
                .containsExactly("obligations[0].debtor");
        assertThat(fields(tryTo(item("付款", "5", null), new ObligationForm(one, one, "付款", "", null))))
                .containsExactly("obligations[1].creditor");
        assertThat(fields(tryTo(item("", "5", null)))).containsExactly("obligations[0].what");
        assertThat(fields(tryTo(item("付款", "", today.minusDays(1))))).containsExactly("obligations[0].performBy");
        assertThat(rules(tryTo(new ObligationForm(stranger, null, "付款", "", null))))
                .containsExactly("obligation.party");
        assertThat(rules(tryTo(new ObligationForm(one, stranger, "付款", "", null))))
                .containsExactly("obligation.party");
        assertThat(rules(agreeBy(today.plusDays(3), List.of(item("付款", "", today.plusDays(4))))))
                .containsExactly("obligation.afterAll");
        assertThat(cases.open(village, id).orElseThrow().agreement()).isNull();

        tryTo(new ObligationForm(one, null, " ", "", null)).orThrow();
        assertThat(items()).as("a row nobody filled in is none").isEmpty();
    }

    @Test
    void aWrittenAgreementKeepsItsItemsAndNothingFallsDueUntilItIsSealed() {
        List<ObligationForm> items = List.of(item("付款", "800", today.plusDays(7)));
        draw(null, items).orThrow();
        assertThat(items().getFirst().dueOn()).isNull();
        UUID first = items().getFirst().id();
        assertThat(rules(record(first, "", today))).containsExactly("perform.state");

        draw(null, List.of(item("付款", "900", today.plusDays(8)), item("道歉", "", null)))
                .orThrow();
        assertThat(items()).extracting(ObligationLine::what).containsExactly("付款", "道歉");

        draw(today, items).orThrow();
        assertThat(items()).extracting(ObligationLine::dueOn).containsExactly(today.plusDays(7));
        assertThat(items().getFirst().amount()).isEqualByComparingTo("800");
    }

    @Test
    void whatWasAgreedLongAgoIsLateAsSoonAsItIsWrittenDown() {
        clock.set(today.plusDays(60));
        LocalDate reached = today.plusDays(1);
        mediation
                .agree(
                        village,
                        Ids.next(),
                        id,
                        Owing.orally(reached, null, List.of(item("付款", "", reached.plusDays(9)))))
                .orThrow();

        assertThat(items().getFirst().daysLeft(chains.today())).isEqualTo(-50);
        assertThat(inbox.counts(village).of(Inbox.Pile.PERFORMANCE)).isEqualTo(1);
    }

    @Test
    void instalmentsComeToTheWholeAndAreAMonthApart() {
        ObligationForm whole = item("付赔偿款", "1000", today);

        List<ObligationForm> parts = whole.inParts(3, LocalDate.of(2026, 1, 31), number -> "第" + number + "期")
                .orThrow();
        assertThat(parts).extracting(ObligationForm::amount).containsExactly("333", "333", "334");
        assertThat(parts)
                .extracting(ObligationForm::performBy)
                .containsExactly(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 31));
        assertThat(ObligationForm.sum(parts)).isEqualByComparingTo("1000");
        assertThat(item("付款", "10.50", today).inParts(4, today, String::valueOf).orThrow())
                .extracting(ObligationForm::amount)
                .containsExactly("2.6", "2.6", "2.6", "2.7");
        assertThat(item("修路", "", today).inParts(2, today, String::valueOf).orThrow())
                .extracting(ObligationForm::amount)
                .containsExactly("", "");
    }

    @Test
    void aSumIsDividedToTheFenBeforeAPartIsNothingAndWhatCannotBeReadIsNotDivided() {
        assertThat(item("付款", "2", today).inParts(3, today, String::valueOf).orThrow())
                .extracting(ObligationForm::amount)
                .containsExactly("0.66", "0.66", "0.68");
        for (String amount : List.of("一千", "0", "0.02"))
            assertThat(item("付款", amount, today)
                            .inParts(3, today, String::valueOf)
                            .refusals())
                    .as(amount)
                    .extracting(org.liantiao.base.Refusal::field)
                    .containsExactly("amount");
    }

    @Test
    void nothingFallsDueBeforeTheAgreementTakesEffect() {
        clock.advance(java.time.Duration.ofDays(10));
        LocalDate sealed = chains.today();
        draw(sealed, List.of(item("付定金", "100", today.plusDays(2)), item("付清", "800", sealed.plusDays(4))))
                .orThrow();

        assertThat(items())
                .extracting(ObligationLine::performBy)
                .containsExactly(today.plusDays(2), sealed.plusDays(4));
        assertThat(items()).extracting(ObligationLine::dueOn).containsExactly(sealed, sealed.plusDays(4));
        assertThat(waitsFor()).isEqualTo(sealed);
    }

    @Test
    void allThatWasDoneIsReadAtOnceHoweverManyItemsThereAre() {
        agree(item("付款", "9", null));
        record(1, "1", today).orThrow();
        int few = Statements.during(() -> cases.open(village, id).orElseThrow());
        id = chains.accepted(village);
        agree(Stream.generate(() -> item("付款", "9", null)).limit(12).toArray(ObligationForm[]::new));
        for (int i = 1; i <= 12; i++) record(i, "1", today).orThrow();

        assertThat(Statements.during(() -> cases.open(village, id).orElseThrow()))
                .isEqualTo(few);
    }

    private void agree(ObligationForm... items) {
        tryTo(items).orThrow();
    }

    private Outcome<UUID> tryTo(ObligationForm... items) {
        return agreeBy(null, List.of(items));
    }

    private Outcome<UUID> agreeBy(@Nullable LocalDate by, List<ObligationForm> items) {
        return mediation.agree(village, Ids.next(), id, Owing.orally(chains.today(), by, items));
    }

    private Outcome<UUID> draw(@Nullable LocalDate sealed, List<ObligationForm> items) {
        Terms terms =
                new Terms(AgreementForm.WRITTEN, today, "各让一步", "", "", null, today, today, sealed, Map.of(), items);
        return mediation.agree(village, Ids.next(), id, terms);
    }

    private ObligationForm item(String what, String yuan, @Nullable LocalDate by) {
        return new ObligationForm(
                owing.party(id, PartySide.RESPONDENT), owing.party(id, PartySide.APPLICANT), what, yuan, by);
    }

    private Outcome<UUID> record(int serial, String yuan, LocalDate day) {
        return record(items().get(serial - 1).id(), yuan, day);
    }

    private Outcome<UUID> record(UUID item, String yuan, LocalDate day) {
        return performances.record(village, Ids.next(), id, new Performances.Form(item, day, yuan, false, "转账"));
    }

    private Outcome<UUID> record(int serial, boolean partly) {
        UUID item = items().get(serial - 1).id();
        return performances.record(village, Ids.next(), id, new Performances.Form(item, today, "", partly, ""));
    }

    private static List<String> fields(Outcome<?> outcome) {
        return outcome.refusals().stream().map(org.liantiao.base.Refusal::field).toList();
    }

    private List<ObligationLine> items() {
        return agreement().obligations();
    }

    private CaseFile.AgreementLine agreement() {
        return owing.agreement(id);
    }

    private @Nullable LocalDate waitsFor() {
        var due = cases.open(village, id).orElseThrow().clock().dueAt();
        return due == null ? null : due.toLocalDate();
    }

    private UUID foreignParty() {
        UUID other = chains.accepted(county.village2());
        return new Owing(mediation, performances, cases, county.village2()).party(other, PartySide.RESPONDENT);
    }
}
