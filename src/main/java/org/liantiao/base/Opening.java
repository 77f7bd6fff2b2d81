package org.liantiao.base;

import java.util.List;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Opens the door last: the web server starts once everything that comes {@link BeforeOpening} is done. */
@Component
class Opening implements SmartLifecycle {
    private final List<BeforeOpening> preparations;
    private boolean open;

    Opening(List<BeforeOpening> preparations) {
        this.preparations = preparations;
    }

    @Override
    public void start() {
        preparations.forEach(BeforeOpening::prepare);
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
