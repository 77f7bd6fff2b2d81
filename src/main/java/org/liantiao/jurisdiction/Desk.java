package org.liantiao.jurisdiction;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 经办: what somebody has to handle. Of the cases under seal (密) they open these alone, however far their {@link Scope} goes.
 *
 * @param everything for jobs, and for steps on cases that nobody looks at
 * @param people themselves, and whom they stand in for
 * @param mediated the areas for whose tier they mediate
 * @param ruled the areas for whose tier they rule
 * @param calledIn the organisation for which they take part in joint mediations; null when they do so for none
 */
public record Desk(
        boolean everything,
        Set<UUID> people,
        Set<UUID> mediated,
        Set<UUID> ruled,
        @Nullable UUID calledIn) {
    static final Desk NOTHING = new Desk(false, Set.of(), Set.of(), Set.of(), null);
    static final Desk EVERYTHING = new Desk(true, Set.of(), Set.of(), Set.of(), null);

    public Desk(Set<UUID> people, Set<UUID> mediated, Set<UUID> ruled, @Nullable UUID calledIn) {
        this(false, people, mediated, ruled, calledIn);
    }
}
