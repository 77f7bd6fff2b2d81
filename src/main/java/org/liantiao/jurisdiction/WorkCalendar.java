package org.liantiao.jurisdiction;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * The working days of the county: weeks, with the State Council's holidays and make-up days of the years whose notice
 * is loaded. In other years weekends alone count, and what was computed there is provisional (暂定).
 *
 * @param exceptions days that differ from an ordinary week: true where people work
 * @param knownYears the years whose notice is loaded
 */
public record WorkCalendar(Map<LocalDate, Boolean> exceptions, Set<Integer> knownYears) {
    public WorkCalendar {
        exceptions = Map.copyOf(exceptions);
        knownYears = Set.copyOf(knownYears);
    }

    public boolean isWorkday(LocalDate day) {
        Boolean exception = exceptions.get(day);
        if (exception != null) return exception;
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    public boolean knows(LocalDate day) {
        return knownYears.contains(day.getYear());
    }

    /** The day itself, or the first working day after it (顺延). */
    public LocalDate rolled(LocalDate day) {
        LocalDate rolled = day;
        while (!isWorkday(rolled)) rolled = rolled.plusDays(1);
        return rolled;
    }

    /** The n-th working day after a day; the day itself does not count. */
    public LocalDate plusWorkdays(LocalDate day, int n) {
        LocalDate end = day;
        for (int left = n; left > 0; ) {
            end = end.plusDays(1);
            if (isWorkday(end)) left--;
        }
        return end;
    }

    /** Working days after {@code from} up to and including {@code to}; none when {@code to} is not after. */
    public int workdaysBetween(LocalDate from, LocalDate to) {
        int days = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) if (isWorkday(day)) days++;
        return days;
    }
}
