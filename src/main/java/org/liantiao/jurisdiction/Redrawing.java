package org.liantiao.jurisdiction;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Author;
import org.liantiao.jurisdiction.AreaPast.Kind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The strokes that change the tree. Each leaves what was before it in the history. */
@Component
class Redrawing {
    private final Areas areas;
    private final Organisations organisations;
    private final AreaHistory history;
    private final Settings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Redrawing(
            Areas areas,
            Organisations organisations,
            AreaHistory history,
            Settings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.areas = areas;
        this.organisations = organisations;
        this.history = history;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** One redraws at a time; whoever comes second sees what the first made of it. */
    void alone() {
        areas.county().ifPresent(county -> areas.lock(county.id()));
    }

    /** The committee goes by the new name too, unless somebody has given it one of its own. */
    void rename(Area area, String name, Author by) {
        remember(area, Kind.RENAMED, null, by);
        organisations
                .committeeOf(area.id())
                .filter(committee -> committee.name().equals(committeeName(area.name())))
                .ifPresent(committee -> committee.rename(committeeName(name)));
        area.rename(name);
    }

    void move(Area village, Area township, String code, Author by) {
        remember(village, Kind.MOVED, null, by);
        village.moveTo(township, code);
    }

    void merge(Area area, Area into, Author by) {
        remember(area, Kind.MERGED, into, by);
        area.mergeInto(into);
    }

    void split(Area area, Author by) {
        remember(area, Kind.SPLIT, area.mergedInto(), by);
        area.split();
    }

    /** A new area was made out of another: until today its places were called as that one is. */
    void found(Area area, Area from, Author by) {
        remember(area.id(), from, Kind.FOUNDED, from, by);
    }

    /** Where the cases happened that count at an area now: there, and in what was merged into it. */
    Set<UUID> places(Area area) {
        Set<UUID> places = new LinkedHashSet<>(Set.of(area.id()));
        areas.mergedInto(area.id()).forEach(merged -> places.add(merged.id()));
        return places;
    }

    /** Another area of a parent that is called so; two of them must not share a name. */
    Optional<Area> namesake(Area parent, String name, Area self) {
        return areas.below(parent.id()).stream()
                .filter(other -> !other.id().equals(self.id()) && other.isCalled(name))
                .findFirst();
    }

    /** Tells everybody who keeps something by area; what was drawn so far stands in the database by then. */
    void tell(AreasRedrawn redrawn) {
        areas.flush();
        events.publishEvent(redrawn);
    }

    private String committeeName(String areaName) {
        return settings.value(Settings.COMMITTEE_NAME).replace("{area}", areaName);
    }

    private void remember(Area area, Kind kind, @Nullable Area other, Author by) {
        remember(area.id(), area, kind, other, by);
    }

    private void remember(UUID areaId, Area was, Kind kind, @Nullable Area other, Author by) {
        Instant now = clock.instant();
        history.save(new AreaPast(areaId, was, kind, other, LocalDate.ofInstant(now, clock.getZone()), now, by));
    }
}
