package org.liantiao.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liantiao.disputes.Figure;
import org.liantiao.disputes.Tally;

class ShareTest {
    private static final Target TARGET = new Target(new BigDecimal("99"));

    @ParameterizedTest
    @CsvSource({
        "6732, 6773, 99.39",
        "6732, 6783, 99.25",
        "6732, 6800, 99.00",
        "1309, 1322, 99.02",
        "0, 5, 0.00",
        "5, 5, 100.00",
        // 98.9966…, 99.9967…: half up would claim 99 and 100
        "2960, 2990, 98.99",
        "29999, 30000, 99.99",
        // exactly half a hundredth
        "19731, 20000, 98.66"
    })
    void isPrintedAsItIsAndNeverClaimsTheTarget(long part, long whole, String printed) {
        assertThat(TARGET.print(new Share(part, whole).percent().orElseThrow(), 2))
                .isEqualTo(printed);
    }

    @Test
    void whatIsPrintedReachesTheTargetOnlyWhenTheFractionDoes() {
        Random random = new Random(99);
        for (int i = 0; i < 100_000; i++) {
            long whole = 1 + random.nextInt(200_000);
            // close to the target, where it matters
            long part = Math.clamp(Math.round(whole * 0.99) + random.nextInt(7) - 3, 0, whole);
            Share share = new Share(part, whole);
            String printed = TARGET.print(share.percent().orElseThrow(), 2);
            assertThat(new BigDecimal(printed).compareTo(TARGET.percent()) >= 0)
                    .as(part + " of " + whole + " as " + printed)
                    .isEqualTo(TARGET.reachedBy(share))
                    .isEqualTo(part * 100 >= whole * 99);
        }
    }

    @Test
    void noCaseIsNoRate() {
        Share none = new Share(0, 0);

        assertThat(none.percent()).isEmpty();
        assertThat(none.interval()).isEmpty();
        assertThat(TARGET.verdict(none)).isEqualTo(Verdict.NO_CASE);
        assertThat(TARGET.reachedBy(none)).isFalse();
        assertThat(TARGET.missing(none)).isZero();
    }

    @Test
    void aPartIsNeverMoreThanItsWhole() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(3, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Target(new BigDecimal("101")));
    }

    /** Values of Wilson's interval from the formula worked by hand, and the one design gives. */
    @ParameterizedTest
    @CsvSource({
        "7, 7, 64.57, 100",
        "0, 7, 0, 35.43",
        "58, 61, 86.51, 98.31",
        "27, 28, 82.29, 99.37",
        "22, 22, 85.13, 100",
        "1, 2, 9.45, 90.55"
    })
    void theIntervalIsWilsons(long part, long whole, double low, double high) {
        Interval interval = new Share(part, whole).interval().orElseThrow();

        assertThat(interval.low().doubleValue()).isCloseTo(low, within(0.01));
        assertThat(interval.high().doubleValue()).isCloseTo(high, within(0.01));
    }

    @Test
    void theIntervalHoldsTheRateAndNarrowsWithMoreCases() {
        double width = 101;
        for (long whole = 10; whole <= 100_000; whole *= 10) {
            Share share = new Share(whole * 9 / 10, whole);
            Interval interval = share.interval().orElseThrow();
            assertThat(share.percent().orElseThrow()).isBetween(interval.low(), interval.high());
            double now = interval.high().subtract(interval.low()).doubleValue();
            assertThat(now).isLessThan(width);
            width = now;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "58, 61, BELOW",
        "70, 72, OPEN",
        "27, 29, TOO_FEW",
        "0, 29, TOO_FEW",
        "27, 30, BELOW",
        "29, 30, OPEN",
        "500, 500, ABOVE",
        "300, 300, OPEN"
    })
    void aVerdictNeedsTheWholeInterval(long part, long whole, Verdict verdict) {
        assertThat(TARGET.verdict(new Share(part, whole))).isEqualTo(verdict);
    }

    @Test
    void roomIsHowManyMoreUnresolvedCasesTheTargetBears() {
        Random random = new Random(5);
        for (int i = 0; i < 10_000; i++) {
            long whole = 1 + random.nextInt(3000);
            long part = whole - random.nextInt((int) Math.min(whole + 1, 40));
            Share share = new Share(part, whole);
            long room = TARGET.room(share);
            long missing = TARGET.missing(share);
            if (TARGET.reachedBy(share)) {
                assertThat(missing).isZero();
                assertThat(TARGET.reachedBy(new Share(part, whole + room))).isTrue();
                assertThat(TARGET.reachedBy(new Share(part, whole + room + 1))).isFalse();
            } else {
                assertThat(room).isZero();
                assertThat(missing).isPositive();
                assertThat(TARGET.reachedBy(new Share(part + missing, whole))).isTrue();
                assertThat(TARGET.reachedBy(new Share(part + missing - 1, whole)))
                        .isFalse();
            }
        }
    }

    @Test
    void theRatesOfTheLushanYearAreWhatTheirFormulasSay() {
        Tally year = new Tally(Map.of(
                Figure.REGISTERED, 6800L,
                Figure.SUCCEEDED, 6732L,
                Figure.COHORT_SUCCEEDED, 6732L,
                Figure.REPORTED_BASE, 6773L,
                Figure.DUE_BASE, 6783L,
                Figure.LASTING, 6700L));

        assertThat(ResolutionRate.REPORTED.of(year)).isEqualTo(new Share(6732, 6773));
        assertThat(ResolutionRate.DUE_BASIS.of(year)).isEqualTo(new Share(6732, 6783));
        assertThat(ResolutionRate.COHORT.of(year)).isEqualTo(new Share(6732, 6800));
        assertThat(ResolutionRate.LASTING.of(year)).isEqualTo(new Share(6700, 6783));
    }
}
