package org.liantiao.base.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liantiao.base.health.Vital.Light;

class StorageSignsTest {
    private static final Instant NOW = Instant.parse("2026-06-10T02:00:00Z");

    @TempDir
    Path folder;

    @Test
    void withoutAFolderItSaysThatNoBackupIsKnown() {
        assertThat(backup("")).extracting(Vital::light, Vital::says).containsExactly(Light.AMBER, "unknown");
    }

    @Test
    void aFolderThatIsEmptyOrAwayIsRed() {
        assertThat(backup(folder.toString()))
                .extracting(Vital::light, Vital::says)
                .containsExactly(Light.RED, "none");
        assertThat(backup(folder.resolve("away").toString()))
                .extracting(Vital::light, Vital::says)
                .containsExactly(Light.RED, "noFolder");
    }

    @Test
    void theNewestFileCountsAndAnEmptyOneIsNoBackup() throws IOException {
        write("old.dump", "rows", Duration.ofDays(30));
        write("broken.dump", "", Duration.ofHours(1));
        assertThat(backup(folder.toString()).says()).isEqualTo("old");
        write("monday.dump", "rows", Duration.ofHours(40));
        assertThat(backup(folder.toString()).light()).isEqualTo(Light.AMBER);
        write("tuesday.dump", "rows", Duration.ofHours(8));
        assertThat(backup(folder.toString()).light()).isEqualTo(Light.GREEN);
    }

    @Test
    void aBackupThatIsStillWrittenOrBrokeOffIsNone() throws IOException {
        Files.createDirectory(folder.resolve("liantiao-2026-06-10-020000.part"));
        write("liantiao-2026-06-10-020000.part/manifest.json", "rows", Duration.ofHours(1));
        assertThat(backup(folder.toString()).says()).isEqualTo("none");
        Files.createDirectory(folder.resolve("liantiao-2026-06-09-020000"));
        write("liantiao-2026-06-09-020000/manifest.json", "rows", Duration.ofHours(40));
        assertThat(backup(folder.toString()).says()).isEqualTo("late");
    }

    @Test
    void aDataFolderThatIsNotThereYetHasADiskAllTheSame() {
        StorageSigns signs = signs(folder.resolve("not/yet"), "");
        assertThat(signs.take().getFirst().about()).isEqualTo("base.health.disk");
    }

    private void write(String name, String content, Duration ago) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        Files.setLastModifiedTime(file, FileTime.from(NOW.minus(ago)));
    }

    private Vital backup(String backups) {
        return signs(folder, backups).take().stream()
                .filter(vital -> vital.about().equals("base.health.backup"))
                .findFirst()
                .orElseThrow();
    }

    private static StorageSigns signs(Path data, String backups) {
        return new StorageSigns(
                data.toString(),
                data.resolve("files").toString(),
                backups,
                Clock.fixed(NOW, ZoneId.of("Asia/Shanghai")));
    }
}
