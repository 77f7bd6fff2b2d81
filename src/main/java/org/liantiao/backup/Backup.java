package org.liantiao.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.liantiao.base.SealedFile;
import org.liantiao.move.Content;
import org.liantiao.move.Counting;
import org.liantiao.move.Tables;
import org.liantiao.trail.ChainCheck;
import org.liantiao.trail.Head;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes a backup: one folder with every row, every file of attachments and archived cases as it lies sealed, and what they have to be.
 * It has another name until it is whole. First the rows, as they are at one moment; then the files, for a file is there before its row
 * is and stays for a day when no row names it.
 */
final class Backup {
    static final String PREFIX = "liantiao-";
    static final String UNFINISHED = ".part";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss");

    /** The files that have to be there, those of attachments and of archived cases. */
    private static final String NAMED =
            "select file_id from attachment where removed_at is null union all select file_id from sealed_file";

    /** However long the id of a key is that a file begins with. */
    private static final int START = 70_000;

    private static final Logger log = LoggerFactory.getLogger(Backup.class);

    private final Path files;
    private final Sums sums;
    private final TreeSet<String> keys = new TreeSet<>();
    private long missing;
    private final TreeSet<String> hashKeys = new TreeSet<>();
    private long count;
    private long bytes;

    /**
     * A backup that was made.
     *
     * @param missing how many files the rows name that are not in the folder; all of them when they lie in a bucket
     */
    record Made(Path folder, Manifest manifest, long missing) {}

    private Backup(Path files, Sums sums) {
        this.files = files;
        this.sums = sums;
    }

    /**
     * Makes one.
     *
     * @param county is closed when the rows are written
     * @param files of the attachments
     * @param into the folder of the backups
     */
    static Made make(Snapshot county, Path files, Path into, Clock clock) throws IOException, SQLException {
        try (county) {
            return make(county, files, into, ZonedDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS));
        }
    }

    private static Made make(Snapshot county, Path files, Path into, ZonedDateTime now)
            throws IOException, SQLException {
        Files.createDirectories(into);
        Path whole = into.resolve(PREFIX + TIME.format(LocalDateTime.from(now)));
        Path part = Files.createDirectory(Path.of(whole + UNFINISHED));
        Private.make(part);
        try {
            Manifest manifest;
            long missing;
            try (Sums sums = new Sums(part)) {
                Backup backup = new Backup(files, sums);
                manifest = backup.write(county, now.toOffsetDateTime().toString());
                missing = backup.missing;
            }
            Sums.settle(part.resolve(Manifest.NAME));
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
            Sums.settle(into);
            return new Made(whole, manifest, missing);
        } catch (IOException | SQLException | RuntimeException broken) {
            delete(part);
            throw broken;
        }
    }

    private Manifest write(Snapshot snapshot, String now) throws IOException, SQLException {
        Manifest rows;
        try (snapshot) {
            rows = writeRows(snapshot.county(), now);
        }
        copyFiles();
        Manifest manifest = rows.with(count, bytes, keys);
        try (OutputStream out = sums.begin(Manifest.NAME)) {
            out.write(manifest.written());
        }
        return manifest;
    }

    private Manifest writeRows(Connection county, String now) throws IOException, SQLException {
        String schema = Schema.of(county);
        List<Manifest.Table> tables = new ArrayList<>();
        for (String name : Tables.inOrder(county))
            try (OutputStream out = sums.begin(new Manifest.Table(name, Content.NONE).path())) {
                tables.add(new Manifest.Table(name, new TableFile(county, name).write(out, keys, hashKeys)));
            }
        Head trail = ChainCheck.end(county).orElse(null);
        String broken = ChainCheck.of(
                        county, Optional.ofNullable(trail).stream().toList())
                .broken();
        missing = countMissing(county);
        return new Manifest(
                Manifest.FORMAT, now, schema, tables, Counting.next(county), trail, broken, 0, 0, keys, hashKeys);
    }

    /** A file is there before its row is, so one that is not there now is lost, or its folder is not the one that was named. */
    private long countMissing(Connection county) throws SQLException {
        Path root = Kept.of(files);
        long away = 0;
        try (Statement statement = county.createStatement();
                ResultSet named = statement.executeQuery(NAMED)) {
            while (named.next()) if (!Files.isRegularFile(Kept.file(root, named.getObject(1, UUID.class)))) away++;
        }
        return away;
    }

    private void copyFiles() throws IOException {
        Path root = Kept.of(files);
        if (!Files.isDirectory(root)) return;
        try (Stream<Path> all = Files.walk(root, 2)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator)
                if (file.toString().endsWith(Kept.SUFFIX)) copy(file, Kept.path(root, file));
        }
    }

    /** One that is gone meanwhile is one that no row names any more. */
    private void copy(Path file, String path) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            noteKey(in, path);
            try (OutputStream out = sums.begin(path)) {
                bytes += in.transferTo(out);
            }
            count++;
        } catch (NoSuchFileException gone) {
            return;
        }
    }

    /** One that is damaged already goes along as it is; whoever opens it is told. */
    private void noteKey(InputStream file, String name) throws IOException {
        file.mark(START);
        try {
            keys.add(SealedFile.keyOf(file));
        } catch (SealedFile.Damaged damaged) {
            log.warn("{} is damaged, and is so in the backup", name);
        }
        file.reset();
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) Files.delete(path);
        }
    }
}
