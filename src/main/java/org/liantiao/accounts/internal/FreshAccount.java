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
 * Looks at each request whether a session may go on as it began. It ends with a suspension, a new password, other roles or
 * another organisation, for the screens that are open were made for the former ones; a new name is taken over.
 */
public class FreshAccount extends OncePerRequestFilter {
    private final SignIns signIns;
    private final Sessions sessions;

    public FreshAccount(SignIns signIns, Sessions sessions) {
        this.signIns = signIns;
        this.sessions = sessions;
    }

    /**
     * Style sheets, scripts and pictures are for everybody. Whatever can do more is asked: a download lies below /VAADIN as
     * well, and the framework knows its own requests by their parameter v-r, wherever they go.
     */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && request.getParameter("v-r") == null
                && request.getRequestURI().matches("/(VAADIN/(build|static)|styles|js|images|aura)/.*");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Account known) {
            Optional<Account> now = signIns.again(known);
            if (now.filter(account -> account.actor().actsLike(known.actor())).isEmpty()) end(request);
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
