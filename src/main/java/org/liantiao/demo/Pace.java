package org.liantiao.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.liantiao.jurisdiction.WorkCalendar;

/** When people do what they do: offices on working days, villages now and then on a Sunday, nobody at night. */
final class Pace {
    private static final LocalTime LATEST = LocalTime.of(18, 0);

    private final WorkCalendar calendar;
    private final Dice dice;

    Pace(WorkCalendar calendar, Dice dice) {
        this.calendar = calendar;
        this.dice = dice;
    }

    /** Some time of a day, or of the next day on which people are there. */
    LocalDateTime on(LocalDate day, boolean office) {
        boolean restIsKept = office || dice.chance(75);
        LocalDate kept = restIsKept ? calendar.rolled(day) : day;
        LocalTime time = dice.chance(55) ? LocalTime.of(9, 0) : LocalTime.of(14, 30);
        return kept.atTime(time).plusMinutes(dice.between(0, 150)).plusSeconds(dice.between(0, 59));
    }

    LocalDateTime later(LocalDateTime now, int days, boolean office) {
        LocalDateTime later = on(now.toLocalDate().plusDays(days), office);
        return later.isAfter(now) ? later : soon(now, office);
    }

    /** The same day while it lasts, else the next. */
    LocalDateTime soon(LocalDateTime now, boolean office) {
        LocalDateTime soon = now.plusMinutes(dice.between(4, 40)).plusSeconds(dice.between(0, 59));
        return soon.toLocalTime().isBefore(LATEST) && soon.toLocalDate().equals(now.toLocalDate())
                ? soon
                : on(now.toLocalDate().plusDays(1), office);
    }
}
