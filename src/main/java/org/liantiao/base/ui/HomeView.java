package org.liantiao.base.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** The address without a path: leads on to where this person's work begins. */
@Route("")
@PermitAll
class HomeView extends Page implements BeforeEnterObserver {
    private final ObjectProvider<Landing> landings;
    private final Presence presence;

    HomeView(ObjectProvider<Landing> landings, Presence presence) {
        this.landings = landings;
        this.presence = presence;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String path = landings.orderedStream()
                .map(Landing::path)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> Destination.all().stream().map(Destination::path).findFirst())
                .orElse(presence.ownPath());
        event.forwardTo(path);
    }
}
