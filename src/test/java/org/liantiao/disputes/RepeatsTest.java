package org.liantiao.disputes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.base.IdNumber;
import org.liantiao.base.Ids;
import org.liantiao.disputes.RepeatHint.Earlier;
import org.liantiao.jurisdiction.Area;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is the same pair: by their ID numbers where both cases know them, else by names and place. */
@CountyTest
class RepeatsTest {
    private static final AtomicInteger BORN = new AtomicInteger();

    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Intake intake;

    @Autowired
    Mediation mediation;

    @Autowired
    Cases cases;

    @Autowired
    SamePair samePair;

    @Autowired
    RepeatHint hint;

    @Autowired
    AdjustableClock clock;

    @Autowired
    JdbcClient jdbc;

    String cheng = fresh();
    String su = fresh();
    UUID settled;

    /** Settled on the day of the test; what comes next comes ten days later. */
    @BeforeEach
    void aPairThatSettled() {
        settled = registered(county.places().village(), "程德山", cheng, "苏广田", su);
        intake.accept(county.village(), Ids.next(), settled).orThrow();
        chains.agreeOrally(county.village(), settled).orThrow();
        clock.advance(Duration.ofDays(10));
    }

    @Test
    void theSameTwoAreKnownByTheirNumbersWhateverTheyAreCalledAndWhoeverAsks() {
        UUID again = registered(county.places().village(), "苏老广", su, "程山", cheng);

        assertThat(repeatedOn(settled)).isEqualTo(chains.today());
        assertThat(before(again)).containsExactly(settled);
    }

    @Test
    void namesakesWithOtherNumbersAreOtherPeople() {
        UUID others = registered(county.places().village(), "程德山", fresh(), "苏广田", fresh());

        assertThat(repeatedOn(settled)).isNull();
        assertThat(before(others)).isEmpty();
    }

    @Test
    void withoutNumbersTheNamesDecide() {
        registered(county.places().village(), "程德山", "", "苏广田", "");

        assertThat(repeatedOn(settled)).isEqualTo(chains.today());
    }

    @Test
    void numbersThatComeLaterShowARepeat() {
        UUID again = registered(county.places().village(), "老程", "", "老苏", "");
        LocalDate registered = chains.today();
        assertThat(repeatedOn(settled)).isNull();
        clock.advance(Duration.ofDays(1));

        complete(again, "老程", cheng);
        assertThat(repeatedOn(settled)).as("one number says nothing yet").isNull();
        complete(again, "老苏", su);

        assertThat(repeatedOn(settled)).isEqualTo(registered);
    }

    @Test
    void numbersThatComeLaterShowThatItWasNone() {
        UUID others = registered(county.places().village(), "程德山", "", "苏广田", "");
        assertThat(repeatedOn(settled)).isNotNull();

        complete(others, "程德山", fresh());
        complete(others, "苏广田", fresh());

        assertThat(repeatedOn(settled)).isNull();
    }

    @Test
    void theEarlierCasesNumbersShowItToo() {
        String one = fresh();
        String other = fresh();
        UUID nameless = registered(county.places().village(), "老王", "", "老李", "");
        intake.accept(county.village(), Ids.next(), nameless).orThrow();
        chains.agreeOrally(county.village(), nameless).orThrow();
        clock.advance(Duration.ofDays(3));
        registered(county.places().village(), "王大", one, "李四", other);

        complete(nameless, "老王", one);
        complete(nameless, "老李", other);

        assertThat(repeatedOn(nameless)).isEqualTo(chains.today());
    }

    @Test
    void whatWasSettledAfterwardsIsNoRepeat() {
        UUID second = registered(county.places().village(), "程二", "", "苏二", "");
        clock.advance(Duration.ofDays(1));
        String one = fresh();
        String other = fresh();
        UUID third = registered(county.places().village(), "程三", one, "苏三", other);
        intake.accept(county.village(), Ids.next(), third).orThrow();
        chains.agreeOrally(county.village(), third).orThrow();

        complete(second, "程二", one);
        complete(second, "苏二", other);

        assertThat(repeatedOn(third)).isNull();
    }

