package org.liantiao.disputes.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.base.Ids;
import org.liantiao.base.Locks;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** What the nightly round does to the rows of the sums. */
@CountyTest
class RipeningTest {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    FigureDeltas deltas;

    @Autowired
    Locks locks;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    AdjustableClock clock;

    UUID nowhere = Ids.next();

    @BeforeEach
    void today() {
        clock.reset();
    }

    /** Whoever compares all sums with the cases must not find these. */
    @AfterEach
    void leavesNoSum() {
        jdbc.sql("delete from figure_sum where area_id = ?").param(nowhere).update();
    }

    @Test
    void whatBeginsToCountAtMidnightIsNotLostWhenMidnightComesMeanwhile() {
        int tomorrow = FigureEntries.day(LocalDate.now(clock).plusDays(1));
        sum("REGISTERED", tomorrow, 5);

        book(new Nightfall()).ripen();

        assertThat(sums()).containsExactly(5L);
    }

    @Test
    void whatCameToNothingKeepsNoRow() {
        int today = FigureEntries.day(LocalDate.now(clock));
        sum("REGISTERED", 0, 3);
        sum("SUCCEEDED", today, -2);
        sum("SUCCEEDED", 0, 2);
        sum("FAILED", 0, 0);

        book(clock).ripen();

        assertThat(sums()).containsExactly(3L);
    }

    private FigureBook book(Clock watch) {
        return new FigureBook(jdbc, deltas, locks, watch, transactions);
    }

    private void sum(String figure, int since, int n) {
        jdbc.sql("insert into figure_sum (area_id, dimension, figure, on_month, part, since, n)"
                        + " values (?, 'ALL', ?, 0, '', ?, ?)")
                .params(nowhere, figure, since, n)
                .update();
    }

    private List<Long> sums() {
        return jdbc.sql("select n from figure_sum where area_id = ?")
                .param(nowhere)
                .query(Long.class)
                .list();
    }

    /** Each time somebody looks it is a day later. */
    private final class Nightfall extends Clock {
        private Instant next = clock.instant();

        @Override
        public Instant instant() {
            Instant now = next;
            next = now.plus(Duration.ofDays(1));
            return now;
        }

        @Override
        public ZoneId getZone() {
            return clock.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
