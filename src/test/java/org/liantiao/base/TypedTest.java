package org.liantiao.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);

    @Test
    void aDayInAnAddressIsReadOfTheYearsThatAnythingHereIsAbout() {
        assertThat(Typed.day("1900-01-01")).contains(LocalDate.of(1900, 1, 1));
        assertThat(Typed.day("2200-12-31")).contains(LocalDate.of(2200, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "2026-02-30", "1899-12-31", "2201-01-01", "+999999999-12-31", "-999999999-01-01"})
    void anyOtherDayIsNone(String text) {
        assertThat(Typed.day(text)).isEmpty();
    }

    @Test
    void lettersForASearchAreWhatTheyAre() {
        assertThat(Typed.like(" ５0%_!\u0000 ")).isEqualTo("50!%!_!!");
    }

    @Test
    void nobodyIsBornTomorrowOrBefore1900() {
        assertThat(taken("41049920260610001")).isTrue();
        assertThat(taken("41049920260611001")).isFalse();
        assertThat(taken("41049920991231001")).isFalse();
        assertThat(taken("41049918991231001")).isFalse();
    }

    /** Whether a number with these first digits is taken. */
    private static boolean taken(String first17) {
        Reading reading = new Reading();
        reading.idNumber("idNumber", first17 + IdNumber.checkDigit(first17), TODAY);
        return reading.clean();
    }
}
