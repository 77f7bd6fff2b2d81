package org.liantiao.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.liantiao.base.Reading;
import org.liantiao.base.Refusal;
import org.liantiao.disputes.History;
import org.liantiao.jurisdiction.Scope;

/** Takes the rows of a file as they are read: counts those that came in before, judges the others and stages them. */
final class LedgerCheck {
    private static final int BLOCK = 500;

    private final UUID importId;
    private final LedgerRules rules;
    private final LedgerStaging staging;
    private final History history;
    private final Scope scope;
    private final IntConsumer progress;

    private final Map<String, Integer> firstRow = new HashMap<>();
    private final Map<Integer, Integer> rowsOfYear = new HashMap<>();
    private final List<LedgerRow> block = new ArrayList<>();
    private int total;
    private int good;
    private int refused;
    private int known;

    LedgerCheck(
            UUID importId,
            LedgerRules rules,
            LedgerStaging staging,
            History history,
            Scope scope,
            IntConsumer progress) {
        this.importId = importId;
        this.rules = rules;
        this.staging = staging;
        this.history = history;
        this.scope = scope;
        this.progress = progress;
    }

    void take(LedgerRow row) {
        block.add(row);
        LocalDate registered = LedgerDay.read(new Reading(), LedgerColumn.REGISTERED, row.get(LedgerColumn.REGISTERED));
        if (registered != null) rowsOfYear.merge(registered.getYear(), 1, Integer::sum);
        if (block.size() == BLOCK) stageBlock();
    }

    void finish() {
        stageBlock();
        staging.count(importId, total, good, refused, known);
    }

    /** The year most rows were registered in; none when no day could be read. */
    Optional<Integer> year() {
        return rowsOfYear.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private void stageBlock() {
        Map<LedgerRow, List<String>> keys = new HashMap<>();
        block.forEach(row -> rules.keys(row).ifPresent(known -> keys.put(row, known)));
        Set<String> in = history.known(
                scope, keys.values().stream().flatMap(List::stream).toList());
        List<LedgerStaging.Staged> staged = new ArrayList<>();
        for (LedgerRow row : block)
            judge(row, keys.getOrDefault(row, List.of()), in).ifPresent(staged::add);
        staging.add(importId, staged);
        total += block.size();
        block.clear();
        progress.accept(total);
    }

    private Optional<LedgerStaging.Staged> judge(LedgerRow row, List<String> keys, Set<String> in) {
        Integer before = keys.isEmpty() ? null : firstRow.putIfAbsent(keys.getFirst(), row.number());
        if (before == null && keys.stream().anyMatch(in::contains)) {
            known++;
            return Optional.empty();
        }
        List<Refusal> reasons = new ArrayList<>();
        if (before != null) reasons.add(repeated(before));
        reasons.addAll(rules.judge(row).refusals());
        if (reasons.isEmpty()) good++;
        else refused++;
        return Optional.of(new LedgerStaging.Staged(row, reasons));
    }

    private static Refusal repeated(int firstRow) {
        return Refusal.of(LedgerColumn.NUMBER.name(), "ledger.repeated", String.valueOf(firstRow));
    }
}
