package org.liantiao.jurisdiction.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liantiao.jurisdiction.CalendarDay;

class HolidayRunTest {
    @Test
    void takesTheDaysOfAHolidayTogetherAcrossTheYear() {
        List<HolidayRun> runs =
                HolidayRun.of(List.of(rest("2023-01-02", "元旦"), rest("2022-12-31", "元旦"), rest("2023-01-01", "元旦")));

        assertThat(runs).containsExactly(new HolidayRun("元旦", LocalDate.of(2022, 12, 31), LocalDate.of(2023, 1, 2)));
        assertThat(runs.getFirst().days()).isEqualTo(3);
    }

    @Test
    void keepsApartWhatIsNotOneHoliday() {
        assertThat(HolidayRun.of(List.of(
                        rest("2026-09-30", "中秋节"),
                        rest("2026-10-01", "国庆节"),
                        rest("2026-10-03", "国庆节"),
                        new CalendarDay(LocalDate.of(2026, 10, 10), true, "调休上班"))))
                .extracting(HolidayRun::days)
                .containsExactly(1, 1, 1);
    }

    private static CalendarDay rest(String day, String name) {
        return new CalendarDay(LocalDate.parse(day), false, name);
    }
}
