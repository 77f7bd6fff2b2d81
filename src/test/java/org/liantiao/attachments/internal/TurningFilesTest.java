package org.liantiao.attachments.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liantiao.attachments.FileStore;
import org.liantiao.attachments.StoreAway;
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
    void aFileThatSaysNoKeyKeepsNobodyFromTurning() throws IOException {
        Path folder = root.resolve("kept").resolve(files.getFirst().toString().substring(0, 2));
        Path broken = folder.resolve(files.getFirst() + ".bin");
        for (byte[] left : List.of(new byte[0], new byte[] {1, 2, 3, 4, 5, 6, 7, 8})) {
            Files.write(broken, left);
            TurningFiles part = new TurningFiles(new FolderStore(root.resolve("kept"), both), both);

            while (part.more()) {}

            assertThat(part.amounts()).isEqualTo(Map.of("2", 2L));
            assertThat(broken).hasBinaryContent(left);
        }
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

    @Test
    void aStoreThatIsAwayForAWhileBreaksItOffAndNothingIsLeftOut() throws IOException {
        Flaky store = new Flaky(new FolderStore(root.resolve("kept"), both));
        TurningFiles part = new TurningFiles(store, both);
        store.away = true;
        assertThatThrownBy(part::more).isInstanceOf(StoreAway.class);
        store.away = false;
        assertThat(part.more()).isTrue();
        store.away = true;
        assertThatThrownBy(part::more).isInstanceOf(StoreAway.class);
        store.away = false;

        while (part.more()) {}

        assertThat(part.amounts()).isEqualTo(Map.of("2", 3L));
    }

    /** A folder that does not answer now and then. */
    private static final class Flaky implements FileStore {
        private final FolderStore folder;
        private boolean away;

        private Flaky(FolderStore folder) {
            this.folder = folder;
        }

        private FolderStore folder() {
            if (away) throw new StoreAway(new IOException("away"));
            return folder;
        }

        @Override
        public UUID put(Path content) throws IOException {
            return folder().put(content);
        }

        @Override
        public InputStream open(UUID id, long from) throws IOException {
            return folder().open(id, from);
        }

        @Override
        public boolean has(UUID id) {
            return folder().has(id);
        }

        @Override
        public void delete(UUID id) throws IOException {
            folder().delete(id);
        }

        @Override
        public Optional<String> keyOf(UUID id) throws IOException {
            return folder().keyOf(id);
        }

        @Override
        public void sealAnew(UUID id) throws IOException {
            folder().sealAnew(id);
        }

        @Override
        public void each(Consumer<Kept> visitor) throws IOException {
            folder().each(visitor);
        }

        @Override
        public void clear(Instant before) throws IOException {
            folder().clear(before);
        }
    }
}
