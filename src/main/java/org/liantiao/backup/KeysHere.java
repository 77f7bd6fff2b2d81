package org.liantiao.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which keys of the vault are configured where a command runs, by their ids: in the environment, or as files among the secrets. */
record KeysHere(SortedSet<String> sealing, SortedSet<String> hashing) {
    static KeysHere of(Map<String, String> environment) throws IOException {
        return new KeysHere(ids("KEY", "OTHER_KEYS", environment), ids("HASH_KEY", "OTHER_HASH_KEYS", environment));
    }

    /** Those of them that are not here. */
    static SortedSet<String> missing(SortedSet<String> needed, SortedSet<String> here) {
        SortedSet<String> missing = new TreeSet<>(needed);
        missing.removeAll(here);
        return missing;
    }

    private static SortedSet<String> ids(String key, String others, Map<String, String> environment)
            throws IOException {
        SortedSet<String> ids = new TreeSet<>();
        String id = value(key + "_ID", environment);
        if (!value(key, environment).isEmpty()) ids.add(id.isEmpty() ? "1" : id);
        for (String other : value(others, environment).split("[,\\s]+"))
            if (other.indexOf('=') > 0) ids.add(other.substring(0, other.indexOf('=')));
        return ids;
    }

    private static String value(String name, Map<String, String> environment) throws IOException {
        String variable = "LIANTIAO_VAULT_" + name;
        String given = environment.get(variable);
        Path file = Path.of(environment.getOrDefault("LIANTIAO_SECRETS", "/run/liantiao"), variable);
        if (given != null) return given.strip();
        return Files.isReadable(file) ? Files.readString(file).strip() : "";
    }
}
