package org.liantiao.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.liantiao.base.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.stereotype.Component;

/**
 * A backup each night at two, from within, into the folder that LIANTIAO_BACKUPS names; it keeps as many as LIANTIAO_BACKUP_KEEP says,
 * and there is none when that is 0. It is the way of the embedded database, which lets no command in while it runs.
 */
@Component
@ConditionalOnExpression("${liantiao.backup-keep:0} > 0")
class NightlyBackup implements Job {
    private static final Logger log = LoggerFactory.getLogger(NightlyBackup.class);
    private static final LocalTime AT = LocalTime.of(2, 0);
    private static final Pattern WHOLE = Pattern.compile(Backup.PREFIX + "\\d{4}-\\d{2}-\\d{2}-\\d{6}");

    /** What has been unfinished for longer broke off. */
    private static final Duration PATIENCE = Duration.ofDays(1);

    private final DataSource database;
    private final Path files;
    private final Path into;
    private final int keep;
    private final String bucket;
    private final Clock clock;

    NightlyBackup(
            DataSource database,
            @Value("${liantiao.files}") String files,
            @Value("${liantiao.backups}") String into,
            @Value("${liantiao.backup-keep}") int keep,
            @Value("${liantiao.s3.bucket:}") String bucket,
            Clock clock) {
        if (into.isBlank())
            throw new IllegalStateException("LIANTIAO_BACKUP_KEEP needs a folder: set LIANTIAO_BACKUPS");
        this.database = database;
        this.files = Path.of(files);
        this.into = Path.of(into);
        this.keep = keep;
        this.bucket = bucket;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "nightly-backup";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public Instant dueAfter(Instant done) {
        ZonedDateTime next = done.atZone(clock.getZone()).with(AT);
        return (next.toInstant().isAfter(done) ? next : next.plusDays(1)).toInstant();
    }

    @Override
    public void run() {
        try {
            Backup.Made made = Backup.make(Snapshot.begin(database.getConnection()), files, into, clock);
            log.info(
                    "backup {}: {} rows, {} files",
                    made.folder(),
                    made.manifest().rows(),
                    made.manifest().files());
            if (!bucket.isBlank()) log.warn("the files in the bucket {} are not in it", bucket);
            else if (made.missing() > 0)
                log.error("{} files that the rows name are not in {} and not in the backup", made.missing(), files);
            if (made.manifest().trailBroken() != null)
                log.error("the trail does not hold: {}", made.manifest().trailBroken());
            clear();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The oldest beyond what is kept, and what broke off long ago. One that goes loses its name first. */
    private void clear() throws IOException {
        List<Path> all;
        try (Stream<Path> folder = Files.list(into)) {
            all = folder.sorted().toList();
        }
        List<Path> whole = all.stream()
                .filter(path -> WHOLE.matcher(path.getFileName().toString()).matches())
                .toList();
        for (Path old : whole.subList(0, Math.max(0, whole.size() - keep))) clear(old);
        Instant longAgo = clock.instant().minus(PATIENCE);
        for (Path part : all)
            if (part.getFileName().toString().matches(WHOLE + "\\" + Backup.UNFINISHED)
                    && Files.getLastModifiedTime(part).toInstant().isBefore(longAgo)) clear(part);
    }

    /** One that somebody else made may not be ours to delete; the backup of tonight counts all the same. */
    private static void clear(Path folder) {
        try {
            boolean unfinished = folder.toString().endsWith(Backup.UNFINISHED);
            if (unfinished) Backup.delete(folder);
            // What cannot be walked keeps its name: half a backup must not look like a whole one.
            else if (Files.isExecutable(folder))
                Backup.delete(Files.move(folder, Path.of(folder + Backup.UNFINISHED), StandardCopyOption.ATOMIC_MOVE));
            else throw new AccessDeniedException(folder.toString());
        } catch (IOException | UncheckedIOException e) {
            log.error("the backup {} cannot be deleted: {}", folder, e.toString());
        }
    }
}
