package org.liantiao.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.liantiao.base.Author;
import org.liantiao.base.Change;
import org.liantiao.base.Outcome;
import org.liantiao.base.Reading;
import org.liantiao.base.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** What people change about themselves. */
@Service
public class OwnAccount {
    /** Where wrong passwords at an open screen are counted: apart from those at the sign-in. */
    private static final String OWN_SCREEN = "own-screen";

    private final People people;
    private final Passwords passwords;
    private final Misses misses;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OwnAccount(
            People people,
            Passwords passwords,
            Misses misses,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.misses = misses;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Changes one's own password: whoever sits at an open screen must know the old one, and waits after five wrong ones. Other
     * sessions of the person end.
     *
     * @return the account for this session to go on with
     */
    public Outcome<Account> changePassword(Account own, String former, String typed, String repeated) {
        Person person = people.find(own.actor().personId()).orElseThrow();
        Reading reading = new Reading();
        if (former.isEmpty()) reading.refuse("former", "required");
        else checkFormer(reading, person, passwords.matches(former, person.passwordHash()));
        passwords.read(reading, "password", typed, person.login());
        if (reading.clean() && typed.equals(former)) reading.refuse("password", "password.same");
        if (!typed.equals(repeated)) reading.refuse("repeated", "password.differs");
        return reading.clean() ? give(own, person.passwordHash(), passwords.hash(typed)) : reading.refused();
    }

    private void checkFormer(Reading reading, Person own, boolean right) {
        transactions.executeWithoutResult(status -> {
            UUID id = people.lock(own.id()).orElseThrow().id();
            Instant now = clock.instant();
            Optional<Instant> wait = misses.waitsUntil(id, OWN_SCREEN, now);
            if (wait.isPresent())
                reading.refuse(
                        "former",
                        "password.wait",
                        Duration.between(now, wait.get()).plusSeconds(59).toMinutes());
            else if (right) misses.forget(id, OWN_SCREEN);
            else {
                misses.add(id, OWN_SCREEN, now);
                reading.refuse("former", "password.wrong");
            }
        });
    }

    public void preferLargeText(Account own, boolean large) {
        transactions.executeWithoutResult(
                status -> people.find(own.actor().personId()).orElseThrow().preferLargeText(large));
    }

    /** Refuses when the password that was compared was taken away meanwhile. */
    private Outcome<Account> give(Account own, String compared, String hash) {
        return java.util.Objects.requireNonNull(transactions.execute(status -> {
            Person person = people.lock(own.actor().personId()).orElseThrow();
            if (!person.hasPassword(compared)) return Outcome.refused(Refusal.of("former", "password.wrong"));
            person.givePassword(hash);
            Author author = own.actor().author();
            events.publishEvent(
                    Change.of("person.passwordChanged", clock.instant(), author, "person", person.id(), Map.of()));
            return Outcome.done(Account.of(person));
        }));
    }
}
