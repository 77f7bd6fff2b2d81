package org.liantiao.disputes;

import java.util.Map;
import java.util.Objects;
import org.liantiao.jurisdiction.Tier;

/**
 * Deadlines and tries as a county sets them (本县默认, 三三一, 四级七天). No law gives tier limits; 若干规定 art. 33 says only
 * 「一般应在一个月内调结」, so all of it is data.
 *
 * @param unit how the tiers count their days
 */
public record Preset(String code, DayUnit unit, Map<PresetNumber, Integer> numbers) {
    public Preset {
        numbers = Map.copyOf(numbers);
    }

    /** @throws NullPointerException when the number is missing */
    public int of(PresetNumber number) {
        return Objects.requireNonNull(numbers.get(number), number.name());
    }

    public int days(Tier tier) {
        return switch (tier) {
            case VILLAGE -> of(PresetNumber.VILLAGE_DAYS);
            case TOWNSHIP -> of(PresetNumber.TOWNSHIP_DAYS);
            case COUNTY -> of(PresetNumber.COUNTY_DAYS);
        };
    }

    /** From acceptance to the case's own deadline, in calendar days. */
    public int caseDays() {
        return of(PresetNumber.CASE_DAYS);
    }

    /** Working days for a ruling. */
    public int rulingDays() {
        return of(PresetNumber.RULING_DAYS);
    }

    /** Days a returned case has left at least. */
    public int returnFloor() {
        return of(PresetNumber.RETURN_FLOOR);
    }

    /** Days a guided case gets on top. */
    public int guideExtra() {
        return of(PresetNumber.GUIDE_EXTRA);
    }

    /** Sessions to hold at a tier before a case may go up for being stuck. */
    public int tries(Tier tier) {
        return switch (tier) {
            case VILLAGE -> of(PresetNumber.VILLAGE_TRIES);
            case TOWNSHIP -> of(PresetNumber.TOWNSHIP_TRIES);
            case COUNTY -> 0;
        };
    }

    /** Whether it comes to the same, whatever it is called. */
    public boolean isLike(Preset other) {
        return unit == other.unit && numbers.equals(other.numbers);
    }
}
