package org.liantiao.attachments.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.liantiao.attachments.Scratch;
import org.liantiao.base.Watch;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What lies on its way for longer than a day is deleted on each node, for with a bucket each has a scratch folder of its own. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "liantiao.jobs", matchIfMissing = true)
class ScratchWatch {
    private static final Duration KEPT = Duration.ofDays(1);
    private static final Duration BETWEEN = Duration.ofHours(1);

    private final Scratch scratch;
    private final Clock clock;
    private Instant next = Instant.EPOCH;

    ScratchWatch(Scratch scratch, Clock clock) {
        this.scratch = scratch;
        this.clock = clock;
    }

    @Bean
    Watch watchesScratch() {
        return new Watch("what was left on its way cannot be deleted just now", this::look);
    }

    private boolean look() {
        Instant now = clock.instant();
        if (now.isBefore(next)) return false;
        next = now.plus(BETWEEN);
        try {
            scratch.clear(now.minus(KEPT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return false;
    }
}
