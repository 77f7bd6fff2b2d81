package org.liantiao.monitoring;

import java.math.BigDecimal;

/** Between which percentages the true rate lies, 95 times in 100. */
public record Interval(BigDecimal low, BigDecimal high) {
    /** The normal distribution's 97.5% point. */
    private static final double Z = 1.959963984540054;

    private static final double UPPER = 0.975;

    private static final BigDecimal NONE = BigDecimal.ZERO;
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    static Interval wilson(long part, long whole) {
        return wilson((double) part / whole, (double) whole);
    }

    /**
     * The exact interval (Clopper and Pearson), of a share known as well as so many cases would tell it, which need not be a
     * whole number: of few cases and shares near one, where Wilson's holds nine times in ten only, it holds 95 in 100 or more.
     */
    public static Interval exact(double p, double cases) {
        double part = p * cases;
        return new Interval(
                p == 0 ? NONE : BigDecimal.valueOf(100 * Beta.quantile(1 - UPPER, part, cases - part + 1)),
                p == 1 ? ALL : BigDecimal.valueOf(100 * Beta.quantile(UPPER, part + 1, cases - part)));
    }

    /** Of a share that is known as well as so many cases would tell it; they need not be a whole number. */
    public static Interval wilson(double p, double cases) {
        double z2 = Z * Z / cases;
        double middle = (p + z2 / 2) / (1 + z2);
        double half = Z * Math.sqrt(p * (1 - p) / cases + z2 / (4 * cases)) / (1 + z2);
        return new Interval(
                p == 0 ? NONE : BigDecimal.valueOf((middle - half) * 100),
                p == 1 ? ALL : BigDecimal.valueOf((middle + half) * 100));
    }
}
