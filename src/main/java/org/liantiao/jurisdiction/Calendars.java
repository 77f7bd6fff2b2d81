package org.liantiao.jurisdiction;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.liantiao.base.Kept;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Keeps the working-day calendar at hand; it changes once a year. */
@Service
public class Calendars {
    private final JdbcClient jdbc;
    private final Kept<WorkCalendar> kept = new Kept<>(this::read);

    Calendars(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public WorkCalendar current() {
        return kept.get();
    }

    /** Forgets what was read; to be called when days were loaded. */
    public void forget() {
        kept.forget();
    }

    /** The years whose notice is loaded, the latest first. */
    public List<Integer> years() {
        return jdbc.sql("select notice_year from calendar_year order by notice_year desc")
                .query((row, n) -> row.getInt(1))
                .list();
    }

    /** The days of a year's notice, in their order. */
    public List<CalendarDay> days(int noticeYear) {
        return jdbc.sql("select on_day, kind, name from calendar_day where notice_year = ? order by on_day")
                .param(noticeYear)
                .query((row, n) -> new CalendarDay(
                        row.getObject(1, LocalDate.class), row.getString(2).equals("workday"), row.getString(3)))
                .list();
    }

    /** The year whose notice should be loaded by now and is not: this one, or from November on the next. */
    public Optional<Integer> missingNotice(LocalDate today) {
        Set<Integer> known = current().knownYears();
        if (!known.contains(today.getYear())) return Optional.of(today.getYear());
        boolean nextIsDue = today.getMonth().compareTo(Month.NOVEMBER) >= 0 && !known.contains(today.getYear() + 1);
        return nextIsDue ? Optional.of(today.getYear() + 1) : Optional.empty();
    }

    private WorkCalendar read() {
        Map<LocalDate, Boolean> exceptions = new HashMap<>();
        jdbc.sql("select on_day, kind from calendar_day").query(row -> {
            exceptions.put(row.getObject(1, LocalDate.class), row.getString(2).equals("workday"));
        });
        return new WorkCalendar(exceptions, new HashSet<>(years()));
    }
}
