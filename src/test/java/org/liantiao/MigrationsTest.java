package org.liantiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;

/**
 * A migration that ran somewhere is never edited, and none is slipped in before it: the counties that have it would not start again.
 * {@code migrations.sha256} lists what ran; whatever is newer than its newest may still change, and is listed when it goes out.
 */
class MigrationsTest {
    private static final Path FOLDER = Path.of("src/main/resources/db/migration");
    private static final Path LIST = Path.of("src/test/resources/migrations.sha256");
    private static final Pattern VERSION = Pattern.compile(".*/V([0-9_]+)__.*\\.sql");

    @Test
    void whatRanIsAsItWas() throws IOException {
        Map<String, String> listed = listed();
        assertThat(listed).hasSizeGreaterThan(8);
        assertThat(found()).as("never edit one that ran; write a new one").containsAllEntriesOf(listed);
    }

    @Test
    void whatIsNewComesAfterEverythingThatRan() throws IOException {
        Map<String, String> listed = listed();
        MigrationVersion newest = listed.keySet().stream()
                .map(MigrationsTest::version)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        assertThat(found().keySet())
                .filteredOn(file -> !listed.containsKey(file))
                .allSatisfy(file -> assertThat(version(file)).isGreaterThan(newest));
    }

    @Test
    void eachHasAVersionOfItsOwn() throws IOException {
        assertThat(found().keySet()).extracting(MigrationsTest::version).doesNotHaveDuplicates();
    }

    private static MigrationVersion version(String file) {
        Matcher name = VERSION.matcher(file);
        assertThat(name.matches()).as(file).isTrue();
        return MigrationVersion.fromVersion(name.group(1));
    }

    /** Lines as {@code sha256sum} writes them in the folder of the migrations. */
    private static Map<String, String> listed() throws IOException {
        return Files.readAllLines(LIST).stream()
                .map(line -> line.split(" +"))
                .collect(Collectors.toMap(cells -> cells[1], cells -> cells[0], (one, other) -> one, TreeMap::new));
    }

    private static Map<String, String> found() throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".sql")).toList())
                found.put(FOLDER.relativize(file).toString().replace('\\', '/'), hash(file));
        }
        return found;
    }

    private static String hash(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
