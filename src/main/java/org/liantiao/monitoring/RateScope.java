package org.liantiao.monitoring;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.Role;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.Scope;
import org.liantiao.jurisdiction.Tier;

/**
 * Whose rates somebody sees: village, township and county their own area's and below, a partner those of the cases it
 * holds or was called into, wherever in the county, the auditor (评查员) all of the county's, the administrator none.
 *
 * @param organisationId the partner whose cases alone count; null for all of the area's
 * @param opensLists whether the figures open their lists; the auditor counts, but reads drawn cases only
 */
public record RateScope(UUID areaId, Tier tier, @Nullable UUID organisationId, boolean opensLists) {
    /** Empty for somebody who sees no rate. */
    public static Optional<RateScope> of(Actor actor) {
        if (actor.is(Role.AUDITOR)) return Optional.of(new RateScope(actor.countyId(), Tier.COUNTY, null, false));
        boolean ofAnArea = actor.organisationKind().worksForItsTier();
        if (ofAnArea && actor.isAny(Role.MEDIATOR, Role.REVIEWER, Role.SUPERVISOR))
            return Optional.of(new RateScope(actor.areaId(), actor.tier(), null, true));
        return !ofAnArea && actor.is(Role.PARTNER)
                ? Optional.of(new RateScope(actor.countyId(), Tier.COUNTY, actor.organisationId(), true))
                : Optional.empty();
    }

    /** Only what a partner holds or was called into. */
    public boolean ownCasesOnly() {
        return organisationId != null;
    }

    /** Whether an area's rates are among those seen. */
    public boolean covers(Area area) {
        return areaId.equals(area.at(tier));
    }

    /** The areas above one whose rates are seen, the topmost first. */
    public List<AreaName> above(Area area) {
        Deque<AreaName> above = new ArrayDeque<>();
        for (Area parent = area.parent(); parent != null && covers(parent); parent = parent.parent())
            above.addFirst(AreaName.of(parent));
        return List.copyOf(above);
    }

    /** For counting only: it lets the auditor count cases that nobody lets them read. */
    public Scope counting() {
        return organisationId == null
                ? new Scope(Scope.Reach.AREA, areaId, tier, null)
                : Scope.involved(organisationId);
    }
}
