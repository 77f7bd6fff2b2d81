package org.liantiao.accounts;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.PhoneNumber;
import org.liantiao.base.Typed;
import org.liantiao.base.Vault;
import org.springframework.stereotype.Service;

/** The people of the county, for the administrator to look through. */
@Service
public class PeopleList {
    private final People people;
    private final Vault vault;
    private final Misses misses;
    private final Clock clock;

    PeopleList(People people, Misses misses, Vault vault, Clock clock) {
        this.people = people;
        this.misses = misses;
        this.vault = vault;
        this.clock = clock;
    }

    /** @param waits whether the person has to wait somewhere after wrong passwords */
    public record Line(
            UUID id,
            String login,
            String name,
            UUID organisationId,
            String organisation,
            Set<Role> roles,
            boolean active,
            boolean waits) {}

    /** Those whose name, login or organisation holds these letters; all of them for none. Nobody for whom it is not meant. */
    public List<Line> find(Actor by, String letters, int offset, int limit) {
        if (!by.is(Role.ADMINISTRATOR)) return List.of();
        Set<UUID> waiting = misses.waiting(clock.instant());
        return people.find(pattern(letters), limit, offset).stream()
                .map(person -> line(person, waiting))
                .toList();
    }

    public int count(Actor by, String letters) {
        return by.is(Role.ADMINISTRATOR) ? (int) people.count(pattern(letters)) : 0;
    }

    public Optional<Line> one(Actor by, UUID id) {
        return by.is(Role.ADMINISTRATOR)
                ? people.find(id).map(person -> line(person, misses.waiting(clock.instant())))
                : Optional.empty();
    }

    /** The telephone number, for the one who may change it. */
    public @Nullable PhoneNumber phone(Actor by, UUID id) {
        return by.is(Role.ADMINISTRATOR) ? people.find(id).orElseThrow().phone(vault) : null;
    }

    private static Line line(Person person, Set<UUID> waiting) {
        return new Line(
                person.id(),
                person.login(),
                person.name(),
                person.organisation().id(),
                person.organisation().name(),
                person.roles(),
                person.active(),
                waiting.contains(person.id()));
    }

    /** Letters as they are: a percent sign finds a percent sign. */
    private static String pattern(String letters) {
        String plain = Typed.clean(Typed.halfWidth(letters)).replaceAll("([\\\\%_])", "\\\\$1");
        return "%" + plain + "%";
    }
}
