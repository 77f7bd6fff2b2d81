package org.liantiao.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.liantiao.base.Change;
import org.liantiao.base.Refusal;
import org.liantiao.jurisdiction.Settings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 次数限制: how often one person may do what takes many people's data along. Counted in the database by minute, hour or day, so
 * all nodes agree; how often is the county's to set. The first refusal of such a stretch leaves a line in the trail.
 */
@Service
public class Limits {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /** What is counted. */
    public enum Use {
        /** 看完整号码, a day. */
        UNMASKING("limit-unmasking", ChronoUnit.DAYS),
        /** 导出: sheets, bulletins and the trail, an hour. */
        EXPORT("limit-exports", ChronoUnit.HOURS),
        /** 带走的材料: papers, bound files and attachments as they are, a day; looking at one in the page is none. */
        DOCUMENT("limit-documents", ChronoUnit.DAYS),
        /** 搜索 as somebody typed it, a minute; scrolling through what it found is none. */
        SEARCH("limit-searches", ChronoUnit.MINUTES),
        /** 重复提示 beyond one's own place, a day. */
        REPEAT_HINT("limit-repeat-hints", ChronoUnit.DAYS);

        private final String setting;
        private final ChronoUnit unit;

        Use(String setting, ChronoUnit unit) {
            this.setting = setting;
            this.unit = unit;
        }

        /** The name of its setting. */
        public String setting() {
            return setting;
        }
    }

    private final JdbcClient jdbc;
    private final Settings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Limits(JdbcClient jdbc, Settings settings, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Counts a use, within the transaction that runs if there is one.
     *
     * @return why it is not to be now, with how often it may be and from what time on it may again; empty when it may
     */
    @Transactional
    public Optional<Refusal> use(Actor actor, Use use) {
        ZonedDateTime since = ZonedDateTime.now(clock).truncatedTo(use.unit);
        if (count(actor, use, since)) return Optional.empty();
        begin(actor, use, since);
        if (count(actor, use, since)) return Optional.empty();
        int most = Integer.parseInt(settings.value(use.setting));
        trace(actor, use, since, most);
        return Optional.of(Refusal.page("limit." + use, most, TIME.format(since.plus(1, use.unit))));
    }

    /** How long whoever was refused now has to wait. */
    public Duration untilAgain(Use use) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        return Duration.between(now, now.truncatedTo(use.unit).plus(1, use.unit));
    }

    /** One question to the database, but for the first use of a stretch. */
    private boolean count(Actor actor, Use use, ZonedDateTime since) {
        return on(
                                "update use_count set uses = uses + 1 where person_id = ? and kind = ? and since = ? and uses <"
                                        + " (select cast(s.content as integer) from setting s where s.name = ?)",
                                actor,
                                use,
                                since)
                        .param(use.setting)
                        .update()
                == 1;
    }

    /** Only the stretch that runs is kept. */
    private void begin(Actor actor, Use use, ZonedDateTime since) {
        on("delete from use_count where person_id = ? and kind = ? and since < ?", actor, use, since)
                .update();
        on(
                        "insert into use_count (person_id, kind, since, uses, refused) values (?, ?, ?, 0, false)"
                                + " on conflict do nothing",
                        actor,
                        use,
                        since)
                .update();
    }

    private void trace(Actor actor, Use use, ZonedDateTime since, int most) {
        int first = on(
                        "update use_count set refused = true where person_id = ? and kind = ? and since = ? and refused = false",
                        actor,
                        use,
                        since)
                .update();
        if (first == 0) return;
        events.publishEvent(Change.of(
                "person.limitReached",
                clock.instant(),
                actor.author(),
                "person",
                actor.personId(),
                Map.of("use", use.name(), "most", String.valueOf(most))));
    }

    private JdbcClient.StatementSpec on(String sql, Actor actor, Use use, ZonedDateTime since) {
        return jdbc.sql(sql).param(actor.personId()).param(use.name()).param(since.toOffsetDateTime());
    }
}
