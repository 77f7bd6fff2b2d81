package org.liantiao.attachments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;

/** Where files lie while they come in, are looked at or are put together. On the same disk as the store, so that a full disk shows here first. */
public final class Scratch {
    private final Path folder;

    public Scratch(Path folder) {
        this.folder = folder;
    }

    /** For whoever keeps several there, and deletes them. */
    public Path folder() throws IOException {
        return Files.createDirectories(folder);
    }

    /** An empty file, deleted when it is closed. */
    public Sheet sheet() throws IOException {
        Files.createDirectories(folder);
        return new Sheet(Files.createTempFile(folder, "in-", ".part"));
    }

    /** What a process that died left behind. */
    public void clear(Instant before) throws IOException {
        if (!Files.isDirectory(folder)) return;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator)
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) Files.deleteIfExists(file);
        }
    }

    /** One file to work on. */
    public record Sheet(Path path) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            Files.deleteIfExists(path);
        }
    }
}
