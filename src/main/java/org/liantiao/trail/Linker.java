package org.liantiao.trail;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Gives each committed entry its place in the chain. Writers never wait for it, nor for each other: it comes afterwards, on the one
 * node that holds the lock. Entries become visible in another order than they were numbered in; what comes late is linked late,
 * and nothing is left out.
 */
@Component
class Linker {
    static final String LOCK = "trail-link";

    private static final int PAGE = 5_000;

    /** So many numbers behind the newest link a late entry is still looked for every time; beyond, once a day. */
    private static final long LATE = 5_000;

    private static final String WAITING = """
            select e.id, e.at, e.content_hash from trail_entry e left join trail_link l on l.entry_id = e.id
            where e.id > ? and l.entry_id is null order by e.id limit ?""";

    private final JdbcTemplate jdbc;
    private final TransactionOperations transaction;
    private final Hashing hashing;

    Linker(JdbcTemplate jdbc, TransactionOperations transaction, @Value("${liantiao.trail.hash}") String hashing) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.hashing = Hashing.of(hashing);
    }

    private record Waiting(long id, Instant at, String hash) {}

    private record End(long seq, String hash) {}

    /** Links what was committed since; nothing while another node is about it. @return how many */
    int link() {
        return linkBeyond(newestLinked() - LATE);
    }

    /** The same, and whatever came later than anybody expects. */
    int linkAll() {
        return linkBeyond(0);
    }

    private int linkBeyond(long id) {
        if (waiting(id, 1).isEmpty()) return 0;
        int all = 0;
        int page;
        do {
            page = Objects.requireNonNull(transaction.execute(status -> elected() ? page(id) : 0));
            all += page;
        } while (page > 0);
        return all;
    }

    /** The row is locked until the transaction ends, or this node does. */
    private boolean elected() {
        return !jdbc.queryForList("select name from shared_lock where name = ? for update skip locked", LOCK)
                .isEmpty();
    }

    private int page(long beyond) {
        List<Waiting> page = waiting(Math.max(beyond, newestLinked() - LATE), PAGE);
        if (page.isEmpty()) page = waiting(beyond, PAGE);
        End end = end();
        List<Object[]> links = new java.util.ArrayList<>();
        for (Waiting entry : page.stream()
                .sorted(Comparator.comparing(Waiting::at).thenComparing(Waiting::id))
                .toList()) {
            long seq = end.seq() + 1;
            end = new End(seq, hashing.link(seq, end.hash(), entry.hash()));
            links.add(new Object[] {seq, entry.id(), hashing.title(), end.hash()});
        }
        jdbc.batchUpdate("insert into trail_link (seq, entry_id, algorithm, hash) values (?, ?, ?, ?)", links);
        return links.size();
    }

    private List<Waiting> waiting(long beyond, int most) {
        return jdbc.query(
                WAITING,
                (row, n) -> new Waiting(
                        row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant(), row.getString(3)),
                beyond,
                most);
    }

    private long newestLinked() {
        return Objects.requireNonNull(
                jdbc.queryForObject("select coalesce(max(entry_id), 0) from trail_link", Long.class));
    }

    private End end() {
        return jdbc
                .query(
                        "select seq, hash from trail_link order by seq desc limit 1",
                        (row, n) -> new End(row.getLong(1), row.getString(2)))
                .stream()
                .findFirst()
                .orElse(new End(0, Hashing.BEGINNING));
    }
}
