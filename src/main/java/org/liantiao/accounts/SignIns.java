package org.liantiao.accounts;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Author;
import org.liantiao.base.Change;
import org.liantiao.base.Outcome;
import org.liantiao.base.Refusal;
import org.liantiao.base.Typed;
import org.liantiao.base.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Lets people in by login and password. Whether an account exists, is suspended or has to wait is never told, and takes as
 * long to answer. Wrong passwords make wait whoever typed them, by {@link Misses}; the person comes in from elsewhere all the same.
 */
@Service
public class SignIns {
    /** The rule that refuses when too many want in at once. */
    public static final String BUSY = "signIn.busy";

    private final People people;
    private final Absences absences;
    private final Passwords passwords;
    private final Misses misses;
    private final Vault vault;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignIns(
            People people,
            Absences absences,
            Passwords passwords,
            Misses misses,
            Vault vault,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.absences = absences;
        this.passwords = passwords;
        this.misses = misses;
        this.vault = vault;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /** A login as it is kept: small letters, half width, no blanks around, nothing that is no text. */
    public static String login(String typed) {
        return Typed.clean(Typed.halfWidth(typed)).toLowerCase(Locale.ROOT);
    }

    /**
     * The account, when the password is right and the person may come in from there now. Refuses for a moment when too many
     * want in at once.
     *
     * @param address where the request comes from, as the proxy in front says
     */
    public Outcome<Account> tryPassword(String typedLogin, String password, String address) {
        String login = login(typedLogin);
        String place = vault.hash("address", Network.of(address));
        String hash = people.passwordOf(login).orElse(passwords.nobodys());
        Optional<Boolean> right = passwords.matches(password, hash, place);
        if (right.isEmpty()) return Outcome.refused(Refusal.page(BUSY));
        Account account = transactions.execute(status -> {
            Optional<Person> person = people.lock(login).filter(one -> one.hasPassword(hash));
            Optional<Account> in = person.flatMap(one -> judged(one, right.get(), place));
            if (in.isEmpty()) traceFailure(person.orElse(null), login, right.get(), place);
            return in.orElse(null);
        });
        return account == null ? Outcome.refused(Refusal.page("signIn")) : Outcome.done(account);
    }

    /** The account as it is now; none when the person is gone, suspended, or has another password than this session knew. */
    public Optional<Account> again(Account known) {
        return people.find(known.actor().personId())
                .filter(Person::active)
                .map(this::account)
                .filter(now -> now.passwordStamp() == known.passwordStamp());
    }

    /** Of a person whose password is still the one that was compared; it may have been taken away meanwhile. */
    private Optional<Account> judged(Person person, boolean right, String place) {
        Instant now = clock.instant();
        if (!person.active() || waits(person, place, now)) return Optional.empty();
        if (!right) {
            if (misses.add(person.id(), place, now)) trace("person.locked", person, now, null);
            return Optional.empty();
        }
        misses.forget(person.id(), place);
        trace("person.signedIn", person, now, person.id());
        return Optional.of(account(person));
    }

    /** With whom the person stands in for today: it begins and ends with the day. */
    private Account account(Person person) {
        return Account.of(person)
                .standingIn(absences.standingIn(person.id(), LocalDate.now(clock)).stream()
                        .filter(absence -> absence.holds(person))
                        .map(Absence::seen)
                        .toList());
    }

    private boolean waits(Person person, String place, Instant now) {
        return misses.waitsUntil(person.id(), place, now).isPresent();
    }

    /** Neither where it came from nor a login that nobody has is told in clear: people type passwords there by mistake. */
    private void traceFailure(@Nullable Person person, String login, boolean right, String place) {
        String why = person == null ? "unknown" : !person.active() ? "suspended" : right ? "waits" : "wrong";
        String shown = person == null ? "#" + shortened(vault.hash("login", login)) : person.login();
        events.publishEvent(Change.of(
                "signIn.failed",
                clock.instant(),
                new Author(null, "", false),
                "person",
                person == null ? null : person.id(),
                Map.of("login", shown, "why", why, "address", shortened(place))));
    }

    private static String shortened(String hash) {
        return hash.substring(0, 12);
    }

    private void trace(String kind, Person person, Instant at, @Nullable UUID actorId) {
        Author author = new Author(actorId, actorId == null ? "" : person.name(), false);
        events.publishEvent(Change.of(kind, at, author, "person", person.id(), Map.of("login", person.login())));
    }
}
