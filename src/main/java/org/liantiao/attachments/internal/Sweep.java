package org.liantiao.attachments.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.attachments.FileClaim;
import org.liantiao.attachments.FileStore;
import org.liantiao.attachments.Limits;
import org.liantiao.base.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 清理: holds the store against the rows every day. Files that no row names are deleted after a day, those of removed attachments
 * after thirty. When many have no row, the rows are those of another database, and nothing is deleted. Rows whose file is gone are
 * counted, for the administrator to bring it back from a backup; nothing mends them.
 */
@Component
class Sweep implements Job {
    private static final Logger log = LoggerFactory.getLogger(Sweep.class);

    /** Somebody may be about to write the row. */
    private static final Duration PATIENCE = Duration.ofDays(1);

    private static final Duration AFTER_REMOVAL = Duration.ofDays(Limits.REMOVED_DAYS);
    private static final int MANY = 20;
    private static final int HUNDREDTH = 100;
    private static final int BATCH = 500;

    private final FileStore store;
    private final List<FileClaim> claims;
    private final JdbcClient jdbc;
    private final Clock clock;

    Sweep(FileStore store, List<FileClaim> claims, JdbcClient jdbc, Clock clock) {
        this.store = store;
        this.claims = claims;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "attachments-sweep";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(20);
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        try {
            Found found = look(now);
            if (!areMany(found.unnamed.size(), found.all)) {
                found.unnamed.forEach(this::delete);
                found.expired.forEach(this::delete);
            }
            store.clear(now.minus(PATIENCE));
            long missing = missing(found.met);
            for (FileClaim claim : claims) missing += missing(claim, found.met);
            note(found, missing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A process that dies leaves one file or two without a row. More of them say that the rows belong to other files. */
    static boolean areMany(long unnamed, long all) {
        return unnamed > MANY && unnamed * HUNDREDTH > all;
    }

    private void note(Found found, long missing) {
        jdbc.sql("delete from attachment_sweep").update();
        jdbc.sql("insert into attachment_sweep (swept_at, files, orphans, missing) values (?, ?, ?, ?)")
                .params(OffsetDateTime.now(clock), found.all, found.unnamed.size(), missing)
                .update();
        if (areMany(found.unnamed.size(), found.all))
            log.error("{} of {} files have no row; none was deleted", found.unnamed.size(), found.all);
        if (missing > 0) log.error("{} attachments have lost their file; bring it back from a backup", missing);
    }

    /** What may be deleted: files that no row names, and those of attachments that were removed long ago. */
    private static final class Found {
        private long all;
        private final Met met = new Met();
        private final List<UUID> unnamed = new ArrayList<>();
        private final List<UUID> expired = new ArrayList<>();
    }

    private Found look(Instant now) throws IOException {
        Found found = new Found();
        List<UUID> batch = new ArrayList<>();
        store.each(kept -> {
            found.all++;
            found.met.add(kept.id());
            if (kept.since().isAfter(now.minus(PATIENCE))) return;
            batch.add(kept.id());
            if (batch.size() == BATCH) sort(batch, now, found);
        });
        sort(batch, now, found);
        return found;
    }

    private void sort(List<UUID> batch, Instant now, Found found) {
        if (batch.isEmpty()) return;
        Set<UUID> unnamed = new HashSet<>(batch);
        for (String column : List.of("file_id", "thumb_id"))
            for (Named named : named(column, batch)) {
                unnamed.remove(named.file);
                if (named.removed != null && named.removed.isBefore(now.minus(AFTER_REMOVAL)))
                    found.expired.add(named.file);
            }
        for (FileClaim claim : claims) unnamed.removeAll(claim.among(batch));
        found.unnamed.addAll(unnamed);
        batch.clear();
    }

    private record Named(UUID file, @Nullable Instant removed) {}

    private List<Named> named(String column, List<UUID> batch) {
        return jdbc.sql("select " + column + ", removed_at from attachment where " + column + " in (:batch)")
                .param("batch", batch)
                .query((row, n) -> {
                    OffsetDateTime removed = row.getObject(2, OffsetDateTime.class);
                    return new Named(row.getObject(1, UUID.class), removed == null ? null : removed.toInstant());
                })
                .list();
    }

    private void delete(UUID id) {
        try {
            store.delete(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was not met may have come meanwhile, so it is asked for by itself. */
    private boolean isGone(UUID file, Met met) {
        return !met.has(file) && !store.has(file);
    }

    private long missing(FileClaim claim, Met met) {
        long missing = 0;
        List<UUID> files = claim.after(new UUID(0, 0), BATCH);
        while (!files.isEmpty()) {
            missing += files.stream().filter(file -> isGone(file, met)).count();
            files = claim.after(files.getLast(), BATCH);
        }
        return missing;
    }

    private long missing(Met met) {
        long missing = 0;
        UUID last = new UUID(0, 0);
        while (true) {
            List<UUID[]> rows = jdbc.sql("""
                            select id, file_id from attachment where removed_at is null and id > :last
                            order by id fetch first %d rows only""".formatted(BATCH))
                    .param("last", last)
                    .query((row, n) -> new UUID[] {row.getObject(1, UUID.class), row.getObject(2, UUID.class)})
                    .list();
            if (rows.isEmpty()) return missing;
            missing += rows.stream().filter(row -> isGone(row[1], met)).count();
            last = rows.getLast()[0];
        }
    }
}
