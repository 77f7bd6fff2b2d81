package org.liantiao.disputes.internal;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Outcome;
import org.liantiao.disputes.StepKind;
import org.springframework.stereotype.Component;

/** How long each kind of step takes, from the press of the button in the service to what the database confirmed. */
@Component
class StepTimes {
    /** What is promised (60 ms) and what is felt. */
    private static final Duration[] BOUNDS = {
        Duration.ofMillis(20),
        Duration.ofMillis(60),
        Duration.ofMillis(150),
        Duration.ofMillis(300),
        Duration.ofSeconds(1),
        Duration.ofSeconds(3)
    };

    private final MeterRegistry meters;

    StepTimes(MeterRegistry meters) {
        this.meters = meters;
    }

    Run begin() {
        return new Run(Timer.start(meters));
    }

    /** One step under way. */
    final class Run {
        private final Timer.Sample since;
        private @Nullable StepKind kind;

        private Run(Timer.Sample since) {
            this.since = since;
        }

        /** Which step it was, once it is known; one that was refused or carried out before has none. */
        void is(@Nullable StepKind taken) {
            kind = taken;
        }

        Outcome<UUID> end(Outcome<UUID> outcome) {
            since.stop(Timer.builder("liantiao.steps")
                    .tag("step", kind == null ? "none" : kind.name().toLowerCase(Locale.ROOT))
                    .tag("outcome", outcome.isDone() ? "done" : "refused")
                    .serviceLevelObjectives(BOUNDS)
                    .register(meters));
            return outcome;
        }
    }
}
