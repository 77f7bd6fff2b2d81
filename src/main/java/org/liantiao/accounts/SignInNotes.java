package org.liantiao.accounts;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What people are told at each sign-in of a week after it happened. Nobody can put it away, for it might be the wrong one who
 * does. Whoever adds one holds the person's lock.
 */
@Component
class SignInNotes {
    private static final Duration TOLD = Duration.ofDays(7);

    private final JdbcClient jdbc;

    SignInNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID person, SignInNote.Kind kind, Instant now) {
        jdbc.sql("delete from sign_in_note where person_id = ? and (kind = ? or noted_at <= ?)")
                .params(person, kind.name(), at(now.minus(TOLD)))
                .update();
        jdbc.sql("insert into sign_in_note (person_id, kind, noted_at) values (?, ?, ?)")
                .params(person, kind.name(), at(now))
                .update();
    }

    List<SignInNote> of(UUID person, Instant now) {
        return jdbc.sql("select kind, noted_at from sign_in_note where person_id = ? and noted_at > ?"
                        + " order by noted_at desc, kind")
                .params(person, at(now.minus(TOLD)))
                .query((row, n) -> new SignInNote(
                        SignInNote.Kind.valueOf(row.getString(1)),
                        row.getObject(2, OffsetDateTime.class).toInstant()))
                .list();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
