package org.liantiao.trail;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The chain as the database has it, read page by page, so that neither side keeps more of it than that. */
final class StoredChain {
    private static final int PAGE = 5_000;
    private static final String ENTRY =
            "e.id, e.at, e.kind, e.actor_id, e.actor_name, e.subject_type, e.subject_id, e.content, e.algorithm, e.content_hash";
    private static final String LINKS = "select l.seq, l.algorithm, l.hash, l.entry_id, " + ENTRY
            + " from trail_link l left join trail_entry e on e.id = l.entry_id where l.seq > ? order by l.seq limit "
            + PAGE;
    private static final String WAITING = "select " + ENTRY
            + " from trail_entry e where e.id > ? and not exists (select 1 from trail_link l where l.entry_id = e.id)"
            + " order by e.id limit " + PAGE;

    private final Connection database;

    StoredChain(Connection database) {
        this.database = database;
    }

    /** All links in the order of their numbers, for as long as whoever takes them wants to go on. */
    void links(Predicate<Link> taker) throws SQLException {
        pages(LINKS, rows -> {
            long seq = rows.getLong(1);
            Link link = new Link(seq, rows.getString(2), rows.getString(3), rows.getLong(4), entry(rows, 5));
            return taker.test(link) ? seq : null;
        });
    }

    /** The entries that have no place in the chain yet. */
    void waiting(BiPredicate<Long, Written> taker) throws SQLException {
        pages(WAITING, rows -> {
            long id = rows.getLong(1);
            Written entry = entry(rows, 1);
            return entry != null && taker.test(id, entry) ? id : null;
        });
    }

    /** When the newest entry was written; the beginning of time when there is none. */
    Instant newest() throws SQLException {
        try (PreparedStatement read = database.prepareStatement("select max(at) from trail_entry");
                ResultSet rows = read.executeQuery()) {
            OffsetDateTime at = rows.next() ? rows.getObject(1, OffsetDateTime.class) : null;
            return at == null ? Instant.EPOCH : at.toInstant();
        }
    }

    /** The heads of past days. */
    List<Head> heads() throws SQLException {
        List<Head> heads = new ArrayList<>();
        try (PreparedStatement read = database.prepareStatement("select seq, hash from trail_head order by on_day");
                ResultSet rows = read.executeQuery()) {
            while (rows.next()) heads.add(new Head(rows.getLong(1), rows.getString(2)));
        }
        return heads;
    }

    private interface Row {
        /** @return where the next page begins; null to stop */
        @Nullable
        Long take(ResultSet row) throws SQLException;
    }

    private void pages(String sql, Row taker) throws SQLException {
        try (PreparedStatement read = database.prepareStatement(sql)) {
            long from = 0;
            int page;
            do {
                page = 0;
                read.setLong(1, from);
                try (ResultSet rows = read.executeQuery()) {
                    for (; rows.next(); page++) {
                        Long next = taker.take(rows);
                        if (next == null) return;
                        from = next;
                    }
                }
            } while (page == PAGE);
        }
    }

    private static @Nullable Written entry(ResultSet row, int first) throws SQLException {
        row.getLong(first);
        if (row.wasNull()) return null;
        return new Written(
                row.getObject(first + 1, OffsetDateTime.class).toInstant().toString(),
                row.getString(first + 2),
                String.valueOf(row.getString(first + 3)),
                row.getString(first + 4),
                row.getString(first + 5),
                String.valueOf(row.getString(first + 6)),
                row.getString(first + 7),
                row.getString(first + 8),
                row.getString(first + 9));
    }
}
