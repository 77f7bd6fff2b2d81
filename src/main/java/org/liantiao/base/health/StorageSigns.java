package org.liantiao.base.health;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.liantiao.base.health.Vital.Size;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What is left of the disks, and when the last backup came: the newest file in the folder that {@code LIANTIAO_BACKUPS} names, whoever
 * made it.
 */
@Component
@Order(3)
class StorageSigns implements VitalSigns {
    /** A backup comes every night; one that is missing for longer than this was forgotten or broke off. */
    private static final Duration NIGHTLY = Duration.ofHours(36);

    private static final Duration WEEK = Duration.ofDays(7);

    /** What is still being written, or broke off, has a name of its own. */
    private static final String UNFINISHED = ".part";

    private final Path data;
    private final Path files;
    private final String backups;
    private final Clock clock;

    StorageSigns(
            @Value("${liantiao.data}") String data,
            @Value("${liantiao.files}") String files,
            @Value("${liantiao.backups:}") String backups,
            Clock clock) {
        this.data = Path.of(data);
        this.files = Path.of(files);
        this.backups = backups;
        this.clock = clock;
    }

    @Override
    public List<Vital> take() {
        List<Vital> vitals = new ArrayList<>();
        try {
            vitals.add(disk("base.health.disk", data));
            if (!store(files).equals(store(data))) vitals.add(disk("base.health.filesDisk", files));
            vitals.add(backup());
            if (!backups.isBlank() && Files.isDirectory(Path.of(backups)))
                vitals.add(disk("base.health.backupDisk", Path.of(backups)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return vitals;
    }

    /** On PostgreSQL there may be no folder for data; then it is the disk on which it would be. */
    private static Vital disk(String about, Path folder) throws IOException {
        FileStore store = store(folder);
        long free = store.getUsableSpace();
        long percent = store.getTotalSpace() == 0 ? 100 : 100 * free / store.getTotalSpace();
        Object[] details = {new Size(free), percent};
        if (percent < 10) return Vital.red(about, "full", details);
        return percent < 20 ? Vital.amber(about, "filling", details) : Vital.green(about, "is", details);
    }

    private static FileStore store(Path folder) throws IOException {
        Path there = folder.toAbsolutePath();
        while (!Files.exists(there) && there.getParent() != null) there = there.getParent();
        return Files.getFileStore(there);
    }

    private Vital backup() throws IOException {
        String about = "base.health.backup";
        if (backups.isBlank()) return Vital.amber(about, "unknown");
        if (!Files.isReadable(Path.of(backups))) return Vital.red(about, "noFolder", backups);
        Instant last = newest(Path.of(backups)).orElse(null);
        if (last == null) return Vital.red(about, "none", backups);
        Object when = LocalDateTime.ofInstant(last, clock.getZone());
        Duration age = Duration.between(last, clock.instant());
        if (age.compareTo(WEEK) > 0) return Vital.red(about, "old", when);
        return age.compareTo(NIGHTLY) > 0 ? Vital.amber(about, "late", when) : Vital.green(about, "is", when);
    }

    private static Optional<Instant> newest(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(backup -> !backup.toString().endsWith(UNFINISHED))
                    .flatMap(StorageSigns::files)
                    .map(StorageSigns::written)
                    .max(Comparator.naturalOrder())
                    .map(FileTime::toInstant);
        }
    }

    /** What counts of a backup: itself, or what is in it, unless that is nobody else’s to see. */
    private static Stream<Path> files(Path backup) {
        if (Files.isDirectory(backup) && !Files.isReadable(backup)) return Stream.of(backup);
        try (Stream<Path> files = Files.find(backup, 1, (file, about) -> about.isRegularFile() && about.size() > 0)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileTime written(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
