package org.liantiao.base;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does each {@link Job} when it is due. All nodes look, and the one that locks the job's row does it; a node that dies over it
 * leaves it due.
 */
@Component
class Jobs {
    private static final Logger log = LoggerFactory.getLogger(Jobs.class);
    private static final int MINUTES_BETWEEN = 5;

    private final List<Job> jobs;
    private final JdbcClient jdbc;
    private final Locks locks;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Set<String> brokeOff = ConcurrentHashMap.newKeySet();

    Jobs(List<Job> jobs, JdbcClient jdbc, Locks locks, TransactionTemplate transaction, Clock clock) {
        this.jobs = jobs;
        this.jdbc = jdbc;
        this.locks = locks;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Looks every few minutes, on a thread of its own. Tests look by hand. */
    @Component
    @ConditionalOnProperty(name = "liantiao.jobs", matchIfMissing = true)
    static class Watch implements SmartLifecycle {
        private final Jobs jobs;
        private @Nullable ScheduledExecutorService thread;

        Watch(Jobs jobs) {
            this.jobs = jobs;
        }

        @Override
        public void start() {
            thread = Executors.newSingleThreadScheduledExecutor();
            thread.scheduleWithFixedDelay(jobs::look, 1, MINUTES_BETWEEN, TimeUnit.MINUTES);
        }

        @Override
        public void stop() {
            if (thread != null) thread.close();
            thread = null;
        }

        @Override
        public boolean isRunning() {
            return thread != null;
        }
    }

    void look() {
        for (Job job : jobs)
            try {
                doIfDue(job);
                brokeOff.remove(job.name());
            } catch (RuntimeException fault) {
                brokeOff.add(job.name());
                log.error("the job {} broke off and stays due", job.name(), fault);
            }
    }

    /** Whether it broke off when this node was about it last. */
    boolean brokeOff(Job job) {
        return brokeOff.contains(job.name());
    }

    /** When it was done last, on whichever node; the epoch when it never was. */
    Instant doneAt(Job job) {
        return jdbc.sql("select done_at from shared_lock where name = ?")
                .param(job.name())
                .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .single();
    }

    /** @return whether it was done, here and now */
    boolean doIfDue(Job job) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            Instant now = clock.instant();
            Optional<Instant> last = lastOf(job);
            if (last.isEmpty() || now.isBefore(job.dueAfter(last.get()))) return false;
            locks.beLeftAlone();
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
