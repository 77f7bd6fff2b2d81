package org.liantiao.jurisdiction;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Author;
import org.liantiao.base.Outcome;
import org.liantiao.base.Reading;
import org.springframework.stereotype.Service;

/**
 * 撤并: an area becomes part of another. It keeps its cases and figures, since that is where they happened; it is only no
 * longer offered, and its committee takes nothing on.
 */
@Service
public class AreaMergers {
    private final Areas areas;
    private final Organisations organisations;
    private final Changes changes;

    AreaMergers(Areas areas, Organisations organisations, Changes changes) {
        this.areas = areas;
        this.organisations = organisations;
        this.changes = changes;
    }

    /** Refuses another tier, an area that was merged itself, and a township whose villages are still open. */
    public Outcome<Area> merge(UUID areaId, @Nullable UUID targetId, Author author) {
        return changes.make(author, () -> {
            Area area = areas.findById(areaId).orElseThrow();
            Reading reading = new Reading();
            UUID chosen = reading.choice("target", targetId);
            Optional<Area> target = Optional.ofNullable(chosen).flatMap(areas::findById);
            target.ifPresent(found -> check(reading, area, found));
            if (target.isEmpty() || !reading.clean()) return reading.refused();
            area.mergeInto(target.get());
            committee(area, Organisation::suspend);
            trace("area.merged", area, target.get().name(), author);
            return Outcome.done(area);
        });
    }

    /** Takes a merger back. */
    public Outcome<Area> split(UUID areaId, Author author) {
        return changes.make(author, () -> {
            Area area = areas.findById(areaId).orElseThrow();
            if (area.open()) return Outcome.done(area);
            area.split();
            committee(area, Organisation::resume);
            trace("area.split", area, "", author);
            return Outcome.done(area);
        });
    }

    private void check(Reading reading, Area area, Area target) {
        if (area.tier() == Tier.COUNTY) reading.refuse("", "merge.county");
        else if (area.id().equals(target.id())) reading.refuse("target", "merge.itself");
        else if (area.tier() != target.tier()) reading.refuse("target", "merge.tier");
        else if (!target.open()) reading.refuse("target", "merge.closed", target.name());
        else if (areas.below(area.id()).stream().anyMatch(Area::open)) reading.refuse("", "merge.villages");
        else if (areas.existsByMergedInto(area.id())) reading.refuse("", "merge.others");
    }

    private void committee(Area area, Consumer<Organisation> step) {
        organisations.committeeOf(area.id()).ifPresent(step);
    }

    private void trace(String kind, Area area, String target, Author author) {
        changes.trace(kind, author, "area", area.id(), Map.of("name", area.name(), "target", target));
    }
}
