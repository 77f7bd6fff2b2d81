package org.liantiao.archive;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Has files sealed soon after it was asked for, on a thread of its own, on whichever node looks first. Tests seal by hand. */
@Component
@ConditionalOnProperty(name = "liantiao.jobs", matchIfMissing = true)
class SealerWatch implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(SealerWatch.class);
    private static final int SECONDS_BETWEEN = 2;

    private final Sealer sealer;
    private @Nullable ScheduledExecutorService thread;
    private boolean failed;

    SealerWatch(Sealer sealer) {
        this.sealer = sealer;
    }

    @Override
    public void start() {
        thread = Executors.newSingleThreadScheduledExecutor();
        thread.scheduleWithFixedDelay(this::look, SECONDS_BETWEEN, SECONDS_BETWEEN, TimeUnit.SECONDS);
    }

    /** While the database is away one line of the log says so, not one every two seconds. */
    private void look() {
        try {
            boolean more = true;
            while (more && thread != null && !thread.isShutdown()) more = sealer.next();
            failed = false;
        } catch (RuntimeException fault) {
            if (!failed) log.error("nothing can be sealed just now; it goes on by itself", fault);
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
