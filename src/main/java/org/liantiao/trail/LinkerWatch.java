package org.liantiao.trail;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Has the chain follow the trail, on a thread of its own: an entry has its place within five seconds. Tests link by hand. */
@Component
@ConditionalOnProperty(name = "liantiao.jobs", matchIfMissing = true)
class LinkerWatch implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(LinkerWatch.class);
    private static final int SECONDS_BETWEEN = 2;

    private final Linker linker;
    private @Nullable ScheduledExecutorService thread;
    private boolean failed;

    LinkerWatch(Linker linker) {
        this.linker = linker;
    }

    @Override
    public void start() {
        thread = Executors.newSingleThreadScheduledExecutor();
        thread.scheduleWithFixedDelay(this::look, SECONDS_BETWEEN, SECONDS_BETWEEN, TimeUnit.SECONDS);
    }

    /** While the database is away one line of the log says so, not one every two seconds. */
    private void look() {
        try {
            linker.link();
            failed = false;
        } catch (RuntimeException fault) {
            if (!failed) log.error("the chain of the trail cannot follow just now; it goes on by itself", fault);
            failed = true;
        }
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
