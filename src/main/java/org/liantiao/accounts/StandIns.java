package org.liantiao.accounts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.HandOvers.Colleague;
import org.liantiao.base.Change;
import org.liantiao.base.Outcome;
import org.liantiao.base.Reading;
import org.liantiao.base.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** 代班: whoever manages somebody, or they themselves, names a colleague who does their work while they are away. */
@Service
public class StandIns {
    private final People people;
    private final Absences absences;
    private final StandInChoice choice;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StandIns(
            People people,
            Absences absences,
            StandInChoice choice,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.absences = absences;
        this.choice = choice;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /** An absence as typed. Fields of refusals: {@code colleague, first, last}. */
    public record Form(
            @Nullable UUID standInId,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {}

    /** An absence that runs or is to come. */
    public record Line(UUID id, String absent, String standIn, LocalDate first, LocalDate last) {}

    /** Whether somebody does work that another could do for them. */
    public boolean possible(Actor by, UUID personId) {
        return find(by, personId)
                .filter(person -> person.active() && !Absence.work(person).isEmpty())
                .isPresent();
    }

    /** When somebody is away, and who stands in; nothing for whom the person is not there. */
    public List<Line> of(Actor by, UUID personId) {
        return find(by, personId)
                .map(this::around)
                .orElse(Stream.of())
                .filter(absence -> absence.absent().id().equals(personId))
                .map(StandIns::line)
                .toList();
    }

    /** Whom somebody stands in for themselves, now or later. */
    public List<Line> taken(Actor actor) {
        return find(actor, actor.personId())
                .map(this::around)
                .orElse(Stream.of())
                .filter(absence -> absence.standIn().id().equals(actor.personId()))
                .map(StandIns::line)
                .toList();
    }

    /** Who could stand in on all of these days; as far as a day is not known yet, today. */
    public List<Colleague> colleagues(Actor by, UUID personId, @Nullable LocalDate first, @Nullable LocalDate last) {
        LocalDate from = first == null ? today() : first;
        LocalDate to = last == null || last.isBefore(from) ? from : last;
        return find(by, personId).map(person -> choice.of(person, from, to)).orElse(List.of()).stream()
                .map(person -> new Colleague(
                        person.id(), person.name(), person.organisation().name()))
                .toList();
    }

    /**
     * Refuses days before today and more than a year, whoever cannot do this work, who is away in those days themselves,
     * and an absence of somebody who is away already or stands in for another: there is no chain.
     */
    public Outcome<UUID> arrange(Actor by, UUID absentId, Form form) {
        Reading reading = new Reading();
        LocalDate first = reading.day("first", form.first(), today(), today().plusYears(1));
        LocalDate from = form.first() == null ? first : form.first();
        LocalDate last = reading.day("last", form.last(), from, from.plusYears(1));
        UUID standInId = reading.choice("colleague", form.standInId());
        if (!reading.clean() || standInId == null) return reading.refused();
        return Objects.requireNonNull(transactions.execute(status -> {
            // Two who arrange for the same people do it one after the other.
            Stream.of(absentId, standInId).sorted().forEach(people::lock);
            Person absent = find(by, absentId).filter(Person::active).orElse(null);
            if (absent == null) return Outcome.<UUID>refused(Refusal.page("person.notFound"));
            Optional<Refusal> busy = busy(absent, standInId, first, last);
            if (busy.isPresent()) return Outcome.<UUID>refused(busy.get());
            Person standIn = choice.of(absent, first, last).stream()
                    .filter(person -> person.id().equals(standInId))
                    .findFirst()
                    .orElse(null);
            if (standIn == null) return Outcome.<UUID>refused(Refusal.of("colleague", "standIn.noColleague"));
            Absence absence = absences.save(new Absence(absent, standIn, first, last, clock.instant()));
            trace("person.standInArranged", by, absence);
            return Outcome.done(absence.id());
        }));
    }

    /** Ends an absence at once, or takes one back that is to come. */
    public Outcome<UUID> end(Actor by, UUID id) {
        return Objects.requireNonNull(transactions.execute(status -> {
            Absence absence = absences.find(id).orElse(null);
            if (absence == null || find(by, absence.absent().id()).isEmpty())
                return Outcome.<UUID>refused(Refusal.page("person.notFound"));
            end(by, absence);
            return Outcome.done(id);
        }));
    }

    /** Whoever goes or moves away needs no stand-in and is none; in the transaction of that change. */
    void endAll(Actor by, Person person) {
        absences.around(person.id(), today()).forEach(absence -> end(by, absence));
    }

    private void end(Actor by, Absence absence) {
        if (absence.over()) return;
        absence.end(clock.instant());
        trace("person.standInEnded", by, absence);
    }

    private Optional<Refusal> busy(Person absent, UUID standInId, LocalDate first, LocalDate last) {
        for (Absence other : absences.around(absent.id(), first)) {
            if (!other.meets(first, last)) continue;
            return Optional.of(
                    other.absent().id().equals(absent.id())
                            ? Refusal.of("first", "standIn.overlaps", other.first(), other.last())
                            : Refusal.of(
                                    "first", "standIn.standsIn", other.absent().name(), other.last()));
        }
        return absences.away(first, last).contains(standInId)
                ? Optional.of(Refusal.of("colleague", "standIn.away"))
                : Optional.empty();
    }

    private Stream<Absence> around(Person person) {
        return absences.around(person.id(), today()).stream();
    }

    private Optional<Person> find(Actor by, UUID personId) {
        return by.personId().equals(personId) ? people.find(personId) : people.find(Charge.of(by), personId);
    }

    private static Line line(Absence absence) {
        return new Line(
                absence.id(), absence.absent().name(), absence.standIn().name(), absence.first(), absence.last());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void trace(String kind, Actor by, Absence absence) {
        Map<String, String> facts = new TreeMap<>();
        facts.put("name", absence.absent().name());
        facts.put("standIn", absence.standIn().id().toString());
        facts.put("standInName", absence.standIn().name());
        facts.put("first", absence.first().toString());
        facts.put("last", absence.last().toString());
        events.publishEvent(Change.of(
                kind, clock.instant(), by.author(), "person", absence.absent().id(), facts));
    }
}
