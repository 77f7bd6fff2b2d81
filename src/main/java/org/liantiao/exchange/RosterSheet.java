package org.liantiao.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.liantiao.accounts.Roster;
import org.liantiao.base.Refusal;
import org.liantiao.base.Texts;
import org.xml.sax.SAXException;

/** Finds a roster in a sheet: below some title rows perhaps, a row with at least the headings of name and place. */
final class RosterSheet implements SheetReader.Rows {
    private static final int HEADINGS_WITHIN = 20;

    private final Texts texts;
    private final Map<RosterColumn, Integer> places = new EnumMap<>(RosterColumn.class);
    private final List<Roster.Row> rows = new ArrayList<>();
    private int before;

    RosterSheet(Texts texts) {
        this.texts = texts;
    }

    boolean found() {
        return !places.isEmpty();
    }

    /** The next sheet may have its headings as far down again. */
    void forgetOtherSheet() {
        before = 0;
    }

    List<Roster.Row> rows() {
        return List.copyOf(rows);
    }

    @Override
    public void row(int number, List<String> cells) throws SAXException {
        if (!found()) {
            if (before++ < HEADINGS_WITHIN) readHeadings(cells);
            return;
        }
        if (rows.size() == Roster.MOST_ROWS) throw new Stop(Refusal.page("roster.rows", Roster.MOST_ROWS));
        Roster.Row row = new Roster.Row(
                number,
                cell(cells, RosterColumn.NAME),
                cell(cells, RosterColumn.LOGIN),
                cell(cells, RosterColumn.PHONE),
                cell(cells, RosterColumn.PLACE),
                cell(cells, RosterColumn.ROLES));
        boolean blank =
                row.name().isEmpty() && row.place().isEmpty() && row.phone().isEmpty();
        if (!blank) rows.add(row);
    }

    private void readHeadings(List<String> cells) {
        Map<RosterColumn, Integer> found = new EnumMap<>(RosterColumn.class);
        for (int i = 0; i < cells.size(); i++) {
            int at = i;
            RosterColumn.headed(texts, cells.get(i)).ifPresent(column -> found.putIfAbsent(column, at));
        }
        if (found.containsKey(RosterColumn.NAME) && found.containsKey(RosterColumn.PLACE)) places.putAll(found);
    }

    private String cell(List<String> cells, RosterColumn column) {
        Integer at = places.get(column);
        return at == null || at >= cells.size() ? "" : cells.get(at);
    }
}
