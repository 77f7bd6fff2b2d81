package org.liantiao.disputes.internal;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.Role;
import org.liantiao.disputes.DrawnCases;
import org.liantiao.jurisdiction.Scope;
import org.liantiao.jurisdiction.Tier;
import org.springframework.stereotype.Component;

/**
 * How far somebody reads a case that they ask for by its id: as far as their scope. The auditor, whose scope is empty, so
 * that nothing is listed, searched or counted for them, reads what was drawn for review, and nothing of it under seal.
 */
@Component
public class CaseReach {
    private final DrawnCases drawn;

    CaseReach(DrawnCases drawn) {
        this.drawn = drawn;
    }

    public Scope of(Actor actor, UUID disputeId) {
        boolean further = actor.roles().contains(Role.AUDITOR)
                && !drawn(actor.countyId(), Set.of(disputeId)).isEmpty();
        return further ? ofDrawn(actor.countyId()) : actor.scope();
    }

    /** Which of these were drawn in a county. */
    public Set<UUID> drawn(UUID countyId, Collection<UUID> disputeIds) {
        return drawn.drawn(countyId, disputeIds);
    }

    /** How far whoever reads the drawn cases of a county reads them. */
    public static Scope ofDrawn(UUID countyId) {
        return new Scope(Scope.Reach.AREA, countyId, Tier.COUNTY, null);
    }
}
