package org.liantiao.accounts;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.liantiao.base.Vault;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What failed at the door by address alone, whoever it was typed for: one password tried on a whole county makes wait as well.
 * Generous, for an office shares one address; no success resets it. Counted in the database by the minute and the hour, so that
 * all nodes agree and a restart forgets nothing; the address stands there as a keyed hash. Whoever comes in writes nothing.
 */
@Component
class AddressMisses {
    private final JdbcClient jdbc;
    private final Vault vault;
    private final int aMinute;
    private final int anHour;

    AddressMisses(
            JdbcClient jdbc,
            Vault vault,
            @Value("${liantiao.sign-in.misses-a-minute:20}") int aMinute,
            @Value("${liantiao.sign-in.misses-an-hour:60}") int anHour) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.aMinute = aMinute;
        this.anHour = anHour;
    }

    /** Whether nobody comes in from there for now. */
    boolean tooMany(String address, Instant now) {
        if (address.isEmpty()) return false;
        return jdbc.sql("""
                        select count(*) from address_miss where place = :place
                        and (of_minute = :minute and minute_misses >= :aMinute or of_hour = :hour and hour_misses >= :anHour)""")
                        .param("place", place(address))
                        .param("minute", since(now, ChronoUnit.MINUTES))
                        .param("aMinute", aMinute)
                        .param("hour", since(now, ChronoUnit.HOURS))
                        .param("anHour", anHour)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * One more, within the transaction that runs; who counts for the same address waits. An address that is not known is not
     * counted.
     *
     * @return whether it was the last that was free
     */
    boolean add(String address, Instant now) {
        if (address.isEmpty()) return false;
        String place = place(address);
        if (!count(place, now)) {
            begin(place, now);
            count(place, now);
        }
        return jdbc.sql("select count(*) from address_miss where place = ? and (minute_misses = ? or hour_misses = ?)")
                        .params(place, aMinute, anHour)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private boolean count(String place, Instant now) {
        return jdbc.sql("""
                        update address_miss set
                          minute_misses = case when of_minute = :minute then minute_misses + 1 else 1 end, of_minute = :minute,
                          hour_misses = case when of_hour = :hour then hour_misses + 1 else 1 end, of_hour = :hour
                        where place = :place""")
                        .param("minute", since(now, ChronoUnit.MINUTES))
                        .param("hour", since(now, ChronoUnit.HOURS))
                        .param("place", place)
                        .update()
                == 1;
    }

    /** An address that is new takes the place of those that were quiet since the hour before. */
    private void begin(String place, Instant now) {
        OffsetDateTime hour = since(now, ChronoUnit.HOURS);
        jdbc.sql("delete from address_miss where of_hour < ?").param(hour).update();
        jdbc.sql("insert into address_miss (place, of_minute, minute_misses, of_hour, hour_misses)"
                        + " values (?, ?, 0, ?, 0) on conflict do nothing")
                .params(place, hour, hour)
                .update();
    }

    private String place(String address) {
        return vault.hash("address", Network.of(address));
    }

    private static OffsetDateTime since(Instant now, ChronoUnit unit) {
        return now.truncatedTo(unit).atOffset(ZoneOffset.UTC);
    }
}
