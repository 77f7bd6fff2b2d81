package org.liantiao.jurisdiction;

import java.util.Set;
import java.util.UUID;
import org.liantiao.base.Author;

/**
 * 区划调整: the tree was redrawn. Published within the transaction that does it; whoever keeps something by area follows there,
 * so that nothing lies in two places or in none.
 */
public sealed interface AreasRedrawn {
    /** The area whose cases may lie elsewhere now; where they lie follows from {@link Area#now()}. */
    Area formerly();

    /** The places these cases happened at: the area itself, what lies in it, what was merged into either. */
    Set<UUID> places();

    Author by();

    /** 并入别处. */
    record Merged(Area area, Area into, Set<UUID> places, Author by) implements AreasRedrawn {
        @Override
        public Area formerly() {
            return area;
        }
    }

    /** A merger taken back. */
    record Split(Area area, Area from, Set<UUID> places, Author by) implements AreasRedrawn {
        @Override
        public Area formerly() {
            return from;
        }
    }

    /**
     * 分设: a new village was made out of another.
     *
     * @param people who go along, and {@code cases}, the open ones that do; everything else stays where it was
     */
    record Founded(Area area, Area from, Set<UUID> people, Set<UUID> cases, Author by) implements AreasRedrawn {
        @Override
        public Area formerly() {
            return from;
        }

        @Override
        public Set<UUID> places() {
            return Set.of();
        }
    }

    /** 划归别的乡镇. */
    record Moved(Area village, Area from, Area to, Set<UUID> places, Author by) implements AreasRedrawn {
        @Override
        public Area formerly() {
            return village;
        }
    }
}
