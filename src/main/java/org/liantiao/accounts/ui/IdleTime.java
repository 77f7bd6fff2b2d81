package org.liantiao.accounts.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.WrappedSession;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
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
        event.getSource()
                .addSessionDestroyListener(ended -> signOut(ended.getSession().getSession()));
    }

    /** The framework ends only its own session; who is signed in stands in the server's, which has to end with it. */
    private static void signOut(@Nullable WrappedSession session) {
        if (session == null) return;
        try {
            session.invalidate();
        } catch (IllegalStateException endedAlready) {
            // Signing out by hand ends the server's session first.
        }
    }
}
