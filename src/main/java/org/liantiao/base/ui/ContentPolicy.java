package org.liantiao.base.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * What the browser lets a page do, so that a script that found its way into a text still does not run: only scripts of this
 * server, and of those inside the page only the ones that carry its number, new for each page. Vaadin needs two things left
 * open: it makes functions of the expressions its server sends ({@code unsafe-eval}), and its components bring style
 * elements of their own.
 */
@Component
public class ContentPolicy implements VaadinServiceInitListener {
    /** For everything that is no page of ours. */
    public static final String NO_PAGE = "default-src 'none'; frame-ancestors 'none'";

    private static final String HEADER = "Content-Security-Policy";
    private static final String PAGE = "default-src 'self'; script-src 'self' 'nonce-%s' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; "
            + "object-src 'none'; base-uri 'self'; form-action 'self'; "
            + "frame-ancestors 'none'";
    private static final int NUMBER_BYTES = 18;

    private final SecureRandom random = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::guard);
    }

    private void guard(IndexHtmlResponse response) {
        byte[] bytes = new byte[NUMBER_BYTES];
        random.nextBytes(bytes);
        String number = Base64.getEncoder().encodeToString(bytes);
        response.getDocument().select("script").attr("nonce", number);
        response.getVaadinResponse().setHeader(HEADER, PAGE.formatted(number));
    }
}
