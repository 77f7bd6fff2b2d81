package org.liantiao.disputes.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liantiao.disputes.DayUnit;
import org.liantiao.jurisdiction.WorkCalendar;

/**
 * Where the clocks of a running round stand after some lines of their ledger: a date is what the ledger says under the
 * calendar now loaded. When a settled round is to be performed is no clock's; that stands in its {@link Agreement}.
 *
 * @param deadline the case's own deadline, the one every rate uses
 * @param dueAt when the holder has to have acted; null when no tier clock runs
 * @param left days kept while stopped or paused, in the tier's unit
 * @param pausedOn since when the clocks stand still
 * @param unit how the running tier counts
 * @param provisional a date lies in a year whose notice is not loaded (暂定)
 */
public record Standing(
        LocalDate deadline,
        @Nullable LocalDateTime dueAt,
        int left,
        @Nullable LocalDate pausedOn,
        DayUnit unit,
        boolean provisional) {
    /** A ruling is due by the end of office hours. */
    static final LocalTime END_OF_OFFICE = LocalTime.of(17, 30);

    private static final Standing NONE = new Standing(LocalDate.MAX, null, 0, null, DayUnit.CALENDAR, false);

    /** Replays the lines of one round, in their order. */
    public static Standing after(List<ClockEntry> lines, WorkCalendar calendar) {
        Standing standing = NONE;
        for (ClockEntry line : lines) standing = standing.then(line, calendar);
        return standing;
    }

    private Standing then(ClockEntry line, WorkCalendar calendar) {
        LocalDate day = line.onDay();
        return switch (line.kind()) {
            case CASE_SET -> new Standing(day.plusDays(line.days()), dueAt, left, pausedOn, unit, provisional);
            case TIER_STARTED -> due(day, line.days(), line.unit(), calendar);
            case STOPPED -> stop(day, calendar);
            case RULING_STARTED -> ruling(calendar.plusWorkdays(day, line.days()), calendar);
            case RULING_URGENT -> urgent(urgentDay(line.enteredAt(), calendar), calendar);
            case RESUMED, RESUMED_LONGER -> due(day, line.days(), line.unit(), calendar);
            case PAUSED -> {
                Standing stopped = stop(day, calendar);
                yield new Standing(deadline, null, stopped.left, day, unit, provisional);
            }
            case CONTINUED -> continued(day, calendar);
            case EXTENDED -> extended(line.days(), calendar);
            case ENDED -> new Standing(deadlinePausedUntil(day), null, 0, null, unit, false);
            case RECOMPUTED -> this;
        };
    }

    private Standing stop(LocalDate day, WorkCalendar calendar) {
        return new Standing(deadline, null, leftOn(day, calendar), null, unit, provisional);
    }

    /** Days left on a day, in the tier's unit; none once it is overdue. */
    int leftOn(LocalDate day, WorkCalendar calendar) {
        if (dueAt == null) return left;
        LocalDate due = dueAt.toLocalDate();
        if (!due.isAfter(day)) return 0;
        return unit == DayUnit.WORKING ? calendar.workdaysBetween(day, due) : (int) ChronoUnit.DAYS.between(day, due);
    }

    private Standing due(LocalDate from, int days, DayUnit counted, WorkCalendar calendar) {
        LocalDate end =
                counted == DayUnit.WORKING ? calendar.plusWorkdays(from, days) : calendar.rolled(from.plusDays(days));
        // No tier date lies past the case's own deadline.
        LocalDate due = end.isAfter(deadline) ? deadline : end;
        return new Standing(deadline, due.atTime(DayUnit.END_OF_DAY), 0, null, counted, !calendar.knows(end));
    }

    private Standing ruling(LocalDate day, WorkCalendar calendar) {
        return new Standing(deadline, day.atTime(END_OF_OFFICE), left, null, unit, !calendar.knows(day));
    }

    /** Red risk makes a ruling due sooner, never later. */
    private Standing urgent(LocalDate day, WorkCalendar calendar) {
        boolean dueBefore = dueAt != null && dueAt.toLocalDate().isBefore(day);
        return dueBefore ? this : ruling(day, calendar);
    }

    private Standing continued(LocalDate day, WorkCalendar calendar) {
        Standing moved = new Standing(deadlinePausedUntil(day), null, left, null, unit, provisional);
        return moved.due(day, left, unit, calendar);
    }

    /** A pause moves the deadline by its length; one that began after the deadline had passed gives nothing back. */
    private LocalDate deadlinePausedUntil(LocalDate day) {
        return pausedOn == null || deadline.isBefore(pausedOn)
                ? deadline
                : deadline.plusDays(ChronoUnit.DAYS.between(pausedOn, day));
    }

    private Standing extended(int days, WorkCalendar calendar) {
        Standing moved = new Standing(deadline.plusDays(days), dueAt, left, pausedOn, unit, provisional);
        if (dueAt == null) return new Standing(moved.deadline, null, left + days, pausedOn, unit, provisional);
        return moved.due(dueAt.toLocalDate(), days, unit, calendar);
    }

    private static LocalDate urgentDay(LocalDateTime now, WorkCalendar calendar) {
        LocalDate day = now.toLocalDate();
        if (calendar.isWorkday(day) && now.toLocalTime().isBefore(END_OF_OFFICE)) return day;
        return calendar.rolled(day.plusDays(1));
    }
}
