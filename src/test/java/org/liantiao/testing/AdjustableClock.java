package org.liantiao.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/** A clock that tests set; it stands still until told. Begins on Wednesday 10 June 2026, 9:00 in Lushan. */
public class AdjustableClock extends Clock {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    public static final LocalDateTime START = LocalDateTime.of(2026, 6, 10, 9, 0);

    private volatile Instant now = START.atZone(ZONE).toInstant();

    public void set(LocalDateTime time) {
        now = time.atZone(ZONE).toInstant();
    }

    public void set(LocalDate day) {
        set(day.atTime(LocalTime.of(9, 0)));
    }

    public void advance(Duration by) {
        now = now.plus(by);
    }

    public void reset() {
        set(START);
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
