package org.liantiao.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liantiao.jurisdiction.internal.CsvTable;

/** The dates were counted by hand on a wall calendar. */
class WorkCalendarTest {
    private final WorkCalendar calendar = shipped();

    @Test
    void springFestival2026RestsNineDaysAndWorksTheSaturdaysAround() {
        assertThat(calendar.isWorkday(day("2026-02-13"))).isTrue();
        assertThat(calendar.isWorkday(day("2026-02-14")))
                .as("a Saturday, made up")
                .isTrue();
        assertThat(calendar.isWorkday(day("2026-02-15"))).isFalse();
        assertThat(calendar.isWorkday(day("2026-02-23"))).as("a Monday off").isFalse();
        assertThat(calendar.isWorkday(day("2026-02-24"))).isTrue();
        assertThat(calendar.isWorkday(day("2026-02-28")))
                .as("a Saturday, made up")
                .isTrue();
        assertThat(calendar.isWorkday(day("2026-03-01"))).isFalse();
    }

    @Test
    void aDateInTheHolidayRollsToTheFirstDayAtWork() {
        assertThat(calendar.rolled(day("2026-02-15"))).isEqualTo(day("2026-02-24"));
        assertThat(calendar.rolled(day("2025-10-01"))).isEqualTo(day("2025-10-09"));
        assertThat(calendar.rolled(day("2025-09-28"))).as("a Sunday, made up").isEqualTo(day("2025-09-28"));
    }

    @Test
    void countsWorkingDaysAcrossSpringFestival2026() {
        assertThat(calendar.plusWorkdays(day("2026-02-12"), 2)).isEqualTo(day("2026-02-14"));
        assertThat(calendar.plusWorkdays(day("2026-02-12"), 3)).isEqualTo(day("2026-02-24"));
        assertThat(calendar.plusWorkdays(day("2026-02-24"), 4)).isEqualTo(day("2026-02-28"));
        assertThat(calendar.workdaysBetween(day("2026-02-12"), day("2026-03-02")))
                .isEqualTo(8);
    }

    @Test
    void countsWorkingDaysAcrossNationalDay2025() {
        assertThat(calendar.plusWorkdays(day("2025-09-26"), 1)).isEqualTo(day("2025-09-28"));
        assertThat(calendar.plusWorkdays(day("2025-09-30"), 1)).isEqualTo(day("2025-10-09"));
        assertThat(calendar.plusWorkdays(day("2025-09-30"), 3)).isEqualTo(day("2025-10-11"));
        assertThat(calendar.plusWorkdays(day("2025-09-30"), 4)).isEqualTo(day("2025-10-13"));
        assertThat(calendar.workdaysBetween(day("2025-09-30"), day("2025-10-08")))
                .isZero();
    }

    @Test
    void aYearWithoutNoticeHasOnlyItsWeekendsAndIsNotKnown() {
        LocalDate nationalDay = day("2027-10-01");

        assertThat(calendar.knows(day("2026-12-31"))).isTrue();
        assertThat(calendar.knows(nationalDay)).isFalse();
        assertThat(calendar.isWorkday(nationalDay))
                .as("a Friday like any other")
                .isTrue();
        assertThat(calendar.isWorkday(day("2027-10-02"))).isFalse();
        assertThat(calendar.plusWorkdays(day("2027-09-30"), 2)).isEqualTo(day("2027-10-04"));
    }

    @Test
    void theDayBeforeNewYearBelongsToTheNoticeOfTheNext() {
        assertThat(calendar.knows(day("2022-12-31"))).isFalse();
        assertThat(new CalendarDay(day("2022-12-31"), false, "元旦").noticeYear()).isEqualTo(2023);
        assertThat(new CalendarDay(day("2023-12-01"), false, "元旦").noticeYear()).isEqualTo(2024);
        assertThat(new CalendarDay(day("2023-11-30"), false, "元旦").noticeYear()).isEqualTo(2023);
    }

    @Test
    void addingAndCountingWorkingDaysAgreeWithCountingOnFingers() {
        Random random = new Random(20260610);
        for (int round = 0; round < 2_000; round++) {
            LocalDate from = day("2022-11-01").plusDays(random.nextInt(2_000));
            int n = random.nextInt(60);

            LocalDate end = calendar.plusWorkdays(from, n);

            long counted = from.datesUntil(end.plusDays(1))
                    .skip(1)
                    .filter(calendar::isWorkday)
                    .count();
            assertThat(counted).as("%s + %d", from, n).isEqualTo(n);
            assertThat(n == 0 ? end.equals(from) : calendar.isWorkday(end))
                    .as("%s + %d ends at work", from, n)
                    .isTrue();
            assertThat(calendar.workdaysBetween(from, end)).isEqualTo(n);
        }
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static WorkCalendar shipped() {
        try (InputStream file = WorkCalendarTest.class.getResourceAsStream("/county/holidays.csv")) {
            CalendarCheck check = new CalendarCheck(
                    CsvTable.read(file.readAllBytes(), List.of(List.of("date", "kind", "name")), 1_000)
                            .orThrow());
            Map<LocalDate, Boolean> exceptions = new HashMap<>();
            check.days().forEach(day -> exceptions.put(day.date(), day.work()));
            return new WorkCalendar(exceptions, Set.of(2023, 2024, 2025, 2026));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
