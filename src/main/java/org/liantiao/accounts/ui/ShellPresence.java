package org.liantiao.accounts.ui;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.OwnAccount;
import org.liantiao.accounts.SignedIn;
import org.liantiao.base.ui.Presence;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.Areas;
import org.springframework.stereotype.Component;

/** Tells the shell who is signed in. */
@Component
class ShellPresence implements Presence {
    private final SignedIn signedIn;
    private final OwnAccount own;
    private final Areas areas;
    private final AuthenticationContext sessions;

    ShellPresence(SignedIn signedIn, OwnAccount own, Areas areas, AuthenticationContext sessions) {
        this.signedIn = signedIn;
        this.own = own;
        this.areas = areas;
        this.sessions = sessions;
    }

    @Override
    public Optional<Who> who() {
        return signedIn.account().map(account -> {
            Actor actor = account.actor();
            String county = areas.findById(actor.countyId()).map(Area::name).orElse("");
            return new Who(actor.name(), actor.organisationName(), county);
        });
    }

    @Override
    public String ownPath() {
        return MeView.PATH;
    }

    @Override
    public void preferLargeText(boolean large) {
        signedIn.account().ifPresent(account -> own.preferLargeText(account, large));
    }

    @Override
    public void signOut() {
        sessions.logout();
    }
}
