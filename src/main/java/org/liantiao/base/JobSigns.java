package org.liantiao.base;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.liantiao.base.health.Vital;
import org.liantiao.base.health.VitalSigns;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether the work that the system does by itself was done, on whichever node. */
@Component
@Order(4)
class JobSigns implements VitalSigns {
    /** Nodes look every five minutes; after this long something keeps them from doing it. */
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private final Jobs jobs;
    private final List<Job> all;
    private final Clock clock;

    JobSigns(Jobs jobs, List<Job> all, Clock clock) {
        this.jobs = jobs;
        this.all = all;
        this.clock = clock;
    }

    @Override
    public List<Vital> take() {
        return all.stream().map(this::line).toList();
    }

    private Vital line(Job job) {
        String about = "job." + job.name();
        Instant done = jobs.doneAt(job);
        boolean never = done.equals(Instant.EPOCH);
        Object when = LocalDateTime.ofInstant(done, clock.getZone());
        if (jobs.brokeOff(job)) return never ? Vital.red(about, "neverBroke") : Vital.red(about, "broke", when);
        if (never) return justStarted() ? Vital.green(about, "soon") : Vital.amber(about, "never");
        Instant due = job.dueAfter(done).plus(PATIENCE);
        return clock.instant().isAfter(due) && !justStarted()
                ? Vital.amber(about, "late", when)
                : Vital.green(about, "is", when);
    }

    private static boolean justStarted() {
        return ManagementFactory.getRuntimeMXBean().getUptime() < PATIENCE.toMillis();
    }
}
