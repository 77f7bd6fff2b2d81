package org.liantiao.base.health;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.liantiao.base.health.Vital.Size;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The database: which one, how large, how fast it answers, whether there are connections enough, who else is at it. */
@Component
@Order(2)
class DatabaseSigns implements VitalSigns {
    /** A page of this application makes three statements or so; with these, people feel it, or have stopped waiting. */
    private static final Duration SLOW = Duration.ofMillis(100);

    private static final Duration TOO_SLOW = Duration.ofSeconds(1);

    private final DataSource database;
    private final JdbcClient jdbc;
    private final MeterRegistry meters;
    private final Path file;

    DatabaseSigns(
            DataSource database, JdbcClient jdbc, MeterRegistry meters, @Value("${liantiao.data}") String folder) {
        this.database = database;
        this.jdbc = jdbc;
        this.meters = meters;
        this.file = Path.of(folder, "liantiao.mv.db");
    }

    @Override
    public List<Vital> take() {
        List<Vital> vitals = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            DatabaseMetaData about = connection.getMetaData();
            boolean postgres = about.getDatabaseProductName().equals("PostgreSQL");
            vitals.add(kind(about, postgres));
            vitals.add(answer());
            vitals.add(connections());
            vitals.add(postgres ? nodes() : Vital.green("base.health.nodes", "embedded"));
        } catch (SQLException | java.io.IOException away) {
            throw new IllegalStateException(away);
        }
        return vitals;
    }

    private Vital kind(DatabaseMetaData about, boolean postgres) throws SQLException, java.io.IOException {
        String version = about.getDatabaseProductVersion().replaceFirst(" .*", "");
        if (postgres)
            return Vital.green("base.health.database", "is", about.getDatabaseProductName(), version, new Size(size()));
        return Files.exists(file)
                ? Vital.green("base.health.database", "embedded", "H2", version, new Size(Files.size(file)))
                : Vital.green("base.health.database", "inMemory", "H2", version);
    }

    private long size() {
        return jdbc.sql("select pg_database_size(current_database())")
                .query(Long.class)
                .single();
    }

    private Vital answer() {
        long begun = System.nanoTime();
        jdbc.sql("select count(*) from shared_lock").query(Long.class).single();
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        long millis = Math.max(1, took.toMillis());
        if (took.compareTo(TOO_SLOW) > 0) return Vital.red("base.health.answer", "tooSlow", millis);
        return took.compareTo(SLOW) > 0
                ? Vital.amber("base.health.answer", "slow", millis)
                : Vital.green("base.health.answer", "is", millis);
    }

    private Vital connections() {
        long waiting = gauge("hikaricp.connections.pending");
        long used = gauge("hikaricp.connections.active");
        long most = gauge("hikaricp.connections.max");
        return waiting > 0
                ? Vital.amber("base.health.connections", "waiting", used, most, waiting)
                : Vital.green("base.health.connections", "is", used, most);
    }

    /** Machines whose connections are those of this application: the same user in the same database. */
    private Vital nodes() {
        long machines = jdbc.sql("""
                        select count(distinct coalesce(host(client_addr), '')) from pg_stat_activity
                        where datname = current_database() and usename = current_user""").query(Long.class).single();
        return Vital.green("base.health.nodes", "is", machines);
    }

    private long gauge(String name) {
        return (long) meters.find(name).gauges().stream()
                .mapToDouble(io.micrometer.core.instrument.Gauge::value)
                .sum();
    }
}
