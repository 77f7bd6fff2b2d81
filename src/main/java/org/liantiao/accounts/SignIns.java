package org.liantiao.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
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
 * Lets people in by login and password, or by the word of the county's provider. Whether an account exists, is suspended or has to wait is never told, and takes as
 * long to answer. Wrong passwords make wait whoever typed them, by {@link Misses}; the person comes in from elsewhere all the same.
 */
@Service
public class SignIns {
    /** The rule that refuses when too many want in at once. */
    public static final String BUSY = "signIn.busy";

    /** The rule that refuses whoever is vouched for and may not come in. */
    private static final String VOUCHED = "signIn.vouched";

    /** The rule that refuses while too much failed from an address. */
    static final String ADDRESS = "signIn.address";

    private static final Duration CODE_TAKES = Duration.ofMinutes(5);

    private final People people;
    private final Passwords passwords;
    private final Dues dues;
    private final FactorBook factors;
    private final Misses misses;
    private final AddressMisses addresses;
    private final Failures failures;
    private final SignInNotes notes;
    private final Sittings sittings;
    private final Vault vault;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignIns(
            People people,
            Passwords passwords,
            Dues dues,
            FactorBook factors,
            Misses misses,
            AddressMisses addresses,
            Failures failures,
            SignInNotes notes,
            Sittings sittings,
            Vault vault,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.dues = dues;
        this.factors = factors;
        this.misses = misses;
        this.addresses = addresses;
        this.failures = failures;
        this.notes = notes;
        this.sittings = sittings;
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
     * The account, when the password is right and the person may come in from there now; of whoever has a second factor only
     * half the way, which {@link #tryCode} goes on. Refuses for a moment when too many want in at once, and while too much failed
     * from there.
     */
    public Outcome<Entry> tryPassword(String typedLogin, String password, Visitor visitor) {
        if (addresses.tooMany(visitor.address(), clock.instant())) return Outcome.refused(Refusal.page(ADDRESS));
        String login = login(typedLogin);
        String place = passwordPlace(visitor);
        String hash = people.passwordOf(login).orElse(passwords.nobodys());
        Optional<Boolean> right = passwords.matches(password, hash, place);
        if (right.isEmpty()) return Outcome.refused(Refusal.page(BUSY));
        Entry entry = transactions.execute(status -> {
            Optional<Person> person = people.lock(login).filter(one -> one.hasPassword(hash));
            Optional<Entry> in =
                    person.flatMap(one -> judged(one, place, right::get)).map(one -> entry(one, Way.PASSWORD, visitor));
            if (in.isEmpty())
                failures.atTheDoor(person.orElse(null), login, right.get() ? "waits" : "wrong", visitor.address());
            return in.orElse(null);
        });
        return entry == null ? Outcome.refused(Refusal.page("signIn")) : Outcome.done(entry);
    }

    /**
     * The account whose login the county's provider vouches for; of whoever has a second factor only half the way, unless the
     * provider counts as one. Nobody comes in who could not by a password: whoever is unknown, suspended or has to wait is refused
     * with the same words, and it is written down.
     *
     * @param way one of the provider's
     */
    public Outcome<Entry> tryVouched(String login, Way way, Visitor visitor) {
        if (addresses.tooMany(visitor.address(), clock.instant())) return Outcome.refused(Refusal.page(ADDRESS));
        Entry entry = transactions.execute(status -> {
            Optional<Person> person = people.lock(login);
            Optional<Entry> in = person.flatMap(one -> judged(one, passwordPlace(visitor), () -> true))
                    .map(one -> entry(one, way, visitor));
            if (in.isEmpty()) failures.atTheDoor(person.orElse(null), login, "waits", visitor.address());
            return in.orElse(null);
        });
        return entry == null ? Outcome.refused(Refusal.page(VOUCHED)) : Outcome.done(entry);
    }

    /** Writes down an answer of the provider, or of somebody who pretends to be it, that does not hold. */
    public void refuseAnswer(Visitor visitor) {
        transactions.executeWithoutResult(status -> failures.answer(visitor.address()));
    }

    /**
     * The other half: a code of the telephone, or one from paper. Wrong ones make wait like wrong passwords, but wherever they
     * are typed, ten of them for a day, and the person is told.
     */
    public Outcome<Account> tryCode(HalfWay half, String code, Visitor visitor) {
        Instant now = clock.instant();
        if (now.isAfter(half.until())) return Outcome.refused(Refusal.page("signIn.late"));
        if (addresses.tooMany(visitor.address(), now)) return Outcome.refused(Refusal.page(ADDRESS));
        Account account = transactions.execute(status -> {
            Optional<Person> person = people.lock(half.personId())
                    .filter(one -> one.passwordHash().hashCode() == half.passwordStamp());
            Optional<Account> in = person.flatMap(
                            one -> judged(one, Misses.CODES, () -> factors.takes(one.id(), code, now)))
                    .map(this::codeTaken)
                    .map(one -> admitted(one, half.way(), visitor));
            if (in.isEmpty()) person.ifPresent(one -> failures.atTheDoor(one, one.login(), "code", visitor.address()));
            return in.orElse(null);
        });
        return account == null ? Outcome.refused(Refusal.page("signIn.code")) : Outcome.done(account);
    }

    /**
     * The account as it is now; none when the person is gone, suspended, or has another password than this session knew, and
     * when the session was ended elsewhere or is too old.
     */
    public Optional<Account> again(Account known) {
        Visit visit = known.visit();
        Optional<Person> person = visit == null ? people.find(known.actor().personId()) : sittings.person(visit);
        return person.filter(Person::active)
                .map(one -> account(one, known.way()))
                .filter(now -> now.passwordStamp() == known.passwordStamp())
                .map(now -> now.by(visit));
    }

    /** Somebody as they act now, for what goes on after they asked for it; none when they are gone or suspended. */
    public Optional<Actor> actor(UUID personId) {
        return people.find(personId)
                .filter(Person::active)
                .map(one -> account(one, Way.PASSWORD))
                .map(Account::actor);
    }

    private Entry entry(Person person, Way way, Visitor visitor) {
        if (way.isFactor() || !factors.has(person.id())) return admitted(person, way, visitor);
        Instant until = clock.instant().plus(CODE_TAKES);
        return new HalfWay(person.id(), person.passwordHash().hashCode(), way, until);
    }

    private Account admitted(Person person, Way way, Visitor visitor) {
        if (way.isPassword()) misses.forget(person.id(), passwordPlace(visitor));
        Map<String, String> facts = Map.of("login", person.login(), "way", way.name());
        Author author = new Author(person.id(), person.name(), false);
        events.publishEvent(Change.of("person.signedIn", clock.instant(), author, "person", person.id(), facts));
        return account(person, way).by(sittings.begin(person, visitor, way, dues.of(person, way)));
    }

    /** Of a person whose password is still the one that was compared; it may have been taken away meanwhile. */
    private Optional<Person> judged(Person person, String place, BooleanSupplier right) {
        Instant now = clock.instant();
        if (!person.active() || waits(person, place, now)) return Optional.empty();
        if (!right.getAsBoolean()) {
            if (misses.add(person.id(), place, now)) locked(person, place, now);
            return Optional.empty();
        }
        return Optional.of(person);
    }

    private Person codeTaken(Person person) {
        misses.forget(person.id(), Misses.CODES);
        return person;
    }

    private void locked(Person person, String place, Instant now) {
        failures.locked(person);
        if (place.equals(Misses.CODES)) notes.add(person.id(), SignInNote.Kind.WRONG_CODES, now);
    }

    private Account account(Person person, Way way) {
        return Account.of(person).standingIn(dues.standsIn(person, way));
    }

    private String passwordPlace(Visitor visitor) {
        return vault.hash("address", Network.of(visitor.address()));
    }

    private boolean waits(Person person, String place, Instant now) {
        return misses.waitsUntil(person.id(), place, now).isPresent();
    }
}
