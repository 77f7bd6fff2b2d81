package org.liantiao.disputes;

/** How a preset counts its days. */
public enum DayUnit {
    /** 日: every day counts; an end on a rest day moves to the next working day (顺延). */
    CALENDAR,
    /** 工作日 */
    WORKING
}
