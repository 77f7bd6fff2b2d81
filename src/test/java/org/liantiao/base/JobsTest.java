package org.liantiao.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.CountyTest;
import org.liantiao.testing.Race;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Two nodes look at the same time: what is due is done once. Each "node" is a {@link Jobs} of its own over one database. */
@CountyTest
class JobsTest {
    private static final int NODES = 6;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    AdjustableClock clock;

    @Autowired
    Locks locks;

    @Autowired
    DataSource database;

    @Test
    void oneNodeDoesWhatIsDueAndTheOthersLeaveIt() throws Exception {
        Tally job = new Tally();

        List<Boolean> done = Race.run(NODES, node -> () -> node().doIfDue(job));

        assertThat(done).containsOnlyOnce(true);
        assertThat(job.times()).isEqualTo(1);
    }

    @Test
    void itIsDueAgainWhenItsTimeHasCome() {
        Tally job = new Tally();
        node().doIfDue(job);

        clock.advance(Duration.ofMinutes(59));
        assertThat(node().doIfDue(job)).isFalse();
        clock.advance(Duration.ofMinutes(1));
        assertThat(node().doIfDue(job)).isTrue();
        assertThat(job.times()).isEqualTo(2);
    }

    @Test
    void whatBreaksOffLeavesNothingAndStaysDue() {
        Tally job = new Tally();
        job.breaks = true;
        assertThatThrownBy(() -> node().doIfDue(job)).isInstanceOf(IllegalStateException.class);
        assertThat(job.times()).isZero();

        job.breaks = false;
        assertThat(node().doIfDue(job)).isTrue();
    }

    @Test
    void whoeverWantsALockWaitsForTheOneWhoHoldsIt() throws Exception {
        Tally job = new Tally();

        Race.run(NODES, node -> () -> {
            locks.during(job.name(), () -> job.write(job.times() + 1));
            return true;
        });

        assertThat(job.times()).isEqualTo(NODES);
    }

    @Test
    void aLockIsKeptHoweverImpatientTheDatabaseIsWithWhoeverSitsIdle() throws SQLException {
        try (Connection own = database.getConnection()) {
            assumeThat(own.getMetaData().getDatabaseProductName()).isEqualTo("PostgreSQL");
            set(own, "set idle_in_transaction_session_timeout = '5min'");
            Locks impatient = new Locks(jdbc, new SingleConnectionDataSource(own, true));

            impatient.during(new Tally().name(), () -> assertThat(timeout(own)).isEqualTo("0"));

            assertThat(timeout(own)).isEqualTo("5min");
            set(own, "reset idle_in_transaction_session_timeout");
            own.commit();
        }
    }

    @Test
    void aJobMayWorkInOtherTransactionsHoweverLong() {
        assumeThat(isPostgres()).isTrue();
        Tally job = new Tally();
        List<String> patience = new ArrayList<>();
        job.then = () -> patience.add(jdbc.sql("show idle_in_transaction_session_timeout")
                .query(String.class)
                .single());
        transaction.executeWithoutResult(status -> {
            jdbc.sql("set local idle_in_transaction_session_timeout = '5min'").update();
            node().doIfDue(job);
        });

        assertThat(patience).containsExactly("0");
    }

    private boolean isPostgres() {
        try (Connection own = database.getConnection()) {
            return own.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void set(Connection own, String sql) throws SQLException {
        try (Statement statement = own.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String timeout(Connection own) {
        return JdbcClient.create(new SingleConnectionDataSource(own, true))
                .sql("show idle_in_transaction_session_timeout")
                .query(String.class)
                .single();
    }

    private Jobs node() {
        return new Jobs(List.of(), jdbc, locks, transaction, clock);
    }

    /** Notes in the database how often it ran. */
    private final class Tally implements Job {
        private final String name = UUID.randomUUID().toString();
        private boolean breaks;
        private Runnable then = () -> {};

        private Tally() {
            jdbc.sql(
                            "insert into shared_lock (name, done_at) values (?, timestamp with time zone '1970-01-01 00:00:00+00:00')")
                    .param(name)
                    .update();
            jdbc.sql("insert into setting (name, content) values (?, '0')")
                    .param(name)
                    .update();
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Duration every() {
            return Duration.ofHours(1);
        }

        @Override
        public void run() {
            write(times() + 1);
            then.run();
            if (breaks) throw new IllegalStateException("it breaks off");
        }

        private int times() {
            return jdbc.sql("select content from setting where name = ?")
                    .param(name)
                    .query(Integer.class)
                    .single();
        }

        private void write(int times) {
            jdbc.sql("update setting set content = ? where name = ?")
                    .params(String.valueOf(times), name)
                    .update();
        }
    }
}
