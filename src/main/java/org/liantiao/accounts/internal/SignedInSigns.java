package org.liantiao.accounts.internal;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.liantiao.accounts.Account;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.Passwords;
import org.liantiao.accounts.Role;
import org.liantiao.base.health.Vital;
import org.liantiao.base.health.VitalSigns;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** How many are signed in on this node, and how many wait to be. Nobody is named. */
@Component
@Order(5)
class SignedInSigns implements VitalSigns, VaadinServiceInitListener {
    /** Two passwords a second or so are looked at; with more in the queue people notice. */
    private static final int LONG_QUEUE = 10;

    private final Set<VaadinSession> sessions = ConcurrentHashMap.newKeySet();
    private final Passwords passwords;

    SignedInSigns(Passwords passwords) {
        this.passwords = passwords;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(begun -> sessions.add(begun.getSession()));
        event.getSource().addSessionDestroyListener(ended -> sessions.remove(ended.getSession()));
    }

    @Override
    public List<Vital> take() {
        Map<UUID, Actor> people = new HashMap<>();
        for (VaadinSession session : sessions)
            account(session).map(Account::actor).ifPresent(actor -> people.put(actor.personId(), actor));
        int mediators = (int) people.values().stream()
                .filter(actor -> actor.is(Role.MEDIATOR))
                .count();
        int waiting = passwords.waiting();
        return List.of(
                Vital.green("accounts.health.people", "is", people.size(), mediators),
                waiting > LONG_QUEUE
                        ? Vital.amber("accounts.health.waiting", "many", waiting)
                        : Vital.green("accounts.health.waiting", "is", waiting));
    }

    private static Optional<Account> account(VaadinSession session) {
        try {
            return Optional.ofNullable(session.getSession())
                    .map(kept -> kept.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY))
                    .map(kept -> kept instanceof SecurityContext context ? context.getAuthentication() : null)
                    .map(Authentication::getPrincipal)
                    .map(principal -> principal instanceof Account account ? account : null);
        } catch (IllegalStateException endedMeanwhile) {
            return Optional.empty();
        }
    }
}
