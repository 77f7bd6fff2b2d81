package org.liantiao.jurisdiction.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.liantiao.jurisdiction.CalendarDay;

/** Days of one holiday as people say them: 春节, 15 to 23 February. */
record HolidayRun(String name, LocalDate first, LocalDate last) {
    int days() {
        return (int) ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** The rest days of a notice, those that follow one another under one name taken together. */
    static List<HolidayRun> of(List<CalendarDay> days) {
        List<HolidayRun> runs = new ArrayList<>();
        days.stream()
                .filter(day -> !day.work())
                .sorted(Comparator.naturalOrder())
                .forEach(day -> {
                    HolidayRun last = runs.isEmpty() ? null : runs.getLast();
                    if (last != null && last.goesOnWith(day)) runs.set(runs.size() - 1, last.until(day.date()));
                    else runs.add(new HolidayRun(day.name(), day.date(), day.date()));
                });
        return List.copyOf(runs);
    }

    private boolean goesOnWith(CalendarDay day) {
        return day.name().equals(name) && day.date().equals(last.plusDays(1));
    }

    private HolidayRun until(LocalDate end) {
        return new HolidayRun(name, first, end);
    }
}
