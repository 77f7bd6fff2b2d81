package org.liantiao.reviews;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.liantiao.monitoring.Interval;

/**
 * 核查后办结率: what the reported rate comes to if as many settlements stand everywhere as stood in the sample. Each
 * stratum speaks for as many cases as it has; the interval is the exact one of a share, with as many cases as the sample is
 * worth. That is the smaller of two: what the weights leave of it, and what the spread between and within the strata
 * leaves, so that uneven strata never make it narrower. That few cases are left undrawn is not made use of.
 *
 * @param percent of all that was settled or failed
 * @param interval in percent of the same
 * @param worth how many cases drawn from all at once would say as much
 */
public record Estimate(BigDecimal percent, Interval interval, double worth) {
    private static final int EXACT = 6;

    /** How far a stratum is. @param upheld of those whose sheet is concluded */
    record Part(long candidates, long concluded, long upheld) {}

    /**
     * @param failed what was reported as failed beside the candidates
     * @return empty while some stratum has no concluded sheet, for nothing speaks for its cases then
     */
    static Optional<Estimate> of(List<Part> parts, long failed) {
        long settled = parts.stream().mapToLong(Part::candidates).sum();
        if (settled == 0 || parts.stream().anyMatch(part -> part.concluded() == 0)) return Optional.empty();
        double share = 0;
        double weights = 0;
        double variance = 0;
        for (Part part : parts) {
            double weight = (double) part.candidates() / settled;
            double p = (double) part.upheld() / part.concluded();
            share += weight * p;
            weights += weight * weight / part.concluded();
            variance += weight * weight * p * (1 - p) / part.concluded();
        }
        // Adding up may leave what is all or nothing a hair beside it.
        share = Math.clamp(share, 0, 1);
        double worth = 1 / weights;
        if (variance > 0) worth = Math.min(worth, share * (1 - share) / variance);
        Interval stands = Interval.exact(share, worth);
        double reported = (double) settled / (settled + failed);
        return Optional.of(new Estimate(
                percent(share * 100 * reported),
                new Interval(
                        percent(stands.low().doubleValue() * reported),
                        percent(stands.high().doubleValue() * reported)),
                worth));
    }

    private static BigDecimal percent(double value) {
        return BigDecimal.valueOf(value).setScale(EXACT, RoundingMode.HALF_UP);
    }
}
