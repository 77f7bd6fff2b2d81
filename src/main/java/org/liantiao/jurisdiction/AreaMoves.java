package org.liantiao.jurisdiction;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Author;
import org.liantiao.base.Outcome;
import org.liantiao.base.Reading;
import org.liantiao.base.Typed;
import org.springframework.stereotype.Service;

/** 划归: a village lies in another township from now on, with all its cases and figures; its people and its committee stay its own. */
@Service
public class AreaMoves {
    private final Areas areas;
    private final AreaHistory history;
    private final Redrawing redrawing;
    private final MovedAlong along;
    private final Changes changes;

    AreaMoves(Areas areas, AreaHistory history, Redrawing redrawing, MovedAlong along, Changes changes) {
        this.areas = areas;
        this.history = history;
        this.redrawing = redrawing;
        this.along = along;
        this.changes = changes;
    }

    /**
     * Refuses what is no village or was merged, a township that was merged, and one that has a village of that name.
     *
     * @param typedCode the new 12-digit code, as the statistics bureau gives it; empty when there is none yet
     */
    public Outcome<Area> move(UUID villageId, @Nullable UUID townshipId, @Nullable String typedCode, Author author) {
        return changes.make(author, () -> {
            redrawing.alone();
            Area village = areas.findById(villageId).orElseThrow();
            Reading reading = new Reading();
            UUID chosen = reading.choice("target", townshipId);
            Optional<Area> township = Optional.ofNullable(chosen).flatMap(areas::findById);
            String code = code(reading, village, typedCode);
            township.ifPresent(found -> check(reading, village, found));
            if (township.isEmpty() || !reading.clean()) return reading.refused();
            move(village, township.get(), code, author);
            return Outcome.done(village);
        });
    }

    private void move(Area village, Area township, String code, Author by) {
        Area from = java.util.Objects.requireNonNull(village.parent());
        Set<UUID> places = redrawing.places(village);
        along.release(village.id(), Tier.TOWNSHIP);
        redrawing.move(village, township, code, by);
        redrawing.tell(new AreasRedrawn.Moved(village, from, township, places, by));
        Map<String, String> content =
                Map.of("name", village.name(), "from", from.name(), "target", township.name(), "code", code);
        changes.trace("area.moved", by, "area", village.id(), content);
    }

    private void check(Reading reading, Area village, Area township) {
        if (village.tier() != Tier.VILLAGE || township.tier() != Tier.TOWNSHIP) reading.refuse("target", "move.tier");
        else if (!village.open()) reading.refuse("", "merge.already", village.name());
        else if (!township.open()) reading.refuse("target", "merge.closed", township.name());
        else if (township.id().equals(village.townshipId())) reading.refuse("target", "move.there", township.name());
        else
            redrawing
                    .namesake(township, village.name(), village)
                    .ifPresent(other -> reading.refuse("target", "move.namesake", township.name(), village.name()));
    }

    private String code(Reading reading, Area village, @Nullable String typed) {
        String code = Typed.halfWidth(typed == null ? "" : typed).replaceAll("\\s", "");
        if (code.isEmpty() || code.equals(village.code())) return village.code();
        if (!code.matches("[0-9]{12}")) reading.refuse("code", "area.code");
        else if (areas.findByCode(code).isPresent() || history.formerCodes().contains(code) && !had(village, code))
            reading.refuse("code", "area.codeTaken");
        return code;
    }

    /** Whether the code was its own once; that of the village it was made out of was not. */
    private boolean had(Area village, String code) {
        return history.of(village.id()).stream()
                .anyMatch(past -> past.code().equals(code) && past.kind() != AreaPast.Kind.FOUNDED);
    }
}
