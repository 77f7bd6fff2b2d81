package org.liantiao.testing;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** Gives a context a database as the first schema left it, with a county in it; the application migrates it when it starts. */
public class OldCounty implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    /** How many rows each table had before the migration; those that migrations fill themselves, such as word lists, are left out. */
    public static final Map<String, Long> BEFORE = new TreeMap<>();

    /** Rows that said who holds a case, which today the case alone says. */
    public static long holders;

    private static final String FIRST_SCHEMA = "6";
    /** The last that kept sums which say nothing of the day an entry counts from. */
    private static final String SUMS_WITHOUT_DAYS = "21.1";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Map<String, Object> settings = TestDatabase.fresh(TestDatabase.postgres());
        DataSource source = new DriverManagerDataSource(
                settings.get("spring.datasource.url").toString(),
                settings.getOrDefault("spring.datasource.username", "liantiao").toString(),
                "");
        JdbcClient jdbc = JdbcClient.create(source);
        migrate(source, FIRST_SCHEMA);
        Map<String, Long> empty = rows(jdbc);
        fill(source);
        rows(jdbc).forEach((table, rows) -> {
            if (empty.get(table) == 0) BEFORE.put(table, rows);
        });
        holders = jdbc.sql("select count(*) from involvement where role = 'HOLDER'")
                .query(Long.class)
                .single();
        leaveSums(source, jdbc);
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("old county", settings));
    }

    /** The rows of every table but Flyway's own. */
    public static Map<String, Long> rows(JdbcClient jdbc) {
        Map<String, Long> rows = new TreeMap<>();
        jdbc.sql("select table_name from information_schema.tables where table_schema = 'public'"
                        + " and table_name <> 'flyway_schema_history'")
                .query(String.class)
                .list()
                .forEach(table -> rows.put(
                        table,
                        jdbc.sql("select count(*) from " + table)
                                .query(Long.class)
                                .single()));
        return rows;
    }

    /** Sums as a release on the way kept them; that they are wrong as well shows whether they are made anew. */
    private static void leaveSums(DataSource source, JdbcClient jdbc) {
        migrate(source, SUMS_WITHOUT_DAYS);
        jdbc.sql("insert into figure_sum (area_id, dimension, on_month, part, figure, n)"
                        + " select county_id, 'ALL', 202606, '', 'REGISTERED', 1000 from dispute limit 1")
                .update();
        jdbc.sql("""
                        insert into figure_delta (county_id, type_code, source_code, body_id, figure, on_month, n, folding)
                        select county_id, '01', 'FOUND', holder_id, 'REGISTERED', 202606, 1000, false from dispute limit 1""").update();
    }

    private static void migrate(DataSource source, String target) {
        Flyway.configure()
                .dataSource(source)
                .locations(
                        "classpath:db/migration/shared",
                        "classpath:db/migration/" + (TestDatabase.postgres() ? "postgresql" : "h2"))
                .target(target)
                .load()
                .migrate();
    }

    private static void fill(DataSource source) {
        try (var connection = source.getConnection()) {
            ScriptUtils.executeSqlScript(
                    connection, new EncodedResource(new ClassPathResource("upgrade/v6.sql"), StandardCharsets.UTF_8));
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
