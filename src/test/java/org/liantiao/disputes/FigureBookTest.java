package org.liantiao.disputes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
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
        assertThat(differences()).isZero();
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
        book.rebuild();
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
        assertThat(differences()).isZero();
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
    void theDailyCheckIsDueOnceANight() {
        Job check = checks.getFirst();
        assertThat(check.dueAfter(at("2026-06-10T15:00"))).isEqualTo(at("2026-06-11T02:00"));
        assertThat(check.dueAfter(at("2026-06-10T01:30"))).isEqualTo(at("2026-06-10T02:00"));
        assertThat(check.dueAfter(at("2026-06-10T02:00"))).isEqualTo(at("2026-06-11T02:00"));
    }

    private Instant at(String time) {
        return LocalDateTime.parse(time).atZone(clock.getZone()).toInstant();
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
        assertThat(differences()).isZero();
    }

    private long differences() {
        return book.compare(county.places().county().id()).differences();
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
