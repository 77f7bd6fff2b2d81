package org.liantiao.trail;

import org.liantiao.base.Traced;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes each traced event down, in the transaction of the step that published it: both or neither. */
@Component
class TrailWriter {
    private final Trail trail;

    private final Hashing hashing;

    TrailWriter(Trail trail, @Value("${liantiao.trail.hash}") String hashing) {
        this.trail = trail;
        this.hashing = Hashing.of(hashing);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void write(Traced traced) {
        trail.save(new TrailEntry(traced, hashing));
    }
}
