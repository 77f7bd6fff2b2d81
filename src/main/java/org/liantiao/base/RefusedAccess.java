package org.liantiao.base;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody asked for what is not theirs to see, or not there at all: which of the two, nobody is told, and the trail does not ask. In
 * a transaction of its own, since a refusal leaves nothing else behind.
 */
@Component
public class RefusedAccess {
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RefusedAccess(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /**
     * Leaves a line in the trail.
     *
     * @param type what was asked for: {@code dispute}, {@code attachment}, {@code page}
     * @param id the one that was asked for; null for a page
     * @param where on which way
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void note(Author by, String type, @Nullable UUID id, String where) {
        events.publishEvent(Change.of("access.refused", clock.instant(), by, type, id, Map.of("page", where)));
    }
}
