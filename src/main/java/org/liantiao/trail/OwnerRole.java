package org.liantiao.trail;

import java.sql.Connection;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * On PostgreSQL two roles may share the work: the owner, as whom the tables are made (DATABASE_OWNER), and the application
 * (DATABASE_USER), which may add to the trail and read it and has no right to change it, nor to switch off what refuses that. With one
 * role, as counties began, the triggers refuse alone.
 */
@Configuration(proxyBeanMethods = false)
class OwnerRole {
    /** How far the database protects the trail from whoever has the application's password. */
    enum Protection {
        /** The application's role has no right to change it. */
        APART,
        /** Triggers refuse, which the same role could switch off. */
        TRIGGERS,
        /** Embedded: a change can be proved, not prevented. */
        EVIDENT
    }

    static final List<String> FINAL_TABLES = List.of("trail_entry", "trail_link", "trail_head");

    private static final String HISTORY = "flyway_schema_history";

    private final DataSource database;

    OwnerRole(DataSource database) {
        this.database = database;
    }

    /** Has Flyway work as the owner, where there is one. */
    @Bean
    static FlywayConfigurationCustomizer asOwner(
            @Value("${spring.datasource.url}") String url,
            @Value("${liantiao.owner.user:}") String owner,
            @Value("${liantiao.owner.password:}") String password) {
        return flyway -> {
            if (!owner.isBlank() && url.startsWith("jdbc:postgresql:")) flyway.dataSource(url, owner, password);
        };
    }

    /** At each start: what a migration made is the application's to work with, and the trail stays closed. */
    @Bean
    static FlywayMigrationStrategy thenGrants(
            @Value("${spring.datasource.username:}") String application,
            @Value("${liantiao.owner.user:}") String owner) {
        return flyway -> {
            flyway.migrate();
            DataSource asOwner = flyway.getConfiguration().getDataSource();
            if (!owner.isBlank() && !owner.equals(application) && isPostgres(asOwner))
                // In one: a node that works meanwhile never finds its rights taken away.
                new TransactionTemplate(new DataSourceTransactionManager(asOwner))
                        .executeWithoutResult(status -> grant(asOwner, application));
        };
    }

    Protection protection() {
        if (!isPostgres(database)) return Protection.EVIDENT;
        JdbcTemplate jdbc = new JdbcTemplate(database);
        Boolean could = jdbc.queryForObject("""
                select bool_or(pg_has_role(current_user, tableowner, 'MEMBER')
                    or has_table_privilege(current_user, 'public.' || tablename, 'UPDATE, DELETE, TRUNCATE')
                    or has_column_privilege(current_user, 'public.trail_entry', 'id', 'INSERT'))
                from pg_tables where schemaname = 'public' and tablename like 'trail@_%' escape '@'""", Boolean.class);
        return Boolean.TRUE.equals(could) ? Protection.TRIGGERS : Protection.APART;
    }

    private static boolean isPostgres(DataSource database) {
        return Boolean.TRUE.equals(new JdbcTemplate(database)
                .execute((Connection connection) ->
                        connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")));
    }

    /** The columns that whoever writes an entry fills. */
    private static String written(JdbcTemplate asOwner) {
        return String.join(", ", asOwner.queryForList("""
                select quote_ident(attname) from pg_attribute
                where attrelid = 'public.trail_entry'::regclass and attnum > 0 and not attisdropped and attname <> 'id'""", String.class));
    }

    /**
     * All of each table, of the trail only to add and to read; of Flyway's own nothing but to read. An entry's number is given
     * by the database alone: neither chosen nor set on.
     */
    private static void grant(DataSource asOwner, String application) {
        String role = '"' + application.replace("\"", "\"\"") + '"';
        String trail = String.join(", ", FINAL_TABLES);
        String closed = "'" + String.join("', '", FINAL_TABLES) + "', '" + HISTORY + "'";
        JdbcTemplate jdbc = new JdbcTemplate(asOwner);
        jdbc.execute("grant usage on schema public to " + role);
        jdbc.execute("revoke all on all sequences in schema public from " + role);
        jdbc.execute("grant usage, select on all sequences in schema public to " + role);
        jdbc.execute("revoke all on sequence "
                + jdbc.queryForObject("select pg_get_serial_sequence('public.trail_entry', 'id')", String.class)
                + " from " + role);
        jdbc.execute("revoke all on " + trail + " from " + role);
        jdbc.execute("grant select on " + trail + " to " + role);
        jdbc.execute("grant insert on trail_link, trail_head to " + role);
        jdbc.execute("grant insert (" + written(jdbc) + ") on trail_entry to " + role);
        jdbc.execute("grant select on " + HISTORY + " to " + role);
        jdbc.queryForList(
                        "select quote_ident(tablename) from pg_tables where schemaname = 'public' and tablename not in ("
                                + closed + ")",
                        String.class)
                .forEach(table -> jdbc.execute("grant select, insert, update, delete on " + table + " to " + role));
    }
}
