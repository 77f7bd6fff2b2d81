package org.liantiao.disputes.internal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Vault;
import org.liantiao.disputes.PartySide;

/** "The same two": by the hashes of their ID numbers, else by their names and the place. */
public final class Pair {
    private Pair() {}

    /** Null unless both sides' numbers are known. */
    static @Nullable String byIds(Vault vault, List<Party> parties) {
        String one = firstOf(parties, PartySide.APPLICANT);
        String other = firstOf(parties, PartySide.RESPONDENT);
        return one == null || other == null ? null : vault.hash("pair-ids", sorted(one, other));
    }

    static String byNames(Vault vault, List<Party> parties, Place place) {
        return byNames(
                vault,
                names(parties, PartySide.APPLICANT),
                names(parties, PartySide.RESPONDENT),
                place.areaId().toString());
    }

    /** @param place the id of the area where it happened */
    public static String byNames(Vault vault, String one, String other, String place) {
        return vault.hash("pair-names", place + '\0' + sorted(one, other));
    }

    private static String names(List<Party> parties, PartySide side) {
        return parties.stream()
                .filter(p -> p.side() == side)
                .map(Party::name)
                .sorted()
                .collect(Collectors.joining("、"));
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
