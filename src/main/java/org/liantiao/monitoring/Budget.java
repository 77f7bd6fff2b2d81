package org.liantiao.monitoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Set;
import org.liantiao.disputes.Figure;
import org.liantiao.disputes.Tally;

/**
 * 容错余量: how many unresolved cases a period can carry and still reach the target, and what has used them up; of the rate that
 * the target counts. With what is settled so far, so it grows with every settlement; the cohort's grows with every registration.
 *
 * @param allowed in all; none while nothing is settled
 * @param lost stay below the line, whatever is done
 * @param open below the line, and may still rise above it
 * @param over how many of the unresolved would have to be settled to reach the target again; 0 while it is reached, or can be
 *     by settling what the cohort has open
 */
public record Budget(ResolutionRate rate, long allowed, long lost, long open, long over) {
    private static final Set<Figure> MAY_RISE = EnumSet.of(Figure.OVERDUE, Figure.NOT_PERFORMED, Figure.COHORT_OPEN);

    static Budget of(Tally tally, Target target) {
        ResolutionRate rate = target.rate();
        if (rate == ResolutionRate.COHORT) return ofTheCohort(tally, target);
        Share share = rate.of(tally);
        long open = rate.gaps().stream()
                .filter(Budget::mayRise)
                .mapToLong(tally::of)
                .sum();
        long lost = share.whole() - share.part() - open;
        return new Budget(rate, target.room(new Share(share.part(), share.part())), lost, open, target.missing(share));
    }

    /** Its line is drawn when a case is registered, so what it allows follows from all of them, settled or not. */
    private static Budget ofTheCohort(Tally tally, Target target) {
        long registered = tally.of(Figure.REGISTERED);
        long lost = tally.of(Figure.COHORT_LOST);
        long allowed = BigDecimal.valueOf(100)
                .subtract(target.percent())
                .multiply(BigDecimal.valueOf(registered))
                .divide(BigDecimal.valueOf(100), 0, RoundingMode.FLOOR)
                .longValueExact();
        return new Budget(
                ResolutionRate.COHORT, allowed, lost, tally.of(Figure.COHORT_OPEN), Math.max(0, lost - allowed));
    }

    /** Whether what a rate lacks may still come to stand above its line: once it is settled, or performed. */
    public static boolean mayRise(Figure gap) {
        return MAY_RISE.contains(gap);
    }

    /** How many have used it up. Nothing that a cohort still has open has. */
    public long used() {
        return rate == ResolutionRate.COHORT ? lost : lost + open;
    }

    /** How many more unresolved ones it can carry. */
    public long left() {
        return Math.max(0, allowed - used());
    }

    /** Whether settling all that may still be settled is not enough. */
    public boolean isBeyond() {
        return over > 0 && (rate == ResolutionRate.COHORT || over > open);
    }
}
