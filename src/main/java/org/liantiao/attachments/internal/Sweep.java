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
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.liantiao.attachments.Scratch;
import org.liantiao.base.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 清理: holds the store against the rows every day. Files that no row names are deleted after a day, those of removed attachments
 * after thirty. Rows whose file is gone are counted, for the administrator to bring it back from a backup; nothing mends them.
 */
@Component
class Sweep implements Job {
    private static final Logger log = LoggerFactory.getLogger(Sweep.class);

    /** Somebody may be about to write the row. */
    private static final Duration PATIENCE = Duration.ofDays(1);

    private static final Duration AFTER_REMOVAL = Duration.ofDays(30);
    private static final int BATCH = 500;

    private final FolderStore store;
    private final Scratch scratch;
    private final JdbcClient jdbc;
    private final Clock clock;

    Sweep(FolderStore store, Scratch scratch, JdbcClient jdbc, Clock clock) {
        this.store = store;
        this.scratch = scratch;
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
            Found files = orphans(now);
            store.clear(now.minus(PATIENCE));
            scratch.clear(now.minus(PATIENCE));
            long missing = missing();
            jdbc.sql("delete from attachment_sweep").update();
            jdbc.sql("insert into attachment_sweep (swept_at, files, orphans, missing) values (?, ?, ?, ?)")
                    .params(OffsetDateTime.now(clock), files.all, files.orphans, missing)
                    .update();
            if (missing > 0) log.error("{} attachments have lost their file; bring it back from a backup", missing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Found {
        private long all;
        private long orphans;
    }

    private Found orphans(Instant now) throws IOException {
        Found found = new Found();
        List<UUID> batch = new ArrayList<>();
        store.each(kept -> {
            found.all++;
            if (kept.since().isAfter(now.minus(PATIENCE))) return;
            batch.add(kept.id());
            if (batch.size() == BATCH) found.orphans += deleteOrphans(batch, now);
        });
        found.orphans += deleteOrphans(batch, now);
        return found;
    }

    private int deleteOrphans(List<UUID> batch, Instant now) {
        if (batch.isEmpty()) return 0;
        Set<UUID> orphans = new HashSet<>(batch);
        orphans.removeAll(named("file_id", batch, now));
        orphans.removeAll(named("thumb_id", batch, now));
        batch.clear();
        orphans.forEach(this::delete);
        return orphans.size();
    }

    private List<UUID> named(String column, List<UUID> batch, Instant now) {
        return jdbc.sql("select " + column + " from attachment where " + column
                        + " in (:batch) and (removed_at is null or removed_at > :kept)")
                .param("batch", batch)
                .param("kept", OffsetDateTime.ofInstant(now.minus(AFTER_REMOVAL), clock.getZone()))
                .query((row, n) -> Objects.requireNonNull(row.getObject(1, UUID.class)))
                .list();
    }

    private void delete(UUID id) {
        try {
            store.delete(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long missing() {
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
            missing += rows.stream().filter(row -> !store.has(row[1])).count();
            last = rows.getLast()[0];
        }
    }
}
