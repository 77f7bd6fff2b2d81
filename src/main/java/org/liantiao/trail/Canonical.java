package org.liantiao.trail;

import java.util.SortedMap;
import java.util.stream.Collectors;

/** Facts in the one form that is hashed: JSON with sorted names, strings only, no blanks between. */
final class Canonical {
    private Canonical() {}

    static String of(SortedMap<String, String> facts) {
        return facts.entrySet().stream()
                .map(fact -> quoted(fact.getKey()) + ":" + quoted(fact.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') out.append('\\').append((char) c);
            else if (c < 0x20) out.append(String.format("\\u%04x", c));
            else out.append((char) c);
        });
        return out.append('"').toString();
    }
}
