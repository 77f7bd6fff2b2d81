package org.liantiao.accounts.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import org.liantiao.accounts.Account;
import org.liantiao.accounts.HalfWay;
import org.liantiao.accounts.OwnAccount;
import org.liantiao.accounts.internal.Knock;
import org.liantiao.accounts.internal.NotLetIn;
import org.liantiao.base.Typed;
import org.liantiao.base.ui.Reader;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What becomes of a posted sign-in form. A wrong one comes back with the login as typed, which never goes into an address. */
@Component
class SignInAnswers {
    /** The session keeps what did not get in, until the form shows it again. */
    static final String TRIED = "liantiao.sign-in.tried";

    /** A login that did not get in, and the rule that refused it. */
    record Tried(String login, String rule) implements Serializable {}

    /** The form sends whether somebody chose large text, or normal text, before signing in. */
    static final String TEXT = "text";

    static final String CODE = Knock.CODE;

    private static final int LONGEST_SHOWN = 60;

    private final OwnAccount own;

    SignInAnswers(OwnAccount own) {
        this.own = own;
    }

    void refused(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        HalfWay half = refusal instanceof NotLetIn known ? known.half() : null;
        if (half != null) request.getSession().setAttribute(Knock.HALF_WAY, half);
        else tell(request, refusal);
        response.sendRedirect(request.getContextPath() + "/" + SignInView.PATH);
    }

    private static void tell(HttpServletRequest request, AuthenticationException refusal) {
        String login = request.getParameter("username");
        String shown = login == null ? "" : Typed.clean(login);
        String rule = NotLetIn.rule(refusal);
        request.getSession().setAttribute(TRIED, new Tried(Typed.length(shown) > LONGEST_SHOWN ? "" : shown, rule));
    }

    /** A form from before the session began anew is simply shown again; anything else that is closed does not exist. */
    void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        String signIn = request.getContextPath() + "/" + SignInView.PATH;
        if (request.getRequestURI().equals(signIn)) response.sendRedirect(signIn);
        else response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    /** The size of text goes with the person: what they chose on the way in, else what they chose before. */
    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        if (!(event.getAuthentication().getPrincipal() instanceof Account account)) return;
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web)) return;
        web.getRequest().getSession().removeAttribute(Knock.HALF_WAY);
        String chosen = web.getRequest().getParameter(TEXT);
        boolean large = chosen == null || chosen.isEmpty() ? account.largeText() : chosen.equals("large");
        if (large != account.largeText()) own.preferLargeText(account, large);
        if (web.getResponse() != null)
            web.getResponse().addCookie(Reader.text(large, web.getRequest().isSecure()));
    }
}
