package org.liantiao.exchange;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.Tier;

/** Finds a county's townships and villages by their names and other spellings (磙子营 for 滚子营). */
final class LedgerPlaces {
    private record Key(@Nullable UUID parent, String name) {}

    private final Map<Key, Area> townships = new HashMap<>();
    private final Map<Key, Area> villages = new HashMap<>();

    /** @param areas all of the county, with their aliases at hand */
    LedgerPlaces(Collection<Area> areas) {
        for (Area area : areas) {
            if (area.tier() == Tier.TOWNSHIP) enter(townships, null, area);
            if (area.tier() == Tier.VILLAGE) enter(villages, area.townshipId(), area);
        }
    }

    Optional<Area> township(String name) {
        return Optional.ofNullable(townships.get(new Key(null, name)));
    }

    Optional<Area> village(Area township, String name) {
        return Optional.ofNullable(villages.get(new Key(township.id(), name)));
    }

    private static void enter(Map<Key, Area> book, @Nullable UUID parent, Area area) {
        book.put(new Key(parent, area.name()), area);
        area.aliases().forEach(alias -> book.putIfAbsent(new Key(parent, alias), area));
    }
}
