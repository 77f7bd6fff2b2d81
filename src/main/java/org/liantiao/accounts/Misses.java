package org.liantiao.accounts;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Wrong passwords, counted by person and by where they were typed, so that a stranger makes nobody wait but himself; wrong codes
 * of the second factor by person alone, since only who has the password comes to type them. They stand in the database and
 * survive a restart; a day without one forgets them. Whoever asks holds the person's lock.
 */
@Component
class Misses {
    /** Where wrong codes of the second factor are counted, wherever they are typed. */
    static final String CODES = "second-factor";

    private static final int FREE = 5;
    private static final int CODES_A_DAY = 10;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;

    Misses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until when the person has to wait there before trying again; empty when not at all. */
    Optional<Instant> waitsUntil(UUID person, String place, Instant now) {
        return jdbc.sql("select waits_until from sign_in_miss where person_id = ? and place = ? and waits_until > ?")
                .params(person, place, at(now))
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Those who have to wait somewhere. */
    Set<UUID> waiting(Instant now) {
        return Set.copyOf(jdbc.sql("select distinct person_id from sign_in_miss where waits_until > ?")
                .params(at(now))
                .query((row, n) -> row.getObject(1, UUID.class))
                .list());
    }

    /**
     * One more. From the fifth on it means waiting: a minute, then twice as long each time, at most 15; from the tenth code on
     * a day.
     *
     * @return whether it does
     */
    boolean add(UUID person, String place, Instant now) {
        jdbc.sql("delete from sign_in_miss where missed_at <= ?")
                .params(at(now.minus(KEPT)))
                .update();
        int misses = 1
                + jdbc.sql("select misses from sign_in_miss where person_id = ? and place = ?")
                        .params(person, place)
                        .query(Integer.class)
                        .optional()
                        .orElse(0);
        OffsetDateTime until = at(now.plus(wait(place, misses)));
        int known = jdbc.sql("update sign_in_miss set misses = ?, missed_at = ?, waits_until = ?"
                        + " where person_id = ? and place = ?")
                .params(misses, at(now), until, person, place)
                .update();
        if (known == 0)
            jdbc.sql("insert into sign_in_miss (misses, missed_at, waits_until, person_id, place)"
                            + " values (?, ?, ?, ?, ?)")
                    .params(misses, at(now), until, person, place)
                    .update();
        return misses >= FREE;
    }

    /** The right password came from there, or what was typed there counts no more. */
    void forget(UUID person, String place) {
        jdbc.sql("delete from sign_in_miss where person_id = ? and place = ?")
                .params(person, place)
                .update();
    }

    /** An administrator's word. */
    void forget(UUID person) {
        jdbc.sql("delete from sign_in_miss where person_id = ?").params(person).update();
    }

    private static Duration wait(String place, int misses) {
        if (misses < FREE) return Duration.ZERO;
        if (place.equals(CODES) && misses >= CODES_A_DAY) return KEPT;
        Duration doubled = Duration.ofMinutes(1L << Math.min(misses - FREE, 4));
        return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
