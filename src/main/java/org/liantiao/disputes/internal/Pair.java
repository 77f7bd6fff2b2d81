package org.liantiao.disputes.internal;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.IdNumber;
import org.liantiao.base.Vault;
import org.liantiao.disputes.PartySide;
import org.liantiao.jurisdiction.Tier;

/** "The same two": by the hashes of their ID numbers, else by their names and the village, or what it is part of now. */
public final class Pair {
    private Pair() {}

    /**
     * A condition in SQL on {@code dispute d}: it was logged here, not brought in from a ledger, and is of the same two.
     * Where both cases know the numbers the numbers decide; else the names and the village do.
     *
     * @param ids what stands for the other case's {@code pair_ids}
     * @param names what stands for its {@code pair_names}
     */
    public static String same(String ids, String names) {
        return "(d.origin = 'LOGGED' and (d.pair_ids = %1$s or (d.pair_ids is null or %1$s is null) and d.pair_names = %2$s))"
                .formatted(ids, names);
    }

    /** Null unless both sides' numbers are known. */
    static @Nullable String byIds(Vault vault, List<Party> parties) {
        String one = firstOf(parties, PartySide.APPLICANT);
        String other = firstOf(parties, PartySide.RESPONDENT);
        return one == null || other == null ? null : byIds(vault, one, other);
    }

    /** Null unless both numbers are known. */
    public static @Nullable String byIds(Vault vault, @Nullable IdNumber one, @Nullable IdNumber other) {
        return one == null || other == null ? null : byIds(vault, Party.hashOf(vault, one), Party.hashOf(vault, other));
    }

    private static String byIds(Vault vault, String one, String other) {
        return vault.hash("pair-ids", sorted(one, other));
    }

    static String byNames(Vault vault, List<Party> parties, Place place) {
        return byNames(
                vault,
                names(parties, PartySide.APPLICANT),
                names(parties, PartySide.RESPONDENT),
                place.at(Tier.VILLAGE));
    }

    /** @param area where it counts now: the village, or the township or county itself when it happened in none */
    public static String byNames(Vault vault, List<String> one, List<String> other, UUID area) {
        return vault.hash("pair-names", area.toString() + '\0' + sorted(joined(one), joined(other)));
    }

    private static List<String> names(List<Party> parties, PartySide side) {
        return parties.stream().filter(p -> p.side() == side).map(Party::name).toList();
    }

    private static String joined(List<String> names) {
        return names.stream().sorted().collect(Collectors.joining("、"));
    }

    private static @Nullable String firstOf(List<Party> parties, PartySide side) {
        return parties.stream()
                .filter(p -> p.side() == side && p.idNumberHash() != null)
                .findFirst()
                .map(Party::idNumberHash)
                .orElse(null);
    }

    private static String sorted(String one, String other) {
        return Stream.of(one, other).sorted().collect(Collectors.joining("\0"));
    }
}
