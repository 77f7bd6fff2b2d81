package org.liantiao.monitoring;

import java.math.BigDecimal;

/** Between which percentages the true rate lies, 95 times in 100. */
public record Interval(BigDecimal low, BigDecimal high) {
    /** The normal distribution's 97.5% point. */
    private static final double Z = 1.959963984540054;

    private static final BigDecimal NONE = BigDecimal.ZERO;
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    static Interval wilson(long part, long whole) {
        double p = (double) part / whole;
        double z2 = Z * Z / whole;
        double middle = (p + z2 / 2) / (1 + z2);
        double half = Z * Math.sqrt(p * (1 - p) / whole + z2 / (4 * whole)) / (1 + z2);
        return new Interval(
                part == 0 ? NONE : BigDecimal.valueOf((middle - half) * 100),
                part == whole ? ALL : BigDecimal.valueOf((middle + half) * 100));
    }
}
