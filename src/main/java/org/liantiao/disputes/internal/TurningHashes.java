package org.liantiao.disputes.internal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.HashedColumns;
import org.liantiao.base.IdNumber;
import org.liantiao.base.PhoneNumber;
import org.liantiao.base.Turning;
import org.liantiao.base.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hashes anew what people, pairs and texts are found by, from what the same row keeps. All rows with one hash go over in one stroke,
 * so that what is compared row with row stays equal. Whoever writes a row meanwhile with what they read before brings the old hash
 * back, so it goes round until a round found nothing.
 */
@Component
class TurningHashes implements Turning {
    private static final Logger log = LoggerFactory.getLogger(TurningHashes.class);
    private static final int BATCH = 200;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final Vault vault;
    private final PairsOfCases pairs;
    private final TransactionTemplate transaction;
    private final List<Function<UUID, @Nullable UUID>> parts = List.of(this::parties, this::cases);
    private int part;
    private UUID after = BEFORE_ALL;
    private boolean foundSome;

    TurningHashes(JdbcClient jdbc, Vault vault, PairsOfCases pairs, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.pairs = pairs;
        this.transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public String name() {
        return "hashes";
    }

    @Override
    public boolean hashed() {
        return true;
    }

    @Override
    public Map<String, Long> amounts() {
        return HashedColumns.amounts(jdbc, true);
    }

    @Override
    public synchronized boolean more() {
        while (part < parts.size()) {
            UUID last = transaction.execute(status -> parts.get(part).apply(after));
            if (last != null) {
                after = last;
                return true;
            }
            part++;
            after = BEFORE_ALL;
        }
        part = 0;
        boolean again = foundSome;
        foundSome = false;
        return again;
    }

    private record Numbers(
            UUID row,
            @Nullable String idNumber,
            @Nullable String idNumberHash,
            @Nullable String phone,
            @Nullable String phoneHash) {}

    private @Nullable UUID parties(UUID from) {
        List<Numbers> old = some(
                        "select id, id_number_sealed, id_number_hash, phone_sealed, phone_hash from party",
                        List.of("id_number_hash", "phone_hash"),
                        from)
                .query((row, n) -> new Numbers(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5)))
                .list();
        for (Numbers one : old) {
            UUID row = one.row();
            turn(
                    "party",
                    "id_number_hash",
                    one.idNumberHash(),
                    row,
                    () -> Party.hashesOf(vault, new IdNumber(opened("id_number_sealed", row, one.idNumber())))
                            .getFirst());
            turn(
                    "party",
                    "phone_hash",
                    one.phoneHash(),
                    row,
                    () -> Party.hashesOf(vault, new PhoneNumber(opened("phone_sealed", row, one.phone())))
                            .getFirst());
        }
        return old.isEmpty() ? null : old.getLast().row();
    }

    private String opened(String column, UUID row, @Nullable String sealed) {
        return vault.open("party", column, row, String.valueOf(sealed));
    }

    private record Known(
            UUID row,
            @Nullable String ids,
            String names,
            @Nullable String facts,
            String telling) {}

    private @Nullable UUID cases(UUID from) {
        List<Known> old = some(
                        "select id, pair_ids, pair_names, facts_hash, origin, facts, applicant_name, respondent_name"
                                + " from dispute",
                        List.of("pair_ids", "pair_names", "facts_hash"),
                        from)
                .query((row, n) -> new Known(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        FactsHashes.telling(row.getString(5), row.getString(6), row.getString(7), row.getString(8))))
                .list();
        Map<UUID, Pair> now = pairs.of(old.stream().map(Known::row).toList());
        for (Known one : old) {
            Pair pair = now.get(one.row());
            turnRow("pair_ids", one.ids(), one.row(), pair == null ? null : pair.id());
            turnRow("pair_names", one.names(), one.row(), pair == null ? null : pair.name());
            turn("dispute", "facts_hash", one.facts(), one.row(), () -> vault.hash(FactsHashes.KIND, one.telling()));
        }
        return old.isEmpty() ? null : old.getLast().row();
    }

    private JdbcClient.StatementSpec some(String select, List<String> columns, UUID from) {
        String old = columns.stream().map(HashedColumns::isOld).collect(Collectors.joining(" or "));
        return jdbc.sql(select + " where (" + old + ") and id > :after order by id limit :some")
                .param("current", vault.activeHashKey())
                .param("after", from)
                .param("some", BATCH);
    }

    private boolean isOld(@Nullable String hash) {
        return hash != null && !hash.isEmpty() && !Vault.hashKeyOf(hash).equals(vault.activeHashKey());
    }

    private void turn(String table, String column, @Nullable String old, UUID row, Supplier<String> fresh) {
        if (!isOld(old)) return;
        String now;
        try {
            now = fresh.get();
        } catch (RuntimeException closed) {
            lost(table, column, row);
            return;
        }
        write("update %1$s set %2$s = :fresh where %2$s = :old".formatted(table, column), old, now, row);
    }

    /** Who asks for a pair asks under every key, so each case may go by itself. */
    private void turnRow(String column, @Nullable String old, UUID row, @Nullable String fresh) {
        if (!isOld(old)) return;
        if (fresh == null) lost("dispute", column, row);
        else
            write(
                    "update dispute set %1$s = :fresh where %1$s = :old and id = :row".formatted(column),
                    old,
                    fresh,
                    row);
    }

    private void write(String update, @Nullable String old, String fresh, UUID row) {
        int rows = jdbc.sql(update)
                .param("fresh", fresh)
                .param("old", old)
                .param("row", row)
                .update();
        foundSome |= rows > 0;
    }

    private static void lost(String table, String column, UUID row) {
        log.error("{}.{} of {} cannot be hashed anew and keeps its key", table, column, row);
    }
}
