package org.liantiao.disputes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liantiao.jurisdiction.Tier;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2026, 2026-01-01, 2026-12-31, YEAR, 1",
        "2026-H2, 2026-07-01, 2026-12-31, HALF, 2",
        "2026-Q1, 2026-01-01, 2026-03-31, QUARTER, 1",
        "2024-02, 2024-02-01, 2024-02-29, MONTH, 2",
        "2026-04-02..2026-04-02, 2026-04-02, 2026-04-02, CUSTOM, 1"
    })
    void aCodeNamesItsDaysAndBack(String code, LocalDate from, LocalDate to, Period.Kind kind, int part) {
        Period period = Period.read(code).orElseThrow();

        assertThat(period).isEqualTo(new Period(from, to));
        assertThat(period.code()).isEqualTo(code);
        assertThat(period.kind()).isEqualTo(kind);
        assertThat(period.part()).isEqualTo(part);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-Q5",
                "2026-H3",
                "2026-13",
                "26-Q1",
                "2026-04-31..2026-05-01",
                "2026-05-01..2026-04-01",
                "..2026-05-01",
                "2026-Q1 or 1=1",
                "２０２６"
            })
    void whatIsNoPeriodIsNotRead(String code) {
        assertThat(Period.read(code)).isEmpty();
    }

    @Test
    void everyDayLiesInItsMonthQuarterAndHalf() {
        for (LocalDate day = LocalDate.of(2024, 1, 1); day.getYear() < 2025; day = day.plusDays(1)) {
            assertThat(Period.quarterOf(day).runsOn(day)).isTrue();
            assertThat(Period.halfOf(day).runsOn(day)).isTrue();
            assertThat(Period.month(YearMonth.from(day)).runsOn(day)).isTrue();
        }
        assertThat(Period.quarterOf(LocalDate.of(2026, 6, 30))).isEqualTo(Period.quarter(2026, 2));
        assertThat(Period.halfOf(LocalDate.of(2026, 7, 1))).isEqualTo(Period.half(2026, 2));
    }

    @Test
    void aRunningPeriodIsReadToday() {
        Period quarter = Period.quarter(2026, 2);

        assertThat(quarter.asOf(LocalDate.of(2026, 6, 10))).isEqualTo(LocalDate.of(2026, 6, 10));
        assertThat(quarter.asOf(LocalDate.of(2026, 7, 1))).isEqualTo(LocalDate.of(2026, 6, 30));
    }

    @Test
    void aPeriodDoesNotEndBeforeItBegins() {
        LocalDate day = LocalDate.of(2026, 6, 10);
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(day, day.minusDays(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FigureQuery(Figure.OPEN, Period.quarter(2026, 3), day, Slice.ALL));
    }

    @Test
    void daysBeyondReasonAreAsIfTheyWereNotThere() {
        assertThat(Period.read("2026-01-01..+999999999-12-31")).isEmpty();
        assertThat(Period.read("2026-06-10..2026-06-09")).isEmpty();
        assertThat(Period.read("0001")).isEmpty();
        Map<String, String> absurd =
                Map.of("figure", "OPEN", "from", "-999999999-01-01", "to", "2026-06-10", "asOf", "2026-06-10");
        assertThat(FigureQuery.read(several(absurd))).isEmpty();
    }

    @Test
    void aFigureIsReadFromTheAddressItWrites() {
        FigureQuery query = new FigureQuery(
                Figure.OVERDUE, Period.quarter(2026, 2), LocalDate.of(2026, 6, 10), Slice.ofTier(Tier.TOWNSHIP));

        assertThat(FigureQuery.read(several(query.parameters()))).contains(query);
        assertThat(FigureQuery.read(Map.of("figure", List.of("EVERYTHING")))).isEmpty();
        assertThat(FigureQuery.read(Map.of())).isEmpty();
    }

    private static Map<String, List<String>> several(Map<String, String> parameters) {
        Map<String, List<String>> several = new java.util.HashMap<>();
        parameters.forEach((name, value) -> several.put(name, List.of(value)));
        return several;
    }
}
