package org.liantiao.base;

import java.util.List;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Opens the door last: the web server starts once everything that comes {@link BeforeOpening} is done, by one node after the other. */
@Component
class Opening implements SmartLifecycle {
    private final List<BeforeOpening> preparations;
    private final Locks locks;
    private boolean open;

    Opening(List<BeforeOpening> preparations, Locks locks) {
        this.preparations = preparations;
        this.locks = locks;
    }

    @Override
    public void start() {
        locks.during(Locks.OPENING, () -> preparations.forEach(BeforeOpening::prepare));
        open = true;
    }

    @Override
    public void stop() {
        open = false;
    }

    @Override
    public boolean isRunning() {
        return open;
    }

    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
    }
}
