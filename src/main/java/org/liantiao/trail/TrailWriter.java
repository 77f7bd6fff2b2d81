package org.liantiao.trail;

import org.liantiao.base.Traced;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes each traced event down, in the transaction of the step that published it: both or neither. */
@Component
class TrailWriter {
    private final Trail trail;

    TrailWriter(Trail trail) {
        this.trail = trail;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void write(Traced traced) {
        trail.save(new TrailEntry(traced));
    }
}
