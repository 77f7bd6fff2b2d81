package org.liantiao.reports;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.liantiao.disputes.Figure;
import org.liantiao.disputes.FigureArea;
import org.liantiao.disputes.Harm;
import org.liantiao.disputes.Slice;
import org.liantiao.disputes.Tally;

/**
 * A line of a statistics table.
 *
 * @param place where its cases are, and
 * @param slice which of those there they are: with both, every count opens its list
 * @param yuan what its agreements are about
 * @param people how many its settlements kept from each harm
 */
public record TableRow(
        String name, FigureArea place, Slice slice, Tally tally, BigDecimal yuan, Map<Harm, Long> people) {
    static Map<Harm, Long> together(Map<Harm, Long> one, Map<Harm, Long> other) {
        Map<Harm, Long> both = new EnumMap<>(one);
        other.forEach((harm, people) -> both.merge(harm, people, Long::sum));
        return both;
    }

    public long people(Harm harm) {
        return people.getOrDefault(harm, 0L);
    }

    public long count(Figure figure) {
        return tally.of(figure);
    }
}
