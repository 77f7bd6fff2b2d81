package org.liantiao.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The tables of a county at the version that a backup was made of, not the newest: rows go in as they came out. */
final class Schema {
    private static final Pattern FILE = Pattern.compile("V([0-9_]+)__.*");

    private Schema() {}

    /** The version of a county’s newest migration. */
    static String of(Connection county) throws SQLException {
        try (Statement statement = county.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select \"version\" from flyway_schema_history where \"success\" and \"version\" is not null")) {
            MigrationVersion newest = MigrationVersion.EMPTY;
            while (rows.next()) newest = later(newest, MigrationVersion.fromVersion(rows.getString(1)));
            return newest.getVersion();
        }
    }

    /** Refuses a version that this program does not reach. */
    static void refuseNewer(String version) throws NotDone, IOException {
        MigrationVersion newest = MigrationVersion.EMPTY;
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/V*.sql")) {
            Matcher name = FILE.matcher(String.valueOf(file.getFilename()));
            if (name.matches()) newest = later(newest, MigrationVersion.fromVersion(name.group(1)));
        }
        if (MigrationVersion.fromVersion(version).compareTo(newest) > 0)
            throw new NotDone("newer", version, newest.getVersion());
    }

    private static MigrationVersion later(MigrationVersion one, MigrationVersion other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /** Makes the tables. Refuses a database that is beyond that version already. @param user who will own them */
    static void make(String version, String url, @Nullable String user, @Nullable String password) throws NotDone {
        MigrationVersion wanted = MigrationVersion.fromVersion(version);
        String vendor = url.startsWith("jdbc:postgresql:") ? "postgresql" : "h2";
        Flyway flyway = Flyway.configure()
                .dataSource(url, user, password)
                .locations("classpath:db/migration/shared", "classpath:db/migration/" + vendor)
                .target(wanted)
                .load();
        MigrationInfo there = flyway.info().current();
        if (there != null && there.getVersion().compareTo(wanted) > 0)
            throw new NotDone("older", version, there.getVersion().getVersion());
        flyway.migrate();
    }
}
