package org.liantiao.archive.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.liantiao.base.health.Vital;
import org.liantiao.base.health.VitalSigns;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether what is to be sealed is sealed: how much waits, since when, and how much was given up. */
@Component
@Order(8)
class SealingSigns implements VitalSigns {
    private static final String ABOUT = "archive.health.sealing";

    /** A large file takes half a minute, and one that broke off waits a minute; nobody waits so long for nothing. */
    private static final Duration LONG = Duration.ofMinutes(15);

    private final SealingBook book;
    private final Clock clock;

    SealingSigns(SealingBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @Override
    public List<Vital> take() {
        SealingBook.Backlog broken = book.broken();
        if (broken.files() > 0) return List.of(Vital.red(ABOUT, "broke", broken.files(), time(broken)));
        SealingBook.Backlog waiting = book.backlog();
        if (waiting.files() == 0) return List.of(Vital.green(ABOUT, "none"));
        boolean late = waiting.oldest().isBefore(clock.instant().minus(LONG));
        return List.of(
                late
                        ? Vital.amber(ABOUT, "waits", waiting.files(), time(waiting))
                        : Vital.green(ABOUT, "is", waiting.files()));
    }

    private LocalDateTime time(SealingBook.Backlog backlog) {
        return LocalDateTime.ofInstant(backlog.oldest(), clock.getZone());
    }
}
