package org.liantiao.accounts.internal;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.liantiao.accounts.People;
import org.liantiao.accounts.Person;
import org.liantiao.base.Author;
import org.liantiao.base.Change;
import org.liantiao.jurisdiction.AreasRedrawn;
import org.liantiao.jurisdiction.MovedAlong;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.jurisdiction.Organisations;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 撤并: the people of a committee go along to the one that takes over its work, and come back when the merger is taken back. */
@Component
class PeopleAlong {
    private final People people;
    private final Organisations organisations;
    private final MovedAlong along;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PeopleAlong(
            People people,
            Organisations organisations,
            MovedAlong along,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.organisations = organisations;
        this.along = along;
        this.events = events;
        this.clock = clock;
    }

    /** Before the cases follow, so that whoever handles one keeps it. */
    @EventListener
    @Order(1)
    void on(AreasRedrawn.Merged merged) {
        UUID area = merged.area().id();
        Organisation successor = committee(merged.into().id());
        for (Person person : people.in(committee(area).id())) {
            move(person, successor, merged.by());
            along.note(area, person.id());
        }
    }

    @EventListener
    @Order(1)
    void on(AreasRedrawn.Split split) {
        Organisation own = committee(split.area().id());
        Set<UUID> went = along.with(split.area().id());
        for (Person person : people.in(committee(split.from().id()).id()))
            if (went.contains(person.id())) move(person, own, split.by());
    }

    @EventListener
    @Order(1)
    void on(AreasRedrawn.Founded founded) {
        Organisation own = committee(founded.area().id());
        for (Person person : people.in(committee(founded.from().id()).id()))
            if (founded.people().contains(person.id())) move(person, own, founded.by());
    }

    private Organisation committee(UUID areaId) {
        return organisations.committeeOf(areaId).orElseThrow();
    }

    private void move(Person person, Organisation to, Author by) {
        person.move(to, Set.copyOf(person.roles()));
        events.publishEvent(Change.of(
                "person.movedAlong",
                clock.instant(),
                by,
                "person",
                person.id(),
                Map.of("name", person.name(), "organisation", to.name())));
    }
}
