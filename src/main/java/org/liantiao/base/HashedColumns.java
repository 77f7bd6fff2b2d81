package org.liantiao.base;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The one list of all columns that hold keyed hashes. Those that turn are hashed anew from what the row keeps, sealed or plain; the
 * others are compared under the key that made them. What only counts wrong passwords is not here: it is over within an hour.
 */
public final class HashedColumns {
    /** @param turns whether what it was made of is kept */
    record HashedColumn(String table, String name, boolean turns) {}

    static final List<HashedColumn> ALL = List.of(
            new HashedColumn("party", "id_number_hash", true),
            new HashedColumn("party", "phone_hash", true),
            new HashedColumn("dispute", "pair_ids", true),
            new HashedColumn("dispute", "pair_names", true),
            new HashedColumn("dispute", "facts_hash", true),
            new HashedColumn("dispute", "ledger_key", false),
            new HashedColumn("attachment", "signature_paper_hash", false),
            new HashedColumn("invitation", "code_hash", false),
            new HashedColumn("recovery_code", "code_hash", false));

    private HashedColumns() {}

    /** How many hashes each key made, by its id. @param turning of those that turn, or of those that stay */
    public static Map<String, Long> amounts(JdbcClient jdbc, boolean turning) {
        Map<String, Long> amounts = new TreeMap<>();
        for (HashedColumn one : ALL)
            if (one.turns() == turning)
                jdbc.sql("select by_key, count(*) from (select %s as by_key from %s where %s) as keyed group by by_key"
                                .formatted(key(one.name()), one.table(), isThere(one.name())))
                        .query((row, n) -> Map.entry(row.getString(1), row.getLong(2)))
                        .list()
                        .forEach(amount -> amounts.merge(amount.getKey(), amount.getValue(), Long::sum));
        return amounts;
    }

    /** The id of the key that made what stands in a column; empty when nothing does that needs one. */
    public static Optional<String> keyOf(String table, String column, String value) {
        boolean hashed = ALL.stream()
                .anyMatch(one -> one.table().equals(table) && one.name().equals(column));
        return hashed && !value.isEmpty() && !value.startsWith("=")
                ? Optional.of(Vault.hashKeyOf(value))
                : Optional.empty();
    }

    /** A condition in SQL: the column holds a hash, and not one that the key {@code :current} made. */
    public static String isOld(String column) {
        return "(" + isThere(column) + " and " + key(column) + " <> :current)";
    }

    /** A ledger's row is known by a hash without a key; it begins with an equals sign. */
    private static String isThere(String column) {
        return column + " is not null and " + column + " <> '' and " + column + " not like '=%'";
    }

    private static String key(String column) {
        return "case when position(':' in %1$s) = 0 then '%2$s' else substring(%1$s from 1 for position(':' in %1$s) - 1) end"
                .formatted(column, Vault.FIRST);
    }
}
