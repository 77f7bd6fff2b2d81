package org.liantiao.disputes.internal;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.liantiao.base.BeforeOpening;
import org.liantiao.base.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 复核统计: every night counts all cases anew and compares that with the sums. A difference changes nothing by itself; it is an
 * error in the log, a number among the measures and a line on the administrator's page, until somebody has the sums rebuilt.
 */
@Component
class FigureCheck implements Job {
    private static final Logger log = LoggerFactory.getLogger(FigureCheck.class);

    private static final LocalTime NIGHT = LocalTime.of(2, 0);

    private final FigureBook book;
    private final JdbcClient jdbc;
    private final Clock clock;

    FigureCheck(FigureBook book, JdbcClient jdbc, Clock clock, MeterRegistry meters) {
        this.book = book;
        this.jdbc = jdbc;
        this.clock = clock;
        Gauge.builder("liantiao.figures.differences", this, FigureCheck::lastDifferences)
                .description("Sums that differed from a count of the cases when they were last compared")
                .register(meters);
    }

    @Override
    public String name() {
        return "figures-check";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    /** At night, when nobody waits for the database; if no server runs then, as soon as one does. */
    @Override
    public Instant dueAfter(Instant done) {
        ZonedDateTime then = done.atZone(clock.getZone());
        ZonedDateTime night = then.with(NIGHT);
        return (night.isAfter(then) ? night : night.plusDays(1)).toInstant();
    }

    @Override
    public void run() {
        book.ripen();
        FigureBook.Found found = book.compare();
        jdbc.sql("insert into figure_check (checked_at, compared, differences, first_one) values (?, ?, ?, ?)")
                .params(OffsetDateTime.now(clock), found.compared(), found.differences(), found.firstOne())
                .update();
        if (found.differences() > 0)
            log.error(
                    "{} of {} sums differ from a count of the cases, such as {}; run rebuild-figures",
                    found.differences(),
                    found.compared(),
                    found.firstOne());
    }

    private double lastDifferences() {
        return jdbc.sql("select differences from figure_check order by checked_at desc limit 1")
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** Folds what steps appended, every few minutes. */
    @Component
    static class Fold implements Job {
        private final FigureBook book;

        Fold(FigureBook book) {
            this.book = book;
        }

        @Override
        public String name() {
            return "figures-fold";
        }

        @Override
        public Duration every() {
            return Duration.ofMinutes(1);
        }

        @Override
        public void run() {
            book.fold();
        }
    }

    /** A county that comes from a release without sums, or with others, gets them at its first start. */
    @Component
    @Order(50)
    static class First implements BeforeOpening {
        private final FigureBook book;
        private final JdbcClient jdbc;

        First(FigureBook book, JdbcClient jdbc) {
            this.book = book;
            this.jdbc = jdbc;
        }

        @Override
        public void prepare() {
            boolean without = jdbc.sql("""
                            select not exists (select 1 from figure_sum) and not exists (select 1 from figure_delta)
                              and exists (select 1 from dispute d)""").query(Boolean.class).single();
            if (without) book.rebuild();
        }
    }
}
