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
        return among(actor, Set.of(disputeId)).isEmpty() ? actor.scope() : county(actor);
    }

    /** Which of these the auditor reads beyond their scope; none for everybody else. */
    public Set<UUID> among(Actor actor, Collection<UUID> disputeIds) {
        return actor.roles().contains(Role.AUDITOR) ? drawn.drawn(actor.countyId(), disputeIds) : Set.of();
    }

    private static Scope county(Actor actor) {
        return new Scope(Scope.Reach.AREA, actor.countyId(), Tier.COUNTY, null);
    }
}
