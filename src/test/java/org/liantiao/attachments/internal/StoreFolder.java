package org.liantiao.attachments.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;

/** Looks into the folder of the store from outside. */
public final class StoreFolder {
    private StoreFolder() {}

    /** How many files are kept. */
    public static long files(String folder) throws IOException {
        return count(folder, ".bin");
    }

    /** How many are half written. */
    public static long unfinished(String folder) throws IOException {
        return count(folder, ".part");
    }

    /** Where a file lies. */
    public static Path path(String folder, UUID file) {
        return Path.of(folder, "kept", file.toString().substring(0, 2), file + ".bin");
    }

    /** What lies there. */
    public static byte[] bytes(String folder, UUID file) throws IOException {
        return Files.readAllBytes(path(folder, file));
    }

    private static long count(String folder, String ending) throws IOException {
        if (!Files.isDirectory(Path.of(folder))) return 0;
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            return all.filter(file -> file.toString().endsWith(ending)).count();
        }
    }
}
