package org.liantiao.accounts.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How long a session stays without a click, to the second (the server alone counts whole minutes). The beats by which an
 * open tab says that it is there are no clicks: whoever walks away is signed out in front of an open screen.
 */
@Component
class IdleTime implements VaadinServiceInitListener {
    private final Duration idle;

    IdleTime(@Value("${server.servlet.session.timeout:20m}") Duration idle) {
        this.idle = idle;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addSessionInitListener(begun ->
                        begun.getSession().getSession().setMaxInactiveInterval(Math.toIntExact(idle.toSeconds())));
    }
}
