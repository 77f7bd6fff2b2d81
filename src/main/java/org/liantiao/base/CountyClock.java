package org.liantiao.base;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The server's time in the county's zone. A history that is told after the fact (the demo county's) runs under the times
 * it happened at, thread by thread, through {@link #TOLD_AT}; nothing a person does can set it.
 */
public final class CountyClock extends Clock {
    /** The time a told history has reached; unbound in ordinary work. */
    public static final ScopedValue<Instant> TOLD_AT = ScopedValue.newInstance();

    private final ZoneId zone;

    public CountyClock(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new CountyClock(other);
    }

    @Override
    public Instant instant() {
        return TOLD_AT.isBound() ? TOLD_AT.get() : Clock.systemUTC().instant();
    }
}
