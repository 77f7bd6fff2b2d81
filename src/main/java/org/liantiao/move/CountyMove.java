package org.liantiao.move;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/**
 * Moves a county from the embedded database to PostgreSQL: makes the tables there, copies every row in one transaction, and
 * reads both sides again before it commits. The old files are opened for reading only.
 */
public final class CountyMove {
    /** A row in one of these, and somebody works there already. */
    private static final List<String> EMPTY_AT_FIRST = List.of("area", "person", "dispute", "trail_entry");

    private static final String NO_DETAIL = "logServerErrorDetail";

    /**
     * A table that arrived.
     *
     * @param rows how many there are, on both sides
     */
    public record Moved(String table, long rows) {}

    private CountyMove() {}

    /** Says table by table what arrived; refuses a folder without a county, one in use, and a database that isn't empty. */
    public static List<Moved> move(Path folder, String url, @Nullable String user, @Nullable String password)
            throws NotMoved, SQLException {
        String quiet = withoutRows(url);
        try (Connection from = open(folder);
                Connection to = DriverManager.getConnection(quiet, user, password)) {
            refuseOthers(to);
            Flyway.configure()
                    .dataSource(quiet, user, password)
                    .locations("classpath:db/migration/shared", "classpath:db/migration/postgresql")
                    .load()
                    .migrate();
            to.setAutoCommit(false);
            List<Moved> moved = move(from, to);
            to.commit();
            return moved;
        }
    }

    /** The database tells what it refuses without the values of the row. */
    private static String withoutRows(String url) {
        if (url.contains(NO_DETAIL)) return url;
        return url + (url.contains("?") ? "&" : "?") + NO_DETAIL + "=false";
    }

    /** Before anything is made there. */
    private static void refuseOthers(Connection to) throws NotMoved, SQLException {
        List<String> there = Tables.names(to);
        for (String table : EMPTY_AT_FIRST)
            if (there.contains(table) && count(to, table) > 0)
                throw new NotMoved("The database is not empty (" + table + "). Give the county one of its own.");
    }

    private static Connection open(Path folder) throws NotMoved, SQLException {
        Path file = folder.resolve("liantiao.mv.db");
        if (!Files.isRegularFile(file))
            throw new NotMoved(
                    "There is no county in " + folder.toAbsolutePath().normalize() + ".");
        String url = "jdbc:h2:file:" + folder.toAbsolutePath().normalize().resolve("liantiao")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;IFEXISTS=TRUE;ACCESS_MODE_DATA=r";
        try {
            return DriverManager.getConnection(url, "liantiao", "");
        } catch (SQLException e) {
            throw new NotMoved("The county in " + folder + " cannot be read. Stop it first. (" + e.getMessage() + ")");
        }
    }

    private static List<Moved> move(Connection from, Connection to) throws NotMoved, SQLException {
        refuseOthers(to);
        List<String> tables = Tables.inOrder(to);
        for (String table : tables.reversed()) if (count(to, table) > 0) execute(to, "delete from " + table);
        List<Moved> moved = new ArrayList<>();
        for (String table : tables) {
            TableCopy copy = new TableCopy(from, to, table);
            copy.run();
            moved.add(new Moved(table, copy.compare()));
        }
        goOnCounting(from, to);
        return moved;
    }

    /** Codes and line numbers go on where they stopped; none is given twice. */
    private static void goOnCounting(Connection from, Connection to) throws SQLException {
        for (String sequence : Tables.sequences(from))
            set(to, "select setval('" + sequence + "', ?, false)", next(from, sequence));
        for (Tables.Counted counted : Tables.counted(to)) {
            String where = "pg_get_serial_sequence('" + counted.table() + "', '" + counted.column() + "')";
            set(to, "select setval(" + where + ", ?, false)", highest(to, counted) + 1);
        }
    }

    private static long next(Connection from, String sequence) throws SQLException {
        return number(
                from, "select base_value from information_schema.sequences where sequence_name = '" + sequence + "'");
    }

    private static long highest(Connection to, Tables.Counted counted) throws SQLException {
        return number(to, "select coalesce(max(" + counted.column() + "), 0) from " + counted.table());
    }

    private static long count(Connection in, String table) throws SQLException {
        return number(in, "select count(*) from " + table);
    }

    private static long number(Connection in, String sql) throws SQLException {
        try (Statement statement = in.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void set(Connection in, String sql, long value) throws SQLException {
        try (PreparedStatement statement = in.prepareStatement(sql)) {
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
