package org.liantiao.disputes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Author;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.AreaFoundings;
import org.liantiao.jurisdiction.AreaFoundings.Founding;
import org.liantiao.jurisdiction.AreaMergers;
import org.liantiao.jurisdiction.AreaMoves;
import org.liantiao.jurisdiction.Residents;
import org.liantiao.jurisdiction.Tier;
import org.liantiao.testing.BareCase;

/**
 * Redraws a county at random, and keeps account of it on paper: a map of what became part of what, and one of what lies in
 * what. Nothing here asks the application where anything is.
 */
class ShiftingTree {
    private static final Author ADMIN = Author.system("管理员");

    private final Random random;
    private final AreaMergers mergers;
    private final AreaMoves moves;
    private final AreaFoundings foundings;
    private final List<BareCase> cases;
    private final Map<UUID, Area> areas = new HashMap<>();
    private final List<UUID> townships = new ArrayList<>();
    private final List<UUID> villages = new ArrayList<>();
    private final Map<UUID, UUID> into = new HashMap<>();
    private final Map<UUID, UUID> lies = new HashMap<>();
    /** The townships each village lay in before it came where it lies now, when it came along with them; the first one first. */
    private final Map<UUID, List<UUID>> cameFrom = new HashMap<>();

    /** @param cases those that may go along with a new village; their place changes with that */
    ShiftingTree(
            Random random,
            AreaMergers mergers,
            AreaMoves moves,
            AreaFoundings foundings,
            List<Area> areas,
            List<BareCase> cases) {
        this.random = random;
        this.mergers = mergers;
        this.moves = moves;
        this.foundings = foundings;
        this.cases = cases;
        areas.forEach(this::enter);
    }

    private void enter(Area area) {
        areas.put(area.id(), area);
        if (area.tier() == Tier.TOWNSHIP) townships.add(area.id());
        if (area.tier() != Tier.VILLAGE) return;
        villages.add(area.id());
        lies.put(area.id(), Objects.requireNonNull(area.townshipId()));
        cameFrom.put(area.id(), new ArrayList<>());
    }

    /** @return what was done, for the message of a failure */
    String shift() {
        return switch (random.nextInt(7)) {
            case 0, 1 -> mergeVillages();
            case 2 -> mergeTownships();
            case 3 -> move();
            case 4 -> found();
            default -> split();
        };
    }

    /** Where a place counts now, at a tier; null when it lies above it. */
    @Nullable
    UUID at(Area place, Tier tier) {
        UUID now = now(place.id());
        Tier own = place.tier();
        if (tier == Tier.COUNTY) return place.countyId();
        if (tier == Tier.TOWNSHIP) return own == Tier.VILLAGE ? lies.get(now) : own == Tier.TOWNSHIP ? now : null;
        return own == Tier.VILLAGE ? now : null;
    }

    boolean isOpen(UUID area) {
        return !into.containsKey(area);
    }

    List<UUID> townships() {
        return townships;
    }

    List<UUID> villages() {
        return villages;
    }

    private UUID now(UUID area) {
        UUID now = area;
        while (into.containsKey(now)) now = into.get(now);
        return now;
    }

    private String mergeVillages() {
        UUID one = any(open(villages));
        UUID other = any(open(villages));
        if (one == null || other == null || one.equals(other)) return "nothing";
        mergers.merge(one, other, ADMIN).orThrow();
        into.put(one, other);
        return name(one) + " into " + name(other);
    }

    private String mergeTownships() {
        UUID one = any(open(townships));
        UUID other = any(open(townships));
        if (one == null || other == null || one.equals(other)) return "nothing";
        mergers.merge(one, other, ADMIN).orThrow();
        for (UUID village : open(villages).toList())
            if (lies.replace(village, one, other)) cameFrom(village).add(one);
        into.put(one, other);
        return name(one) + " into " + name(other);
    }

    private String move() {
        UUID village = any(open(villages));
        UUID township = any(open(townships));
        if (village == null || township == null || township.equals(lies.get(village))) return "nothing";
        moves.move(village, township, "", ADMIN).orThrow();
        lies.put(village, township);
        cameFrom(village).clear();
        return name(village) + " to " + name(township);
    }

    /** A mediator and some of the cases that are not over make a village of their own. */
    private String found() {
        UUID from = any(open(villages));
        if (from == null) return "nothing";
        List<UUID> mediators = foundings.people(from).stream()
                .filter(Residents.Resident::mediates)
                .map(Residents.Resident::id)
                .toList();
        if (mediators.size() < 2) return "nothing";
        List<BareCase> going = cases.stream()
                .filter(row -> !row.isOver() && from.equals(at(row.place, Tier.VILLAGE)) && random.nextBoolean())
                .toList();
        String codes = going.stream().map(row -> row.code).collect(Collectors.joining("、"));
        String serial = String.valueOf(700 + villages.size());
        String code = Objects.requireNonNull(areas.get(lies.get(from))).code().substring(0, 9) + serial;
        Area made = foundings
                .found(from, new Founding("分" + serial, code, Set.of(mediators.getFirst()), Set.of(), codes), ADMIN)
                .orThrow();
        enter(made);
        going.forEach(row -> row.place = made);
        return made.name() + " out of " + name(from) + " with " + codes;
    }

    private String split() {
        UUID area = any(into.keySet().stream().sorted());
        if (area == null) return "nothing";
        UUID township = lies.get(area);
        if (township != null && !isOpen(township)) {
            if (mergers.split(area, ADMIN).isDone()) throw new AssertionError("below a township that is merged");
            return "nothing";
        }
        UUID from = now(area);
        mergers.split(area, ADMIN).orThrow();
        into.remove(area);
        for (UUID village : villages) {
            int at = cameFrom(village).indexOf(area);
            if (at >= 0) goHome(village, from, at);
        }
        return name(area) + " out of " + name(from);
    }

    /** Home is where it lay then; all it came through since is forgotten with the way back. */
    private void goHome(UUID village, UUID from, int at) {
        UUID home = cameFrom(village).get(at);
        boolean there = !isOpen(village) || lies.replace(village, from, home);
        cameFrom(village).subList(at, there ? cameFrom(village).size() : at + 1).clear();
    }

    private List<UUID> cameFrom(UUID village) {
        return Objects.requireNonNull(cameFrom.get(village));
    }

    private Stream<UUID> open(List<UUID> some) {
        return some.stream().filter(this::isOpen);
    }

    private @Nullable UUID any(Stream<UUID> some) {
        List<UUID> all = some.toList();
        return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
    }

    private String name(UUID area) {
        return Objects.requireNonNull(areas.get(area)).name();
    }
}
