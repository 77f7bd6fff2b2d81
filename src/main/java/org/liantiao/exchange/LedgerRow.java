package org.liantiao.exchange;

import java.util.ArrayList;
import java.util.List;

/**
 * A row as it was written, before anybody judged it.
 *
 * @param number the row's number as a spreadsheet counts
 * @param cells the texts in the order of {@link LedgerColumn}, empty where nothing stands
 */
record LedgerRow(int number, List<String> cells) {
    /** Never part of a text: {@link org.liantiao.base.Typed#clean} drops it. */
    private static final String BETWEEN = "\u001F";

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

    /** How the row names itself to somebody who looks for it: its 序号 and day. */
    String name() {
        return (get(LedgerColumn.NUMBER) + " " + get(LedgerColumn.REGISTERED)).strip();
    }

    /** The cells as one text, to be sealed. */
    String packed() {
        return String.join(BETWEEN, cells);
    }

    static LedgerRow unpacked(int number, String packed) {
        return new LedgerRow(number, new ArrayList<>(List.of(packed.split(BETWEEN, -1))));
    }
}
