package org.liantiao.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;

/** The backup that the application makes by itself. */
@CountyTest
class NightlyBackupTest {
    private static final Instant FIRST = Instant.parse("2026-06-10T18:00:00Z");

    @TempDir
    Path folder;

    @Autowired
    DataSource database;

    @Autowired
    JdbcTemplate jdbc;

    @Value("${liantiao.files}")
    String files;

    @Test
    void theNewestStayAndWhatBrokeOffLongAgoGoes() throws Exception {
        Path brokeOff = Files.createDirectory(folder.resolve("liantiao-2026-06-01-020000.part"));
        Files.setLastModifiedTime(brokeOff, FileTime.from(FIRST.minusSeconds(9 * 86_400)));
        Files.createDirectory(folder.resolve("theirs"));

        for (int night = 0; night < 3; night++)
            at(FIRST.plusSeconds(night * 86_400L)).run();

        assertThat(names()).containsExactly("liantiao-2026-06-12-020000", "liantiao-2026-06-13-020000", "theirs");
        assertThat(BackupCheck.check(folder.resolve("liantiao-2026-06-13-020000"))
                        .rows())
                .isPositive();
    }

    /** Root may delete everything, so there it is the file system that has to be in the way. */
    @Test
    void oneThatCannotBeDeletedKeepsNobodyFromTheNextAndNoOtherFromStaying() throws Exception {
        Path theirs = Files.createDirectory(folder.resolve("liantiao-2026-06-01-020000"));
        Files.createDirectory(Path.of(theirs + ".part"));
        Files.createFile(Path.of(theirs + ".part").resolve("in the way"));

        for (int night = 0; night < 3; night++)
            at(FIRST.plusSeconds(night * 86_400L)).run();

        assertThat(names())
                .containsExactly(
                        "liantiao-2026-06-01-020000",
                        "liantiao-2026-06-01-020000.part",
                        "liantiao-2026-06-12-020000",
                        "liantiao-2026-06-13-020000");
    }

    @Test
    void theApplicationGoesOnWithItsConnections() {
        at(FIRST).run();

        for (int i = 0; i < 12; i++)
            assertThat(jdbc.update("update setting set name = name")).isPositive();
    }

    @Test
    void itIsDueAtTwoInTheCountysNight() {
        assertThat(at(FIRST).dueAfter(Instant.parse("2026-06-10T18:00:05Z")))
                .isEqualTo(Instant.parse("2026-06-11T18:00:00Z"));
        assertThat(at(FIRST).dueAfter(Instant.parse("2026-06-10T05:00:00Z"))).isEqualTo(FIRST);
    }

    @Test
    void withoutAFolderItDoesNotStart() {
        assertThatThrownBy(() -> new NightlyBackup(database, files, "", 3, "", Clock.systemUTC()))
                .hasMessageContaining("LIANTIAO_BACKUPS");
    }

    private NightlyBackup at(Instant now) {
        return new NightlyBackup(
                database, files, folder.toString(), 2, "", Clock.fixed(now, ZoneId.of("Asia/Shanghai")));
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList().stream();
        }
    }
}
