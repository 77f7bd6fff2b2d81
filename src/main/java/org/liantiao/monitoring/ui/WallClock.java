package org.liantiao.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.shared.Registration;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Asks for new figures every five minutes while a wall shows them. The browser's own asking is no click of a person: when nobody
 * has touched the wall for as long as a session may stay without one, the session ends as it does on every other screen.
 */
final class WallClock {
    static final Duration EVERY = Duration.ofMinutes(5);
    private static final int NEVER = -1;

    private final Clock clock;
    private Instant touched;

    private WallClock(Clock clock) {
        this.clock = clock;
        this.touched = clock.instant();
    }

    /** @param wall as long as it is there, and whose clicks are a person's */
    static void start(Div wall, Clock clock, Runnable refresh) {
        WallClock own = new WallClock(clock);
        wall.addClickListener(click -> own.touched = clock.instant());
        wall.addAttachListener(attached -> own.run(wall, attached.getUI(), refresh));
    }

    private void run(Component wall, UI ui, Runnable refresh) {
        ui.setPollInterval(Math.toIntExact(EVERY.toMillis()));
        Registration asking = ui.addPollListener((PollEvent asked) -> {
            if (mayStay()) refresh.run();
            else VaadinSession.getCurrent().close();
        });
        wall.addDetachListener(detached -> {
            asking.remove();
            ui.setPollInterval(NEVER);
        });
    }

    /** How long a session stays without a click. */
    static Duration idle() {
        return Duration.ofSeconds(VaadinSession.getCurrent().getSession().getMaxInactiveInterval());
    }

    private boolean mayStay() {
        Duration idle = idle();
        return !idle.isPositive() || clock.instant().isBefore(touched.plus(idle));
    }
}
