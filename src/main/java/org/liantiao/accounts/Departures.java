package org.liantiao.accounts;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Refusal;
import org.liantiao.jurisdiction.Organisation;
import org.springframework.stereotype.Component;

/** Sees to it that no open case and nothing that was begun is left without anybody when a person is suspended, leaves, moves or gives up a role. */
@Component
class Departures {
    private final People people;
    private final Duties duties;
    private final BegunWork begun;

    Departures(People people, Duties duties, BegunWork begun) {
        this.people = people;
        this.duties = duties;
        this.begun = begun;
    }

    /** What speaks against somebody's going altogether. */
    Optional<Refusal> refuse(Person person) {
        return refuse(person, null, Set.of());
    }

    /** What speaks against somebody's going to an organisation, or holding these roles there; null for nowhere. */
    Optional<Refusal> refuse(Person person, @Nullable Organisation then, Set<Role> roles) {
        if (!person.active()) return Optional.empty();
        UUID area = person.organisation().area().id();
        boolean staysInTier = then != null
                && then.kind().worksForItsTier()
                && then.area().id().equals(area);
        Optional<Refusal> mediating =
                person.actor().mediatesFor(area) && !(staysInTier && roles.contains(Role.MEDIATOR))
                        ? stopsMediating(person, area)
                        : Optional.empty();
        if (mediating.isPresent()) return mediating;
        Optional<Refusal> ruling = person.actor().rulesFor(area) && !(staysInTier && roles.contains(Role.REVIEWER))
                ? nobodyElse(person, area, other -> other.rulesFor(area), duties.awaiting(area), "person.lastReviewer")
                : Optional.empty();
        return ruling.or(() -> leavesBegun(person, then == null ? null : person.actorAt(then, roles)));
    }

    private Optional<Refusal> leavesBegun(Person person, @Nullable Actor then) {
        int left = begun.left(person, then);
        return left == 0 ? Optional.empty() : Optional.of(Refusal.page("person.begun", left));
    }

    private Optional<Refusal> stopsMediating(Person person, UUID area) {
        int named = duties.named(person.id());
        if (named > 0) return Optional.of(Refusal.page("person.openCases", named));
        return nobodyElse(person, area, other -> other.mediatesFor(area), duties.held(area), "person.lastMediator");
    }

    /** The colleagues are locked: two who go at the same moment go one after the other. */
    private Optional<Refusal> nobodyElse(Person person, UUID area, Predicate<Actor> could, int left, String rule) {
        if (left == 0) return Optional.empty();
        boolean covered = people.lockOfArea(area).stream()
                .filter(other -> !other.id().equals(person.id()))
                .map(Person::actor)
                .anyMatch(could);
        return covered ? Optional.empty() : Optional.of(Refusal.page(rule, left));
    }
}
