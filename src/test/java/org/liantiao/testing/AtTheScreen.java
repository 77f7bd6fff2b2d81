package org.liantiao.testing;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import org.liantiao.accounts.Account;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.People;
import org.liantiao.accounts.SignIns;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Puts somebody in front of the screen of a browserless test, as if they had signed in. */
public class AtTheScreen {
    private final People people;
    private final SignIns signIns;

    AtTheScreen(People people, SignIns signIns) {
        this.people = people;
        this.signIns = signIns;
    }

    /** Whoever sat here before takes their screen with them. */
    public void sits(Actor actor) {
        leaves();
        Account known = Account.of(people.find(actor.personId()).orElseThrow());
        Account account = signIns.again(known).orElse(known);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(account, null, account.authorities()));
        SecurityContextHolder.setContext(context);
    }

    /** Nobody is signed in. */
    public void leaves() {
        SecurityContextHolder.clearContext();
        UI.getCurrent().navigate("sign-in");
    }

    /** Goes to an address as a link or the browser's line gives it: {@code disputes?due=WEEK}. */
    public void opens(String address) {
        String[] parts = address.split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length == 1 ? "" : parts[1]));
    }

    /** Where the screen is now, as the browser's line shows it. */
    public String address() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }

    /** All that the screen says. */
    public String text() {
        return UI.getCurrent().getCurrentView().getElement().getTextRecursively();
    }
}
