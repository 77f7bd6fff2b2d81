package org.liantiao.base;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is known of the turns of the vault's keys, and how much each key has written; in the trail, when one began and ended. */
@Component
class KeyBook {
    /** How much of a part a key has written. */
    private record Amount(String part, String keyId, long amount) {}

    private final JdbcClient jdbc;
    private final Vault vault;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeyBook(JdbcClient jdbc, Vault vault, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.events = events;
        this.clock = clock;
    }

    /** A turn to these keys. */
    record Turn(String sealingKey, String hashKey, Instant beganAt) {
        boolean isTo(Vault vault) {
            return sealingKey.equals(vault.activeKey()) && hashKey.equals(vault.activeHashKey());
        }
    }

    /** The one that began last, whether it has ended or not. */
    Optional<Turn> newest() {
        return jdbc.sql("select sealing_key, hash_key, began_at from key_turn order by began_at desc, id desc limit 1")
                .query((row, n) -> new Turn(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .optional();
    }

    Optional<UUID> open() {
        return jdbc.sql("select id from key_turn where ended_at is null order by began_at desc limit 1")
                .query(UUID.class)
                .optional();
    }

    /** Committed before anything is turned, so that no turn is without its beginning. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void begin() {
        UUID id = Ids.next();
        jdbc.sql("insert into key_turn (id, sealing_key, hash_key, began_at) values (?, ?, ?, ?)")
                .params(id, vault.activeKey(), vault.activeHashKey(), OffsetDateTime.now(clock))
                .update();
        trace("keys.turnBegan", id);
    }

    @Transactional
    public void end(UUID id) {
        jdbc.sql("update key_turn set ended_at = ? where id = ?")
                .params(OffsetDateTime.now(clock), id)
                .update();
        trace("keys.turnEnded", id);
    }

    /** Takes the place of what was counted before. */
    @Transactional
    public void count(List<Turning> parts) {
        jdbc.sql("delete from key_count").update();
        for (Turning part : parts)
            part.amounts()
                    .forEach((key, amount) -> jdbc.sql(
                                    "insert into key_count (part, key_id, amount, counted_at) values (?, ?, ?, ?)")
                            .params(part.name(), key, amount, OffsetDateTime.now(clock))
                            .update());
    }

    /** How much each key wrote of these parts, when it was last counted. */
    Map<String, Long> counted(List<Turning> parts) {
        Set<String> names = parts.stream().map(Turning::name).collect(Collectors.toSet());
        return counted().stream()
                .filter(amount -> names.contains(amount.part()))
                .collect(Collectors.toMap(Amount::keyId, Amount::amount, Long::sum, TreeMap::new));
    }

    private List<Amount> counted() {
        return jdbc.sql("select part, key_id, amount from key_count order by part, key_id")
                .query((row, n) -> new Amount(row.getString(1), row.getString(2), row.getLong(3)))
                .list();
    }

    private void trace(String kind, UUID id) {
        events.publishEvent(Change.of(
                kind,
                clock.instant(),
                Author.system(""),
                "vault",
                id,
                Map.of("keys", vault.activeKey() + ", " + vault.activeHashKey())));
    }
}
