package org.liantiao.monitoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** So many of so many cases: a rate as the exact fraction it is. */
public record Share(long part, long whole) {
    /** Fewer cases than this say little: no ranking by percent, and the interval is shown. */
    public static final int SMALL = 30;

    private static final int EXACT = 12;

    /** @throws IllegalArgumentException when the part is not one of the whole */
    public Share {
        if (part < 0 || part > whole) throw new IllegalArgumentException(part + " of " + whole);
    }

    /** In percent, cut off after 12 decimals so that it is never more than the truth; empty when there is no case. */
    public Optional<BigDecimal> percent() {
        if (whole == 0) return Optional.empty();
        return Optional.of(BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), EXACT, RoundingMode.FLOOR));
    }

    /** The 95% interval of Wilson, which holds for few cases and near 100% too; empty when there is no case. */
    public Optional<Interval> interval() {
        return whole == 0 ? Optional.empty() : Optional.of(Interval.wilson(part, whole));
    }

    public boolean isSmall() {
        return whole < SMALL;
    }
}
