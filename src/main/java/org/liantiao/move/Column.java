package org.liantiao.move;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A column, and how its values are read from either database and said so that both say them alike. */
public record Column(String name, Class<?> type) {

    /** Those of a table, by their names: the order in which they were made may differ between databases. */
    public static List<Column> of(Connection in, String table) throws SQLException {
        List<Column> found = new ArrayList<>();
        try (Statement statement = in.createStatement();
                ResultSet none = statement.executeQuery("select * from " + table + " where 1 = 0")) {
            ResultSetMetaData about = none.getMetaData();
            for (int i = 1; i <= about.getColumnCount(); i++)
                found.add(new Column(about.getColumnName(i), type(about, i)));
        }
        found.sort(Comparator.comparing(Column::name));
        return List.copyOf(found);
    }

    public static List<String> names(List<Column> columns) {
        return columns.stream().map(Column::name).toList();
    }

    /** For SQL; quoted, for some are called like words of it. */
    public static String listed(List<Column> columns) {
        return columns.stream().map(column -> '"' + column.name() + '"').collect(Collectors.joining(", "));
    }

    /** The value at a place of a row, as the driver gives it. */
    @Nullable
    Object read(ResultSet row, int place) throws SQLException {
        return row.getObject(place, type);
    }

    /** The same as text, alike from both databases; null for none. */
    public @Nullable String text(ResultSet row, int place) throws SQLException {
        return switch (read(row, place)) {
            case null -> null;
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case OffsetDateTime moment -> moment.toInstant().toString();
            case byte[] bytes -> HexFormat.of().formatHex(bytes);
            case Object value -> value.toString();
        };
    }

    /** The value that such a text stands for, as the driver takes it. */
    public @Nullable Object value(@Nullable String text) {
        if (text == null) return null;
        if (type == UUID.class) return UUID.fromString(text);
        if (type == OffsetDateTime.class) return Instant.parse(text).atOffset(ZoneOffset.UTC);
        if (type == LocalDate.class) return LocalDate.parse(text);
        if (type == LocalTime.class) return LocalTime.parse(text);
        if (type == LocalDateTime.class) return LocalDateTime.parse(text);
        if (type == Boolean.class) return Boolean.valueOf(text);
        if (type == Integer.class) return Integer.valueOf(text);
        if (type == Long.class) return Long.valueOf(text);
        if (type == BigDecimal.class) return new BigDecimal(text);
        if (type == byte[].class) return HexFormat.of().parseHex(text);
        return text;
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
