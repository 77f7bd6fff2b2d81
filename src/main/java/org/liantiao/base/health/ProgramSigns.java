package org.liantiao.base.health;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The program on this node: which version, since when, who uses it, and what it had to refuse or could not do. */
@Component
@Order(1)
class ProgramSigns implements VitalSigns {
    private final ObjectProvider<BuildProperties> build;
    private final MeterRegistry meters;
    private final Clock clock;

    ProgramSigns(ObjectProvider<BuildProperties> build, MeterRegistry meters, Clock clock) {
        this.build = build;
        this.meters = meters;
        this.clock = clock;
    }

    @Override
    public List<Vital> take() {
        return List.of(version(), uptime(), screens(), refusals(), errors());
    }

    private Vital version() {
        BuildProperties built = build.getIfAvailable();
        String version = built == null ? null : built.getVersion();
        Instant time = built == null ? null : built.getTime();
        return version == null || time == null
                ? Vital.green("base.health.version", "unknown")
                : Vital.green("base.health.version", "is", version, LocalDateTime.ofInstant(time, clock.getZone()));
    }

    private Vital uptime() {
        Duration up = Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
        return Vital.green("base.health.uptime", "is", up);
    }

    private Vital screens() {
        return Vital.green("base.health.screens", "is", gauge("liantiao.sessions.open"), gauge("liantiao.tabs.open"));
    }

    private Vital refusals() {
        return Vital.green("base.health.refusals", "is", (long) meters.find("liantiao.refusals").counters().stream()
                .mapToDouble(Counter::count)
                .sum());
    }

    private Vital errors() {
        long errors = (long) meters.find("logback.events").tag("level", "error").counters().stream()
                .mapToDouble(Counter::count)
                .sum();
        return errors == 0
                ? Vital.green("base.health.errors", "none")
                : Vital.amber("base.health.errors", "some", errors);
    }

    private long gauge(String name) {
        return Optional.ofNullable(meters.find(name).gauge())
                .map(Gauge::value)
                .map(Double::longValue)
                .orElse(0L);
    }
}
