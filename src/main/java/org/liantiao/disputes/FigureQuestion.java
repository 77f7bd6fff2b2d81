package org.liantiao.disputes;

import java.time.LocalDate;
import java.util.Set;
import org.liantiao.jurisdiction.Scope;

/**
 * Which figures are asked for, of whom, where and when.
 *
 * @param scope whose cases; nothing beyond it is counted
 * @param asOf the day one looks from, as of {@link FigureQuery}
 */
public record FigureQuestion(
        Scope scope, FigureArea area, Period period, LocalDate asOf, Slice slice, Set<Figure> figures) {
    public FigureQuestion {
        if (figures.isEmpty()) throw new IllegalArgumentException("no figure");
        if (asOf.isBefore(period.from())) throw new IllegalArgumentException("a period that has not begun");
        figures = Set.copyOf(figures);
    }

    /** The last day that counts. */
    public LocalDate lastDay() {
        return period.asOf(asOf);
    }

    public FigureQuery query(Figure figure) {
        return new FigureQuery(figure, period, asOf, slice);
    }

    /** The same, of other figures. */
    public FigureQuestion of(Set<Figure> others) {
        return new FigureQuestion(scope, area, period, asOf, slice, others);
    }

    /** The same, of another part of the cases. */
    public FigureQuestion of(Slice other) {
        return new FigureQuestion(scope, area, period, asOf, other, figures);
    }

    /** The same, of another period. */
    public FigureQuestion in(Period other) {
        return new FigureQuestion(scope, area, other, asOf, slice, figures);
    }
}
