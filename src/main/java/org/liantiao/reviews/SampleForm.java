package org.liantiao.reviews;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liantiao.disputes.FigureCases;
import org.liantiao.disputes.Period;

/**
 * A sample as it is announced.
 *
 * @param wanted how many of each stratum
 * @param reason why there is to be another of the same period; empty for the first
 */
public record SampleForm(
        Period period,
        FigureCases.Part strata,
        Map<String, Integer> wanted,
        String seedSource,
        SeedForm seedForm,
        @Nullable LocalDate seedDay,
        String reason) {}
