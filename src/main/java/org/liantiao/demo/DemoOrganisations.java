package org.liantiao.demo;

import static org.liantiao.jurisdiction.ParticipantKind.GRID_WORKER;
import static org.liantiao.jurisdiction.ParticipantKind.LEGAL_ADVISER;
import static org.liantiao.jurisdiction.ParticipantKind.LEGAL_NEIGHBOUR;
import static org.liantiao.jurisdiction.ParticipantKind.MEDIATOR;
import static org.liantiao.jurisdiction.ParticipantKind.OFFICER;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.liantiao.base.Author;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.AreaChanges;
import org.liantiao.jurisdiction.AreaImport;
import org.liantiao.jurisdiction.Areas;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.jurisdiction.OrganisationChanges;
import org.liantiao.jurisdiction.OrganisationKind;
import org.liantiao.jurisdiction.Organisations;
import org.liantiao.jurisdiction.ParticipantKind;
import org.liantiao.jurisdiction.TeamChanges;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Sets the county up: the area tree with its committees, the partners, the villages' teams. */
@Component
@Profile("demo")
class DemoOrganisations {
    private final AreaImport imports;
    private final AreaChanges aliases;
    private final Areas areas;
    private final OrganisationChanges changes;
    private final Organisations organisations;
    private final TeamChanges teams;
    private final Map<UUID, Map<ParticipantKind, String>> shared = new HashMap<>();

    DemoOrganisations(
            AreaImport imports,
            AreaChanges aliases,
            Areas areas,
            OrganisationChanges changes,
            Organisations organisations,
            TeamChanges teams) {
        this.imports = imports;
        this.aliases = aliases;
        this.areas = areas;
        this.changes = changes;
        this.organisations = organisations;
        this.teams = teams;
    }

    /** @param forget what was read so far, which would be looked through at every question */
    void found(Author author, Runnable forget) {
        imports.apply(Sheet.bytes("county/lushan-areas.csv"), author, (done, of) -> {})
                .orThrow();
        aliases.addAliases(Sheet.bytes("county/aliases.csv"), author).orThrow();
        forget.run();
        List<Area> townships = areas.below(areas.county().orElseThrow().id());
        for (CSVRecord row : Sheet.rows("organisations.csv")) {
            List<Area> where = row.get("area").equals("*")
                    ? townships
                    : List.of(areas.findByCode(row.get("area")).orElseThrow());
            for (Area area : where)
                changes.add(area.id(), row.get("kind"), row.get("name").replace("{area}", area.name()), author)
                        .orThrow();
            forget.run();
        }
    }

    /** 一村一警一法律顾问一民调队伍 for every village that appears; a township's villages share officer and adviser. */
    void gather(Area village, Cast cast, Residents residents, Author author) {
        Dice dice = new Dice("team " + village.code());
        Organisation police = policeOf(village);
        Map<ParticipantKind, String> team = new EnumMap<>(shared.computeIfAbsent(
                police.id(),
                station -> Map.of(
                        OFFICER,
                        cast.workingAt(station).orElseGet(() -> name(residents, dice)),
                        LEGAL_ADVISER,
                        name(residents, dice))));
        team.put(MEDIATOR, cast.ofVillage(village).name());
        team.put(GRID_WORKER, name(residents, dice));
        if (dice.chance(70)) team.put(LEGAL_NEIGHBOUR, name(residents, dice));
        team.forEach((kind, name) -> teams.add(
                        village.id(), kind, name, residents.phone(dice), kind == OFFICER ? police.id() : null, author)
                .orThrow());
    }

    private static String name(Residents residents, Dice dice) {
        return residents.anybody(dice).name();
    }

    private Organisation policeOf(Area village) {
        return organisations.ofArea(Objects.requireNonNull(village.townshipId())).stream()
                .filter(organisation -> organisation.kind() == OrganisationKind.POLICE)
                .findFirst()
                .orElseThrow();
    }
}
