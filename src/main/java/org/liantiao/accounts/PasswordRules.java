package org.liantiao.accounts;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.liantiao.base.Reading;
import org.liantiao.base.Typed;
import org.liantiao.jurisdiction.Settings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What a password must be that somebody chooses, at the first start, on a first visit and later: by the county's {@link PasswordSchool}. */
@Service
public class PasswordRules {
    private static final int LONGEST = 64;

    private final Settings settings;
    private final Passwords passwords;
    private final JdbcClient jdbc;
    private final Clock clock;

    PasswordRules(Settings settings, Passwords passwords, JdbcClient jdbc, Clock clock) {
        this.settings = settings;
        this.passwords = passwords;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public PasswordSchool school() {
        return PasswordSchool.valueOf(settings.value(Settings.PASSWORD_SCHOOL));
    }

    /** Reads a password somebody chose: long enough, of enough kinds, not around the login, and none that is tried first. */
    void read(Reading reading, String field, String typed, String login) {
        PasswordSchool school = school();
        String small = typed.toLowerCase(Locale.ROOT);
        if (typed.isEmpty()) reading.refuse(field, "required");
        else if (Typed.length(typed) < school.shortest()) reading.refuse(field, "password.short", school.shortest());
        else if (Typed.length(typed) > LONGEST) reading.refuse(field, "tooLong", LONGEST, Typed.length(typed));
        else if (PasswordSchool.kindsIn(typed) < school.kinds())
            reading.refuse(field, "password.simple", school.kinds());
        else if (!login.isEmpty() && small.contains(login)) reading.refuse(field, "password.login");
        else if (CommonPasswords.contain(typed)) reading.refuse(field, "password.common");
    }

    /** Whether somebody chose this one before and has to think of another; asks only for whoever proved to be that person. */
    boolean isOld(Person person, String typed) {
        int remembered = school().remembered();
        if (remembered == 0) return false;
        if (passwords.matches(typed, person.passwordHash())) return true;
        return past(person.id(), remembered).stream().anyMatch(hash -> passwords.matches(typed, hash));
    }

    /** Whether somebody's password is to be changed by its age. */
    boolean isOver(Person person) {
        return school().isOver(person.passwordSince(), clock.instant());
    }

    /** Gives somebody the password they chose, in a transaction, and remembers its hash. */
    void give(Person person, String hash) {
        Instant now = clock.instant();
        person.choosePassword(hash, now);
        jdbc.sql("insert into past_password (person_id, hash, given_at) values (?, ?, ?)")
                .params(person.id(), hash, OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    private List<String> past(UUID person, int most) {
        return jdbc.sql("select hash from past_password where person_id = ? order by given_at desc, hash limit ?")
                .params(person, most)
                .query((row, n) -> row.getString(1))
                .list();
    }
}
