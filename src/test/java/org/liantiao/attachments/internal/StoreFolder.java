package org.liantiao.attachments.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private static long count(String folder, String ending) throws IOException {
        if (!Files.isDirectory(Path.of(folder))) return 0;
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            return all.filter(file -> file.toString().endsWith(ending)).count();
        }
    }
}
