package org.liantiao.reviews;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liantiao.disputes.FigureCases;
import org.liantiao.disputes.Period;

/** A sample as it is announced. @param wanted how many of each stratum */
public record SampleForm(
        Period period,
        FigureCases.Part strata,
        Map<String, Integer> wanted,
        String seedSource,
        @Nullable LocalDate seedDay) {}
