package org.liantiao.jurisdiction;

import java.time.LocalDate;
import java.time.Month;

/**
 * A day that differs from an ordinary week, as the State Council's yearly notice says (国务院办公厅关于部分节假日安排的通知).
 *
 * @param work true for a make-up day (调休上班), false for a day of rest
 */
public record CalendarDay(LocalDate date, boolean work, String name) implements Comparable<CalendarDay> {
    /** The year whose notice names this day: days of December belong to the New Year's holiday of the next. */
    public int noticeYear() {
        return date.getMonth() == Month.DECEMBER ? date.getYear() + 1 : date.getYear();
    }

    /** 元旦, which every notice names first. */
    boolean isNewYear() {
        return !work && date.getDayOfYear() == 1;
    }

    @Override
    public int compareTo(CalendarDay other) {
        return date.compareTo(other.date);
    }
}
