package org.liantiao.accounts.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.liantiao.accounts.Account;
import org.liantiao.accounts.SignIns;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Brings a session's account up to date at each click: somebody who was moved acts for the new organisation at once, and
 * the session of somebody suspended, or of an old password, ends.
 */
public class FreshAccount extends OncePerRequestFilter {
    private final SignIns signIns;
    private final Sessions sessions;

    public FreshAccount(SignIns signIns, Sessions sessions) {
        this.signIns = signIns;
        this.sessions = sessions;
    }

    /** Style sheets, scripts and pictures are for everybody; a heartbeat is no click. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().matches("/(VAADIN|styles|js|images|aura)/.*")
                || "heartbeat".equals(request.getParameter("v-r"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Account known) {
            Optional<Account> now = signIns.again(known);
            if (now.isEmpty()) end(request);
            else if (!now.get().equals(known)) sessions.goOnAs(now.get(), request, response);
        }
        chain.doFilter(request, response);
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) session.invalidate();
    }
}
