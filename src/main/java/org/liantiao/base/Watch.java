package org.liantiao.base;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Looks every two seconds, on a thread of its own, whether there is something to do, for as long as the application runs. */
public final class Watch implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Watch.class);
    private static final int SECONDS_BETWEEN = 2;

    private final String trouble;
    private final BooleanSupplier work;
    private volatile @Nullable ScheduledExecutorService thread;
    private boolean failed;

    /**
     * @param trouble what the log says while it fails, e.g. because the database is away
     * @param work does what there is to do; whether there may be more at once
     */
    public Watch(String trouble, BooleanSupplier work) {
        this.trouble = trouble;
        this.work = work;
    }

    @Override
    public void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor();
        started.scheduleWithFixedDelay(() -> look(started), SECONDS_BETWEEN, SECONDS_BETWEEN, TimeUnit.SECONDS);
        thread = started;
    }

    /** While it fails one line of the log says so, not one every two seconds; no failure ends the looking. */
    private void look(ScheduledExecutorService own) {
        try {
            boolean more = true;
            while (more && !own.isShutdown()) more = work.getAsBoolean();
            failed = false;
        } catch (RuntimeException | Error fault) {
            if (!failed) log.error("{}; it goes on by itself", trouble, fault);
            failed = true;
        }
    }

    @Override
    public void stop() {
        ScheduledExecutorService started = thread;
        if (started != null) started.close();
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
