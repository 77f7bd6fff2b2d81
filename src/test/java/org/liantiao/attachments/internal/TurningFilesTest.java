package org.liantiao.attachments.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liantiao.base.TestVaults;
import org.liantiao.base.Vault;

class TurningFilesTest {
    @TempDir
    Path root;

    private final Vault before = TestVaults.aes();
    private final Vault both = TestVaults.aesThenSm4();
    private final List<UUID> files = new ArrayList<>();
    private final byte[] content = new byte[200_000];

    @BeforeEach
    void threeFilesUnderTheFirstKey() throws IOException {
        new Random(1).nextBytes(content);
        Path source = Files.write(root.resolve("source"), content);
        for (int i = 0; i < 3; i++) files.add(new FolderStore(root.resolve("kept"), before).put(source));
    }

    @Test
    void everyFileIsSealedAnewUnderItsOwnIdAndKeepsItsTime() throws IOException {
        FolderStore store = new FolderStore(root.resolve("kept"), both);
        Path first = root.resolve("kept")
                .resolve(files.getFirst().toString().substring(0, 2))
                .resolve(files.getFirst() + ".bin");
        FileTime longAgo = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
        Files.setLastModifiedTime(first, longAgo);
        TurningFiles part = new TurningFiles(store, both);
        assertThat(part.amounts()).isEqualTo(Map.of("1", 3L));

        try (InputStream reader = store.open(files.getFirst(), 0)) {
            byte[] half = reader.readNBytes(100_000);
            while (part.more()) {}
            assertThat(half.length + reader.readAllBytes().length)
                    .as("whoever reads meanwhile reads to the end")
                    .isEqualTo(content.length);
        }

        assertThat(part.amounts()).isEqualTo(Map.of("2", 3L));
        for (UUID file : files)
            try (InputStream in = new FolderStore(root.resolve("kept"), TestVaults.sm4()).open(file, 0)) {
                assertThat(in.readAllBytes()).isEqualTo(content);
            }
        assertThat(Files.getLastModifiedTime(first)).isEqualTo(longAgo);
        assertThat(part.more()).isFalse();
    }

    @Test
    void aFileThatDoesNotOpenKeepsItsKeyAndTheOthersGoOn() throws IOException {
        Path broken = root.resolve("kept")
                .resolve(files.getFirst().toString().substring(0, 2))
                .resolve(files.getFirst() + ".bin");
        byte[] altered = Files.readAllBytes(broken);
        altered[150_000] ^= 1;
        Files.write(broken, altered);
        TurningFiles part = new TurningFiles(new FolderStore(root.resolve("kept"), both), both);

        while (part.more()) {}

        assertThat(part.amounts()).isEqualTo(Map.of("1", 1L, "2", 2L));
        assertThat(Files.readAllBytes(broken)).isEqualTo(altered);
        try (var left = Files.walk(root.resolve("kept"))) {
            assertThat(left.filter(Files::isRegularFile)).hasSize(3);
        }
    }
}
