package org.liantiao.monitoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.liantiao.disputes.Period;
import org.liantiao.jurisdiction.Settings;

/**
 * 考核目标: so many percent of a rate, judged over periods of some kinds. It judges exact fractions, never what is printed of
 * them.
 *
 * @param percent above 0, at most 100
 * @param rate the rate that the county means by its target
 * @param periods the kinds of periods it is judged over
 */
public record Target(BigDecimal percent, ResolutionRate rate, Set<Period.Kind> periods) {
    /** The kinds of periods a target can be judged over; papers go by these. */
    public static final List<Period.Kind> KINDS =
            List.of(Period.Kind.MONTH, Period.Kind.QUARTER, Period.Kind.HALF, Period.Kind.YEAR);

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** @throws IllegalArgumentException when it is no percentage above 0, or the rate does not say how much was resolved */
    public Target {
        periods = Set.copyOf(periods);
        if (!ResolutionRate.RESOLVED.contains(rate)) throw new IllegalArgumentException(rate.name());
        if (percent.signum() <= 0 || percent.compareTo(ALL) > 0) throw new IllegalArgumentException(percent + "%");
    }

    /** So many percent of the due basis, over every kind of period: what a county begins with. */
    public Target(BigDecimal percent) {
        this(percent, ResolutionRate.DUE_BASIS, Set.copyOf(KINDS));
    }

    /** As the county has set it. */
    static Target of(Settings settings) {
        Map<String, String> set =
                settings.values(List.of(Settings.TARGET_PERCENT, Settings.TARGET_RATE, Settings.TARGET_PERIODS));
        return new Target(
                new BigDecimal(Objects.requireNonNull(set.get(Settings.TARGET_PERCENT))),
                rate(Objects.requireNonNull(set.get(Settings.TARGET_RATE))),
                Arrays.stream(Objects.requireNonNull(set.get(Settings.TARGET_PERIODS))
                                .split(","))
                        .map(Period.Kind::valueOf)
                        .collect(Collectors.toSet()));
    }

    /** A county that once chose another of the rates is judged by the due basis, until it chooses again. */
    private static ResolutionRate rate(String set) {
        return ResolutionRate.RESOLVED.stream()
                .filter(rate -> rate.name().equals(set))
                .findFirst()
                .orElse(ResolutionRate.DUE_BASIS);
    }

    /** Whether a period is one of those it is judged over. */
    public boolean judges(Period period) {
        return periods.contains(period.kind());
    }

    /** Whether a share reaches it; no case reaches nothing. */
    public boolean reachedBy(Share share) {
        return share.whole() > 0 && scaled(share.part()).compareTo(percent.multiply(cases(share.whole()))) >= 0;
    }

    /** How many more unresolved cases a share can carry and still reach the target; 0 when it does not reach it now. */
    public long room(Share share) {
        if (!reachedBy(share)) return 0;
        return scaled(share.part()).divide(percent, 0, RoundingMode.FLOOR).longValueExact() - share.whole();
    }

    /** How many of the unresolved cases would have to be settled to reach it; 0 when it is reached. */
    public long missing(Share share) {
        if (share.whole() == 0 || reachedBy(share)) return 0;
        BigDecimal wanted = percent.multiply(cases(share.whole())).divide(ALL, 0, RoundingMode.CEILING);
        return wanted.longValueExact() - share.part();
    }

    /** What the interval says about a share; a few cases prove nothing. */
    public Verdict verdict(Share share) {
        if (share.whole() == 0) return Verdict.NO_CASE;
        if (share.isSmall()) return Verdict.TOO_FEW;
        Interval interval = Interval.wilson(share.part(), share.whole());
        if (interval.high().compareTo(percent) < 0) return Verdict.BELOW;
        return interval.low().compareTo(percent) < 0 ? Verdict.OPEN : Verdict.ABOVE;
    }

    /**
     * A percentage as it is printed: rounded half up, but never up to the target or to 100 when it is less. 98.996% with
     * two decimals is 98.99, for 99.00 would claim what is not so.
     */
    public String print(BigDecimal value, int decimals) {
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        boolean claims = reachesOnlyRounded(value, rounded, percent) || reachesOnlyRounded(value, rounded, ALL);
        return (claims ? value.setScale(decimals, RoundingMode.DOWN) : rounded).toPlainString();
    }

    private static boolean reachesOnlyRounded(BigDecimal value, BigDecimal rounded, BigDecimal bound) {
        return value.compareTo(bound) < 0 && rounded.compareTo(bound) >= 0;
    }

    private static BigDecimal scaled(long cases) {
        return cases(cases).multiply(ALL);
    }

    private static BigDecimal cases(long cases) {
        return BigDecimal.valueOf(cases);
    }
}
