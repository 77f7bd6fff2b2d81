package org.liantiao.base;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does each {@link Job} when it is due. All nodes look, and the one that locks the job's row does it; a node that dies over it
 * leaves it due.
 */
@Component
class Jobs {
    private static final Logger log = LoggerFactory.getLogger(Jobs.class);
    private static final String LOOK_EVERY = "PT5M";

    private final List<Job> jobs;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Jobs(List<Job> jobs, JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jobs = jobs;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Tests look by hand. */
    @Configuration
    @EnableScheduling
    @ConditionalOnProperty(name = "liantiao.jobs", matchIfMissing = true)
    static class Scheduling {}

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = LOOK_EVERY)
    void look() {
        for (Job job : jobs)
            try {
                doIfDue(job);
            } catch (RuntimeException fault) {
                log.error("the job {} broke off and stays due", job.name(), fault);
            }
    }

    /** @return whether it was done, here and now */
    boolean doIfDue(Job job) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            Instant now = clock.instant();
            Optional<Instant> last = lastOf(job);
            if (last.isEmpty() || now.isBefore(last.get().plus(job.every()))) return false;
            job.run();
            jdbc.sql("update shared_lock set done_at = ? where name = ?")
                    .params(OffsetDateTime.ofInstant(now, ZoneOffset.UTC), job.name())
                    .update();
            return true;
        }));
    }

    /** When it was done last; none while another node is about it. */
    private Optional<Instant> lastOf(Job job) {
        return jdbc.sql("select done_at from shared_lock where name = ? for update skip locked")
                .param(job.name())
                .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }
}
