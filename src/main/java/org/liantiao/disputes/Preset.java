package org.liantiao.disputes;

import org.liantiao.jurisdiction.Tier;

/**
 * Deadlines and tries as a county sets them (本县默认, 三三一, 四级七天). No law gives tier limits; 若干规定 art. 33 says only
 * 「一般应在一个月内调结」, so all of it is data.
 *
 * @param caseDays from acceptance to the case's own deadline
 * @param rulingDays working days for a ruling
 * @param returnFloor days a returned case has left at least
 * @param guideExtra days a guided case gets on top
 */
public record Preset(
        String code,
        DayUnit unit,
        int villageDays,
        int townshipDays,
        int countyDays,
        int caseDays,
        int rulingDays,
        int returnFloor,
        int guideExtra,
        int villageTries,
        int townshipTries) {
    public int days(Tier tier) {
        return switch (tier) {
            case VILLAGE -> villageDays;
            case TOWNSHIP -> townshipDays;
            case COUNTY -> countyDays;
        };
    }

    /** Sessions to hold at a tier before a case may go up for being stuck. */
    public int tries(Tier tier) {
        return switch (tier) {
            case VILLAGE -> villageTries;
            case TOWNSHIP -> townshipTries;
            case COUNTY -> 0;
        };
    }
}
