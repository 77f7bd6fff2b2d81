package org.liantiao.accounts;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.liantiao.base.Change;
import org.liantiao.base.Outcome;
import org.liantiao.base.Reading;
import org.liantiao.base.Refusal;
import org.liantiao.base.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * 第一次来: lets somebody in with the one-time code they were told, to choose a password of their own. Whether there is such
 * a person, or a code that waits for them, is never told to somebody without it.
 */
@Service
public class FirstVisit {
    /** Whoever has no account is looked for as thoroughly as somebody who has. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final People people;
    private final InvitationBook book;
    private final Invitations invitations;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final Misses misses;
    private final AddressMisses addresses;
    private final Failures failures;
    private final Vault vault;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FirstVisit(
            People people,
            InvitationBook book,
            Invitations invitations,
            Passwords passwords,
            PasswordRules rules,
            Misses misses,
            AddressMisses addresses,
            Failures failures,
            Vault vault,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.book = book;
        this.invitations = invitations;
        this.passwords = passwords;
        this.rules = rules;
        this.misses = misses;
        this.addresses = addresses;
        this.failures = failures;
        this.vault = vault;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /** As typed. Fields of refusals: {@code login, code, password, repeated}. */
    public record Form(String login, String code, String password, String repeated) {}

    /**
     * Takes the code and gives the password. A code is taken once; five wrong ones make wait whoever typed them, as at the
     * sign-in. What is wrong with the new password is said first, so that it costs no attempt.
     *
     * @param address where the request comes from, as the proxy in front says
     * @return the login
     */
    public Outcome<String> accept(Form form, String address) {
        Reading reading = new Reading();
        String login = SignIns.login(form.login());
        if (login.isEmpty()) reading.refuse("login", "required");
        if (form.code().isBlank()) reading.refuse("code", "required");
        rules.read(reading, "password", form.password(), login);
        if (!form.password().equals(form.repeated())) reading.refuse("repeated", "password.differs");
        if (!reading.clean()) return reading.refused();
        if (addresses.tooMany(address, clock.instant())) return Outcome.refused(Refusal.of("code", SignIns.ADDRESS));
        Optional<Refusal> refusal = inTransaction(() -> judge(login, form.code(), address, Optional.empty()));
        if (refusal.isPresent()) return Outcome.refused(refusal.get());
        if (people.byLogin(login)
                .filter(person -> rules.isOld(person, form.password()))
                .isPresent()) return Outcome.refused(Refusal.of("password", "password.old"));
        // Hashing waits for its turn, which must not hold the person's lock.
        String hash = passwords.hash(form.password());
        Optional<Refusal> late = inTransaction(() -> judge(login, form.code(), address, Optional.of(hash)));
        return late.isPresent() ? Outcome.refused(late.get()) : Outcome.done(login);
    }

    private Optional<Refusal> inTransaction(java.util.function.Supplier<Optional<Refusal>> work) {
        return Objects.requireNonNull(transactions.execute(status -> work.get()));
    }

    /**
     * Does the same work whatever is wrong: for a login of nobody, and for somebody who was given no code.
     *
     * @param hash of the password to give if the code is right; none to look at the code only
     */
    private Optional<Refusal> judge(String login, String typed, String address, Optional<String> hash) {
        Person person = people.lock(login).orElse(null);
        UUID id = person == null ? NOBODY : person.id();
        String place = vault.hash("code address", Network.of(address));
        Instant now = clock.instant();
        Invitation waiting = book.findById(id).orElse(null);
        boolean waits = misses.waitsUntil(id, place, now).isPresent();
        boolean right = invitations.fits(id, typed, waiting == null ? "" : waiting.codeHash());
        if (person == null || !person.active() || waiting == null || waits || !right) {
            if (person != null && waiting != null && !waits && misses.add(id, place, now)) failures.locked(person);
            failures.atTheDoor(person, login, waits ? "waits" : "firstCode", address);
            return Optional.of(Refusal.of("code", "invitation.wrong"));
        }
        if (waiting.expiredAt(now)) return Optional.of(Refusal.of("code", "invitation.expired"));
        hash.ifPresent(given -> join(person, waiting, given, now));
        return Optional.empty();
    }

    private void join(Person person, Invitation taken, String hash, Instant now) {
        rules.give(person, hash);
        misses.forget(person.id());
        book.delete(taken);
        Map<String, String> facts = Map.of("login", person.login());
        events.publishEvent(Change.of("person.joined", now, person.actor().author(), "person", person.id(), facts));
    }
}
