package org.liantiao.disputes.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Vault;
import org.liantiao.disputes.PartySide;
import org.liantiao.jurisdiction.Tier;

/**
 * "The same two": by the hashes of their ID numbers, else by their names and the village, or what it is part of now.
 *
 * @param ids under each hash key, the current one first; empty unless both sides' numbers are known
 * @param names the same of their names
 */
public record Pair(List<String> ids, List<String> names) {
    /**
     * A side of it.
     *
     * @param hashes of the first ID number that is known of it, as {@link Party#hashesOf} has them; may be empty
     */
    public record Side(List<String> names, List<String> hashes) {
        static Side of(Vault vault, List<Party> parties, PartySide side) {
            List<Party> those =
                    parties.stream().filter(party -> party.side() == side).toList();
            return new Side(
                    those.stream().map(Party::name).toList(),
                    those.stream()
                            .map(party -> party.idNumberHashes(vault))
                            .filter(hashes -> !hashes.isEmpty())
                            .findFirst()
                            .orElse(List.of()));
        }
    }

    /** @param area where it counts now: the village, or the township or county itself when it happened in none */
    public static Pair of(Vault vault, Side one, Side other, UUID area) {
        List<String> ids = new ArrayList<>();
        List<String> keys = vault.hashKeys();
        if (!one.hashes().isEmpty() && !other.hashes().isEmpty())
            for (int i = 0; i < keys.size(); i++)
                ids.add(vault.hash(
                        keys.get(i),
                        "pair-ids",
                        sorted(one.hashes().get(i), other.hashes().get(i))));
        return new Pair(
                List.copyOf(ids),
                vault.hashes(
                        "pair-names", area.toString() + '\0' + sorted(joined(one.names()), joined(other.names()))));
    }

    static Pair of(Vault vault, List<Party> parties, Place place) {
        return of(
                vault,
                Side.of(vault, parties, PartySide.APPLICANT),
                Side.of(vault, parties, PartySide.RESPONDENT),
                place.at(Tier.VILLAGE));
    }

    /** Null unless both numbers are known. */
    @Nullable
    String id() {
        return ids.isEmpty() ? null : ids.getFirst();
    }

    String name() {
        return names.getFirst();
    }

    /**
     * A condition in SQL on {@code dispute d}: it was logged here, not brought in from a ledger, and is of these two. Where both cases
     * know the numbers the numbers decide; else the names and the village do.
     *
     * @param values receives the condition's parameters
     */
    public String same(Map<String, Object> values) {
        values.put("pairNames", names);
        String byNames = "d.pair_names in (:pairNames)";
        if (ids.isEmpty()) return "(d.origin = 'LOGGED' and " + byNames + ")";
        values.put("pairIds", ids);
        return "(d.origin = 'LOGGED' and (d.pair_ids in (:pairIds) or d.pair_ids is null and " + byNames + "))";
    }

    /**
     * The same of the columns of two cases, {@code d} and another, for what may not be told when they are: while the hash key turns, two
     * whose hashes have different keys are taken for the same.
     *
     * @param ids the other case's column
     * @param names the other case's column
     */
    static String maybeSame(String ids, String names) {
        return "(d.origin = 'LOGGED' and (d.pair_ids = %1$s or (d.pair_ids is null or %1$s is null) and d.pair_names = %2$s or %3$s <> %4$s))"
                .formatted(ids, names, key("d.pair_names"), key(names));
    }

    private static String key(String names) {
        return "substring(%1$s from 1 for position(':' in %1$s))".formatted(names);
    }

    private static String joined(List<String> names) {
        return names.stream().sorted().collect(Collectors.joining("、"));
    }

    private static String sorted(String one, String other) {
        return Stream.of(one, other).sorted().collect(Collectors.joining("\0"));
    }
}
