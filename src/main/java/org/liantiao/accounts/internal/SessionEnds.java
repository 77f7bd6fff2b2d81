package org.liantiao.accounts.internal;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import org.liantiao.accounts.Account;
import org.liantiao.accounts.Sittings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Strikes a session off the list when it ends here: signed out, or left alone for too long. */
@Component
class SessionEnds implements HttpSessionListener {
    private static final Logger log = LoggerFactory.getLogger(SessionEnds.class);

    private final Sittings sittings;

    SessionEnds(Sittings sittings) {
        this.sittings = sittings;
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent ended) {
        if (ended.getSession().getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                        instanceof SecurityContext context
                && context.getAuthentication() != null
                && context.getAuthentication().getPrincipal() instanceof Account account) strike(account);
    }

    /** The list may be told late, or never: it knows when a session is too old to be one. */
    private void strike(Account account) {
        try {
            sittings.left(account);
        } catch (RuntimeException noDatabase) {
            log.info("a session that ended stays on the list until it is old: {}", noDatabase.toString());
        }
    }
}
