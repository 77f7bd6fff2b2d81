package org.liantiao.move;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/** Codes and line numbers go on where they stopped in the database that was left; none is given twice. */
public final class Counting {
    private Counting() {}

    /** The number that each sequence of the county gives next. */
    public static Map<String, Long> next(Connection in) throws SQLException {
        Map<String, Long> next = new TreeMap<>();
        for (String sequence : Tables.sequences(in))
            next.put(
                    sequence,
                    number(
                            in,
                            Tables.isPostgres(in)
                                    ? "select case when is_called then last_value + 1 else last_value end from "
                                            + sequence
                                    : "select base_value from information_schema.sequences where sequence_name = '"
                                            + sequence + "'"));
        return next;
    }

    /** Goes on with these; columns that count their rows go on behind the highest there. On H2 it commits. */
    public static void goOn(Connection in, Map<String, Long> next) throws SQLException {
        boolean postgres = Tables.isPostgres(in);
        for (Map.Entry<String, Long> sequence : next.entrySet())
            if (postgres) set(in, "'" + sequence.getKey() + "'", sequence.getValue());
            else execute(in, "alter sequence " + sequence.getKey() + " restart with " + sequence.getValue());
        for (Tables.Counted counted : Tables.counted(in)) {
            long following = 1 + highest(in, counted);
            String at = counted.table() + "', '" + counted.column();
            if (postgres) set(in, "pg_get_serial_sequence('" + at + "')", following);
            else
                execute(
                        in,
                        "alter table " + counted.table() + " alter column " + counted.column() + " restart with "
                                + following);
        }
    }

    private static long highest(Connection in, Tables.Counted counted) throws SQLException {
        return number(in, "select coalesce(max(" + counted.column() + "), 0) from " + counted.table());
    }

    private static long number(Connection in, String sql) throws SQLException {
        try (Statement statement = in.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void set(Connection in, String sequence, long value) throws SQLException {
        try (PreparedStatement statement = in.prepareStatement("select setval(" + sequence + ", ?, false)")) {
            statement.setLong(1, value);
            statement.execute();
        }
    }

    private static void execute(Connection in, String sql) throws SQLException {
        try (Statement statement = in.createStatement()) {
            statement.execute(sql);
        }
    }
}
