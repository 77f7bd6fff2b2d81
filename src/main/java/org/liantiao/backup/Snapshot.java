package org.liantiao.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.liantiao.move.Tables;

/** The county as it is at one moment, until it is closed, while others go on writing. */
final class Snapshot implements AutoCloseable {
    /** H2’s own level: all tables as they were at the first statement. */
    private static final int ALL_AT_ONCE = 6;

    private final Connection county;
    private final boolean postgres;

    private Snapshot(Connection county) throws SQLException {
        this.county = county;
        postgres = Tables.isPostgres(county);
    }

    /** Begins it, here and now. @param county is closed with it */
    static Snapshot begin(Connection county) throws SQLException {
        try {
            Snapshot snapshot = new Snapshot(county);
            snapshot.begin();
            return snapshot;
        } catch (SQLException broken) {
            county.close();
            throw broken;
        }
    }

    private void begin() throws SQLException {
        county.setAutoCommit(false);
        county.setTransactionIsolation(postgres ? Connection.TRANSACTION_REPEATABLE_READ : ALL_AT_ONCE);
        // Otherwise H2 would gather all rows of a table before it gives the first.
        execute(postgres ? "set local idle_in_transaction_session_timeout = 0" : "set lazy_query_execution 1");
        try (Statement statement = county.createStatement();
                ResultSet first = statement.executeQuery("select count(*) from area")) {
            first.next();
        }
    }

    Connection county() {
        return county;
    }

    /** The connection may be one of the application’s own, which goes on with it. */
    @Override
    public void close() throws SQLException {
        if (county.isClosed()) return;
        if (!postgres) execute("set lazy_query_execution 0");
        county.rollback();
        county.close();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = county.createStatement()) {
            statement.execute(sql);
        }
    }
}
