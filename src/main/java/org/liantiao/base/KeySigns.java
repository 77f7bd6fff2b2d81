package org.liantiao.base;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
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
        return List.of(
                line("base.health.keys", vault.activeKey(), vault.keys(), part -> !part.hashed()),
                line("base.health.hashKeys", vault.activeHashKey(), vault.hashKeys(), Turning::hashed));
    }

    private Vital line(String about, String current, Collection<String> here, Predicate<Turning> kind) {
        Map<String, Long> all = book.counted(parts.stream().filter(kind).toList());
        Set<String> behind = others(
                current,
                book.counted(parts.stream()
                                .filter(kind.and(part -> !part.stays()))
                                .toList())
                        .keySet());
        String counts = all.entrySet().stream()
                .map(amount -> amount.getKey() + ": " + amount.getValue())
                .collect(Collectors.joining("; "));
        Set<String> missing = new TreeSet<>(all.keySet());
        missing.removeAll(here);
        if (!missing.isEmpty()) return Vital.red(about, "missing", String.join(", ", missing), counts);
        if (!behind.isEmpty()) return Vital.green(about, "turns", current, counts);
        Set<String> spare = others(current, here);
        spare.removeAll(all.keySet());
        if (!spare.isEmpty()) return Vital.amber(about, "spare", String.join(", ", spare), counts);
        Set<String> compared = others(current, all.keySet());
        if (!compared.isEmpty()) return Vital.green(about, "compares", String.join(", ", compared), counts);
        return Vital.green(about, "is", current, counts);
    }

    private static Set<String> others(String current, Collection<String> keys) {
        Set<String> others = new TreeSet<>(keys);
        others.remove(current);
        return others;
    }
}
