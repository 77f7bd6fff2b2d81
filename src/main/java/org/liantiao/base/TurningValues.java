package org.liantiao.base;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.SealedColumns.SealedColumn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals anew what stands in columns: one batch of one column after the other, each row only if it is still as it was read. Whoever
 * writes a row meanwhile with what they read before brings the old key back, so it goes round until a round found nothing.
 */
@Component
class TurningValues implements Turning {
    private static final Logger log = LoggerFactory.getLogger(TurningValues.class);
    private static final int BATCH = 200;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private record Value(UUID row, String sealed) {}

    private final JdbcClient jdbc;
    private final Vault vault;
    private final TransactionTemplate transaction;
    private int column;
    private UUID after = BEFORE_ALL;
    private boolean foundSome;

    TurningValues(JdbcClient jdbc, Vault vault, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public String name() {
        return "values";
    }

    @Override
    public Map<String, Long> amounts() {
        Map<String, Long> amounts = new TreeMap<>();
        for (SealedColumn one : SealedColumns.ALL)
            jdbc.sql("""
                            select by_key, count(*) from (
                              select case when position(':' in %1$s) = 0 then '' else substring(%1$s from 1 for position(':' in %1$s) - 1) end as by_key
                              from %2$s where %1$s is not null) as keyed group by by_key""".formatted(one.name(), one.table()))
                    .query((row, n) -> Map.entry(row.getString(1), row.getLong(2)))
                    .list()
                    .forEach(amount -> amounts.merge(amount.getKey(), amount.getValue(), Long::sum));
        return amounts;
    }

    @Override
    public synchronized boolean more() {
        while (column < SealedColumns.ALL.size()) {
            SealedColumn one = SealedColumns.ALL.get(column);
            UUID last = transaction.execute(status -> batch(one));
            if (last != null) {
                after = last;
                return true;
            }
            column++;
            after = BEFORE_ALL;
        }
        column = 0;
        boolean again = foundSome;
        foundSome = false;
        return again;
    }

    /** @return the last row that was looked at; null when there was none */
    private @Nullable UUID batch(SealedColumn one) {
        List<Value> old = jdbc.sql(
                        "select %1$s, %2$s from %3$s where %2$s is not null and %2$s not like :current and %1$s > :after order by %1$s limit :some"
                                .formatted(one.id(), one.name(), one.table()))
                .param("current", vault.activeKey() + ":%")
                .param("after", after)
                .param("some", BATCH)
                .query((row, n) -> new Value(row.getObject(1, UUID.class), row.getString(2)))
                .list();
        for (Value value : old) seal(one, value);
        return old.isEmpty() ? null : old.getLast().row();
    }

    private void seal(SealedColumn one, Value value) {
        String plain;
        try {
            plain = vault.open(one.table(), one.name(), value.row(), value.sealed());
        } catch (RuntimeException lost) {
            log.error("{}.{} of {} does not open and keeps its key", one.table(), one.name(), value.row());
            return;
        }
        foundSome = true;
        jdbc.sql("update %3$s set %2$s = :fresh where %1$s = :row and %2$s = :old"
                        .formatted(one.id(), one.name(), one.table()))
                .param("fresh", vault.seal(one.table(), one.name(), value.row(), plain))
                .param("row", value.row())
                .param("old", value.sealed())
                .update();
    }
}
