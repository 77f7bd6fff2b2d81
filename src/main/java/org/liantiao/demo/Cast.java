package org.liantiao.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.Role;
import org.liantiao.jurisdiction.Area;

/** Who acts in the histories: the mediators of each village and township that appears, and those of the county. */
final class Cast {
    private final Map<UUID, List<Actor>> mediators = new HashMap<>();
    private final Map<String, Actor> byLogin = new HashMap<>();

    void add(String login, Actor actor) {
        byLogin.put(login, actor);
        if (actor.is(Role.MEDIATOR))
            mediators.computeIfAbsent(actor.areaId(), id -> new ArrayList<>()).add(actor);
    }

    Actor named(String login) {
        return Objects.requireNonNull(byLogin.get(login), login);
    }

    boolean has(Area area) {
        return mediators.containsKey(area.id());
    }

    int mediatorsOf(Area area) {
        return mediators.getOrDefault(area.id(), List.of()).size();
    }

    /** Somebody with an account at an organisation. */
    Optional<String> workingAt(UUID organisation) {
        return byLogin.values().stream()
                .filter(actor -> actor.organisationId().equals(organisation))
                .map(Actor::name)
                .findFirst();
    }

    Actor ofVillage(Area village) {
        return of(village.id()).getFirst();
    }

    Actor ofTownship(Area village, Dice dice) {
        return dice.one(of(Objects.requireNonNull(village.townshipId())));
    }

    Actor ofCounty(Area village, Dice dice) {
        return dice.one(of(village.countyId()));
    }

    private List<Actor> of(UUID area) {
        return Objects.requireNonNull(mediators.get(area), () -> "nobody mediates for " + area);
    }
}
