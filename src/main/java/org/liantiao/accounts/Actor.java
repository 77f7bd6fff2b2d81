package org.liantiao.accounts;

import java.io.Serializable;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Author;
import org.liantiao.jurisdiction.OrganisationKind;
import org.liantiao.jurisdiction.Scope;
import org.liantiao.jurisdiction.Tier;

/** Somebody who is acting: who they are, for which organisation, with which roles. */
public record Actor(
        UUID personId,
        String name,
        UUID organisationId,
        String organisationName,
        OrganisationKind organisationKind,
        UUID areaId,
        String areaName,
        Tier tier,
        UUID countyId,
        @Nullable UUID townshipId,
        Set<Role> roles)
        implements Serializable {

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isAny(Role... wanted) {
        for (Role role : wanted) if (is(role)) return true;
        return false;
    }

    /** Whether this person acts for the tier of their own area, as its mediator. */
    public boolean mediatesFor(UUID area) {
        return is(Role.MEDIATOR) && organisationKind.worksForItsTier() && areaId.equals(area);
    }

    /** Whether this person rules on what is escalated to an area's tier. */
    public boolean rulesFor(UUID area) {
        return is(Role.REVIEWER) && organisationKind.worksForItsTier() && areaId.equals(area);
    }

    /** Whether the other may do the same in the same place; names alone make no difference. */
    public boolean actsLike(Actor other) {
        return personId.equals(other.personId)
                && organisationId.equals(other.organisationId)
                && organisationKind == other.organisationKind
                && areaId.equals(other.areaId)
                && tier == other.tier
                && countyId.equals(other.countyId)
                && Objects.equals(townshipId, other.townshipId)
                && roles.equals(other.roles);
    }

    /** This person as the trail names them. */
    public Author author() {
        return new Author(personId, name, is(Role.ADMINISTRATOR));
    }

    /** The cases this person may read (design: village, township and county by area; partners what they are called into). */
    public Scope scope() {
        if (isAny(Role.AUDITOR, Role.ADMINISTRATOR) || roles.isEmpty()) return Scope.nothing();
        return organisationKind.worksForItsTier()
                ? new Scope(Scope.Reach.AREA, areaId, tier, organisationId)
                : Scope.involved(organisationId);
    }
}
