package org.liantiao.accounts;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.liantiao.base.Author;
import org.liantiao.base.Change;
import org.liantiao.base.Typed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Lets people in by login and password. Whether an account exists, is suspended or has to wait is never told, and takes as
 * long to answer. Wrong attempts are counted in the database: they survive a restart, and nobody is locked out for ever.
 */
@Service
public class SignIns {
    private final People people;
    private final Passwords passwords;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignIns(
            People people,
            Passwords passwords,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /** A login as it is kept: small letters, half width, no blanks around. */
    public static String login(String typed) {
        return Typed.halfWidth(typed).strip().toLowerCase(Locale.ROOT);
    }

    /** The account, when the password is right and the person may come in now. */
    public Optional<Account> tryPassword(String typedLogin, String password) {
        String login = login(typedLogin);
        boolean right = passwords.matches(password, people.passwordOf(login).orElse(passwords.nobodys()));
        return Optional.ofNullable(transactions.execute(status ->
                people.lock(login).flatMap(person -> judged(person, right)).orElse(null)));
    }

    /** The account as it is now; none when the person is gone, suspended, or has another password than this session knew. */
    public Optional<Account> again(Account known) {
        return people.find(known.actor().personId())
                .filter(Person::active)
                .map(Account::of)
                .filter(now -> now.passwordStamp() == known.passwordStamp());
    }

    private Optional<Account> judged(Person person, boolean right) {
        Instant now = clock.instant();
        if (!person.active() || person.lockedAt(now)) return Optional.empty();
        if (!right) {
            person.missed(now);
            if (person.lockedAt(now)) trace("person.locked", person, now, null);
            return Optional.empty();
        }
        person.unlock();
        trace("person.signedIn", person, now, person.id());
        return Optional.of(Account.of(person));
    }

    private void trace(String kind, Person person, Instant at, @org.jspecify.annotations.Nullable UUID actorId) {
        Author author = new Author(actorId, actorId == null ? "" : person.name(), false);
        events.publishEvent(Change.of(kind, at, author, "person", person.id(), Map.of("login", person.login())));
    }
}
