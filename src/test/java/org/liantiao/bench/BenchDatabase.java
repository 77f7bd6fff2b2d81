package org.liantiao.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The PostgreSQL that figures are taken on: the build's own, with the settings of docker-compose.yml, and as durable. */
final class BenchDatabase implements AutoCloseable {
    static final String USER = "postgres";

    private final EmbeddedPostgres server;
    private final PGSimpleDataSource source = new PGSimpleDataSource();
    private final JdbcClient jdbc;

    BenchDatabase() throws IOException {
        server = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(
                        Path.of("target", "postgres").toAbsolutePath().toFile())
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("shared_buffers", "384MB")
                .setServerConfig("effective_cache_size", "1GB")
                .setServerConfig("max_wal_size", "2GB")
                .setServerConfig("max_connections", "120")
                .start();
        source.setUrl(url());
        source.setUser(USER);
        // What is copied refers to what is copied with it, so no reference need be looked up.
        source.setOptions("-c session_replication_role=replica -c synchronous_commit=off");
        jdbc = JdbcClient.create(source);
    }

    String url() {
        return server.getJdbcUrl(USER, "postgres");
    }

    /** The server's first process; the others are below it. */
    ProcessHandle process() {
        String noted = jdbc.sql("select pg_read_file('postmaster.pid')")
                .query(String.class)
                .single();
        return ProcessHandle.of(noted.lines().findFirst().map(Long::valueOf).orElseThrow())
                .orElseThrow();
    }

    /** For bulk loads and for questions, not for what is measured. */
    JdbcClient jdbc() {
        return jdbc;
    }

    /** A bulk load, after which everything is on the disk and the planner knows what is there. */
    void load(Runnable work) {
        work.run();
        for (String settle : List.of("vacuum analyze", "checkpoint")) run(settle);
    }

    /** A table's rows, to be written line by line. */
    Lines lines(String table, String columns) throws SQLException {
        return new Lines(source.getConnection(), "copy " + table + " (" + columns + ") from stdin");
    }

    void run(String statement) {
        jdbc.sql(statement).update();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    /** Rows on their way into a table, in PostgreSQL's own format. */
    static final class Lines implements AutoCloseable {
        private final Connection connection;
        private final PGCopyOutputStream out;

        private Lines(Connection connection, String copy) throws SQLException {
            this.connection = connection;
            this.out = new PGCopyOutputStream(connection.unwrap(PGConnection.class), copy, 1 << 18);
        }

        /** Values without tabs, line ends or backslashes; null stays null. */
        void add(Object... values) throws IOException {
            String line = Arrays.stream(values)
                    .map(value -> value == null ? "\\N" : value.toString())
                    .collect(Collectors.joining("\t", "", "\n"));
            out.write(line.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void close() throws IOException, SQLException {
            out.close();
            connection.close();
        }
    }
}
