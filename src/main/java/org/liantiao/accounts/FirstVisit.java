package org.liantiao.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.liantiao.base.Author;
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
    private final People people;
    private final InvitationBook book;
    private final Invitations invitations;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final Misses misses;
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
        String place = vault.hash("code address", Network.of(address));
        Optional<Refusal> refusal = inTransaction(() -> judge(login, form.code(), place, Optional.empty()));
        if (refusal.isPresent()) return Outcome.refused(refusal.get());
        if (people.byLogin(login)
                .filter(person -> rules.isOld(person, form.password()))
                .isPresent()) return Outcome.refused(Refusal.of("password", "password.old"));
        // Hashing waits for its turn, which must not hold the person's lock.
        String hash = passwords.hash(form.password());
        Optional<Refusal> late = inTransaction(() -> judge(login, form.code(), place, Optional.of(hash)));
        return late.isPresent() ? Outcome.refused(late.get()) : Outcome.done(login);
    }

    private Optional<Refusal> inTransaction(java.util.function.Supplier<Optional<Refusal>> work) {
        return Objects.requireNonNull(transactions.execute(status -> work.get()));
    }

    /** @param hash of the password to give if the code is right; none to look at the code only */
    private Optional<Refusal> judge(String login, String typed, String place, Optional<String> hash) {
        Person person = people.lock(login).filter(Person::active).orElse(null);
        if (person == null) return wrong();
        Invitation waiting = book.findById(person.id()).orElse(null);
        Instant now = clock.instant();
        if (waiting == null || waits(person, place, now)) return wrong();
        if (!same(waiting.codeHash(), invitations.hash(person.id(), typed))) {
            Author nobody = new Author(null, "", false);
            trace("signIn.failed", person, now, nobody);
            if (misses.add(person.id(), place, now)) trace("person.locked", person, now, nobody);
            return wrong();
        }
        if (waiting.expiredAt(now)) return Optional.of(Refusal.of("code", "invitation.expired"));
        hash.ifPresent(given -> {
            rules.give(person, given);
            misses.forget(person.id());
            book.delete(waiting);
            trace("person.joined", person, now, person.actor().author());
        });
        return Optional.empty();
    }

    private boolean waits(Person person, String place, Instant now) {
        return misses.waitsUntil(person.id(), place, now).isPresent();
    }

    private void trace(String kind, Person person, Instant at, Author author) {
        events.publishEvent(Change.of(kind, at, author, "person", person.id(), Map.of("login", person.login())));
    }

    private static Optional<Refusal> wrong() {
        return Optional.of(Refusal.of("code", "invitation.wrong"));
    }

    private static boolean same(String kept, String typed) {
        return MessageDigest.isEqual(kept.getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8));
    }
}
