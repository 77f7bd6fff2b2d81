package org.liantiao.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.liantiao.base.CountyClock;
import org.liantiao.move.CountyAddress;
import org.liantiao.trail.ChainCheck;
import org.liantiao.trail.RestoredLine;

/**
 * Brings a backup back, into an empty place of either database, whichever it came from. What is laid down has another name, or is not
 * committed, until all of it was read again and found to be what the manifest says. The last line of the trail says that it came back.
 */
final class Restore {
    private static final Clock CLOCK = new CountyClock(ZoneId.of("Asia/Shanghai"));
    private static final String EMBEDDED_USER = "liantiao";

    private final Path backup;
    private final CountyAddress to;
    private final Path kept;
    private final Path laid;

    /** A backup that is back. */
    record Restored(Manifest manifest, ChainCheck.Found trail) {}

    private Restore(Path backup, CountyAddress to) {
        this.backup = backup;
        this.to = to;
        kept = Kept.of(to.files());
        laid = kept.resolveSibling("kept.restoring");
    }

    /**
     * Refuses a backup that is not as it was made, and a place where a county is already. Then no row and no file is there; what may
     * stay in a PostgreSQL database are its empty tables.
     */
    static Restored restore(Path backup, CountyAddress to) throws IOException, SQLException, NotDone {
        return new Restore(backup, to).restore();
    }

    private Restored restore() throws IOException, SQLException, NotDone {
        Manifest manifest = BackupCheck.check(backup);
        Schema.refuseNewer(manifest.schema());
        if (holdsAnything(kept)) throw new NotDone("files", kept);
        if (to.isEmbedded() && Files.exists(to.file())) throw new NotDone("county", to.file());
        Backup.delete(laid);
        Path scratch = to.folder().resolve("restoring");
        try {
            layDownFiles();
            ChainCheck.Found trail = to.url() == null
                    ? embedded(manifest, scratch)
                    : rows(manifest, to.url(), to.user(), to.password() == null ? "" : to.password());
            return new Restored(manifest, trail);
        } finally {
            Backup.delete(laid);
            if (to.isEmbedded()) Backup.delete(scratch);
        }
    }

    private static boolean holdsAnything(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return false;
        try (Stream<Path> all = Files.walk(folder)) {
            return all.anyMatch(Files::isRegularFile);
        }
    }

    private void layDownFiles() throws IOException, NotDone {
        Files.createDirectories(laid);
        Sums.each(backup, line -> {
            if (!Kept.is(line.path())) return;
            Path file = Kept.in(laid, line.path());
            Files.createDirectories(file.getParent());
            Files.copy(backup.resolve(line.path()), file);
            if (!Sums.of(file).equals(line.hash())) throw new NotDone("different", file);
            Sums.settle(file);
        });
    }

    private ChainCheck.Found embedded(Manifest manifest, Path scratch) throws IOException, SQLException, NotDone {
        Backup.delete(scratch);
        Files.createDirectories(scratch);
        ChainCheck.Found trail = rows(manifest, CountyAddress.embedded(scratch), EMBEDDED_USER, "");
        Path file = scratch.resolve(to.file().getFileName());
        Sums.settle(file);
        Files.move(file, to.file(), StandardCopyOption.ATOMIC_MOVE);
        return trail;
    }

    /** The last thing that may fail is the commit; by then the files are where they belong. */
    private ChainCheck.Found rows(Manifest manifest, String url, String user, String password)
            throws IOException, SQLException, NotDone {
        try (Connection county = DriverManager.getConnection(url, user, password)) {
            Rows rows = new Rows(county, backup, manifest);
            rows.refuseOthers();
            Schema.make(manifest.schema(), url, user, password);
            county.setAutoCommit(false);
            ChainCheck.Found trail = rows.restore();
            RestoredLine.write(county, CLOCK.instant(), manifest.made(), manifest.schema());
            if (Files.isDirectory(kept)) Backup.delete(kept);
            Files.move(laid, kept, StandardCopyOption.ATOMIC_MOVE);
            commit(county);
            return trail;
        }
    }

    private void commit(Connection county) throws IOException, SQLException {
        try {
            county.commit();
        } catch (SQLException broken) {
            Files.move(kept, laid, StandardCopyOption.ATOMIC_MOVE);
            throw broken;
        }
    }
}
