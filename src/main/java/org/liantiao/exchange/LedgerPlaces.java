package org.liantiao.exchange;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.AreaPast;
import org.liantiao.jurisdiction.Tier;

/** Finds a county's townships and villages by their names and other spellings (磙子营 for 滚子营), villages also where they lay before. */
final class LedgerPlaces {
    private record Key(@Nullable UUID parent, String name) {}

    private final Map<Key, Area> townships = new HashMap<>();
    private final Map<Key, Area> villages = new HashMap<>();

    /**
     * @param areas all of the county, with their aliases at hand
     * @param moves where villages lay before; ledgers of that time name their townships of then
     */
    LedgerPlaces(Collection<Area> areas, Collection<AreaPast> moves) {
        for (Area area : areas) {
            if (area.tier() == Tier.TOWNSHIP) enter(townships, null, area);
            if (area.tier() == Tier.VILLAGE) enter(villages, area.townshipId(), area);
        }
        Map<UUID, Area> byId = areas.stream().collect(Collectors.toMap(Area::id, Function.identity()));
        for (AreaPast past : moves) {
            Area village = byId.get(past.areaId());
            if (village != null) enterFormer(past.parentId(), village);
        }
    }

    Optional<Area> township(String name) {
        return Optional.ofNullable(townships.get(new Key(null, name)));
    }

    Optional<Area> village(Area township, String name) {
        return Optional.ofNullable(villages.get(new Key(township.id(), name)));
    }

    /** What is called so there today comes first. */
    private void enterFormer(@Nullable UUID township, Area village) {
        villages.putIfAbsent(new Key(township, village.name()), village);
        village.aliases().forEach(alias -> villages.putIfAbsent(new Key(township, alias), village));
    }

    private static void enter(Map<Key, Area> book, @Nullable UUID parent, Area area) {
        book.put(new Key(parent, area.name()), area);
        area.aliases().forEach(alias -> book.putIfAbsent(new Key(parent, alias), area));
    }
}
