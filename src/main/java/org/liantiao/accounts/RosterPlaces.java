package org.liantiao.accounts;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Reading;
import org.liantiao.base.Typed;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.jurisdiction.OrganisationKind;
import org.liantiao.jurisdiction.Tier;

/**
 * Finds the organisation a roster names: by its own name, or by a village or township for its committee, with the township
 * before it where names repeat. Places outside the reader's charge are not there.
 */
final class RosterPlaces {
    private final Map<String, Set<Organisation>> named = new HashMap<>();

    /** @param areas the county's, with their other spellings */
    RosterPlaces(Collection<Organisation> organisations, Collection<Area> areas, Charge charge) {
        Map<UUID, Area> byId = areas.stream().collect(Collectors.toMap(Area::id, area -> area));
        for (Organisation organisation : organisations)
            if (organisation.active() && charge.covers(organisation))
                enter(organisation, byId.getOrDefault(organisation.area().id(), organisation.area()));
    }

    /** Refuses a name that nothing has, or more than one. */
    @Nullable
    Organisation read(Reading reading, String written) {
        Set<Organisation> found = named.getOrDefault(normal(written), Set.of());
        if (written.isBlank()) reading.refuse("organisation", "required");
        else if (found.isEmpty()) reading.refuse("organisation", "roster.noPlace");
        else if (found.size() > 1) reading.refuse("organisation", "roster.whichPlace");
        else return found.iterator().next();
        return null;
    }

    private void enter(Organisation organisation, Area area) {
        Area township = area.tier() == Tier.VILLAGE ? area.parent() : null;
        enter(organisation, township, organisation.name());
        if (organisation.kind() != OrganisationKind.COMMITTEE) return;
        enter(organisation, township, area.name());
        area.aliases().forEach(alias -> enter(organisation, township, alias));
    }

    private void enter(Organisation organisation, @Nullable Area township, String name) {
        put(name, organisation);
        if (township != null) put(township.name() + name, organisation);
    }

    private void put(String name, Organisation organisation) {
        named.computeIfAbsent(normal(name), key -> new LinkedHashSet<>()).add(organisation);
    }

    private static String normal(String name) {
        return Typed.halfWidth(name).replaceAll("[\\s/·-]", "");
    }
}
