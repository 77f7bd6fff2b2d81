package org.liantiao.base.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Counts the sessions that are open, signed in or not, and their tabs. Each takes memory until it ends. */
@Component
class OpenScreens implements VaadinServiceInitListener {
    private final AtomicInteger sessions;
    private final AtomicInteger tabs;

    OpenScreens(MeterRegistry meters) {
        sessions = meters.gauge("liantiao.sessions.open", new AtomicInteger());
        tabs = meters.gauge("liantiao.tabs.open", new AtomicInteger());
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(begun -> sessions.incrementAndGet());
        event.getSource().addSessionDestroyListener(ended -> sessions.decrementAndGet());
        event.getSource().addUIInitListener(opened -> {
            tabs.incrementAndGet();
            opened.getUI().addDetachListener(closed -> tabs.decrementAndGet());
        });
    }
}
