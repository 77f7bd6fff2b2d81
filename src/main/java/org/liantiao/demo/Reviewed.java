package org.liantiao.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.liantiao.accounts.Actor;
import org.liantiao.disputes.Period;

/** 抽查: the county announced a sample of a month that was over, drew it some days later, concluded one sheet and is at the next. */
record Reviewed(Stage stage) {
    private static final int ANNOUNCED = 12;
    private static final int DRAWN = 8;

    void tell() {
        AtomicReference<UUID> sample = new AtomicReference<>();
        Actor county = stage.actor("county");
        ReviewDesk desk = stage.teller().office().reviews();
        LocalDate announced = stage.workday(ANNOUNCED);
        LocalDate drawn = stage.workday(DRAWN);
        Period month = Period.month(YearMonth.from(announced).minusMonths(1));
        Script script = stage.teller().script();
        script.add(announced.atTime(9, 40), () -> sample.set(desk.announced(county, month, drawn)));
        script.add(drawn.atTime(16, 20), () -> desk.drawn(county, of(sample)));
        script.add(stage.workday(4).atTime(10, 10), () -> desk.concluded(county, of(sample), stage.workday(4)));
        script.add(stage.workday(2).atTime(15, 30), () -> desk.begun(county, of(sample)));
    }

    private static UUID of(AtomicReference<UUID> sample) {
        return Objects.requireNonNull(sample.get());
    }
}
