package org.liantiao.disputes;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Deadlines and tries as typed. Fields of refusals: {@code zh, en, from, unit} and the names of the numbers.
 *
 * @param from the first day whose cases have them
 * @param numbers those that were filled in
 */
public record PresetForm(
        String zh,
        String en,
        @Nullable LocalDate from,
        @Nullable DayUnit unit,
        Map<PresetNumber, Integer> numbers) {}
