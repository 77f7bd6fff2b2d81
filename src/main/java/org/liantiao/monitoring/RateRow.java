package org.liantiao.monitoring;

import java.util.Comparator;
import org.liantiao.disputes.FigureArea;
import org.liantiao.disputes.Tally;

/** One line of the table by area: a child, or what happened at the area itself and in none of its children. */
public record RateRow(AreaName area, boolean itself, Tally tally) {
    /** Most unresolved first; few cases come last, since their percentages prove nothing. Nobody is ranked by percent. */
    static Comparator<RateRow> order(ResolutionRate rate) {
        return Comparator.<RateRow, Boolean>comparing(row -> rate.of(row.tally).isSmall())
                .thenComparing(row -> -row.tally.of(rate.unresolved()))
                .thenComparing(row -> rate.of(row.tally).whole() == 0);
    }

    /** Where the lists of its figures are. */
    public FigureArea place() {
        return new FigureArea(area.id(), area.tier(), itself);
    }
}
