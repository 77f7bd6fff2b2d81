package org.liantiao.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.liantiao.testing.Counties.TestCounty;

/** Ledgers for tests of other packages, which know their columns by their headings. */
public final class Ledgers {
    private Ledgers() {}

    /** A good row of the county's first village, with some cells changed. */
    public static List<String> row(TestCounty here, int number, Map<String, String> changes) {
        Map<LedgerColumn, String> byColumn = new EnumMap<>(LedgerColumn.class);
        changes.forEach(
                (heading, text) -> byColumn.put(LedgerColumn.headed(heading).orElseThrow(), text));
        return Sheets.row(
                here.places().township().name(), here.places().village().name(), number, byColumn);
    }

    /** A roster with its headings in the first row. */
    public static byte[] roster(List<List<String>> rows) {
        return Sheets.bare(rows);
    }

    public static byte[] file(List<List<String>> rows) {
        return Sheets.ledger(rows);
    }
}
