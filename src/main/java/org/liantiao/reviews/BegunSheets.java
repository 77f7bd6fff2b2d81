package org.liantiao.reviews;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.BegunWork;
import org.liantiao.accounts.People;
import org.liantiao.accounts.Person;
import org.springframework.stereotype.Component;

/** 没评完的评查表: who could go on with those that somebody began, and how they get them. What is written on one stays. */
@Component
class BegunSheets implements BegunWork {
    private final SheetShelf shelf;
    private final SheetDesk desk;
    private final ReviewRights rights;
    private final People people;

    BegunSheets(SheetShelf shelf, SheetDesk desk, ReviewRights rights, People people) {
        this.shelf = shelf;
        this.desk = desk;
        this.rights = rights;
        this.people = people;
    }

    @Override
    public int left(Person person, @Nullable Actor then) {
        List<Sheet> begun = shelf.begunBy(person.id());
        if (begun.isEmpty()) return 0;
        List<Person> others = others(person);
        return (int) begun.stream()
                .filter(sheet -> then == null || !rights.goesOn(then, sheet))
                .filter(sheet -> others.stream().anyMatch(other -> rights.goesOn(other.actor(), sheet)))
                .count();
    }

    @Override
    public List<Person> colleagues(Person person) {
        List<Sheet> begun = shelf.begunBy(person.id());
        return others(person).stream()
                .filter(other -> begun.stream().anyMatch(sheet -> rights.goesOn(other.actor(), sheet)))
                .toList();
    }

    @Override
    public int pass(Actor by, Person from, Person to) {
        List<Sheet> theirs = shelf.begunBy(from.id()).stream()
                .flatMap(sheet -> shelf.hold(sheet.id()).stream())
                .filter(sheet -> !sheet.isConcluded() && sheet.isOf(from.id()) && rights.goesOn(to.actor(), sheet))
                .toList();
        theirs.forEach(sheet -> {
            shelf.giveTo(sheet.id(), to.id(), to.name());
            desk.trace("review.handedOver", by, sheet, Map.of("from", from.name(), "to", to.name()));
        });
        return theirs.size();
    }

    /** Of the person's own office's tier, and of the county. */
    private List<Person> others(Person person) {
        Actor actor = person.actor();
        return Stream.of(actor.areaId(), actor.countyId())
                .distinct()
                .flatMap(area -> people.activeOf(area).stream())
                .filter(other -> !other.id().equals(person.id()) && ReviewRights.isReviewer(other.actor()))
                .toList();
    }
}
