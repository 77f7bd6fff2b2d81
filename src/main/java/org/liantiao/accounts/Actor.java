package org.liantiao.accounts;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Author;
import org.liantiao.jurisdiction.Desk;
import org.liantiao.jurisdiction.OrganisationKind;
import org.liantiao.jurisdiction.Scope;
import org.liantiao.jurisdiction.Tier;

/**
 * Somebody who is acting: who they are, for which organisation, with which roles.
 *
 * @param roles their own
 * @param standIns whose work they do besides, while those are away (代班)
 */
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
        Set<Role> roles,
        List<StandIn> standIns)
        implements Serializable {

    /** Whether this person acts in a role, of their own or in somebody's place. */
    public boolean is(Role role) {
        return roles.contains(role)
                || standIns.stream().anyMatch(absent -> absent.roles().contains(role));
    }

    /** The roles this person acts in, of their own or in somebody's place. */
    public Set<Role> actsIn() {
        return EnumSet.allOf(Role.class).stream().filter(this::is).collect(Collectors.toSet());
    }

    public boolean isAny(Role... wanted) {
        for (Role role : wanted) if (is(role)) return true;
        return false;
    }

    /** Whether this person acts for the tier of their own area, as its mediator. */
    public boolean mediatesFor(UUID area) {
        return acts(Role.MEDIATOR, area);
    }

    /** Whether this person rules on what is escalated to an area's tier. */
    public boolean rulesFor(UUID area) {
        return acts(Role.REVIEWER, area);
    }

    private boolean acts(Role role, UUID area) {
        boolean own = roles.contains(role) && organisationKind.worksForItsTier() && areaId.equals(area);
        return own || standIns.stream().anyMatch(absent -> absent.acts(role, area));
    }

    /** Whether this person supervises the county, of their own right and in nobody's stead: they order others to act (督办). */
    public boolean supervisesCounty() {
        return tier == Tier.COUNTY && organisationKind.worksForItsTier() && roles.contains(Role.SUPERVISOR);
    }

    /** The same person as they are without anybody to stand in for. */
    public Actor alone() {
        return standingIn(List.of());
    }

    public Actor standingIn(List<StandIn> absent) {
        return new Actor(
                personId,
                name,
                organisationId,
                organisationName,
                organisationKind,
                areaId,
                areaName,
                tier,
                countyId,
                townshipId,
                roles,
                List.copyOf(absent));
    }

    /**
     * In whose place this person acts on a case: of whom it names, of whom they look after a village for, or of whom has the
     * role that they lack themselves. Empty for what is their own.
     */
    public Optional<StandIn> inPlaceOf(@Nullable UUID handlerId, @Nullable UUID villageId, Role role) {
        Optional<StandIn> named = standIns.stream()
                .filter(absent -> absent.personId().equals(handlerId)
                        || !absent.areaId().equals(areaId) && absent.areaId().equals(villageId))
                .findFirst();
        return named.isPresent() || roles.contains(role)
                ? named
                : standIns.stream().filter(absent -> absent.acts(role, areaId)).findFirst();
    }

    /** Whether this person may do all that the other may, in the same place, and more only in somebody's stead; names make no difference. */
    public boolean actsLike(Actor other) {
        return personId.equals(other.personId)
                && organisationId.equals(other.organisationId)
                && organisationKind == other.organisationKind
                && areaId.equals(other.areaId)
                && tier == other.tier
                && countyId.equals(other.countyId)
                && Objects.equals(townshipId, other.townshipId)
                && roles.equals(other.roles)
                && standIns.containsAll(other.standIns);
    }

    /** This person as the trail names them. */
    public Author author() {
        return new Author(personId, name, is(Role.ADMINISTRATOR));
    }

    /** The cases this person may read (design: village, township and county by area; partners what they are called into). */
    public Scope scope() {
        if (isAny(Role.AUDITOR, Role.ADMINISTRATOR) || roles.isEmpty()) return Scope.nothing();
        return organisationKind.worksForItsTier()
                ? new Scope(Scope.Reach.AREA, areaId, tier, organisationId, villagesLookedAfter(), desk())
                : Scope.involved(organisationId).at(desk());
    }

    /** What this person has to handle, in somebody's place too. */
    private Desk desk() {
        Set<UUID> areas = with(areaId, StandIn::areaId);
        return new Desk(
                with(personId, StandIn::personId),
                areas.stream().filter(this::mediatesFor).collect(Collectors.toUnmodifiableSet()),
                areas.stream().filter(this::rulesFor).collect(Collectors.toUnmodifiableSet()),
                isAny(Role.MEDIATOR, Role.PARTNER) ? organisationId : null);
    }

    private Set<UUID> with(UUID own, Function<StandIn, UUID> others) {
        return Stream.concat(Stream.of(own), standIns.stream().map(others)).collect(Collectors.toUnmodifiableSet());
    }

    private Set<UUID> villagesLookedAfter() {
        return standIns.stream()
                .map(StandIn::areaId)
                .filter(area -> !area.equals(areaId))
                .collect(Collectors.toUnmodifiableSet());
    }
}
