package org.liantiao.trail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.liantiao.base.Job;
import org.liantiao.base.Texts;
import org.liantiao.base.TrailHead;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 链首: where the chain ends, now and soon after the end of each day. Kept, printed and taken along, it is what holds the past. */
@Component
class Heads implements TrailHead, Job {
    private final JdbcClient jdbc;
    private final Linker linker;
    private final Texts texts;
    private final Clock clock;

    Heads(JdbcClient jdbc, Linker linker, Texts texts, Clock clock) {
        this.jdbc = jdbc;
        this.linker = linker;
        this.texts = texts;
        this.clock = clock;
    }

    /** The head that was kept for a day: where the chain ended when the day was found to be over, so some of the next may be in it. */
    record OfDay(LocalDate day, long seq, String hash) {}

    Optional<Head> now() {
        return jdbc.sql("select seq, hash from trail_link order by seq desc limit 1")
                .query((row, n) -> new Head(row.getLong(1), row.getString(2)))
                .optional();
    }

    /** Of past days, the latest first. */
    List<OfDay> latest(int most) {
        return jdbc.sql("select on_day, seq, hash from trail_head order by on_day desc limit ?")
                .param(most)
                .query((row, n) -> new OfDay(row.getObject(1, LocalDate.class), row.getLong(2), row.getString(3)))
                .list();
    }

    @Override
    public Optional<String> line(Locale locale) {
        String time =
                LocalDateTime.now(clock).withSecond(0).withNano(0).toString().replace('T', ' ');
        return now().map(head -> texts.say(locale, "trail.head.line", String.valueOf(head.seq()), head.hash(), time));
    }

    @Override
    public String name() {
        return "trail-head";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    /** Once the day it was done on is over. */
    @Override
    public Instant dueAfter(Instant done) {
        return LocalDate.ofInstant(done, clock.getZone())
                .plusDays(1)
                .atStartOfDay(clock.getZone())
                .toInstant();
    }

    /** Before it, whatever was committed later than its number would say is linked, too. */
    @Override
    public void run() {
        linker.linkAll();
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        boolean kept = jdbc.sql("select on_day from trail_head where on_day = ?")
                .param(yesterday)
                .query(LocalDate.class)
                .optional()
                .isPresent();
        if (!kept) now().ifPresent(head -> keep(yesterday, head));
    }

    private void keep(LocalDate day, Head head) {
        jdbc.sql("insert into trail_head (on_day, seq, hash, made_at) values (?, ?, ?, ?)")
                .params(day, head.seq(), head.hash(), OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }
}
