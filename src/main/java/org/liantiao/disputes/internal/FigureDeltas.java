package org.liantiao.disputes.internal;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.liantiao.disputes.internal.FigureEntries.Entry;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is appended to the sums of {@link FigureBook}, always in the transaction that changes the cases. */
@Component
public class FigureDeltas {
    private static final String INSERT = "insert into figure_delta (" + FigureEntries.COLUMNS + ", n, folding) ";
    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false)";
    private static final int CELLS = 11;
    private static final int ROWS = 200;

    private final JdbcClient jdbc;
    private final JdbcTemplate rows;

    FigureDeltas(JdbcClient jdbc, JdbcTemplate rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** By how much each entry changes. One statement writes all of a step, which has a dozen. */
    void append(Map<Entry, Integer> change) {
        List<Map.Entry<Entry, Integer>> all = List.copyOf(change.entrySet());
        for (int from = 0; from < all.size(); from += ROWS)
            insert(all.subList(from, Math.min(from + ROWS, all.size())));
    }

    private void insert(List<Map.Entry<Entry, Integer>> some) {
        String values = String.join(", ", Collections.nCopies(some.size(), ROW));
        rows.update(INSERT + "values " + values, statement -> {
            for (int i = 0; i < some.size(); i++) write(statement, i * CELLS, some.get(i));
        });
    }

    private static void write(PreparedStatement row, int at, Map.Entry<Entry, Integer> change) throws SQLException {
        Entry entry = change.getKey();
        row.setObject(at + 1, entry.countyId());
        id(row, at + 2, entry.townshipId());
        id(row, at + 3, entry.villageId());
        row.setString(at + 4, entry.type());
        row.setString(at + 5, entry.source());
        row.setString(at + 6, entry.tier() == null ? null : entry.tier().name());
        row.setObject(at + 7, entry.bodyId());
        row.setString(at + 8, entry.figure().name());
        row.setInt(at + 9, entry.month());
        row.setInt(at + 10, entry.since());
        row.setInt(at + CELLS, change.getValue());
    }

    private static void id(PreparedStatement row, int place, @Nullable UUID id) throws SQLException {
        if (id == null) row.setNull(place, Types.OTHER);
        else row.setObject(place, id);
    }

    /**
     * Adds, or takes away, what all cases of a condition come to: before and after something changes many of them at once.
     *
     * @param condition on {@code dispute d}, beginning with "and"
     */
    void append(int sign, String condition, Map<String, ?> values) {
        jdbc.sql(appending(sign, condition)).params(values).update();
    }

    /** The statement that does so. */
    public static String appending(int sign, String condition) {
        return INSERT + "select " + FigureEntries.COLUMNS + ", " + sign + " * sum(n), false from ("
                + FigureEntries.ofCases(condition) + ") c group by " + FigureEntries.COLUMNS + " having sum(n) <> 0";
    }

    /**
     * Changes cases beside their steps, and what they add to the sums with them. They are held first, so that no step on one of
     * them comes between.
     *
     * @param condition on {@code dispute d}, beginning with "and"
     * @param change gets their ids
     */
    void changing(String condition, Map<String, ?> values, Consumer<List<UUID>> change) {
        List<UUID> held = hold(condition, values);
        if (held.isEmpty()) return;
        append(-1, " and d.id in (:held)", Map.of("held", held));
        change.accept(held);
        append(1, " and d.id in (:held)", Map.of("held", held));
    }

    /** Waits for whoever takes a step on one of these cases; until the transaction ends nobody else does. */
    List<UUID> hold(String condition, Map<String, ?> values) {
        return jdbc.sql("select d.id from dispute d where 1 = 1" + condition + " order by d.id for update")
                .params(values)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }
}
