package org.liantiao.base;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Nobody is let in while a key is missing that rows need: what it sealed would not open, and whom it hashed would not be found. It
 * asks what was counted last, not the rows.
 */
@Component
@Order(1)
class KeysNeeded implements BeforeOpening {
    private final List<Turning> parts;
    private final KeyBook book;
    private final Vault vault;
    private final Set<String> lost;

    /** @param lost the ids of keys that nobody has any more, with commas between them */
    KeysNeeded(List<Turning> parts, KeyBook book, Vault vault, @Value("${liantiao.vault.lost-keys:}") String lost) {
        this.parts = parts;
        this.book = book;
        this.vault = vault;
        this.lost = Set.of(lost.isBlank() ? new String[0] : lost.strip().split("[,\\s]+"));
    }

    @Override
    public void prepare() {
        Set<String> sealing = missing(false, vault.keys());
        Set<String> hashing = missing(true, Set.copyOf(vault.hashKeys()));
        if (sealing.isEmpty() && hashing.isEmpty()) return;
        throw new IllegalStateException("Rows still need keys that are not configured: "
                + say("sealing keys, to be put into LIANTIAO_VAULT_OTHER_KEYS", sealing)
                + say("hash keys, to be put into LIANTIAO_VAULT_OTHER_HASH_KEYS", hashing)
                + "If one is lost for good, name it in LIANTIAO_VAULT_LOST_KEYS. See docs/operations/keys.md.");
    }

    private static String say(String which, Set<String> missing) {
        return missing.isEmpty() ? "" : which + ": " + String.join(", ", missing) + ". ";
    }

    private Set<String> missing(boolean hashed, Set<String> here) {
        Set<String> missing = new TreeSet<>(book.counted(
                        parts.stream().filter(part -> part.hashed() == hashed).toList())
                .keySet());
        missing.removeAll(here);
        missing.removeAll(lost);
        return missing;
    }
}
