package org.liantiao.disputes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Job;
import org.liantiao.base.health.Vital;
import org.liantiao.base.health.VitalSigns;
import org.liantiao.disputes.internal.CountedCases;
import org.liantiao.disputes.internal.FigureBook;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@CountyTest
class FigureBookTest {
    private static final Set<Figure> ALL = EnumSet.allOf(Figure.class);

    @Autowired
    Counties counties;

    @Autowired
    Chains chains;

    @Autowired
    Intake intake;

    @Autowired
    Endings endings;

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

    @Autowired
    List<VitalSigns> signs;

    @Autowired
    TransactionOperations transactions;

    List<Job> checks;

    @Autowired
    void theDailyCheck(List<Job> jobs) {
        checks = jobs.stream().filter(job -> job.name().equals("figures-check")).toList();
    }

    TestCounty county;

    @BeforeEach
    void aCountyWhoseSumsAreRight() {
        clock.reset();
        county = counties.make();
        book.rebuild();
        assertThat(book.compare().differences()).isZero();
    }

    @Test
    void aStepShowsInTheFiguresAtOnceAndStillWhenItIsFolded() {
        UUID dispute = chains.registered(county.village(), county.places().village());
        intake.accept(county.village(), UUID.randomUUID(), dispute);
        assertThat(total(Figure.REGISTERED)).isEqualTo(1);
        assertThat(total(Figure.ACCEPTED)).isEqualTo(1);

        book.fold();

        assertThat(jdbc.sql("select count(*) from figure_delta")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(total(Figure.REGISTERED)).isEqualTo(1);
        assertThat(total(Figure.OPEN)).isEqualTo(1);
    }

    @Test
    void aRefusedStepChangesNoSum() {
        UUID dispute = chains.registered(county.village(), county.places().village());
        long before =
                jdbc.sql("select count(*) from figure_delta").query(Long.class).single();

        assertThat(endings.close(county.village(), UUID.randomUUID(), dispute).isDone())
                .isFalse();

        assertThat(jdbc.sql("select count(*) from figure_delta")
                        .query(Long.class)
                        .single())
                .isEqualTo(before);
    }

    @Test
    void aSumThatIsWrongIsFoundAndNamedAndMadeAnew() {
        chains.registered(county.village(), county.places().village());
        book.fold();
        jdbc.sql("update figure_sum set n = n + 1 where area_id = ? and dimension = 'ALL' and figure = 'REGISTERED'")
                .param(county.places().village().id())
                .update();

        FigureBook.Found found = book.compare();
        assertThat(found.differences()).isEqualTo(1);
        assertThat(found.firstOne())
                .contains(county.places().village().id().toString(), "REGISTERED", "2 kept, 1 counted");

        assertThat(line(() -> checks.forEach(Job::run))).isEqualTo(Vital.Light.RED);

        book.rebuild();
        assertThat(book.compare().differences()).isZero();
        clock.advance(Duration.ofHours(1));
        assertThat(line(() -> checks.forEach(Job::run))).isEqualTo(Vital.Light.GREEN);
    }

    /** What the administrator's page says of the figures after the jobs have run. */
    private Vital.Light line(Runnable jobs) {
        transactions.executeWithoutResult(status -> jobs.run());
        return signs.stream()
                .flatMap(sign -> sign.take().stream())
                .filter(vital -> vital.about().equals("disputes.health.figures"))
                .findFirst()
                .orElseThrow()
                .light();
    }

    @Test
    void foldingAndRebuildingLoseNoStepThatIsTakenMeanwhile() throws Exception {
        List<Actor> actors = List.of(county.village(), county.village2(), county.village3());
        List<Callable<Object>> work = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            Actor actor = actors.get(i % 3);
            work.add(() -> chains.accepted(actor));
            if (i % 4 == 0) work.add(Executors.callable(book::fold));
            if (i % 12 == 0) work.add(Executors.callable(book::rebuild));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<Object> done : threads.invokeAll(work)) done.get();
        }
        book.fold();

        assertThat(total(Figure.REGISTERED)).isEqualTo(24);
        assertThat(book.compare().differences()).isZero();
    }

    @Test
    void aCountyWorksForAYearAndEveryFigureIsWhatTheCasesSay() {
        Random random = new Random(20261122);
        clock.set(LocalDate.of(2025, 9, 1));
        List<UUID> disputes = new ArrayList<>();
        for (int i = 0; i < 240; i++) {
            if (random.nextInt(4) == 0 || disputes.isEmpty())
                disputes.add(chains.registered(county.village(), county.places().village()));
            UUID dispute = disputes.get(disputes.size() - 1 - random.nextInt(Math.min(disputes.size(), 5)));
            something(random, dispute);
            if (random.nextInt(2) == 0) clock.set(chains.today().plusDays(random.nextInt(5)));
            if (random.nextInt(20) == 0) book.fold();
        }
        assertThat(book.compare().differences()).isZero();
        LocalDate today = chains.today();
        for (Period period : List.of(Period.year(2025), Period.quarterOf(today), Period.halfOf(today)))
            for (Axis axis : Axis.values()) {
                FigureQuestion question = new FigureQuestion(
                        county.county().scope(),
                        FigureArea.of(county.places().county()),
                        period,
                        today,
                        Slice.ALL,
                        ALL);
                Map<String, Tally> bySums = figures.by(axis, question);
                assertThat(bySums).as(axis + " " + period).isEqualTo(counted.by(axis, question));
            }
        assertThat(jdbc.sql("select count(distinct counted_outcome) from dispute where county_id = ?")
                        .param(county.places().county().id())
                        .query(Integer.class)
                        .single())
                .as("how differently they ended")
                .isGreaterThan(1);
    }

    private void something(Random random, UUID dispute) {
        UUID request = UUID.randomUUID();
        Actor village = county.village();
        switch (random.nextInt(10)) {
            case 0, 1 -> intake.accept(village, request, dispute);
            case 2, 3 -> chains.session(village, dispute);
            case 4 -> chains.agreeOrally(village, dispute);
            case 5 -> chains.escalate(village, dispute);
            case 6 -> chains.rule(county.township(), dispute, RulingKind.values()[random.nextInt(4)]);
            case 7 -> endings.perform(village, request, dispute, chains.today(), "");
            case 8 ->
                endings.end(
                        village,
                        request,
                        dispute,
                        List.of(End.FAILED, End.REFUSED, End.WITHDRAWN).get(random.nextInt(3)),
                        chains.today(),
                        "",
                        true);
            default -> endings.reopen(village, request, dispute, "又闹起来");
        }
    }

    private long total(Figure figure) {
        return figures.total(new FigureQuestion(
                        county.county().scope(),
                        FigureArea.of(county.places().county()),
                        Period.year(chains.today().getYear()),
                        chains.today(),
                        Slice.ALL,
                        Set.of(figure)))
                .of(figure);
    }
}
