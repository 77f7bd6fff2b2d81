package org.liantiao.jurisdiction;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Reading;
import org.liantiao.base.RefusedRow;
import org.liantiao.base.Typed;
import org.liantiao.jurisdiction.internal.CsvTable;

/** Reads the rows of a file of holidays, each for itself and against the others. */
final class CalendarCheck {
    private static final int COLUMNS = 3;
    private static final int LONGEST_NAME = 60;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final Map<LocalDate, Integer> rowByDay = new HashMap<>();
    private final List<RefusedRow> refused = new ArrayList<>();
    private final TreeSet<CalendarDay> days = new TreeSet<>();

    private record Candidate(CsvTable.Row row, CalendarDay day) {}

    /** Takes the rows in; {@link #days()} and {@link #refused()} then say what came of them. */
    CalendarCheck(List<CsvTable.Row> rows) {
        List<Candidate> candidates = new ArrayList<>();
        for (CsvTable.Row row : rows) {
            Reading reading = new Reading();
            CalendarDay day = read(reading, row);
            if (day == null || !reading.clean()) refuse(row, reading);
            else candidates.add(new Candidate(row, day));
        }
        Set<Integer> whole = candidates.stream()
                .filter(candidate -> candidate.day().isNewYear())
                .map(candidate -> candidate.day().noticeYear())
                .collect(Collectors.toSet());
        for (Candidate candidate : candidates) takeIfWhole(candidate, whole);
    }

    TreeSet<CalendarDay> days() {
        return days;
    }

    List<RefusedRow> refused() {
        return List.copyOf(refused);
    }

    private @Nullable CalendarDay read(Reading reading, CsvTable.Row row) {
        if (row.cells().size() != COLUMNS)
            reading.refuse("", "csv.columns", COLUMNS, row.cells().size());
        LocalDate date = date(reading, row);
        Boolean work = work(reading, row.cell(1).toLowerCase(Locale.ROOT));
        String name = reading.line("name", row.cell(2), LONGEST_NAME);
        if (date == null || work == null) return null;
        if (work && date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
            reading.refuse("kind", "calendar.workdayInTheWeek");
        return new CalendarDay(date, work, name);
    }

    private @Nullable LocalDate date(Reading reading, CsvTable.Row row) {
        try {
            LocalDate date = LocalDate.parse(Typed.halfWidth(row.cell(0)));
            if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) reading.refuse("date", "calendar.date");
            Integer first = rowByDay.putIfAbsent(date, row.number());
            if (first != null) reading.refuse("date", "calendar.dayTwice", first.toString());
            return date;
        } catch (DateTimeException e) {
            reading.refuse("date", "calendar.date");
            return null;
        }
    }

    private static @Nullable Boolean work(Reading reading, String kind) {
        switch (kind) {
            case "holiday":
                return false;
            case "workday":
                return true;
            default:
                reading.refuse("kind", "calendar.kind");
                return null;
        }
    }

    /** A notice comes whole, with 元旦 first; loose days of another year are a slip. */
    private void takeIfWhole(Candidate candidate, Set<Integer> whole) {
        Reading reading = new Reading();
        int year = candidate.day().noticeYear();
        if (whole.contains(year)) days.add(candidate.day());
        else {
            reading.refuse("date", "calendar.noNewYear", String.valueOf(year));
            refuse(candidate.row(), reading);
        }
    }

    private void refuse(CsvTable.Row row, Reading reading) {
        refused.add(new RefusedRow(row.number(), row.cell(0), reading.refusals()));
    }
}
