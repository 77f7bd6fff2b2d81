package org.liantiao.disputes.internal;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.liantiao.base.health.Vital;
import org.liantiao.base.health.VitalSigns;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether the sums behind the rates agreed with the cases when they were last compared. */
@Component
@Order(6)
class FigureSigns implements VitalSigns {
    private static final String ABOUT = "disputes.health.figures";

    private final JdbcClient jdbc;
    private final Clock clock;

    FigureSigns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Vital> take() {
        return List.of(jdbc.sql(
                        "select checked_at, compared, differences from figure_check order by checked_at desc limit 1")
                .query((row, n) -> line(
                        LocalDateTime.ofInstant(
                                row.getObject("checked_at", OffsetDateTime.class)
                                        .toInstant(),
                                clock.getZone()),
                        row.getLong("compared"),
                        row.getLong("differences")))
                .optional()
                .orElseGet(() -> Vital.green(ABOUT, "soon")));
    }

    private static Vital line(LocalDateTime when, long compared, long differences) {
        return differences == 0
                ? Vital.green(ABOUT, "is", when, compared)
                : Vital.red(ABOUT, "differ", when, compared, differences);
    }
}
