package org.liantiao.jurisdiction;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Author;
import org.liantiao.base.Outcome;
import org.liantiao.base.Reading;
import org.liantiao.base.Refusal;
import org.liantiao.base.Typed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 分设: a new village is made out of another, from today on. Chosen people, offices and open cases go along; what was over
 * before stays with the old village, and what goes keeps the name its place had. Merged again, all of it is one village.
 */
@Service
public class AreaFoundings {
    private final Areas areas;
    private final AreaImport imports;
    private final Residents residents;
    private final LocalCases cases;
    private final Baggage baggage;
    private final Redrawing redrawing;
    private final Changes changes;

    AreaFoundings(
            Areas areas,
            AreaImport imports,
            Residents residents,
            LocalCases cases,
            Baggage baggage,
            Redrawing redrawing,
            Changes changes) {
        this.areas = areas;
        this.imports = imports;
        this.residents = residents;
        this.cases = cases;
        this.baggage = baggage;
        this.redrawing = redrawing;
        this.changes = changes;
    }

    /**
     * @param code the new village's 12 digits, as the statistics bureau gives them
     * @param people who go along, with the open cases that name them
     * @param things organisations and members of the team that go along
     * @param caseCodes more open cases that go along, with 、 or a comma between them
     */
    public record Founding(
            @Nullable String name,
            @Nullable String code,
            Set<UUID> people,
            Set<UUID> things,
            @Nullable String caseCodes) {}

    /** Who could go along. */
    @Transactional(readOnly = true)
    public List<Residents.Resident> people(UUID villageId) {
        return residents.of(areas.findById(villageId).orElseThrow());
    }

    /** How many open cases would go along, as far as their codes are known. */
    @Transactional(readOnly = true)
    public int cases(UUID villageId, Founding founding) {
        return cases(areas.findById(villageId).orElseThrow(), founding).size();
    }

    /**
     * Refuses what is no open village, a name or code that is taken, a case that is not open there, to leave the old village
     * without a mediator, and to take cases to a village that has none. Fields: {@code name, code, people, cases}.
     */
    public Outcome<Area> found(UUID villageId, Founding founding, Author author) {
        return changes.make(author, () -> {
            redrawing.alone();
            Area from = areas.findById(villageId).orElseThrow();
            Reading reading = new Reading();
            check(reading, from, founding);
            Area township = from.parent();
            if (township == null || !reading.clean()) return reading.refused();
            Set<UUID> going = cases(from, founding);
            if (!baggage.has(from, founding.things())) return Outcome.refused(Refusal.page("county.meanwhile"));
            Outcome<Area> added = imports.added(township, founding.code(), founding.name(), author);
            if (added instanceof Outcome.Done<Area>(Area area)) part(area, from, founding, going, author);
            return added;
        });
    }

    private void part(Area area, Area from, Founding founding, Set<UUID> going, Author by) {
        redrawing.found(area, from, by);
        baggage.give(founding.things(), from, area);
        redrawing.tell(new AreasRedrawn.Founded(area, from, founding.people(), going, by));
        Map<String, String> content = Map.of(
                "name",
                area.name(),
                "from",
                from.name(),
                "people",
                String.valueOf(founding.people().size()),
                "cases",
                String.valueOf(going.size()));
        changes.trace("area.founded", by, "area", area.id(), content);
    }

    private void check(Reading reading, Area from, Founding founding) {
        if (from.tier() != Tier.VILLAGE) reading.refuse("", "founding.village");
        else if (!from.open()) reading.refuse("", "merge.already", from.name());
        else {
            checkPeople(reading, from, founding);
            checkCases(reading, from, founding);
        }
    }

    private void checkPeople(Reading reading, Area from, Founding founding) {
        List<Residents.Resident> here = residents.of(from);
        Set<UUID> unknown = new HashSet<>(founding.people());
        here.forEach(person -> unknown.remove(person.id()));
        if (!unknown.isEmpty()) reading.refuse("", "county.meanwhile");
        List<Residents.Resident> mediators =
                here.stream().filter(Residents.Resident::mediates).toList();
        long going = mediators.stream()
                .filter(person -> founding.people().contains(person.id()))
                .count();
        if (going > 0 && going == mediators.size()) reading.refuse("people", "founding.lastMediator", from.name());
        else if (going == 0 && !codes(founding).isEmpty()) reading.refuse("people", "founding.noMediator");
    }

    private void checkCases(Reading reading, Area from, Founding founding) {
        Set<String> wanted = codes(founding);
        Set<String> known = cases.open(from, wanted).keySet();
        wanted.stream()
                .filter(code -> !known.contains(code))
                .findFirst()
                .ifPresent(code -> reading.refuse("cases", "founding.noCase", code, from.name()));
    }

    private Set<UUID> cases(Area from, Founding founding) {
        Set<UUID> going = new LinkedHashSet<>(cases.handledBy(from, founding.people()));
        going.addAll(cases.open(from, codes(founding)).values());
        return going;
    }

    private static Set<String> codes(Founding founding) {
        String typed = founding.caseCodes() == null ? "" : founding.caseCodes();
        return Arrays.stream(Typed.halfWidth(typed).toUpperCase(Locale.ROOT).split("[、,，;；\\s]+"))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
