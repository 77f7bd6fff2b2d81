package org.liantiao.monitoring;

import java.util.Optional;
import java.util.UUID;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.Role;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.Scope;
import org.liantiao.jurisdiction.Tier;

/**
 * Whose rates somebody sees: village, township and county their own area's and below, the auditor (评查员) all of the
 * county's, the administrator none. A partner is of no area, so it has its cases but no rate.
 *
 * @param opensLists whether the figures open their lists; the auditor counts, but reads drawn cases only
 */
public record RateScope(UUID areaId, Tier tier, boolean opensLists) {
    /** Empty for somebody who sees no rate. */
    public static Optional<RateScope> of(Actor actor) {
        if (actor.is(Role.AUDITOR)) return Optional.of(new RateScope(actor.countyId(), Tier.COUNTY, false));
        boolean ofAnArea = actor.organisationKind().worksForItsTier();
        return ofAnArea && actor.isAny(Role.MEDIATOR, Role.REVIEWER, Role.SUPERVISOR)
                ? Optional.of(new RateScope(actor.areaId(), actor.tier(), true))
                : Optional.empty();
    }

    /** Whether an area's rates are among those seen. */
    public boolean covers(Area area) {
        return areaId.equals(area.at(tier));
    }

    /** For counting only: it lets the auditor count cases that nobody lets them read. */
    Scope counting() {
        return new Scope(Scope.Reach.AREA, areaId, tier, null);
    }
}
