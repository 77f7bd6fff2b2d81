package org.liantiao.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Refusal;
import org.xml.sax.SAXException;

/** Finds a ledger in a sheet: below some title rows perhaps, a row of headings, and under it the cases. */
final class LedgerSheet implements SheetReader.Rows {
    /** Thrown when the first rows hold no headings: this sheet is something else. */
    static final class NoLedger extends SAXException {}

    static final int MOST_ROWS = 20_000;

    private static final int HEADINGS_WITHIN = 20;
    private static final int ENOUGH_HEADINGS = 5;

    private final Consumer<LedgerRow> sink;
    private @Nullable Map<LedgerColumn, Integer> places;
    private int before;
    private int rows;

    LedgerSheet(Consumer<LedgerRow> sink) {
        this.sink = sink;
    }

    /** Whether the headings were found. */
    boolean found() {
        return places != null;
    }

    int rows() {
        return rows;
    }

    @Override
    public void row(int number, List<String> cells) throws SAXException {
        if (places == null) {
            if (!readHeadings(cells) && ++before >= HEADINGS_WITHIN) throw new NoLedger();
        } else {
            if (++rows > MOST_ROWS) throw new Stop(Refusal.page("ledger.rows", MOST_ROWS));
            sink.accept(new LedgerRow(number, ordered(cells, places)));
        }
    }

    private boolean readHeadings(List<String> cells) throws Stop {
        Map<LedgerColumn, Integer> found = new EnumMap<>(LedgerColumn.class);
        for (int i = 0; i < cells.size(); i++) {
            int at = i;
            LedgerColumn.headed(cells.get(i)).ifPresent(column -> found.putIfAbsent(column, at));
        }
        if (found.size() < ENOUGH_HEADINGS) return false;
        Set<LedgerColumn> missing = EnumSet.allOf(LedgerColumn.class);
        missing.removeAll(found.keySet());
        if (!missing.isEmpty()) throw new Stop(Refusal.page("ledger.columns", headings(missing)));
        places = found;
        return true;
    }

    private static String headings(Set<LedgerColumn> columns) {
        return String.join("、", columns.stream().map(LedgerColumn::heading).toList());
    }

    private static List<String> ordered(List<String> cells, Map<LedgerColumn, Integer> places) {
        List<String> ordered = new ArrayList<>(Collections.nCopies(LedgerColumn.values().length, ""));
        places.forEach((column, at) -> {
            if (at < cells.size()) ordered.set(column.ordinal(), cells.get(at));
        });
        return ordered;
    }
}
