package org.liantiao.disputes.ui;

import java.util.Optional;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.Role;
import org.liantiao.accounts.SignedIn;
import org.liantiao.base.ui.Landing;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whoever handles cases begins at their own work; whoever watches begins at the rates, the administrator at the people. */
@Component
@Order(10)
class DeskLanding implements Landing {
    private final SignedIn signedIn;

    DeskLanding(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public Optional<String> path() {
        Actor actor = signedIn.actor();
        if (actor.is(Role.ADMINISTRATOR)) return Optional.of("people");
        if (actor.isAny(Role.MEDIATOR, Role.PARTNER)) return Optional.of(MyWorkView.PATH);
        if (actor.isAny(Role.SUPERVISOR, Role.AUDITOR)) return Optional.of("rate");
        return actor.is(Role.REVIEWER) ? Optional.of(MyWorkView.PATH) : Optional.empty();
    }
}
