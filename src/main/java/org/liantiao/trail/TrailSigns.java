package org.liantiao.trail;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.liantiao.base.health.Vital;
import org.liantiao.base.health.VitalSigns;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether the chain follows the trail, and how far this database protects it. */
@Component
@Order(7)
class TrailSigns implements VitalSigns {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** Entries older than the window in which the newest stand are linked once a day; nobody waits for them here. */
    private static final String WAITING = """
            select count(*) from trail_entry e left join trail_link l on l.entry_id = e.id
            where e.at > ? and e.at < ? and l.entry_id is null""";

    private final JdbcClient jdbc;
    private final OwnerRole owner;
    private final Heads heads;
    private final Clock clock;

    TrailSigns(JdbcClient jdbc, OwnerRole owner, Heads heads, Clock clock) {
        this.jdbc = jdbc;
        this.owner = owner;
        this.heads = heads;
        this.clock = clock;
    }

    @Override
    public List<Vital> take() {
        return List.of(chain(), protection());
    }

    private Vital chain() {
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        long waiting = jdbc.sql(WAITING)
                .params(now.minusDays(1), now.minus(PATIENCE))
                .query(Long.class)
                .single();
        long length = heads.now().map(Head::seq).orElse(0L);
        return waiting == 0
                ? Vital.green("trail.health.chain", "is", length)
                : Vital.red("trail.health.chain", "waits", length, waiting);
    }

    private Vital protection() {
        return switch (owner.protection()) {
            case APART -> Vital.green("trail.health.protection", "apart");
            case TRIGGERS -> Vital.amber("trail.health.protection", "triggers");
            case EVIDENT -> Vital.amber("trail.health.protection", "evident");
        };
    }
}
