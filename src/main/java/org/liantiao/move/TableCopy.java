package org.liantiao.move;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One table: its rows copied, then both sides read again and held against each other. */
final class TableCopy {
    private static final int BATCH = 500;

    /** A column and how its values are read from either database. */
    private record Column(String name, Class<?> type) {}

    /**
     * What a table holds, whatever the order of its rows.
     *
     * @param sum the sum of a hash of each row
     */
    private record Content(long rows, long sum) {}

    private final Connection from;
    private final Connection to;
    private final String table;
    private final List<Column> columns;
    private final List<String> towardsItself;

    TableCopy(Connection from, Connection to, String table) throws SQLException, NotMoved {
        this.from = from;
        this.to = to;
        this.table = table;
        columns = columns(to);
        if (!names(columns).equals(names(columns(from))))
            throw new NotMoved("The table " + table + " has other columns here and there."
                    + " Start the old county once with this version, stop it, and move then.");
        towardsItself = Tables.towardsItself(to, table);
    }

    /** Copies all rows; what points to rows of the same table is filled in when they are all there. */
    void run() throws SQLException {
        List<Column> first = columns.stream()
                .filter(column -> !towardsItself.contains(column.name()))
                .toList();
        String marks = first.stream().map(column -> "?").collect(Collectors.joining(", "));
        copy(first, "insert into " + table + " (" + listed(first) + ") values (" + marks + ")");
        for (String column : towardsItself)
            copy(List.of(column(column), column("id")), "update " + table + " set " + column + " = ? where id = ?");
    }

    /** The number of rows, which with all they hold is the same on both sides; refuses to go on otherwise. */
    long compare() throws SQLException, NotMoved {
        Content before = content(from);
        Content after = content(to);
        if (!before.equals(after))
            throw new NotMoved("The table " + table + " did not arrive as it was (" + before.rows() + " rows, "
                    + after.rows() + " arrived). Nothing was moved.");
        return after.rows();
    }

    private void copy(List<Column> those, String sql) throws SQLException {
        try (Statement read = from.createStatement();
                ResultSet rows = read.executeQuery(select(those));
                PreparedStatement write = to.prepareStatement(sql)) {
            int waiting = 0;
            while (rows.next()) {
                for (int i = 0; i < those.size(); i++)
                    write.setObject(i + 1, rows.getObject(i + 1, those.get(i).type()));
                write.addBatch();
                if (++waiting % BATCH == 0) write.executeBatch();
            }
            write.executeBatch();
        }
    }

    private Content content(Connection in) throws SQLException {
        long count = 0;
        long sum = 0;
        try (Statement read = in.createStatement()) {
            read.setFetchSize(BATCH);
            try (ResultSet rows = read.executeQuery(select(columns))) {
                for (; rows.next(); count++) sum += hash(rows);
            }
        }
        return new Content(count, sum);
    }

    private long hash(ResultSet row) throws SQLException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < columns.size(); i++)
            text.append(said(row.getObject(i + 1, columns.get(i).type()))).append('\u0000');
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A value so that both databases say it alike. */
    private static String said(@Nullable Object value) {
        return switch (value) {
            case null -> "\u0001";
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case OffsetDateTime moment -> moment.toInstant().toString();
            case byte[] bytes -> HexFormat.of().formatHex(bytes);
            default -> value.toString();
        };
    }

    private String select(List<Column> those) {
        return "select " + listed(those) + " from " + table;
    }

    private Column column(String name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Quoted, for some are called like words of SQL. */
    private static String listed(List<Column> columns) {
        return columns.stream().map(column -> '"' + column.name() + '"').collect(Collectors.joining(", "));
    }

    private static List<String> names(List<Column> columns) {
        return columns.stream().map(Column::name).toList();
    }

    private List<Column> columns(Connection in) throws SQLException {
        List<Column> found = new ArrayList<>();
        try (Statement statement = in.createStatement();
                ResultSet none = statement.executeQuery("select * from " + table + " where 1 = 0")) {
            ResultSetMetaData about = none.getMetaData();
            for (int i = 1; i <= about.getColumnCount(); i++)
                found.add(new Column(about.getColumnName(i), type(about, i)));
        }
        found.sort(Comparator.comparing(Column::name));
        return found;
    }

    private static Class<?> type(ResultSetMetaData about, int column) throws SQLException {
        if (about.getColumnTypeName(column).equalsIgnoreCase("uuid")) return UUID.class;
        if (about.getColumnTypeName(column).equalsIgnoreCase("timestamptz")) return OffsetDateTime.class;
        return switch (about.getColumnType(column)) {
            case Types.DATE -> LocalDate.class;
            case Types.TIME -> LocalTime.class;
            case Types.TIMESTAMP -> LocalDateTime.class;
            case Types.TIMESTAMP_WITH_TIMEZONE -> OffsetDateTime.class;
            case Types.BIT, Types.BOOLEAN -> Boolean.class;
            case Types.SMALLINT, Types.INTEGER -> Integer.class;
            case Types.BIGINT -> Long.class;
            case Types.NUMERIC, Types.DECIMAL -> BigDecimal.class;
            case Types.BINARY, Types.VARBINARY -> byte[].class;
            case Types.CHAR, Types.VARCHAR -> String.class;
            default -> throw new IllegalStateException("no way to copy a " + about.getColumnTypeName(column));
        };
    }
}
