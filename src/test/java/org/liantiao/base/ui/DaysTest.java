package org.liantiao.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.liantiao.base.Texts;

class DaysTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    @Test
    void writesDaysAsPeopleInChinaDo() {
        assertThat(Days.day(Texts.CHINESE, DAY)).isEqualTo("6月15日");
        assertThat(Days.weekday(Texts.CHINESE, DAY)).isEqualTo("6月15日（星期一）");
        assertThat(Days.full(Texts.CHINESE, DAY)).isEqualTo("2026年6月15日");
        assertThat(Days.moment(Texts.CHINESE, LocalDateTime.of(DAY, LocalTime.of(17, 30))))
                .isEqualTo("6月15日 17:30");
    }

    @Test
    void writesDaysInEnglishTheBritishWay() {
        assertThat(Days.day(Texts.ENGLISH, DAY)).isEqualTo("15 Jun");
        assertThat(Days.weekday(Texts.ENGLISH, DAY)).isEqualTo("Mon 15 Jun");
        assertThat(Days.full(Texts.ENGLISH, DAY)).isEqualTo("15 Jun 2026");
    }

    @Test
    void speaksChineseToWhoeverAsksForALanguageWeDoNotHave() {
        assertThat(Days.day(Locale.FRENCH, DAY)).isEqualTo("6月15日");
        assertThat(Days.day(Locale.US, DAY)).isEqualTo("15 Jun");
    }

    @Test
    void writesEarlyHoursWithoutANought() {
        assertThat(Days.time(LocalTime.of(8, 42))).isEqualTo("8:42");
    }
}
