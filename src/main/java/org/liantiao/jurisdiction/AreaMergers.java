package org.liantiao.jurisdiction;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Author;
import org.liantiao.base.Outcome;
import org.liantiao.base.Reading;
import org.liantiao.base.Refusal;
import org.springframework.stereotype.Service;

/**
 * 撤并: an area becomes part of another. What happened there counts in the other from now on, under the old name; its people,
 * offices, villages and open cases go along, and its committee takes nothing on. Taken back, all of it returns.
 */
@Service
public class AreaMergers {
    private final Areas areas;
    private final Baggage baggage;
    private final Redrawing redrawing;
    private final MovedAlong along;
    private final Changes changes;

    AreaMergers(Areas areas, Baggage baggage, Redrawing redrawing, MovedAlong along, Changes changes) {
        this.areas = areas;
        this.baggage = baggage;
        this.redrawing = redrawing;
        this.along = along;
        this.changes = changes;
    }

    /** Refuses the county, another tier, an area that was merged itself, and two villages of one name in one township. */
    public Outcome<Area> merge(UUID areaId, @Nullable UUID targetId, Author author) {
        return changes.make(author, () -> {
            redrawing.alone();
            Area area = areas.findById(areaId).orElseThrow();
            Reading reading = new Reading();
            UUID chosen = reading.choice("target", targetId);
            Optional<Area> target = Optional.ofNullable(chosen).flatMap(areas::findById);
            target.ifPresent(found -> check(reading, area, found));
            if (target.isEmpty() || !reading.clean()) return reading.refused();
            merge(area, target.get(), author);
            trace("area.merged", area, target.get(), author);
            return Outcome.done(area);
        });
    }

    private void merge(Area area, Area into, Author by) {
        Set<UUID> places = new LinkedHashSet<>(redrawing.places(area));
        along.release(area.id(), area.tier());
        List<Area> mergedBefore = areas.mergedInto(area.id());
        for (Area village : areas.openBelow(area.id())) {
            places.addAll(redrawing.places(village));
            redrawing.move(village, into, village.code(), by);
            along.note(area.id(), village.id());
        }
        redrawing.merge(area, into, by);
        // An area lies in one that is open: what was merged into this one before goes on with it.
        for (Area before : mergedBefore) {
            redrawing.merge(before, into, by);
            along.note(area.id(), before.id());
        }
        baggage.take(area, into);
        redrawing.tell(new AreasRedrawn.Merged(area, into, places, by));
    }

    /** Takes a merger back. Refuses an area whose township is merged itself: that one comes first. */
    public Outcome<Area> split(UUID areaId, Author author) {
        return changes.make(author, () -> {
            redrawing.alone();
            Area area = areas.findById(areaId).orElseThrow();
            Area from = area.mergedInto();
            if (from == null) return Outcome.done(area);
            Area parent = area.parent();
            if (parent != null && !parent.open())
                return Outcome.refused(Refusal.page("split.parentClosed", parent.name()));
            split(area, from, author);
            trace("area.split", area, from, author);
            return Outcome.done(area);
        });
    }

    private void split(Area area, Area from, Author by) {
        redrawing.split(area, by);
        Set<UUID> went = along.with(area.id());
        for (Area before : areas.mergedInto(from.id()))
            if (went.contains(before.id())) redrawing.merge(before, area, by);
        Set<UUID> places = new LinkedHashSet<>();
        for (Area village : areas.openBelow(from.id()))
            if (went.contains(village.id())) {
                places.addAll(redrawing.places(village));
                redrawing.move(village, area, village.code(), by);
            }
        baggage.bringBack(area, from, went);
        areas.flush();
        places.addAll(redrawing.places(area));
        redrawing.tell(new AreasRedrawn.Split(area, from, places, by));
        along.forget(area);
    }

    private void check(Reading reading, Area area, Area target) {
        if (area.tier() == Tier.COUNTY) reading.refuse("", "merge.county");
        else if (!area.open()) reading.refuse("", "merge.already", area.name());
        else if (area.id().equals(target.id())) reading.refuse("target", "merge.itself");
        else if (area.tier() != target.tier()) reading.refuse("target", "merge.tier");
        else if (!target.open()) reading.refuse("target", "merge.closed", target.name());
        else if (area.tier() == Tier.TOWNSHIP) checkVillages(reading, area, target);
    }

    private void checkVillages(Reading reading, Area area, Area target) {
        for (Area village : areas.openBelow(area.id()))
            redrawing
                    .namesake(target, village.name(), village)
                    .ifPresent(other -> reading.refuse("", "merge.namesake", village.name(), target.name()));
    }

    private void trace(String kind, Area area, Area other, Author author) {
        Map<String, String> content = Map.of("name", area.name(), "target", other.name());
        changes.trace(kind, author, "area", area.id(), content);
    }
}
