package org.liantiao.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row as it was written, before anybody judged it.
 *
 * @param number the row's number as a spreadsheet counts
 * @param cells the texts in the order of {@link LedgerColumn}, empty where nothing stands
 */
record LedgerRow(int number, List<String> cells) {
    /** Never part of a text: {@link org.liantiao.base.Typed#clean} drops it. */
    private static final String BETWEEN = "\u001F";

    private static final int LONGEST_NAME = 10;

    LedgerRow {
        cells = List.copyOf(cells);
        if (cells.size() != LedgerColumn.values().length)
            throw new IllegalArgumentException("a row has " + LedgerColumn.values().length + " cells");
    }

    String get(LedgerColumn column) {
        return cells.get(column.ordinal());
    }

    boolean lacks(LedgerColumn column) {
        return get(column).isEmpty();
    }

    /** How somebody finds the row: its 序号 and day, as far as they are there; nothing that could be a person's number. */
    String name() {
        return Stream.of(LedgerColumn.NUMBER, LedgerColumn.REGISTERED)
                .map(this::get)
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST_NAME)
                .collect(Collectors.joining(" · "));
    }

    /** The cells as one text, to be sealed. */
    String packed() {
        return String.join(BETWEEN, cells);
    }

    static LedgerRow unpacked(int number, String packed) {
        return new LedgerRow(number, new ArrayList<>(List.of(packed.split(BETWEEN, -1))));
    }
}
