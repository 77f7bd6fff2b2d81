package org.liantiao.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.liantiao.base.Reading;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Whether whoever sits at an open screen is the one who signed in: they know the password, and wait after five wrong ones. */
@Component
class OwnPassword {
    /** Where wrong passwords at an open screen are counted: apart from those at the sign-in. */
    private static final String OWN_SCREEN = "own-screen";

    private final People people;
    private final Passwords passwords;
    private final Misses misses;
    private final Failures failures;
    private final TransactionOperations transactions;
    private final Clock clock;

    OwnPassword(
            People people,
            Passwords passwords,
            Misses misses,
            Failures failures,
            TransactionOperations transactions,
            Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.misses = misses;
        this.failures = failures;
        this.transactions = transactions;
        this.clock = clock;
    }

    void check(Reading reading, String field, Person own, String typed) {
        if (typed.isEmpty()) reading.refuse(field, "required");
        else judge(reading, field, own, passwords.matches(typed, own.passwordHash()));
    }

    private void judge(Reading reading, String field, Person own, boolean right) {
        transactions.executeWithoutResult(status -> {
            Person person = people.lock(own.id()).orElseThrow();
            UUID id = person.id();
            Instant now = clock.instant();
            Optional<Instant> wait = misses.waitsUntil(id, OWN_SCREEN, now);
            if (wait.isPresent())
                reading.refuse(
                        field,
                        "password.wait",
                        Duration.between(now, wait.get()).plusSeconds(59).toMinutes());
            else if (right) misses.forget(id, OWN_SCREEN);
            else {
                if (misses.add(id, OWN_SCREEN, now)) failures.locked(person);
                reading.refuse(field, "password.wrong");
            }
            if (wait.isPresent() || !right) failures.atTheScreen(person, wait.isPresent());
        });
    }
}
