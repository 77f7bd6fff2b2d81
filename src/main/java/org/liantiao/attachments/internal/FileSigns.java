package org.liantiao.attachments.internal;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.liantiao.base.health.Vital;
import org.liantiao.base.health.VitalSigns;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether every attachment had its file when the store was last swept, and every file its attachment. */
@Component
@Order(7)
class FileSigns implements VitalSigns {
    private static final String ABOUT = "attachments.health.files";

    private final JdbcClient jdbc;
    private final Clock clock;

    FileSigns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Vital> take() {
        return List.of(jdbc.sql("select swept_at, files, orphans, missing from attachment_sweep")
                .query((row, n) -> line(
                        LocalDateTime.ofInstant(
                                row.getObject("swept_at", OffsetDateTime.class).toInstant(), clock.getZone()),
                        row.getLong("files"),
                        row.getLong("orphans"),
                        row.getLong("missing")))
                .optional()
                .orElseGet(() -> Vital.green(ABOUT, "soon")));
    }

    private static Vital line(LocalDateTime when, long files, long unnamed, long missing) {
        if (Sweep.areMany(unnamed, files)) return Vital.red(ABOUT, "strange", when, unnamed, files);
        return missing == 0 ? Vital.green(ABOUT, "is", when, files) : Vital.red(ABOUT, "missing", when, missing);
    }
}
