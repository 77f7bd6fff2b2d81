package org.liantiao.disputes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liantiao.accounts.Actor;
import org.liantiao.base.IdNumber;
import org.liantiao.base.Ids;
import org.liantiao.base.Outcome;
import org.liantiao.disputes.CaseFile.PartyLine;
import org.liantiao.disputes.Mediation.Terms;
import org.liantiao.disputes.internal.CountedCases;
import org.liantiao.disputes.internal.FigureBook;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the sums say while a county works, and on days on which nobody does anything but something falls due. */
@CountyTest
class FiguresOverTimeTest {
    private static final LocalDate BEGIN = LocalDate.of(2025, 9, 1);
    private static final Set<Figure> ALL = EnumSet.allOf(Figure.class);
    private static final Set<Figure> SUMMED = EnumSet.of(
            Figure.SUCCEEDED,
            Figure.LASTING,
            Figure.NOT_PERFORMED,
            Figure.REOPENED_SINCE,
            Figure.REPEATED_SINCE,
            Figure.PERFORMANCE_DUE,
            Figure.PERFORMED);

    @Autowired
    Counties counties;

    @Autowired
    Chains chains;

    @Autowired
    Intake intake;

    @Autowired
    Mediation mediation;

    @Autowired
    Endings endings;

    @Autowired
    Performances performances;

    @Autowired
    Cases cases;

    @Autowired
    Figures figures;

    @Autowired
    CountedCases counted;

    @Autowired
    FigureBook book;

    @Autowired
    AdjustableClock clock;

    @Autowired
    JdbcClient jdbc;

    TestCounty county;
    Actor village;

