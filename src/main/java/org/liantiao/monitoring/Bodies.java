package org.liantiao.monitoring;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Typed;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.jurisdiction.Organisations;
import org.liantiao.jurisdiction.Tier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organisations whose cases somebody may look at by themselves: those of the areas whose rates they see. */
@Service
@Transactional(readOnly = true)
public class Bodies {
    /** An organisation, as far as a choice must know it. */
    public record Body(UUID id, String name) {
        static Body of(Organisation organisation) {
            return new Body(organisation.id(), organisation.name());
        }
    }

    private final Organisations organisations;

    Bodies(Organisations organisations) {
        this.organisations = organisations;
    }

    /** Whether there is anything to choose: in a village there is one committee, and a partner sees its own cases. */
    public static boolean offersAny(Actor actor) {
        return RateScope.of(actor)
                .filter(scope -> scope.tier() != Tier.VILLAGE && !scope.ownCasesOnly())
                .isPresent();
    }

    /** Those whose name has certain letters, in the order of their areas. */
    public List<Body> find(Actor actor, String letters, int limit, int offset) {
        String pattern = "%" + Typed.like(letters.strip()) + "%";
        return RateScope.of(actor).stream()
                .flatMap(scope -> organisations.findWithin(scope.areaId(), pattern, limit, offset).stream())
                .map(Body::of)
                .toList();
    }

    /** Empty for one of an area whose rates they do not see. */
    public Optional<Body> find(Actor actor, UUID id) {
        return RateScope.of(actor)
                .flatMap(scope -> organisations.findById(id).filter(found -> scope.covers(found.area())))
                .map(Body::of);
    }
}
