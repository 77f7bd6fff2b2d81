package org.liantiao.reports;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** How wide the columns of a paper's table are, by what stands in them; for programs that make all columns alike. */
final class ColumnWidths {
    private static final int MOST = 26;
    /** What the edges of a cell take, in letters. */
    private static final int EDGES = 3;

    private ColumnWidths() {}

    /** @param whole what they come to, or a little less */
    static List<Integer> of(PaperTable table, int whole) {
        List<Integer> parts = IntStream.range(0, table.heads().size())
                .map(column -> part(table, column))
                .boxed()
                .toList();
        int sum = parts.stream().mapToInt(Integer::intValue).sum();
        return parts.stream().map(part -> whole * part / sum).toList();
    }

    /** A heading may stand in several lines, a cell should not; a whole sentence has to. */
    private static int part(PaperTable table, int column) {
        int longest = Arrays.stream(table.heads().get(column).split(" "))
                .mapToInt(ColumnWidths::length)
                .max()
                .orElse(0);
        for (List<String> line : table.lines()) longest = Math.max(longest, length(line.get(column)));
        return Math.min(longest + EDGES, MOST);
    }

    /** A Chinese character is as wide as two letters. */
    private static int length(String text) {
        return text.codePoints()
                .map(character -> Character.isIdeographic(character) ? 2 : 1)
                .sum();
    }
}
