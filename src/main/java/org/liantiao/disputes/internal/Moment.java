package org.liantiao.disputes.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.disputes.Preset;
import org.liantiao.jurisdiction.WorkCalendar;

/**
 * Who acts, when, and under which rules: what every step of the aggregate needs to know of the world.
 *
 * @param actorId null when the system acts by itself
 * @param organisationId for which they act; null with the former
 */
public record Moment(
        @Nullable UUID actorId,
        String actorName,
        @Nullable UUID organisationId,
        Instant at,
        LocalDateTime now,
        WorkCalendar calendar,
        Preset preset) {
    /** Working days after which an entry is marked late (补录) and no longer in time. */
    private static final int LATE_AFTER = 3;

    /** The same, of somebody who acts for an organisation. */
    Moment actingFor(UUID organisation) {
        return new Moment(actorId, actorName, organisation, at, now, calendar, preset);
    }

    public LocalDate today() {
        return now.toLocalDate();
    }

    public boolean isLate(LocalDate happened) {
        return calendar.workdaysBetween(happened, today()) > LATE_AFTER;
    }
}
