package org.liantiao.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liantiao.base.health.Vital;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@CountyTest
class JobSignsTest {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    Locks locks;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    AdjustableClock clock;

    @Test
    void aJobThatBrokeOffIsRedUntilItIsDone() {
        Hourly job = new Hourly();
        Jobs jobs = new Jobs(List.of(job), jdbc, locks, transaction, clock);
        JobSigns signs = new JobSigns(jobs, List.of(job), clock);
        jobs.look();
        assertThat(line(signs)).isEqualTo(Vital.Light.GREEN + " is");

        clock.advance(Duration.ofHours(2));
        job.breaks = true;
        jobs.look();
        assertThat(line(signs)).isEqualTo(Vital.Light.RED + " broke");

        job.breaks = false;
        jobs.look();
        assertThat(line(signs)).isEqualTo(Vital.Light.GREEN + " is");
    }

    private static String line(JobSigns signs) {
        Vital vital = signs.take().getFirst();
        return vital.light() + " " + vital.says();
    }

    private final class Hourly implements Job {
        private final String name = UUID.randomUUID().toString();
        private boolean breaks;

        private Hourly() {
            jdbc.sql("insert into shared_lock (name, done_at)"
                            + " values (?, timestamp with time zone '1970-01-01 00:00:00+00:00')")
                    .param(name)
                    .update();
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Duration every() {
            return Duration.ofHours(1);
        }

        @Override
        public void run() {
            if (breaks) throw new IllegalStateException("it breaks off");
        }
    }
}
