package org.liantiao.jurisdiction;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What an area has when it becomes part of another: the committee stands still, its other offices and its team serve the new area. */
@Component
class Baggage {
    private final Organisations organisations;
    private final Team team;
    private final MovedAlong along;

    Baggage(Organisations organisations, Team team, MovedAlong along) {
        this.organisations = organisations;
        this.team = team;
        this.along = along;
    }

    void take(Area area, Area into) {
        for (Organisation organisation : organisations.ofArea(area.id())) {
            if (organisation.kind() == OrganisationKind.COMMITTEE) organisation.suspend();
            else {
                move(organisation, area, into);
                along.note(area.id(), organisation.id());
            }
        }
        for (TeamMember member : team.of(area.id())) {
            member.moveTo(into.id());
            along.note(area.id(), member.id());
        }
    }

    void bringBack(Area area, Area from, Set<UUID> went) {
        organisations.committeeOf(area.id()).ifPresent(Organisation::resume);
        organisations.ofArea(from.id()).stream()
                .filter(organisation -> went.contains(organisation.id()))
                .forEach(organisation -> move(organisation, from, area));
        team.of(from.id()).stream()
                .filter(member -> went.contains(member.id()))
                .forEach(member -> member.moveTo(area.id()));
    }

    /** Whether these are organisations, but the committee, and members of the team of an area. */
    boolean has(Area area, Set<UUID> things) {
        return organisations(area, things).count() + team(area, things).count() == things.size();
    }

    /** They go their own way: a merger that once brought them here does not take them back any more. */
    void give(Set<UUID> things, Area from, Area to) {
        organisations(from, things).forEach(organisation -> move(organisation, from, to));
        team(from, things).forEach(member -> member.moveTo(to.id()));
        things.forEach(thing -> along.release(thing, Tier.VILLAGE));
    }

    private Stream<Organisation> organisations(Area area, Set<UUID> things) {
        return organisations.ofArea(area.id()).stream()
                .filter(one -> one.kind() != OrganisationKind.COMMITTEE && things.contains(one.id()));
    }

    private Stream<TeamMember> team(Area area, Set<UUID> things) {
        return team.of(area.id()).stream().filter(member -> things.contains(member.id()));
    }

    /** Its people go where it goes. Where its name is taken it carries the place it comes from as well. */
    private void move(Organisation organisation, Area from, Area to) {
        Set<String> taken =
                organisations.ofArea(to.id()).stream().map(Organisation::name).collect(Collectors.toSet());
        String name = organisation.name();
        while (taken.contains(name)) name = from.name() + name;
        if (!name.equals(organisation.name())) organisation.rename(name);
        organisation.moveTo(to);
    }
}
