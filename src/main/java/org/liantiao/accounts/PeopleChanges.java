package org.liantiao.accounts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Change;
import org.liantiao.base.Outcome;
import org.liantiao.base.Reading;
import org.liantiao.base.Refusal;
import org.liantiao.base.Vault;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.jurisdiction.Organisations;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What is done for people by those who manage them: the administrator for everybody, a township's reviewer for the mediators
 * of its villages ({@link Charge}). Whoever manages nobody is refused; somebody else's people are not there.
 */
@Service
public class PeopleChanges {
    private final People people;
    private final Organisations organisations;
    private final Newcomers newcomers;
    private final Invitations invitations;
    private final Departures departures;
    private final StandIns standIns;
    private final Passwords passwords;
    private final Misses misses;
    private final Sittings sittings;
    private final FactorBook factors;
    private final SignInNotes notes;
    private final Vault vault;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PeopleChanges(
            People people,
            Organisations organisations,
            Newcomers newcomers,
            Invitations invitations,
            Departures departures,
            StandIns standIns,
            Passwords passwords,
            Misses misses,
            Sittings sittings,
            FactorBook factors,
            SignInNotes notes,
            Vault vault,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.organisations = organisations;
        this.newcomers = newcomers;
        this.invitations = invitations;
        this.departures = departures;
        this.standIns = standIns;
        this.passwords = passwords;
        this.misses = misses;
        this.sittings = sittings;
        this.factors = factors;
        this.notes = notes;
        this.vault = vault;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /** Adds somebody and invites them. Refuses a login that is taken and roles that one person must not hold together. */
    public Outcome<Entrance> add(Actor by, PersonForm form) {
        return change(by, charge -> {
            PersonReading read = new PersonReading(form, charge, organisations, people::existsByLogin);
            Organisation organisation = read.organisation();
            if (!read.clean() || organisation == null) return read.refused();
            Newcomers.Newcomer newcomer =
                    new Newcomers.Newcomer(read.login(), read.name(), read.phone(), organisation, form.roles());
            return Outcome.done(newcomers.add(by, newcomer));
        });
    }

    /**
     * Changes name, organisation, roles and, where one is typed, the telephone; the login stays, and what was done before stays where it was done.
     * Refuses a move, or giving up a role, that would leave open cases without anybody.
     */
    public Outcome<UUID> change(Actor by, UUID id, PersonForm form) {
        return change(by, id, (charge, person) -> {
            PersonReading read = PersonReading.ofKnown(form, person, charge, organisations);
            Organisation organisation = read.organisation();
            if (by.personId().equals(id) && !form.roles().contains(Role.ADMINISTRATOR))
                read.refuse("roles", "person.ownRole");
            if (!read.clean() || organisation == null) return read.refused();
            if (!form.roles().contains(Role.ADMINISTRATOR) && isLastAdministrator(person))
                return Outcome.refused(Refusal.of("roles", "person.lastAdministrator"));
            Optional<Refusal> left = departures.refuse(person, organisation, form.roles());
            if (left.isPresent()) return Outcome.refused(left.get());
            Organisation former = person.organisation();
            boolean sameWork =
                    former.id().equals(organisation.id()) && form.roles().containsAll(person.roles());
            if (!sameWork) standIns.endAll(by, person);
            person.rename(read.name());
            person.move(organisation, form.roles());
            if (form.phone() != null) person.changePhone(vault, read.phone());
            traceChange(by, person, former);
            return Outcome.done(id);
        });
    }

    /**
     * Lets somebody in no longer; what they did stays. Their open session ends at the next click. Refuses oneself, the last
     * administrator, and whoever would leave open cases without anybody.
     */
    public Outcome<UUID> suspend(Actor by, UUID id) {
        return go(by, id, "person.suspended", Map.of(), Person::suspend);
    }

    /** 离岗: the same for good, from a day on; coming back needs a new code. Refuses a day that is still to come. */
    public Outcome<UUID> leave(Actor by, UUID id, @Nullable LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        Reading reading = new Reading();
        LocalDate last = reading.day("day", day, today.minusYears(1), today);
        if (!reading.clean()) return reading.refused();
        return go(by, id, "person.left", Map.of("day", last.toString()), person -> {
            person.leave(last);
            person.givePassword(passwords.nobodys());
            invitations.end(person);
        });
    }

    /** Brings back whoever was suspended or had left. */
    public Outcome<UUID> resume(Actor by, UUID id) {
        return step(by, id, "person.resumed", Person::resume);
    }

    /** Ends the waiting after wrong passwords. */
    public Outcome<UUID> unlock(Actor by, UUID id) {
        return step(by, id, "person.unlocked", person -> misses.forget(id));
    }

    /** Signs somebody out wherever they are signed in; they may come in again. */
    public Outcome<UUID> endSessions(Actor by, UUID id) {
        return change(by, id, (charge, person) -> {
            sittings.endAll(by.author(), person);
            return Outcome.done(id);
        });
    }

    /** Takes away the second factor of whoever lost the telephone and the codes on paper; all their sessions end, and they are told. */
    public Outcome<UUID> removeFactor(Actor by, UUID id) {
        if (by.personId().equals(id)) return Outcome.refused(Refusal.page("person.ownFactor"));
        return step(by, id, "person.factorRemoved", person -> {
            misses.forget(id, Misses.CODES);
            if (factors.remove(id)) notes.add(id, SignInNote.Kind.FACTOR_REMOVED, clock.instant());
            sittings.endOthers(person, null);
        });
    }

    /**
     * Gives a new one-time code; the former one, the password and every open session end, and whoever had come in before is told.
     * Refuses oneself and whoever may not come in.
     */
    public Outcome<Entrance> invite(Actor by, UUID id) {
        if (by.personId().equals(id)) return Outcome.refused(Refusal.page("person.ownCode"));
        return change(by, id, (charge, person) -> {
            if (!person.active()) return Outcome.refused(Refusal.page("person.notActive"));
            misses.forget(id);
            sittings.endOthers(person, null);
            if (!invitations.waits(person)) notes.add(id, SignInNote.Kind.NEW_CODE, clock.instant());
            return Outcome.done(invitations.issue(by, person));
        });
    }

    private interface Work<T> {
        Outcome<T> on(Charge charge, Person person);
    }

    private Outcome<UUID> go(Actor by, UUID id, String kind, Map<String, String> facts, Consumer<Person> step) {
        if (by.personId().equals(id)) return Outcome.refused(Refusal.page("person.oneself"));
        return change(by, id, (charge, person) -> {
            if (isLastAdministrator(person)) return Outcome.refused(Refusal.page("person.lastAdministrator"));
            Optional<Refusal> left = departures.refuse(person);
            if (left.isPresent()) return Outcome.refused(left.get());
            step.accept(person);
            sittings.endOthers(person, null);
            standIns.endAll(by, person);
            trace(kind, by, person, facts);
            return Outcome.done(id);
        });
    }

    private Outcome<UUID> step(Actor by, UUID id, String kind, Consumer<Person> step) {
        return change(by, id, (charge, person) -> {
            step.accept(person);
            trace(kind, by, person, Map.of());
            return Outcome.done(id);
        });
    }

    /** Two administrators may each take the other's place away at the same moment; the second finds that he is the last. */
    private boolean isLastAdministrator(Person person) {
        if (!person.active() || !person.roles().contains(Role.ADMINISTRATOR)) return false;
        people.lock(people.first());
        return people.countOtherAdministrators(person.id()) == 0;
    }

    /** Everybody of the person's area is held before anything is read, so that what is decided on stays true until it is done. */
    private <T> Outcome<T> change(Actor by, UUID id, Work<T> work) {
        return change(by, charge -> {
            people.holdArea(id);
            return people.find(charge, id)
                    .map(person -> work.on(charge, person))
                    .orElseGet(() -> Outcome.refused(Refusal.page("person.notFound")));
        });
    }

    private <T> Outcome<T> change(Actor by, Function<Charge, Outcome<T>> work) {
        Charge charge = Charge.of(by);
        if (charge.isNobody()) return Outcome.refused(Refusal.page("person.notYours"));
        try {
            return transactions.execute(status -> work.apply(charge));
        } catch (DataIntegrityViolationException | ConcurrencyFailureException overtaken) {
            return Outcome.refused(Refusal.page("person.meanwhile"));
        }
    }

    private void traceChange(Actor by, Person person, Organisation former) {
        boolean moved = !former.id().equals(person.organisation().id());
        Map<String, String> facts = new TreeMap<>(Newcomers.facts(person));
        if (moved) facts.put("from", former.name());
        trace(moved ? "person.moved" : "person.changed", by, person, facts);
    }

    private void trace(String kind, Actor by, Person person, Map<String, String> content) {
        events.publishEvent(Change.of(kind, clock.instant(), by.author(), "person", person.id(), content));
    }
}
