package org.liantiao.archive.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.archive.Retention;
import org.liantiao.archive.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of what is to be sealed. */
@Component
public class SealingBook {
    /** Why something is given up that broke off again and again; all other refusals are for whoever asked. */
    public static final String BROKE = "archive.broke";

    private static final int LOOKED_AT = 20;

    private final JdbcClient jdbc;
    private final Clock clock;

    SealingBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<Sealing> find(UUID disputeId) {
        return jdbc.sql("select * from sealing where dispute_id = ?")
                .param(disputeId)
                .query((row, n) -> sealing(row))
                .optional();
    }

    /** Whoever asks holds the case. */
    public void ask(Actor actor, UUID disputeId, @Nullable Retention retention) {
        done(disputeId);
        jdbc.sql("""
                        insert into sealing (dispute_id, asked_by_id, asked_at, retention, tries, not_before, refusal)
                        values (:dispute, :by, :now, :retention, 0, :now, '')""")
                .param("dispute", disputeId)
                .param("by", actor.personId())
                .param("now", OffsetDateTime.now(clock))
                .param("retention", retention == null ? null : retention.name(), Types.VARCHAR)
                .update();
    }

    /** The one that has waited longest and that no other node is at; held until the transaction ends. */
    public Optional<Sealing> hold() {
        return waiting().stream().flatMap(id -> hold(id).stream()).findFirst();
    }

    /** This one, unless another node is at it or it was refused; held until the transaction ends. */
    public Optional<Sealing> hold(UUID disputeId) {
        return jdbc.sql("select * from sealing where dispute_id = ? and refusal = '' for update skip locked")
                .param(disputeId)
                .query((row, n) -> sealing(row))
                .optional();
    }

    /** Counts one more try. */
    public void begin(UUID disputeId) {
        jdbc.sql("update sealing set tries = tries + 1 where dispute_id = ?")
                .param(disputeId)
                .update();
    }

    private List<UUID> waiting() {
        return jdbc.sql("""
                        select dispute_id from sealing where refusal = '' and not_before <= ?
                        order by asked_at, dispute_id limit %d""".formatted(LOOKED_AT))
                .param(OffsetDateTime.now(clock))
                .query((row, n) -> Objects.requireNonNull(row.getObject(1, UUID.class)))
                .list();
    }

    /** How many there are, and when the oldest of them was asked for; then when there are none. */
    record Backlog(long files, Instant oldest) {}

    /** What waits. */
    Backlog backlog() {
        return backlog("");
    }

    /** What was tried several times and given up. */
    Backlog broken() {
        return backlog(BROKE);
    }

    private Backlog backlog(String refusal) {
        return jdbc.sql("select count(*) as files, min(asked_at) as oldest from sealing where refusal = ?")
                .param(refusal)
                .query((row, n) -> {
                    OffsetDateTime oldest = row.getObject("oldest", OffsetDateTime.class);
                    return new Backlog(row.getLong("files"), oldest == null ? clock.instant() : oldest.toInstant());
                })
                .single();
    }

    public void done(UUID disputeId) {
        jdbc.sql("delete from sealing where dispute_id = ?").param(disputeId).update();
    }

    public void refuse(UUID disputeId, String rule) {
        jdbc.sql("update sealing set refusal = ? where dispute_id = ?")
                .params(rule, disputeId)
                .update();
    }

    /** It is tried again after a while. */
    public void later(UUID disputeId, int tries, Duration after) {
        jdbc.sql("update sealing set tries = ?, not_before = ? where dispute_id = ?")
                .params(tries, OffsetDateTime.now(clock).plus(after), disputeId)
                .update();
    }

    private static Sealing sealing(ResultSet row) throws SQLException {
        String retention = row.getString("retention");
        String refusal = row.getString("refusal");
        return new Sealing(
                row.getObject("dispute_id", UUID.class),
                row.getObject("asked_by_id", UUID.class),
                retention == null ? null : Retention.valueOf(retention),
                row.getInt("tries"),
                refusal.isEmpty() ? null : refusal);
    }
}
