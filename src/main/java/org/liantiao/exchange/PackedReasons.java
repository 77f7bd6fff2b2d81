package org.liantiao.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.liantiao.base.Refusal;

/** The reasons of a refused row as one text, to be sealed beside it. */
final class PackedReasons {
    private static final String BETWEEN_REASONS = "\u001E";
    private static final String BETWEEN_PARTS = "\u001F";

    private PackedReasons() {}

    static String pack(List<Refusal> reasons) {
        return reasons.stream().map(PackedReasons::pack).collect(Collectors.joining(BETWEEN_REASONS));
    }

    static List<Refusal> unpack(String packed) {
        if (packed.isEmpty()) return List.of();
        return Arrays.stream(packed.split(BETWEEN_REASONS, -1))
                .map(PackedReasons::unpackOne)
                .toList();
    }

    private static String pack(Refusal reason) {
        List<String> parts = new ArrayList<>(List.of(reason.field(), reason.rule()));
        reason.details().forEach(detail -> parts.add(String.valueOf(detail)));
        return String.join(BETWEEN_PARTS, parts);
    }

    private static Refusal unpackOne(String packed) {
        String[] parts = packed.split(BETWEEN_PARTS, -1);
        return Refusal.of(parts[0], parts[1], (Object[]) Arrays.copyOfRange(parts, 2, parts.length));
    }
}
