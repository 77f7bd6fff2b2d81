package org.liantiao.jurisdiction;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.liantiao.base.Author;
import org.liantiao.base.Change;
import org.liantiao.base.Outcome;
import org.liantiao.base.Refusal;
import org.liantiao.jurisdiction.CalendarPreview.Notice;
import org.liantiao.jurisdiction.CalendarPreview.State;
import org.liantiao.jurisdiction.internal.CsvTable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Loads the yearly notices on holidays and make-up days from a CSV file (date,kind,name); a notice comes whole or not at all. */
@Service
public class CalendarImport {
    private static final List<String> HEADER = List.of("date", "kind", "name");
    private static final int MOST_ROWS = 3_000;

    private final JdbcClient jdbc;
    private final Calendars calendars;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CalendarImport(JdbcClient jdbc, Calendars calendars, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.calendars = calendars;
        this.events = events;
        this.clock = clock;
    }

    /** What a file would do. Refused is only a file that cannot be read at all; its rows are judged one by one. */
    public Outcome<CalendarPreview> preview(byte[] file) {
        return CsvTable.read(file, List.of(HEADER), MOST_ROWS).map(rows -> {
            CalendarCheck check = new CalendarCheck(rows);
            return new CalendarPreview(notices(check), check.refused());
        });
    }

    /** Puts the notices of a file in the place of what was loaded for their years. All or nothing; refuses everybody but the administrator. */
    @Transactional
    public Outcome<CalendarPreview> apply(byte[] file, Author author) {
        if (!author.administers()) return Outcome.refused(Changes.NOT_YOURS);
        Outcome<CalendarPreview> read = preview(file);
        if (!(read instanceof Outcome.Done<CalendarPreview>(CalendarPreview preview))) return read;
        if (!preview.refused().isEmpty())
            return Outcome.refused(
                    Refusal.page("csv.rowsRefused", preview.refused().size()));
        replace(preview.changes(), author);
        return read;
    }

    /** Puts notices in force and tells whoever counts on them. */
    @Transactional
    void replace(List<Notice> notices, Author author) {
        if (notices.isEmpty()) return;
        notices.forEach(this::write);
        calendars.forget();
        forgetAgainAfterwards();
        events.publishEvent(
                new CalendarChanged(notices.stream().map(Notice::year).collect(Collectors.toSet())));
        events.publishEvent(Change.of("calendar.loaded", clock.instant(), author, "calendar", null, facts(notices)));
    }

    private List<Notice> notices(CalendarCheck check) {
        TreeMap<Integer, List<CalendarDay>> byYear = check.days().stream()
                .collect(Collectors.groupingBy(CalendarDay::noticeYear, TreeMap::new, Collectors.toList()));
        List<Integer> known = calendars.years();
        List<Notice> notices = new ArrayList<>();
        byYear.forEach((year, days) -> notices.add(new Notice(year, days, state(year, days, known))));
        return notices;
    }

    private State state(int year, List<CalendarDay> days, List<Integer> known) {
        if (!known.contains(year)) return State.NEW;
        return calendars.days(year).equals(days) ? State.SAME : State.CHANGED;
    }

    private void write(Notice notice) {
        jdbc.sql("delete from calendar_day where notice_year = ?")
                .param(notice.year())
                .update();
        for (CalendarDay day : notice.days())
            jdbc.sql("insert into calendar_day (on_day, notice_year, kind, name) values (?, ?, ?, ?)")
                    .params(day.date(), notice.year(), day.work() ? "workday" : "holiday", day.name())
                    .update();
        if (notice.state() == State.NEW)
            jdbc.sql("insert into calendar_year (notice_year) values (?)")
                    .param(notice.year())
                    .update();
    }

    /** Others may have read the old days, or days that were then rolled back. */
    private void forgetAgainAfterwards() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                calendars.forget();
            }
        });
    }

    private static Map<String, String> facts(List<Notice> notices) {
        return notices.stream()
                .collect(Collectors.toMap(
                        notice -> String.valueOf(notice.year()),
                        notice -> notice.restDays() + "/" + notice.workDays()));
    }
}
