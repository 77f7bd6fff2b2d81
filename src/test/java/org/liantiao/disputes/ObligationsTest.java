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
    void eachItemFallsDueOnItsOwnDayAndTheCaseWaitsForTheNextOfThem() {
        owed.agree(
                owed.item("付第二期", "500", today.plusDays(40)),
                owed.item("付第一期", "500", today.plusDays(5)),
                owed.item("不再堵路", "", null));

        assertThat(owed.items()).extracting(ObligationLine::serial).containsExactly(1, 2, 3);
        assertThat(owed.items())
                .extracting(ObligationLine::dueOn)
                .containsExactly(today.plusDays(40), today.plusDays(5), today.plusDays(30));
        assertThat(owed.agreement().dueOn()).as("all of it").isEqualTo(today.plusDays(40));
        assertThat(owed.agreement().amount()).as("nobody types a sum twice").isEqualByComparingTo("1000");
        assertThat(owed.waitsFor()).isEqualTo(today.plusDays(5));

        owed.record(2, "", today).orThrow();
        assertThat(owed.waitsFor()).isEqualTo(today.plusDays(30));
        owed.record(3, "", today).orThrow();
        owed.record(1, "", today).orThrow();
        assertThat(owed.waitsFor()).isNull();
    }

    @Test
    void whatNobodyCanOweIsRefusedBesideItsField() {
        UUID stranger = foreignParty();
        UUID one = owed.party(PartySide.APPLICANT);

        assertThat(fields(owed.tryTo(owed.item("付款", "0", null)))).containsExactly("obligations[0].amount");
        assertThat(fields(owed.tryTo(new ObligationForm(null, null, "付款", "", null))))
                .containsExactly("obligations[0].debtor");
        assertThat(fields(owed.tryTo(owed.item("付款", "5", null), new ObligationForm(one, one, "付款", "", null))))
                .containsExactly("obligations[1].creditor");
        assertThat(fields(owed.tryTo(owed.item("", "5", null)))).containsExactly("obligations[0].what");
        assertThat(fields(owed.tryTo(owed.item("付款", "", today.minusDays(1)))))
                .containsExactly("obligations[0].performBy");
        assertThat(rules(owed.tryTo(new ObligationForm(stranger, null, "付款", "", null))))
                .containsExactly("obligation.party");
        assertThat(rules(owed.tryTo(new ObligationForm(one, stranger, "付款", "", null))))
                .containsExactly("obligation.party");
        assertThat(rules(owed.agreeBy(today.plusDays(3), List.of(owed.item("付款", "", today.plusDays(4))))))
                .containsExactly("obligation.afterAll");
        assertThat(cases.open(village, id).orElseThrow().agreement()).isNull();

        owed.tryTo(new ObligationForm(one, null, " ", "", null)).orThrow();
        assertThat(owed.items()).as("a row nobody filled in is none").isEmpty();
    }

    @Test
    void aWrittenAgreementKeepsItsItemsAndNothingFallsDueUntilItIsSealed() {
        List<ObligationForm> items = List.of(owed.item("付款", "800", today.plusDays(7)));
        draw(null, items).orThrow();
        assertThat(owed.items().getFirst().dueOn()).isNull();
        UUID first = owed.items().getFirst().id();
        assertThat(rules(owed.record(first, "", today))).containsExactly("perform.state");

        draw(null, List.of(owed.item("付款", "900", today.plusDays(8)), owed.item("道歉", "", null)))
                .orThrow();
        assertThat(owed.items()).extracting(ObligationLine::what).containsExactly("付款", "道歉");

        draw(today, items).orThrow();
        assertThat(owed.items()).extracting(ObligationLine::dueOn).containsExactly(today.plusDays(7));
        assertThat(owed.items().getFirst().amount()).isEqualByComparingTo("800");
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
                        Owing.orally(reached, null, List.of(owed.item("付款", "", reached.plusDays(9)))))
                .orThrow();

        assertThat(owed.items().getFirst().daysLeft(chains.today())).isEqualTo(-50);
        assertThat(inbox.counts(village).of(Inbox.Pile.PERFORMANCE)).isEqualTo(1);
    }

    @Test
    void instalmentsComeToTheWholeAndAreAMonthApart() {
        ObligationForm whole = owed.item("付赔偿款", "1000", today);

        List<ObligationForm> parts = whole.inParts(3, LocalDate.of(2026, 1, 31), number -> "第" + number + "期")
                .orThrow();
        assertThat(parts).extracting(ObligationForm::amount).containsExactly("333", "333", "334");
        assertThat(parts)
                .extracting(ObligationForm::performBy)
                .containsExactly(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 31));
        assertThat(ObligationForm.sum(parts)).isEqualByComparingTo("1000");
        assertThat(owed.item("付款", "10.50", today)
                        .inParts(4, today, String::valueOf)
                        .orThrow())
                .extracting(ObligationForm::amount)
                .containsExactly("2.6", "2.6", "2.6", "2.7");
        assertThat(owed.item("修路", "", today).inParts(2, today, String::valueOf).orThrow())
                .extracting(ObligationForm::amount)
                .containsExactly("", "");
    }

    @Test
    void aSumIsDividedToTheFenBeforeAPartIsNothingAndWhatCannotBeReadIsNotDivided() {
        assertThat(owed.item("付款", "2", today)
                        .inParts(3, today, String::valueOf)
                        .orThrow())
                .extracting(ObligationForm::amount)
                .containsExactly("0.66", "0.66", "0.68");
        for (String amount : List.of("一千", "0", "0.02"))
            assertThat(owed.item("付款", amount, today)
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
        draw(sealed, List.of(owed.item("付定金", "100", today.plusDays(2)), owed.item("付清", "800", sealed.plusDays(4))))
                .orThrow();

        assertThat(owed.items())
                .extracting(ObligationLine::performBy)
                .containsExactly(today.plusDays(2), sealed.plusDays(4));
        assertThat(owed.items()).extracting(ObligationLine::dueOn).containsExactly(sealed, sealed.plusDays(4));
        assertThat(owed.waitsFor()).isEqualTo(sealed);
    }

    @Test
    void allThatWasDoneIsReadAtOnceHoweverManyItemsThereAre() {
        owed.agree(owed.item("付款", "9", null));
        owed.record(1, "1", today).orThrow();
        int few = Statements.during(() -> cases.open(village, id).orElseThrow());
        owed = new OwedCase(chains, village);
        id = owed.id;
        owed.agree(Stream.generate(() -> owed.item("付款", "9", null)).limit(12).toArray(ObligationForm[]::new));
        for (int i = 1; i <= 12; i++) owed.record(i, "1", today).orThrow();

        assertThat(Statements.during(() -> cases.open(village, id).orElseThrow()))
                .isEqualTo(few);
    }

    private Outcome<UUID> draw(@Nullable LocalDate sealed, List<ObligationForm> items) {
        Terms terms =
                new Terms(AgreementForm.WRITTEN, today, "各让一步", "", "", null, today, today, sealed, Map.of(), items);
        return mediation.agree(village, Ids.next(), id, terms);
    }

    private static List<String> fields(Outcome<?> outcome) {
        return outcome.refusals().stream().map(org.liantiao.base.Refusal::field).toList();
    }

    private UUID foreignParty() {
        return new OwedCase(chains, county.village2()).party(PartySide.RESPONDENT);
    }
}
