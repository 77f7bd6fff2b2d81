package org.liantiao.move;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/**
 * Moves a county from the embedded database to PostgreSQL: makes the tables there, copies every row in one transaction, and
 * reads both sides again before it commits. The old files are opened for reading only.
 */
public final class CountyMove {
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
        String quiet = CountyAddress.withoutRows(url);
        try (Connection from = open(new CountyAddress(folder, folder, null, CountyAddress.NAME, null));
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

    /** Before anything is made there. */
    private static void refuseOthers(Connection to) throws NotMoved, SQLException {
        Optional<String> table = Tables.livedIn(to);
        if (table.isPresent())
            throw new NotMoved("The database is not empty (" + table.get() + "). Give the county one of its own.");
    }

    private static Connection open(CountyAddress county) throws NotMoved {
        if (!Files.isRegularFile(county.file()))
            throw new NotMoved("There is no county in " + county.file().getParent() + ".");
        try {
            return county.open();
        } catch (SQLException e) {
            throw new NotMoved(
                    "The county in " + county.folder() + " cannot be read. Stop it first. (" + e.getMessage() + ")");
        }
    }

    private static List<Moved> move(Connection from, Connection to) throws NotMoved, SQLException {
        refuseOthers(to);
        List<String> tables = Tables.inOrder(to);
        for (String table : tables.reversed()) if (Tables.count(to, table) > 0) execute(to, "delete from " + table);
        List<Moved> moved = new ArrayList<>();
        for (String table : tables) {
            TableCopy copy = new TableCopy(from, to, table);
            copy.run();
            moved.add(new Moved(table, copy.compare()));
        }
        Counting.goOn(to, Counting.next(from));
        return moved;
    }

    private static void execute(Connection in, String sql) throws SQLException {
        try (Statement statement = in.createStatement()) {
            statement.execute(sql);
        }
    }
}
