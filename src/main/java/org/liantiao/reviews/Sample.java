package org.liantiao.reviews;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.disputes.FigureCases;
import org.liantiao.disputes.Period;

/**
 * 抽查: a sample of the cases settled in a period.
 *
 * @param failed what was reported as failed in it, when the list was frozen
 * @param listHash SHA-256 of the frozen list
 * @param seedSource what will be the seed, said before it was known: 2026年7月15日上证指数收盘
 * @param seedForm how it will be written
 * @param seedDay the first day on which it can be known
 * @param reason why there is a further one of the same period; null for the first
 * @param replaced by a later one before it was drawn, and so drawn never
 * @param seed null until it is drawn
 */
public record Sample(
        UUID id,
        Period period,
        FigureCases.Part strata,
        long failed,
        String listHash,
        String seedSource,
        SeedForm seedForm,
        LocalDate seedDay,
        Instant announcedAt,
        String announcedBy,
        @Nullable String reason,
        boolean replaced,
        @Nullable String seed,
        @Nullable Instant drawnAt,
        @Nullable String drawnBy) {
    public boolean isDrawn() {
        return seed != null;
    }
}
