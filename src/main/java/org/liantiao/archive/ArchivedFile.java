package org.liantiao.archive;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case's place in the archive.
 *
 * @param number 档号, for life
 * @param keptYears as the county had it on the day of archiving; null when it is kept for ever
 * @param keptUntil null when it is kept for ever
 * @param version the sealed file that counts; 0 while the first is being made
 */
public record ArchivedFile(
        UUID disputeId,
        String organisation,
        String number,
        LocalDate archivedOn,
        Retention retention,
        @Nullable Integer keptYears,
        @Nullable LocalDate keptUntil,
        int version) {}
