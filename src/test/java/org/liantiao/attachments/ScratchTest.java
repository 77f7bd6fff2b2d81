package org.liantiao.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies between the browser and the store. */
class ScratchTest {
    private static final Instant NOW = Instant.parse("2026-06-15T02:00:00Z");

    @TempDir
    Path folder;

    @Test
    void whatADeadProcessLeftGoesAndWhatIsOnItsWayStays() throws IOException {
        Scratch scratch = new Scratch(folder.resolve("incoming"));
        scratch.clear(NOW);
        Scratch.Sheet left = scratch.sheet();
        Files.setLastModifiedTime(left.path(), FileTime.from(NOW.minusSeconds(1)));
        Scratch.Sheet onItsWay = scratch.sheet();
        Files.setLastModifiedTime(onItsWay.path(), FileTime.from(NOW));

        scratch.clear(NOW);

        assertThat(left.path()).doesNotExist();
        assertThat(onItsWay.path()).exists();
    }
}
