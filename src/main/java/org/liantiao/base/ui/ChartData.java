package org.liantiao.base.ui;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a chart shows, and its table says with the same numbers: rows, and for each series one datum a row.
 *
 * @param rowsTitle what the rows are, e.g. 月份
 */
public record ChartData(Shape shape, String rowsTitle, List<Row> rows, List<Series> series) {
    /** How it is drawn. */
    public enum Shape {
        /** Standing columns, the rows from left to right. */
        COLUMNS,
        /** Lying bars, one row below the other. */
        BARS
    }

    /** How a series looks; bars stand on each other, lines are percentages. */
    public enum Look {
        BAR,
        BAR_STRONG,
        BAR_WEAK,
        BAR_WARN,
        BAR_BAD,
        LINE,
        /** Last year's line, dashed. */
        LINE_LAST,
        /** The target's line; not in the table. */
        TARGET,
        /** In the table only. */
        TABLE
    }

    /**
     * One row.
     *
     * @param note what the chart writes at its end
     * @param href what its name opens; null when it opens nothing
     * @param look how its bar looks when not as its series does
     */
    public record Row(
            String name,
            String note,
            @Nullable String href,
            @Nullable Look look) {
        /** One that looks like all others. */
        public static Row of(String name, String note, @Nullable String href) {
            return new Row(name, note, href, null);
        }
    }

    /** What is shown of each row. */
    public record Series(String name, Look look, List<Datum> data) {}

    /**
     * One number.
     *
     * @param value null when there is none
     * @param text as the reader reads it
     * @param href the list it counts; null when it opens nothing
     * @param faint too few cases to say anything, or not over yet: drawn hollow, and joined to nothing
     */
    public record Datum(
            @Nullable BigDecimal value,
            String text,
            @Nullable String href,
            boolean faint) {
        /** A number of cases. */
        public static Datum count(long cases, String text, @Nullable String href) {
            return new Datum(BigDecimal.valueOf(cases), text, cases == 0 ? null : href, false);
        }
    }

    /** @throws IllegalArgumentException when a series has not one datum a row */
    public ChartData {
        for (Series one : series) if (one.data().size() != rows.size()) throw new IllegalArgumentException(one.name());
        rows = List.copyOf(rows);
        series = List.copyOf(series);
    }

    /** Nothing to draw. */
    public boolean isEmpty() {
        return series.stream()
                .filter(one -> one.look() != Look.TARGET)
                .flatMap(one -> one.data().stream())
                .allMatch(datum -> datum.value() == null || datum.value().signum() == 0);
    }

    /** Those of the picture, by whose numbers it speaks of them. */
    List<Series> drawn() {
        return series.stream().filter(one -> one.look() != Look.TABLE).toList();
    }

    /** What a part opens. @param number of the series; -1 for the row itself; what is not there opens nothing */
    @Nullable
    String opens(int number, int row) {
        List<Series> drawn = drawn();
        if (row < 0 || row >= rows.size() || number >= drawn.size()) return null;
        if (number < 0) return rows.get(row).href();
        return drawn.get(number).data().get(row).href();
    }
}
