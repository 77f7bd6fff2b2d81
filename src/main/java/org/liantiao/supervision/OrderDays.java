package org.liantiao.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Reading;
import org.liantiao.jurisdiction.Calendars;
import org.liantiao.jurisdiction.WorkCalendar;
import org.springframework.stereotype.Component;

/** The days of orders, which are working days of the county's calendar. */
@Component
class OrderDays {
    private final Calendars calendars;
    private final SupervisionSettings settings;

    OrderDays(Calendars calendars, SupervisionSettings settings) {
        this.calendars = calendars;
        this.settings = settings;
    }

    /** The day offered for an order of today. */
    LocalDate offered(LocalDate today) {
        return calendars.current().plusWorkdays(today, settings.rules().days());
    }

    /** The last day to sign for it in time; with no days given, the day of issue. */
    LocalDate receiveBy(LocalDate issued) {
        return calendars.current().plusWorkdays(issued, settings.rules().receiptDays());
    }

    /** The day itself, or the first working day after it. */
    LocalDate rolled(LocalDate day) {
        return calendars.current().rolled(day);
    }

    /** Refuses a day of rest, and names the next working day. */
    LocalDate read(Reading reading, @Nullable LocalDate day, LocalDate first) {
        LocalDate read = reading.day("dueOn", day, first, first.plusYears(1));
        WorkCalendar calendar = calendars.current();
        if (day != null && day.equals(read) && !calendar.isWorkday(read))
            reading.refuse("dueOn", "supervision.restDay", calendar.rolled(read));
        return read;
    }
}