    @BeforeEach
    void aCountyWhoseSumsAreRight() {
        clock.set(BEGIN);
        county = counties.make();
        village = county.village();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatIsOwedIsNotPerformedFromTheDayItFallsDueOn(boolean folded) {
        UUID dispute = settled(10);
        on(9, folded);
        assertThat(tally()).isEqualTo("SUCCEEDED 1, LASTING 1");

        on(10, folded);
        assertThat(tally()).isEqualTo("SUCCEEDED 1, NOT_PERFORMED 1, PERFORMANCE_DUE 1");

        chains.perform(village, dispute, chains.today(), "").orThrow();
        on(11, folded);
        assertThat(tally()).isEqualTo("SUCCEEDED 1, LASTING 1, PERFORMANCE_DUE 1, PERFORMED 1");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatWasReopenedBeforeItFellDueIsNotPerformedFromThatDayOn(boolean folded) {
        UUID dispute = settled(10);
        on(3, folded);
        chains.reopen(village, dispute).orThrow();
        on(9, folded);
        assertThat(tally()).isEqualTo("SUCCEEDED 1, REOPENED_SINCE 1");

        on(10, folded);
        assertThat(tally()).isEqualTo("SUCCEEDED 1, NOT_PERFORMED 1, PERFORMANCE_DUE 1");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aNewDisputeOfTheSameTwoMarksTheOldOneUntilThatIsNotPerformed(boolean folded) {
        UUID dispute = settled(10);
        on(3, folded);
        chains.registered(village);
        on(9, folded);
        assertThat(tally()).isEqualTo("SUCCEEDED 1, REPEATED_SINCE 1");

        on(10, folded);
        assertThat(tally()).isEqualTo("SUCCEEDED 1, NOT_PERFORMED 1, PERFORMANCE_DUE 1");

        chains.perform(village, dispute, chains.today(), "").orThrow();
        on(12, folded);
        assertThat(tally()).isEqualTo("SUCCEEDED 1, REPEATED_SINCE 1, PERFORMANCE_DUE 1, PERFORMED 1");
    }

    @Test
    void aDayThatHasComeTakesNoRowOfItsOwn() {
        settled(10);
        settled(11);
        book.fold();
        assertThat(rowsWithADay()).isPositive();
        int rows = rows();

        clock.set(BEGIN.plusDays(11));
        book.ripen();

        assertThat(rowsWithADay()).isZero();
        assertThat(rows()).as("one for both days").isLessThan(rows);
        assertThat(book.compare(county.places().county().id()).differences()).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {20261122, 7})
    void aCountyWorksForAYearAndEveryFigureIsWhatTheCasesSay(long seed) {
        Random random = new Random(seed);
        List<UUID> disputes = new ArrayList<>();
        for (int i = 0; i < 240; i++) {
            if (random.nextInt(4) == 0 || disputes.isEmpty()) disputes.add(chains.registered(village));
            UUID dispute = disputes.get(disputes.size() - 1 - random.nextInt(Math.min(disputes.size(), 5)));
            something(random, dispute);
            if (random.nextInt(2) == 0) clock.set(chains.today().plusDays(random.nextInt(5)));
            if (random.nextInt(20) == 0) book.fold();
            if (random.nextInt(40) == 0) book.ripen();
        }
        everyFigureIsWhatTheCasesSay();
        for (int pause : List.of(1, 6, 17, 40)) {
            clock.set(chains.today().plusDays(pause));
            everyFigureIsWhatTheCasesSay();
            if (random.nextBoolean()) book.ripen();
        }
        assertThat(jdbc.sql("select count(distinct counted_outcome) from dispute where county_id = ?")
                        .param(county.places().county().id())
                        .query(Integer.class)
                        .single())
                .as("how differently they ended")
                .isGreaterThan(1);
    }

    private void everyFigureIsWhatTheCasesSay() {
        LocalDate today = chains.today();
        assertThat(book.compare(county.places().county().id()).firstOne()).isEmpty();
        for (Period period : List.of(
                Period.year(2025), Period.month(YearMonth.from(today)), Period.quarterOf(today), Period.halfOf(today)))
            for (Axis axis : Axis.values()) {
                FigureQuestion question = question(period, ALL);
                assertThat(figures.by(axis, question))
                        .as(axis + " " + period + " on " + today)
                        .isEqualTo(counted.by(axis, question));
            }
    }

    private void something(Random random, UUID dispute) {
        UUID request = Ids.next();
        switch (random.nextInt(11)) {
            case 0, 1 -> intake.accept(village, request, dispute);
            case 2, 3 -> chains.session(village, dispute);
            case 4 -> agree(dispute, random.nextInt(40));
            case 5 -> owing().agreeSomehow(random, village, dispute, chains.today());
            case 6 -> chains.escalate(village, dispute);
            case 7 -> chains.rule(county.township(), dispute, RulingKind.values()[random.nextInt(4)]);
            case 8 ->
                endings.end(
                        village,
                        request,
                        dispute,
                        List.of(End.FAILED, End.REFUSED, End.WITHDRAWN).get(random.nextInt(3)),
                        chains.today(),
                        "",
                        true);
            case 9 -> afterwards(random, request, dispute);
            default -> numbersBecomeKnown(random, dispute);
        }
    }

    private void afterwards(Random random, UUID request, UUID dispute) {
        int what = random.nextInt(6);
        if (what < 2) chains.perform(village, dispute, chains.today(), "");
        else if (what < 4) owing().performSomehow(random, village, dispute, chains.today());
        else if (what == 4) performances.mediateAgain(village, request, dispute, "付不出，再谈");
        else endings.reopen(village, request, dispute, "又闹起来");
    }

    private Owing owing() {
        return new Owing(mediation, performances, cases, village);
    }

    /** One of two pairs of people, whom the names do not tell apart. */
    private void numbersBecomeKnown(Random random, UUID dispute) {
        int pair = random.nextInt(2);
        for (PartyLine line : cases.open(village, dispute).orElseThrow().parties()) {
            String number =
                    "41909919" + (60 + pair) + "0101" + "00" + (1 + line.side().ordinal());
            PartyForm form = new PartyForm(
                    line.side(), PartyKind.PERSON, line.name(), number + IdNumber.checkDigit(number), "", "", "");
            intake.completeParty(village, Ids.next(), dispute, line.id(), form);
        }
    }

    private UUID settled(int dueAfter) {
        UUID dispute = chains.accepted(village);
        agree(dispute, dueAfter).orThrow();
        return dispute;
    }

    private Outcome<UUID> agree(UUID dispute, int dueAfter) {
        LocalDate due = chains.today().plusDays(dueAfter);
        return mediation.agree(
                village,
                Ids.next(),
                dispute,
                new Terms(AgreementForm.ORAL, chains.today(), "各让一步", "", "", due, null, null, null));
    }

    private void on(int day, boolean folded) {
        if (folded) book.fold();
        clock.set(BEGIN.plusDays(day));
        if (folded) book.ripen();
    }

    /** What the sums say of the year so far; nothing is counted from the cases. */
    private String tally() {
        Tally tally = figures.total(question(Period.year(BEGIN.getYear()), SUMMED));
        return SUMMED.stream()
                .filter(figure -> tally.of(figure) > 0)
                .map(figure -> figure + " " + tally.of(figure))
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    private FigureQuestion question(Period period, Set<Figure> wanted) {
        FigureArea whole = FigureArea.of(county.places().county());
        return new FigureQuestion(county.county().scope(), whole, period, chains.today(), Slice.ALL, wanted);
    }

    private int rowsWithADay() {
        return count("since > 0");
    }

    private int rows() {
        return count("figure = 'NOT_PERFORMED'");
    }

    private int count(String condition) {
        return jdbc.sql("select count(*) from figure_sum where dimension = 'ALL' and area_id = ? and " + condition)
                .param(county.places().county().id())
                .query(Integer.class)
                .single();
    }
}
