package org.liantiao.jurisdiction;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Keeps the working-day calendar at hand; it changes once a year. */
@Service
public class Calendars {
    private final JdbcClient jdbc;
    private volatile @Nullable WorkCalendar current;

    Calendars(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public WorkCalendar current() {
        WorkCalendar calendar = current;
        if (calendar == null) current = calendar = read();
        return calendar;
    }

    /** Forgets what was read; to be called when days were loaded. */
    public void forget() {
        current = null;
    }

    private WorkCalendar read() {
        Map<LocalDate, Boolean> exceptions = new HashMap<>();
        jdbc.sql("select on_day, kind from calendar_day").query(row -> {
            exceptions.put(row.getObject(1, LocalDate.class), row.getString(2).equals("workday"));
        });
        Set<Integer> years = new HashSet<>(jdbc.sql("select notice_year from calendar_year")
                .query(Integer.class)
                .list());
        return new WorkCalendar(exceptions, years);
    }
}
