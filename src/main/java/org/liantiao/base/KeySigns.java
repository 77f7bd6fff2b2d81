package org.liantiao.base;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.liantiao.base.health.Vital;
import org.liantiao.base.health.VitalSigns;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How much each of the vault's keys has written, which are missing, and which can be taken out. */
@Component
@Order(5)
class KeySigns implements VitalSigns {
    private final List<Turning> parts;
    private final KeyBook book;
    private final Vault vault;

    KeySigns(List<Turning> parts, KeyBook book, Vault vault) {
        this.parts = parts;
        this.book = book;
        this.vault = vault;
    }

    @Override
    public List<Vital> take() {
        boolean turns = book.open().isPresent();
        return List.of(line("base.health.keys", vault.activeKey(), vault.keys(), amounts(false), turns));
    }

    private static Vital line(
            String about, String current, Collection<String> here, Map<String, Long> amounts, boolean turns) {
        String counts = amounts.entrySet().stream()
                .map(amount -> amount.getKey() + ": " + amount.getValue())
                .collect(Collectors.joining("; "));
        Set<String> missing = new TreeSet<>(amounts.keySet());
        missing.removeAll(here);
        if (!missing.isEmpty()) return Vital.red(about, "missing", String.join(", ", missing), counts);
        if (turns) return Vital.green(about, "turns", current, counts);
        Set<String> spare = new TreeSet<>(here);
        spare.removeAll(amounts.keySet());
        spare.remove(current);
        if (!spare.isEmpty()) return Vital.amber(about, "spare", String.join(", ", spare), counts);
        return Vital.green(about, "is", current, counts);
    }

    private Map<String, Long> amounts(boolean hashed) {
        Set<String> names = parts.stream()
                .filter(part -> part.hashed() == hashed)
                .map(Turning::name)
                .collect(Collectors.toSet());
        return book.counted().stream()
                .filter(amount -> names.contains(amount.part()))
                .collect(Collectors.toMap(KeyBook.Amount::keyId, KeyBook.Amount::amount, Long::sum, TreeMap::new));
    }
}
