package org.liantiao.disputes;

import java.time.LocalTime;

/** How a preset counts its days. */
public enum DayUnit {
    /** 日: every day counts; an end on a rest day moves to the next working day (顺延). */
    CALENDAR,
    /** 工作日 */
    WORKING;

    /** A tier, and who performs an agreement, has until the end of the last day. */
    public static final LocalTime END_OF_DAY = LocalTime.of(23, 59);
}
