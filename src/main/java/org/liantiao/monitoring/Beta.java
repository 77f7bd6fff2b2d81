package org.liantiao.monitoring;

/** The beta distribution, which the exact interval of a share is read from. */
final class Beta {
    /** Lanczos' series for the logarithm of the gamma function, g = 7. */
    private static final double[] LANCZOS = {
        0.99999999999980993,
        676.5203681218851,
        -1259.1392167224028,
        771.32342877765313,
        -176.61502916214059,
        12.507343278686905,
        -0.13857109526572012,
        9.9843695780195716e-6,
        1.5056327351493116e-7
    };

    private static final int HALVINGS = 50;
    private static final int TERMS = 500;
    private static final double SMALL = 1e-14;

    private Beta() {}

    /** Below which so much of the distribution lies. */
    static double quantile(double part, double a, double b) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (below(middle, a, b) < part) low = middle;
            else high = middle;
        }
        return (low + high) / 2;
    }

    /** How much of the distribution lies below x: the regularised incomplete beta function. */
    static double below(double x, double a, double b) {
        if (x <= 0 || x >= 1) return x <= 0 ? 0 : 1;
        double front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
        return x < (a + 1) / (a + b + 2) ? front * fraction(x, a, b) / a : 1 - front * fraction(1 - x, b, a) / b;
    }

    /** Its continued fraction, by Lentz. */
    private static double fraction(double x, double a, double b) {
        double c = 1;
        double d = 1 / apart(1 - (a + b) * x / (a + 1));
        double whole = d;
        for (int m = 1; m < TERMS; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / apart(1 + even * d);
            c = apart(1 + even / c);
            whole *= d * c;
            d = 1 / apart(1 + odd * d);
            c = apart(1 + odd / c);
            whole *= d * c;
            if (Math.abs(d * c - 1) < SMALL) return whole;
        }
        return whole;
    }

    private static double apart(double value) {
        return Math.abs(value) < Double.MIN_NORMAL ? Double.MIN_NORMAL : value;
    }

    private static double logGamma(double x) {
        double sum = LANCZOS[0];
        for (int i = 1; i < LANCZOS.length; i++) sum += LANCZOS[i] / (x - 1 + i);
        double t = x + 6.5;
        return Math.log(2 * Math.PI) / 2 + (x - 0.5) * Math.log(t) - t + Math.log(sum);
    }
}
