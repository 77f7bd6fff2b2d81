package org.liantiao.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives each context a fresh database: H2 in memory, or one of its own in the build's PostgreSQL. */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static EmbeddedPostgres server;

    /** Whether this run talks to PostgreSQL. */
    public static boolean postgres() {
        return "postgres".equals(System.getProperty("liantiao.test.database"));
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test database", fresh(postgres())));
    }

    /** The settings of a fresh, empty database. */
    public static Map<String, Object> fresh(boolean postgres) {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        Map<String, Object> settings = new HashMap<>();
        if (postgres) {
            create(name);
            settings.put("spring.datasource.url", server().getJdbcUrl("postgres", name));
            settings.put("spring.datasource.username", "postgres");
            settings.put("spring.datasource.password", "");
        } else {
            settings.put(
                    "spring.datasource.url",
                    "jdbc:h2:mem:" + name
                            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000");
        }
        return settings;
    }

    private static void create(String name) {
        try (var connection = server().getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static synchronized EmbeddedPostgres server() {
        if (server == null)
            try {
                server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .setServerConfig("max_connections", "300")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        return server;
    }
}
