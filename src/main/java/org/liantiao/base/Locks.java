package org.liantiao.base;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what one node at a time may do from being done by two: a lock is a row of the table {@code shared_lock}, and the
 * database gives it back when the node that holds it dies.
 */
@Component
public class Locks {
    /** What is done at a start before the door opens. */
    public static final String OPENING = "opening";

    /** Making the very first account. */
    public static final String FIRST_ACCOUNT = "first-account";

    private static final String LOCK = "select name from shared_lock where name = ? for update";

    private final JdbcClient jdbc;
    private final DataSource database;

    Locks(JdbcClient jdbc, DataSource database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    /** Waits for whoever has the lock, and holds it until the transaction that runs has ended. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(String name) {
        jdbc.sql(LOCK).param(name).query(String.class).single();
    }

    /** However long the work in other transactions takes, the one that runs is idle meanwhile, and must not be ended for that. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void beLeftAlone() {
        Connection own = DataSourceUtils.getConnection(database);
        try {
            if (isPatientOnlyWhenTold(own)) beLeftAlone(own);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            DataSourceUtils.releaseConnection(own, database);
        }
    }

    private static boolean isPatientOnlyWhenTold(Connection own) throws SQLException {
        return own.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    }

    /** However long the work takes, the connection that holds the lock is idle meanwhile, and must not be ended for that. */
    private static void beLeftAlone(Connection own) throws SQLException {
        try (Statement patience = own.createStatement()) {
            patience.execute("set local idle_in_transaction_session_timeout = 0");
        }
    }

    /** Waits for whoever has the lock, and holds it while the work runs, which makes transactions of its own. */
    public void during(String name, Runnable work) {
        try (Connection own = database.getConnection();
                PreparedStatement lock = own.prepareStatement(LOCK)) {
            own.setAutoCommit(false);
            if (isPatientOnlyWhenTold(own)) beLeftAlone(own);
            lock.setString(1, name);
            try {
                lock.execute();
                work.run();
            } finally {
                own.rollback();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
