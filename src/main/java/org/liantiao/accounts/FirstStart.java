package org.liantiao.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Author;
import org.liantiao.base.Change;
import org.liantiao.base.Locks;
import org.liantiao.base.Outcome;
import org.liantiao.base.Reading;
import org.liantiao.base.Refusal;
import org.liantiao.base.Sha256;
import org.liantiao.base.Vault;
import org.liantiao.jurisdiction.Areas;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.jurisdiction.Organisations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The very first start, when nobody can sign in yet: whoever may read the server's log finds a one-time code there, and
 * makes the county and its administrator with it. There is no default account.
 */
@Service
public class FirstStart {
    private static final Logger log = LoggerFactory.getLogger(FirstStart.class);

    private final People people;
    private final Areas areas;
    private final Organisations organisations;
    private final FirstCounty county;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final Vault vault;
    private final Locks locks;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private volatile @Nullable String code;

    FirstStart(
            People people,
            Areas areas,
            Organisations organisations,
            FirstCounty county,
            Passwords passwords,
            PasswordRules rules,
            Vault vault,
            Locks locks,
            JdbcClient jdbc,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.areas = areas;
        this.organisations = organisations;
        this.county = county;
        this.passwords = passwords;
        this.rules = rules;
        this.vault = vault;
        this.locks = locks;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The first administrator as typed.
     *
     * @param countyName empty, like the code, when there is a county already
     * @param countyCode its 12-digit code
     */
    public record Form(
            String code,
            String countyName,
            String countyCode,
            String login,
            String name,
            String password,
            String repeated) {}

    /** Whether somebody must still make the first account. */
    public boolean isDue() {
        return code != null && people.count() == 0;
    }

    public boolean needsCounty() {
        return !county.isThere();
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        if (people.count() > 0) return;
        String due = dueCode();
        code = due;
        log.warn("Nobody has an account yet. Open /first-start and make the administrator with this code: {}", due);
    }

    /** The same at each start and on each node of this database, for nobody knows which of them will be asked. */
    private String dueCode() {
        String founded = jdbc.sql("select cast(min(installed_on) as varchar(40)) from flyway_schema_history")
                .query(String.class)
                .single();
        return passwords.readable(Sha256.of(vault.hash("first-start", founded)));
    }

    /** Makes the county, unless there is one, and its administrator. Refuses a wrong code, whatever else was typed. */
    public Outcome<Account> begin(Form form) {
        if (!isDue() || !isCode(form.code())) return Outcome.refused(Refusal.of("code", "firstStart.code"));
        Reading reading = new Reading();
        String login = SignIns.login(form.login());
        String name = reading.line("name", form.name(), PersonReading.LONGEST_NAME);
        if (!login.matches(PersonReading.LOGIN)) reading.refuse("login", "person.login");
        rules.read(reading, "password", form.password(), login);
        if (!form.password().equals(form.repeated())) reading.refuse("repeated", "password.differs");
        if (needsCounty()) county.check(reading, form.countyName(), form.countyCode());
        if (!reading.clean()) return reading.refused();
        return made(form, login, name, passwords.hash(form.password()));
    }

    private Outcome<Account> made(Form form, String login, String name, String hash) {
        Outcome<Account> outcome = transactions.execute(status -> {
            locks.take(Locks.FIRST_ACCOUNT);
            if (people.count() > 0) return Outcome.<Account>refused(Refusal.of("code", "firstStart.code"));
            if (needsCounty()) county.make(form.countyName(), form.countyCode(), Author.system(name));
            Organisation committee =
                    organisations.committeeOf(areas.county().orElseThrow().id()).orElseThrow();
            Person administrator =
                    people.save(new Person(login, hash, name, committee, Set.of(Role.ADMINISTRATOR), clock.instant()));
            Author author = administrator.actor().author();
            events.publishEvent(Change.of(
                    "person.added", clock.instant(), author, "person", administrator.id(), Map.of("login", login)));
            return Outcome.done(Account.of(administrator));
        });
        code = null;
        return java.util.Objects.requireNonNull(outcome);
    }

    private boolean isCode(String typed) {
        String expected = code;
        return expected != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8),
                        SignIns.login(typed).getBytes(StandardCharsets.UTF_8));
    }
}
