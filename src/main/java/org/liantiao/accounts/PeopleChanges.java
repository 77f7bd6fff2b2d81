package org.liantiao.accounts;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.liantiao.base.Change;
import org.liantiao.base.Outcome;
import org.liantiao.base.Refusal;
import org.liantiao.base.Vault;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.jurisdiction.Organisations;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** What the administrator does for people: adds them, moves them, suspends them, gives them a way in. Refuses everybody else. */
@Service
public class PeopleChanges {
    private final People people;
    private final Organisations organisations;
    private final Passwords passwords;
    private final Misses misses;
    private final Vault vault;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PeopleChanges(
            People people,
            Organisations organisations,
            Passwords passwords,
            Misses misses,
            Vault vault,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.organisations = organisations;
        this.passwords = passwords;
        this.misses = misses;
        this.vault = vault;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /** Somebody with the password to hand over; it is shown once and must be changed at the first sign-in. */
    public record Entrance(UUID personId, String name, String login, String oneTimePassword) {}

    /** Adds somebody. Refuses a login that is taken and roles that one person must not hold together. */
    public Outcome<Entrance> add(Actor by, PersonForm form) {
        String password = passwords.oneTime();
        String hash = passwords.hash(password);
        return change(by, () -> {
            PersonReading read = new PersonReading(form, organisations, people);
            Organisation organisation = read.organisation();
            if (!read.clean() || organisation == null) return read.refused();
            Person person = new Person(read.login(), hash, read.name(), organisation, form.roles(), clock.instant());
            person.givePassword(hash, true);
            person.changePhone(vault, read.phone());
            people.save(person);
            trace("person.added", by, person, facts(person));
            return Outcome.done(new Entrance(person.id(), person.name(), person.login(), password));
        });
    }

    /** Changes name, organisation, roles and telephone; the login stays. */
    public Outcome<UUID> change(Actor by, UUID id, PersonForm form) {
        return change(by, () -> {
            Person person = people.find(id).orElseThrow();
            PersonReading read = PersonReading.ofKnown(form, person.login(), organisations);
            Organisation organisation = read.organisation();
            if (by.personId().equals(id) && !form.roles().contains(Role.ADMINISTRATOR))
                read.refuse("roles", "person.ownRole");
            if (!read.clean() || organisation == null) return read.refused();
            person.rename(read.name());
            if (!form.roles().contains(Role.ADMINISTRATOR) && isLastAdministrator(person))
                return Outcome.refused(Refusal.of("roles", "person.lastAdministrator"));
            person.move(organisation, form.roles());
            person.changePhone(vault, read.phone());
            trace("person.changed", by, person, facts(person));
            return Outcome.done(id);
        });
    }

    /** Lets somebody in no longer; what they did stays. Their open session ends at the next click. Refuses oneself and the last administrator. */
    public Outcome<UUID> suspend(Actor by, UUID id) {
        if (by.personId().equals(id)) return Outcome.refused(Refusal.page("person.oneself"));
        return change(
                by,
                () -> isLastAdministrator(people.find(id).orElseThrow())
                        ? Outcome.refused(Refusal.page("person.lastAdministrator"))
                        : stepped(by, id, "person.suspended", Person::suspend));
    }

    public Outcome<UUID> resume(Actor by, UUID id) {
        return step(by, id, "person.resumed", Person::resume);
    }

    /** Ends the waiting after wrong passwords. */
    public Outcome<UUID> unlock(Actor by, UUID id) {
        return step(by, id, "person.unlocked", person -> misses.forget(id));
    }

    /** Gives a new password to hand over; the old one and every open session end. */
    public Outcome<Entrance> resetPassword(Actor by, UUID id) {
        String password = passwords.oneTime();
        String hash = passwords.hash(password);
        return change(by, () -> {
            Person person = people.find(id).orElseThrow();
            person.givePassword(hash, true);
            misses.forget(id);
            trace("person.passwordReset", by, person, Map.of());
            return Outcome.done(new Entrance(id, person.name(), person.login(), password));
        });
    }

    private interface Work<T> {
        Outcome<T> outcome();
    }

    private Outcome<UUID> step(Actor by, UUID id, String kind, Consumer<Person> step) {
        return change(by, () -> stepped(by, id, kind, step));
    }

    private Outcome<UUID> stepped(Actor by, UUID id, String kind, Consumer<Person> step) {
        Person person = people.find(id).orElseThrow();
        step.accept(person);
        trace(kind, by, person, Map.of());
        return Outcome.done(id);
    }

    /** Two administrators may each take the other's place away at the same moment; the second finds that he is the last. */
    private boolean isLastAdministrator(Person person) {
        if (!person.active() || !person.roles().contains(Role.ADMINISTRATOR)) return false;
        people.lock(people.first());
        return people.countOtherAdministrators(person.id()) == 0;
    }

    private <T> Outcome<T> change(Actor by, Work<T> work) {
        if (!by.is(Role.ADMINISTRATOR)) return Outcome.refused(Refusal.page("person.notYours"));
        try {
            return transactions.execute(status -> work.outcome());
        } catch (DataIntegrityViolationException | OptimisticLockingFailureException overtaken) {
            return Outcome.refused(Refusal.page("person.meanwhile"));
        }
    }

    private static Map<String, String> facts(Person person) {
        Set<Role> roles = new TreeSet<>(person.roles());
        return Map.of(
                "login", person.login(),
                "name", person.name(),
                "organisation", person.organisation().name(),
                "roles", roles.toString());
    }

    private void trace(String kind, Actor by, Person person, Map<String, String> content) {
        events.publishEvent(Change.of(kind, clock.instant(), by.author(), "person", person.id(), content));
    }
}
