package org.liantiao.accounts.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.liantiao.accounts.Account;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Changes who a session belongs to without signing in anew. */
@Component
public class Sessions {
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    /** From this request on the session acts as this account: after a new password, or under a new name. */
    public void goOnAs(Account account, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(Tokens.of(account));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
