package org.liantiao.jurisdiction;

import java.util.Set;
import java.util.UUID;
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
            else if (hasNone(into, organisation.name())) {
                organisation.moveTo(into);
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
                .forEach(organisation -> organisation.moveTo(area));
        team.of(from.id()).stream()
                .filter(member -> went.contains(member.id()))
                .forEach(member -> member.moveTo(area.id()));
    }

    private boolean hasNone(Area area, String name) {
        return organisations.ofArea(area.id()).stream()
                .noneMatch(other -> other.name().equals(name));
    }
}
