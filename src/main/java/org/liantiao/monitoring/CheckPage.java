package org.liantiao.monitoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.liantiao.disputes.Figure;
import org.liantiao.disputes.Tally;

/**
 * What the page of hints shows.
 *
 * @param rates of the same area and period
 * @param hints counts {@link Figure#hints()}
 * @param workdays of the whole period
 */
public record CheckPage(RatePage rates, Tally hints, int workdays) {
    private static final int AT_THE_END = 2;

    /** How much of what was settled here in the period a hint is about. */
    public Share share(Figure hint) {
        return new Share(hints.of(hint), hints.of(Figure.CHECKED));
    }

    /** What the last two working days would come to if every one had as many settlements, in percent; empty in a short period. */
    public Optional<BigDecimal> evenly() {
        if (workdays <= AT_THE_END) return Optional.empty();
        return Optional.of(
                BigDecimal.valueOf(100 * AT_THE_END).divide(BigDecimal.valueOf(workdays), 1, RoundingMode.HALF_UP));
    }

    /** More at the end than chance explains; few cases say nothing. */
    public boolean isBunched() {
        Share share = share(Figure.BUNCHED);
        return !share.isSmall()
                && evenly().flatMap(even ->
                                share.interval().map(found -> found.low().compareTo(even) > 0))
                        .orElse(false);
    }
}
