package org.liantiao.disputes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Texts;

/**
 * Deadlines and tries as they were put in force, from a day on.
 *
 * @param from the first day whose cases have them
 * @param addedAt null for what a county starts with
 * @param withdrawnAt taken back before it held; null as a rule
 */
public record PresetVersion(
        UUID id,
        String zh,
        String en,
        LocalDate from,
        Preset preset,
        @Nullable Instant addedAt,
        String addedBy,
        @Nullable Instant withdrawnAt,
        String withdrawnBy) {
    public String in(Locale locale) {
        return Texts.spoken(locale).equals(Texts.ENGLISH) ? en : zh;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** Whether it is still to come: only then can it be withdrawn. */
    public boolean isToCome(LocalDate today) {
        return !isWithdrawn() && from.isAfter(today);
    }
}
