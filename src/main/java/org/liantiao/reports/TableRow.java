package org.liantiao.reports;

import java.math.BigDecimal;
import org.liantiao.disputes.Figure;
import org.liantiao.disputes.FigureArea;
import org.liantiao.disputes.Slice;
import org.liantiao.disputes.Tally;

/**
 * A line of a statistics table.
 *
 * @param place where its cases are, and
 * @param slice which of those there they are: with both, every count opens its list
 * @param yuan what its agreements are about
 */
public record TableRow(String name, FigureArea place, Slice slice, Tally tally, BigDecimal yuan) {
    public long count(Figure figure) {
        return tally.of(figure);
    }
}