    @Test
    void aSettlementThatIsEnteredAfterTheNextDisputeCameDoesNotLastEither() {
        String one = fresh();
        String other = fresh();
        UUID first = accepted(one, other);
        LocalDate reached = chains.today();
        clock.advance(Duration.ofDays(2));
        registered(county.places().village(), "马大", one, "马二", other);
        LocalDate again = chains.today();
        clock.advance(Duration.ofDays(2));

        agree(first, reached);

        assertThat(repeatedOn(first)).isEqualTo(again);
    }

    @Test
    void aDisputeThatCameBeforeTheSettlementIsNoRepeatOfIt() {
        String one = fresh();
        String other = fresh();
        UUID first = accepted(one, other);
        clock.advance(Duration.ofDays(2));
        registered(county.places().village(), "马大", one, "马二", other);
        clock.advance(Duration.ofDays(2));

        agree(first, chains.today());

        assertThat(repeatedOn(first)).isNull();
    }

    private UUID accepted(String one, String other) {
        UUID dispute = registered(county.places().village(), "马大", one, "马二", other);
        intake.accept(county.village(), Ids.next(), dispute).orThrow();
        return dispute;
    }

    private void agree(UUID dispute, LocalDate reached) {
        Mediation.Terms terms =
                new Mediation.Terms(AgreementForm.ORAL, reached, "各让一步", "", "", null, null, null, null);
        mediation.agree(county.village(), Ids.next(), dispute, terms).orThrow();
    }

    @Test
    void theHintLooksAtWhatIsTypedOfThemAndSkipsOldLedgers() {
        assertThat(hinted("程德山", "", "苏广田", "")).containsExactly(settled);
        assertThat(hinted("老程", cheng, "老苏", su)).containsExactly(settled);
        assertThat(hinted("程德山", fresh(), "苏广田", fresh())).isEmpty();

        jdbc.sql("update dispute set origin = 'IMPORTED' where id = ?")
                .param(settled)
                .update();
        assertThat(hinted("程德山", "", "苏广田", "")).isEmpty();
        assertThat(before(registered(county.places().village(), "程德山", cheng, "苏广田", su)))
                .isEmpty();
    }

    private List<UUID> hinted(String one, String oneNumber, String other, String otherNumber) {
        return hint
                .inScope(
                        county.village(),
                        party(PartySide.APPLICANT, one, oneNumber),
                        party(PartySide.RESPONDENT, other, otherNumber),
                        county.places().village().id())
                .map(Earlier::id)
                .stream()
                .toList();
    }

    private List<UUID> before(UUID dispute) {
        return samePair.before(county.village().scope(), dispute).stream()
                .map(Earlier::id)
                .toList();
    }

    private void complete(UUID dispute, String name, String number) {
        CaseFile.PartyLine party = cases.open(county.village(), dispute).orElseThrow().parties().stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow();
        intake.completeParty(county.village(), Ids.next(), dispute, party.id(), party(party.side(), name, number))
                .orThrow();
    }

    private UUID registered(Area place, String one, String oneNumber, String other, String otherNumber) {
        Registration usual = chains.form(place);
        Registration form = new Registration(
                List.of(party(PartySide.APPLICANT, one, oneNumber), party(PartySide.RESPONDENT, other, otherNumber)),
                usual.placeId(),
                "",
                usual.typeCode(),
                usual.sourceCode(),
                usual.gradeCode(),
                "",
                usual.facts(),
                "",
                chains.today(),
                Set.of(),
                "",
                false);
        return intake.register(county.village(), Ids.next(), form).orThrow();
    }

    private static PartyForm party(PartySide side, String name, String number) {
        return new PartyForm(side, PartyKind.PERSON, name, number, "", "", "");
    }

    private @Nullable LocalDate repeatedOn(UUID dispute) {
        return jdbc.sql("select repeated_on from dispute where id = ?")
                .param(dispute)
                .query((row, n) -> java.util.Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single()
                .orElse(null);
    }

    /** A number that nobody else in the shared database has. */
    private static String fresh() {
        String born =
                LocalDate.of(1950, 1, 1).plusDays(BORN.incrementAndGet()).format(DateTimeFormatter.BASIC_ISO_DATE);
        String first17 = "419099" + born + "001";
        return first17 + IdNumber.checkDigit(first17);
    }
}
