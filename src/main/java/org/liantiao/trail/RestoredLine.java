package org.liantiao.trail;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.liantiao.base.Author;
import org.liantiao.base.Change;

/**
 * 恢复: the line that says of a county that it came back from a backup, and from which. Whoever runs the command line wrote it; it
 * knows no account. What waited for its place when the backup was made is linked before it, so that the chain holds at once.
 */
public final class RestoredLine {
    private static final String WAITING = "select e.id, e.content_hash from trail_entry e"
            + " left join trail_link l on l.entry_id = e.id where l.entry_id is null order by e.at, e.id";

    private final Connection county;
    private final Hashing hashing;

    private RestoredLine(Connection county) throws SQLException {
        this.county = county;
        hashing = Hashing.of(text("select algorithm from trail_link order by seq desc limit 1", "SHA-256"));
    }

    /**
     * Writes it behind all that came back.
     *
     * @param backup when the backup was made, as it says itself
     * @param schema the version of the tables it was made of
     */
    public static void write(Connection county, Instant now, String backup, String schema) throws SQLException {
        RestoredLine line = new RestoredLine(county);
        line.add(new TrailEntry(
                Change.of(
                        "county.restored",
                        now,
                        Author.system(""),
                        "county",
                        null,
                        Map.of("backup", backup, "schema", schema)),
                line.hashing));
        line.link();
    }

    private void add(TrailEntry entry) throws SQLException {
        try (PreparedStatement insert = county.prepareStatement(
                "insert into trail_entry (at, kind, actor_name, subject_type, content, content_hash, algorithm)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")) {
            insert.setObject(1, OffsetDateTime.ofInstant(entry.at(), ZoneOffset.UTC));
            insert.setString(2, entry.kind());
            insert.setString(3, entry.actorName());
            insert.setString(4, "county");
            insert.setString(5, entry.content());
            insert.setString(6, entry.contentHash());
            insert.setString(7, hashing.title());
            insert.executeUpdate();
        }
    }

    private void link() throws SQLException {
        Head end = ChainCheck.end(county).orElse(new Head(0, Hashing.BEGINNING));
        record Waiting(long id, String hash) {}
        List<Waiting> all = new ArrayList<>();
        try (Statement read = county.createStatement();
                ResultSet row = read.executeQuery(WAITING)) {
            while (row.next()) all.add(new Waiting(row.getLong(1), row.getString(2)));
        }
        try (PreparedStatement insert = county.prepareStatement(
                "insert into trail_link (seq, entry_id, algorithm, hash) values (?, ?, ?, ?)")) {
            for (Waiting one : all) {
                long seq = end.seq() + 1;
                end = new Head(seq, hashing.link(seq, end.hash(), one.hash()));
                insert.setLong(1, seq);
                insert.setLong(2, one.id());
                insert.setString(3, hashing.title());
                insert.setString(4, end.hash());
                insert.executeUpdate();
            }
        }
    }

    private String text(String sql, String otherwise) throws SQLException {
        try (Statement read = county.createStatement();
                ResultSet row = read.executeQuery(sql)) {
            return row.next() ? row.getString(1) : otherwise;
        }
    }
}
