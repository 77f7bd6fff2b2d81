package org.liantiao.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.liantiao.move.Content;
import org.liantiao.trail.Head;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup says of itself. The hashes of its files stand beside it, in {@link Sums}; it is one of them.
 *
 * @param format of the folder; there is one so far
 * @param made when, in the county’s time
 * @param schema the version of the newest migration
 * @param sequences the number that each gives next
 * @param trail where the chain ended; null when nothing was linked yet
 * @param trailBroken the first place where it did not hold already, in a sentence; null when all of it held
 * @param files how many files of attachments and archived cases there are
 * @param bytes of all those files
 * @param keysKeptApart the ids of the keys that sealed something in it; the keys themselves are never in a backup
 * @param hashKeysKeptApart the same of the keys that hashed something; none in a backup of an older version
 */
record Manifest(
        int format,
        String made,
        String schema,
        List<Table> tables,
        Map<String, Long> sequences,
        @Nullable Head trail,
        @Nullable String trailBroken,
        long files,
        long bytes,
        SortedSet<String> keysKeptApart,
        SortedSet<String> hashKeysKeptApart) {
    static final int FORMAT = 1;
    static final String NAME = "manifest.json";

    private static final JsonMapper JSON = JsonMapper.shared();

    Manifest {
        hashKeysKeptApart = Objects.requireNonNullElseGet(hashKeysKeptApart, TreeSet::new);
    }

    /** A table, and what is in it. */
    record Table(String name, Content content) {
        /** Where its rows stand in the backup. */
        String path() {
            return "tables/" + name + ".jsonl.gz";
        }
    }

    long rows() {
        return tables.stream().mapToLong(table -> table.content().rows()).sum();
    }

    /** The same, once the files are copied too. */
    Manifest with(long howMany, long ofBytes, SortedSet<String> sealedWith) {
        return new Manifest(
                format,
                made,
                schema,
                tables,
                sequences,
                trail,
                trailBroken,
                howMany,
                ofBytes,
                sealedWith,
                hashKeysKeptApart);
    }

    byte[] written() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
    }

    static Manifest read(Path backup) throws IOException, NotDone {
        Path file = backup.resolve(NAME);
        if (!Files.isRegularFile(file)) throw new NotDone("none", backup);
        try {
            return JSON.readValue(Files.readAllBytes(file), Manifest.class);
        } catch (JacksonException broken) {
            throw new NotDone("changed", NAME);
        }
    }
}
