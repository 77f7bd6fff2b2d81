package org.liantiao.accounts;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Change;
import org.liantiao.base.PhoneNumber;
import org.liantiao.base.Vault;
import org.liantiao.jurisdiction.Organisation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Adds somebody who was read and found right, one by one or from a roster: without a password, with a code. */
@Component
class Newcomers {
    private final People people;
    private final Invitations invitations;
    private final Passwords passwords;
    private final Vault vault;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Newcomers(
            People people,
            Invitations invitations,
            Passwords passwords,
            Vault vault,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.invitations = invitations;
        this.passwords = passwords;
        this.vault = vault;
        this.events = events;
        this.clock = clock;
    }

    /** Somebody to add. */
    record Newcomer(
            String login, String name, @Nullable PhoneNumber phone, Organisation organisation, Set<Role> roles) {}

    Entrance add(Actor by, Newcomer newcomer) {
        Person person = new Person(
                newcomer.login(),
                passwords.nobodys(),
                newcomer.name(),
                newcomer.organisation(),
                newcomer.roles(),
                clock.instant());
        person.changePhone(vault, newcomer.phone());
        people.save(person);
        events.publishEvent(
                Change.of("person.added", clock.instant(), by.author(), "person", person.id(), facts(person)));
        return invitations.issue(by, person);
    }

    /** What the trail says of a person who was added or changed. */
    static Map<String, String> facts(Person person) {
        return Map.of(
                "login", person.login(),
                "name", person.name(),
                "organisation", person.organisation().name(),
                "roles", new TreeSet<>(person.roles()).toString());
    }
}
