package org.liantiao.accounts;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.jurisdiction.Tier;

/**
 * 管人: whose accounts somebody manages (design: the table of rights). The administrator everybody's, a township's reviewer
 * those of the mediators of its villages, all others nobody's. Every query that manages people takes one; a person outside
 * it is not found.
 *
 * @param townshipId the township whose villages' mediators it covers; null for none
 */
public record Charge(boolean everybody, @Nullable UUID townshipId) {
    /** What annotations of views call those who manage anybody. */
    public static final String MANAGES = "PEOPLE";

    /** The charge as a condition on a person {@code p} of an organisation in the area {@code a}. */
    static final String COVERS = """
            (:#{#charge.everybody()} = true
              or (a.tier = org.liantiao.jurisdiction.Tier.VILLAGE and a.townshipId = :#{#charge.townshipId()}
                  and not exists (select 1 from Person q join q.roles held
                                  where q.id = p.id and held <> org.liantiao.accounts.Role.MEDIATOR)))""";

    public static Charge of(Actor by) {
        if (by.is(Role.ADMINISTRATOR)) return new Charge(true, null);
        // Whoever stands in does the work on cases; the accounts stay with those who are in charge of them.
        boolean rulesOnVillages = by.tier() == Tier.TOWNSHIP && by.alone().rulesFor(by.areaId());
        return new Charge(false, rulesOnVillages ? by.areaId() : null);
    }

    public boolean isNobody() {
        return !everybody && townshipId == null;
    }

    /** Whether people may be given to an organisation, or taken from it. */
    public boolean covers(Organisation organisation) {
        return everybody
                || townshipId != null
                        && organisation.tier() == Tier.VILLAGE
                        && townshipId.equals(organisation.area().townshipId());
    }

    /** The roles it may give; none is above the giver's own. */
    public Set<Role> roles() {
        return everybody ? EnumSet.allOf(Role.class) : EnumSet.of(Role.MEDIATOR);
    }
}
