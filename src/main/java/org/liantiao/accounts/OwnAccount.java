package org.liantiao.accounts;

import java.time.Clock;
import java.util.Map;
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
    private final People people;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final Dues dues;
    private final OwnPassword ownPassword;
    private final Sittings sittings;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OwnAccount(
            People people,
            Passwords passwords,
            PasswordRules rules,
            Dues dues,
            OwnPassword ownPassword,
            Sittings sittings,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.rules = rules;
        this.dues = dues;
        this.ownPassword = ownPassword;
        this.sittings = sittings;
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
        ownPassword.check(reading, "former", person, former);
        rules.read(reading, "password", typed, person.login());
        if (reading.clean() && typed.equals(former)) reading.refuse("password", "password.same");
        else if (reading.clean() && rules.isOld(person, typed)) reading.refuse("password", "password.old");
        if (!typed.equals(repeated)) reading.refuse("repeated", "password.differs");
        return reading.clean() ? give(own, person.passwordHash(), passwords.hash(typed)) : reading.refused();
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
            rules.give(person, hash);
            sittings.endOthers(person, own.visit());
            Author author = own.actor().author();
            events.publishEvent(
                    Change.of("person.passwordChanged", clock.instant(), author, "person", person.id(), Map.of()));
            return Outcome.done(Account.of(person).by(own.visit()).owing(dues.of(person, own.way())));
        }));
    }
}
