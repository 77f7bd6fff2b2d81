package org.liantiao.accounts.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.liantiao.accounts.Account;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every line of the log the request it was written in, and the id of the person who sent it; never a name, a login or
 * a telephone. The proxy numbers requests and writes the same number into its own log.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LogContext extends OncePerRequestFilter {
    static final String REQUEST = "requestId";
    static final String PERSON = "personId";

    private static final String NUMBERED = "X-Request-Id";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        MDC.put(REQUEST, number(request));
        person(request).ifPresent(id -> MDC.put(PERSON, id));
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(REQUEST);
            MDC.remove(PERSON);
        }
    }

    /** What comes from outside may be anything, and must not write lines of its own. */
    private static String number(HttpServletRequest request) {
        String given = request.getHeader(NUMBERED);
        return given != null && given.matches("[0-9A-Za-z-]{8,64}")
                ? given
                : UUID.randomUUID().toString();
    }

    private static Optional<String> person(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object kept = session == null
                ? null
                : session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        return kept instanceof SecurityContext context
                        && context.getAuthentication() != null
                        && context.getAuthentication().getPrincipal() instanceof Account account
                ? Optional.of(account.actor().personId().toString())
                : Optional.empty();
    }
}
