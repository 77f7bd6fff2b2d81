package org.liantiao;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Says in one line of the log where to point the browser, once the application answers. */
@Component
class Ready {
    private static final Logger LOG = LoggerFactory.getLogger(Ready.class);

    private final @Nullable InetAddress address;

    Ready(@Value("${server.address:#{null}}") @Nullable InetAddress address) {
        this.address = address;
    }

    @EventListener
    void announce(ApplicationReadyEvent event) {
        if (!(event.getApplicationContext() instanceof WebServerApplicationContext web)) return;
        var server = web.getWebServer();
        if (server == null) return;
        LOG.info(
                "Liantiao is ready after {} s: http://{}:{} {}",
                event.getTimeTaken() == null ? 0 : event.getTimeTaken().toSeconds(),
                address == null || address.isAnyLocalAddress() ? "localhost" : address.getHostAddress(),
                server.getPort(),
                county(event.getApplicationContext().getEnvironment()));
    }

    private static String county(Environment environment) {
        return environment.acceptsProfiles(Profiles.of("demo")) ? "(the demo county)" : "";
    }
}
