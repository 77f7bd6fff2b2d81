package org.liantiao.disputes.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.liantiao.base.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * 再起: marks a settlement with the day on which, within 90 days, the next dispute of the same pair was registered; it then
 * does not count as lasting. It shows no case and changes nothing but this mark, so it takes no scope.
 */
@Service
public class Repeats {
    private static final int DAYS = 90;

    private final JdbcClient jdbc;
    private final FigureDeltas figures;
    private final PairsOfCases pairs;
    private final Vault vault;

    Repeats(JdbcClient jdbc, FigureDeltas figures, PairsOfCases pairs, Vault vault) {
        this.jdbc = jdbc;
        this.figures = figures;
        this.pairs = pairs;
        this.vault = vault;
    }

    /** To be called when a dispute is registered: marks what was settled before. */
    public void mark(Dispute fresh) {
        LocalDate registered = fresh.admission().registeredOn();
        Map<String, Object> values = new HashMap<>();
        values.put("registered", registered);
        values.put("since", registered.minusDays(DAYS));
        values.put("id", fresh.id());
        figures.changing(
                " and d.repeated_on is null and d.counted_outcome = 'RESOLVED' and d.id <> :id"
                        + " and d.counted_on between :since and :registered and "
                        + fresh.sides().pair(vault, fresh.place()).same(values),
                values,
                held -> jdbc.sql("update dispute set repeated_on = :day, version = version + 1 where id in (:held)")
                        .param("day", registered)
                        .param("held", held)
                        .update());
    }

    /**
     * To be called when a dispute is settled: the next of the same pair may have come before this settlement was entered. A
     * settlement of a later round is not counted, so nothing repeats it.
     */
    public void lookAhead(Dispute settled) {
        LocalDate on = settled.counted().on();
        if (on == null || !settled.round().isFirst()) return;
        Map<String, Object> values = new HashMap<>();
        values.put("id", settled.id());
        values.put("on", on);
        values.put("until", on.plusDays(DAYS));
        String same = settled.sides().pair(vault, settled.place()).same(values);
        jdbc.sql(
                        "select min(d.registered_on) from dispute d where d.registered_at > (select e.registered_at from dispute e where e.id = :id)"
                                + " and d.registered_on between :on and :until and "
                                + same)
                .params(values)
                .query(LocalDate.class)
                .optional()
                .ifPresent(settled.counted()::repeated);
    }

    /**
     * To be called when the parties' numbers became known later, once that is written: two cases that went by their names may
     * turn out to be of the same people, or of others, whichever of them was first.
     *
     * @param before what the case's pair was known by until now
     */
    public void markAgain(Dispute known, Pair before) {
        Pair pair = known.sides().pair(vault, known.place());
        if (pair.ids().equals(before.ids())) return;
        Map<String, Object> values = new HashMap<>();
        values.put("names", pair.names());
        values.put(
                "ids", Stream.concat(pair.ids().stream(), before.ids().stream()).toList());
        figures.changing(
                " and d.counted_outcome = 'RESOLVED' and d.origin = 'LOGGED' and (d.pair_names in (:names)"
                        + " or d.pair_ids in (:ids))",
                values,
                this::markAgain);
    }

    private void markAgain(List<UUID> settled) {
        pairs.of(settled).forEach(this::markAgain);
    }

    private void markAgain(UUID settled, Pair pair) {
        Map<String, Object> values = new HashMap<>(Map.of("settled", settled));
        jdbc.sql("""
                        update dispute e set repeated_on = (select min(d.registered_on) from dispute d
                          where d.registered_at > e.registered_at and d.registered_on between e.counted_on and e.counted_on + %d and %s),
                          version = version + 1
                        where e.id = :settled""".formatted(DAYS, pair.same(values))).params(values).update();
    }
}
