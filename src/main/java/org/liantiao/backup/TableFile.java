package org.liantiao.backup;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.HashedColumns;
import org.liantiao.move.Column;
import org.liantiao.move.Content;
import org.liantiao.move.Tables;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rows of a table as a file: lines of JSON, compressed; the first has the names of the columns, each other one a row, its values
 * as text that either database takes.
 */
final class TableFile {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int BATCH = 500;
    private static final int BUFFER = 64 * 1024;

    private final Connection county;
    private final String table;
    private final List<Column> columns;

    TableFile(Connection county, String table) throws SQLException {
        this.county = county;
        this.table = table;
        columns = Column.of(county, table);
    }

    /**
     * Writes all rows.
     *
     * @param keys gets the ids of the keys that sealed values name
     * @param hashKeys gets the ids of those that made keyed hashes
     */
    Content write(OutputStream to, Set<String> keys, Set<String> hashKeys) throws SQLException, IOException {
        try (BufferedWriter out =
                new BufferedWriter(new OutputStreamWriter(new GZIPOutputStream(to, BUFFER), StandardCharsets.UTF_8))) {
            line(out, Column.names(columns));
            Content.Taker<IOException> taker = row -> {
                line(out, row);
                noteKeys(row, keys, hashKeys);
            };
            return Content.of(county, table, columns, taker);
        }
    }

    private static void line(BufferedWriter out, List<? extends @Nullable String> values) throws IOException {
        out.write(JSON.writeValueAsString(values));
        out.write('\n');
    }

    private void noteKeys(List<@Nullable String> row, Set<String> keys, Set<String> hashKeys) {
        for (int i = 0; i < row.size(); i++) {
            String value = row.get(i);
            if (value == null) continue;
            String column = columns.get(i).name();
            if (column.endsWith("_sealed") && value.indexOf(':') > 0)
                keys.add(value.substring(0, value.lastIndexOf(':')));
            HashedColumns.keyOf(table, column, value).ifPresent(hashKeys::add);
        }
    }

    /**
     * Fills the table, which is empty, from such a file.
     *
     * @param rows opens it; it is read once more for each column that points to rows of the same table
     */
    void fill(Source rows) throws SQLException, IOException, NotDone {
        List<String> later = Tables.towardsItself(county, table);
        List<Column> first = columns.stream()
                .filter(column -> !later.contains(column.name()))
                .toList();
        String marks = String.join(", ", Collections.nCopies(first.size(), "?"));
        put(rows, first, "insert into " + table + " (" + Column.listed(first) + ") values (" + marks + ")");
        for (String column : later)
            put(
                    rows,
                    List.of(column(column), column("id")),
                    "update " + table + " set " + column + " = ? where id = ?");
    }

    /** What opens the file. */
    interface Source {
        InputStream open() throws IOException;
    }

    private void put(Source rows, List<Column> those, String sql) throws SQLException, IOException, NotDone {
        int[] places = those.stream().mapToInt(columns::indexOf).toArray();
        try (BufferedReader in = new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(rows.open(), BUFFER), StandardCharsets.UTF_8));
                PreparedStatement write = county.prepareStatement(sql)) {
            if (!Column.names(columns).equals(List.of(values(in.readLine())))) throw new NotDone("columns", table);
            int waiting = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                @Nullable String[] row = values(line);
                for (int i = 0; i < places.length; i++)
                    write.setObject(i + 1, those.get(i).value(row[places[i]]));
                write.addBatch();
                if (++waiting % BATCH == 0) write.executeBatch();
            }
            write.executeBatch();
        }
    }

    private static @Nullable String[] values(@Nullable String line) {
        return JSON.readValue(line == null ? "[]" : line, String[].class);
    }

    private Column column(String name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
