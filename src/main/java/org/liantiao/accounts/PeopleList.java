package org.liantiao.accounts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.PhoneNumber;
import org.liantiao.base.Typed;
import org.liantiao.base.Vault;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.jurisdiction.Organisations;
import org.springframework.stereotype.Service;

/** The people somebody manages, to look through: the administrator everybody, a township the mediators of its villages. */
@Service
public class PeopleList {
    private final People people;
    private final Organisations organisations;
    private final InvitationBook invitations;
    private final Misses misses;
    private final Sittings sittings;
    private final FactorBook factors;
    private final Vault vault;
    private final Clock clock;

    PeopleList(
            People people,
            Organisations organisations,
            InvitationBook invitations,
            Misses misses,
            Sittings sittings,
            FactorBook factors,
            Vault vault,
            Clock clock) {
        this.people = people;
        this.organisations = organisations;
        this.invitations = invitations;
        this.misses = misses;
        this.sittings = sittings;
        this.factors = factors;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * @param leftOn the day the person left for good
     * @param invitedUntil until when a one-time code waits for the person; a day in the past when it ended unused
     * @param waits whether the person has to wait somewhere after wrong passwords
     * @param secondFactor whether they sign in with one
     * @param sessions in how many places the person is signed in
     */
    public record Line(
            UUID id,
            String login,
            String name,
            UUID organisationId,
            String organisation,
            Set<Role> roles,
            boolean active,
            @Nullable LocalDate leftOn,
            @Nullable LocalDate invitedUntil,
            boolean waits,
            int sessions,
            boolean secondFactor) {}

    /** Those whose name, login or organisation holds these letters; all of them for none. */
    public List<Line> find(Actor by, String letters, int offset, int limit) {
        return lines(people.find(Charge.of(by), pattern(letters), limit, offset));
    }

    public int count(Actor by, String letters) {
        return (int) people.count(Charge.of(by), pattern(letters));
    }

    public Optional<Line> one(Actor by, UUID id) {
        return people.find(Charge.of(by), id)
                .map(person -> lines(List.of(person)).getFirst());
    }

    /** The telephone number, for the one who may change it; a screen shows it masked. */
    public @Nullable PhoneNumber phone(Actor by, UUID id) {
        return people.find(Charge.of(by), id).map(person -> person.phone(vault)).orElse(null);
    }

    /** The organisations one may give people to, whose name holds these letters. */
    public List<Organisation> organisations(Actor by, String letters, int offset, int limit) {
        Charge charge = Charge.of(by);
        if (charge.everybody()) return organisations.find(pattern(letters), limit, offset);
        UUID township = charge.townshipId();
        return township == null ? List.of() : organisations.findInVillages(township, pattern(letters), limit, offset);
    }

    /** The organisation a person of the list is in. */
    public Optional<Organisation> organisationOf(Actor by, UUID id) {
        return people.find(Charge.of(by), id).map(Person::organisation);
    }

    private List<Line> lines(List<Person> found) {
        Set<UUID> waiting = misses.waiting(clock.instant());
        Map<UUID, LocalDate> codes = invitations
                .of(found.stream().map(Person::id).toList())
                .stream()
                .collect(Collectors.toMap(Invitation::personId, this::lastDay));
        List<UUID> ids = found.stream().map(Person::id).toList();
        Map<UUID, Long> open = sittings.count(ids);
        Set<UUID> having = factors.having(ids);
        return found.stream()
                .map(person -> line(
                        person,
                        codes.get(person.id()),
                        waiting.contains(person.id()),
                        open.getOrDefault(person.id(), 0L).intValue(),
                        having.contains(person.id())))
                .toList();
    }

    private LocalDate lastDay(Invitation invitation) {
        return LocalDate.ofInstant(invitation.expiresAt(), clock.getZone());
    }

    private static Line line(
            Person person, @Nullable LocalDate invitedUntil, boolean waits, int sessions, boolean factor) {
        return new Line(
                person.id(),
                person.login(),
                person.name(),
                person.organisation().id(),
                person.organisation().name(),
                person.roles(),
                person.active(),
                person.leftOn(),
                invitedUntil,
                waits,
                sessions,
                factor);
    }

    /** Letters as they are: a percent sign finds a percent sign. */
    private static String pattern(String letters) {
        return "%" + Typed.like(letters) + "%";
    }
}
