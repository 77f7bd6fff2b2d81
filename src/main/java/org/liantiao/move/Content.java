package org.liantiao.move;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a table holds, whatever the order of its rows: two with the same content have the same rows.
 *
 * @param rows how many there are
 * @param sum the sum of a hash of each
 */
public record Content(long rows, long sum) {
    public static final Content NONE = new Content(0, 0);

    private static final int PAGE = 500;

    /** Whoever takes the rows of a table, one after the other. */
    public interface Taker<E extends Exception> {
        void take(List<@Nullable String> row) throws E;
    }

    /** Reads a table row by row. */
    public static Content of(Connection in, String table) throws SQLException {
        Taker<SQLException> nobody = row -> {};
        return of(in, table, Column.of(in, table), nobody);
    }

    /** The same, and hands each row on as text, in the order of the columns. Neither side keeps more than a page of them. */
    public static <E extends Exception> Content of(Connection in, String table, List<Column> columns, Taker<E> taker)
            throws SQLException, E {
        Content content = NONE;
        try (Statement read = in.createStatement()) {
            read.setFetchSize(PAGE);
            try (ResultSet rows = read.executeQuery("select " + Column.listed(columns) + " from " + table)) {
                while (rows.next()) {
                    List<@Nullable String> row = texts(rows, columns);
                    taker.take(row);
                    content = content.with(row);
                }
            }
        }
        return content;
    }

    private static List<@Nullable String> texts(ResultSet row, List<Column> columns) throws SQLException {
        List<@Nullable String> texts = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) texts.add(columns.get(i).text(row, i + 1));
        return texts;
    }

    private Content with(List<@Nullable String> row) {
        StringBuilder text = new StringBuilder();
        for (String value : row) text.append(value == null ? "\u0001" : value).append('\u0000');
        return new Content(rows + 1, sum + hash(text.toString()));
    }

    private static long hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
