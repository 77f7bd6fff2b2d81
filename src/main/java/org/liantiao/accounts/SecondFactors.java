package org.liantiao.accounts;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.liantiao.base.Author;
import org.liantiao.base.Change;
import org.liantiao.base.Outcome;
import org.liantiao.base.Reading;
import org.liantiao.base.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * 第二道验证: besides the password a code that a telephone makes. Whoever sets it up or takes it away types the password once
 * more.
 */
@Service
public class SecondFactors {
    private static final int SECRET_BYTES = 20;
    private static final int PAPER = 8;

    private final People people;
    private final Passwords passwords;
    private final OwnPassword ownPassword;
    private final FactorBook book;
    private final Dues dues;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SecondFactors(
            People people,
            Passwords passwords,
            OwnPassword ownPassword,
            FactorBook book,
            Dues dues,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.ownPassword = ownPassword;
        this.book = book;
        this.dues = dues;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What came of setting it up.
     *
     * @param account to go on with
     * @param paper codes for whoever loses the telephone, known here this once
     */
    public record Enrolled(Account account, List<String> paper) {}

    public boolean has(Account own) {
        return book.has(own.actor().personId());
    }

    /** Whether the county asks it of a role this person acts in, of their own or in somebody's place. */
    public boolean isRequired(Account own) {
        return people.find(own.actor().personId()).filter(dues::asked).isPresent();
    }

    /** A new secret to put into a telephone; nothing is kept of it until a code proves that it is there. */
    public byte[] newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return secret;
    }

    /** A secret to type where no camera is: in groups of four. */
    public static String letters(byte[] secret) {
        return Totp.letters(secret).replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** A secret as the picture tells it to an app. */
    public static String address(Account own, byte[] secret) {
        return "otpauth://totp/Liantiao:" + own.login() + "?secret=" + Totp.letters(secret) + "&issuer=Liantiao";
    }

    /** Sets it up. Refuses a wrong password, and a code that the secret does not make now. Fields: {@code password, code}. */
    public Outcome<Enrolled> enrol(Account own, String password, byte[] secret, String typed) {
        Person person = people.find(own.actor().personId()).orElseThrow();
        Reading reading = new Reading();
        Instant now = clock.instant();
        OptionalLong step = Totp.step(secret, typed.replaceAll("\\s", ""), now, 0);
        if (typed.isBlank()) reading.refuse("code", "required");
        else if (step.isEmpty()) reading.refuse("code", "factor.code");
        ownPassword.check(reading, "password", person, password);
        if (!reading.clean()) return reading.refused();
        List<String> paper = new ArrayList<>();
        for (int i = 0; i < PAPER; i++) paper.add(passwords.oneTime().replaceAll("(.{4})(?=.)", "$1-"));
        transactions.executeWithoutResult(status -> {
            people.lock(person.id());
            book.keep(person.id(), secret, step.orElseThrow(), paper, now);
            trace("person.factorEnrolled", person, own.actor().author());
        });
        return Outcome.done(new Enrolled(own.owing(dues.of(person, own.way())), paper));
    }

    /** Takes it away. Refuses a wrong password, and whoever must have one. Field: {@code password}. */
    public Outcome<Account> remove(Account own, String password) {
        if (isRequired(own)) return Outcome.refused(Refusal.page("factor.required"));
        Person person = people.find(own.actor().personId()).orElseThrow();
        Reading reading = new Reading();
        ownPassword.check(reading, "password", person, password);
        if (!reading.clean()) return reading.refused();
        transactions.executeWithoutResult(status -> {
            people.lock(person.id());
            if (book.remove(person.id()))
                trace("person.factorRemoved", person, own.actor().author());
        });
        return Outcome.done(own);
    }

    private void trace(String kind, Person person, Author by) {
        events.publishEvent(
                Change.of(kind, clock.instant(), by, "person", person.id(), Map.of("login", person.login())));
    }
}
