package org.liantiao.monitoring;

import org.liantiao.disputes.Figure;
import org.liantiao.disputes.Tally;

/**
 * 容错余量: how many unresolved cases a period can carry and still reach the target, and what has used them up. With what is
 * settled so far, so it grows with every settlement.
 *
 * @param allowed in all; none while nothing is settled
 * @param over how many of the unresolved would have to be settled to reach the target again; 0 while it is reached
 */
public record Budget(long allowed, long failed, long overdue, long over) {
    static Budget of(Tally tally, Target target) {
        Share share = ResolutionRate.DUE_BASIS.of(tally);
        long unresolved = share.whole() - share.part();
        return new Budget(
                target.room(new Share(share.part(), share.part())),
                unresolved - tally.of(Figure.OVERDUE),
                tally.of(Figure.OVERDUE),
                target.missing(share));
    }

    /** How many more unresolved ones it can carry. */
    public long left() {
        return Math.max(0, allowed - failed - overdue);
    }
}
