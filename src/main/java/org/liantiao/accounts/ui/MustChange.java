package org.liantiao.accounts.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.liantiao.accounts.Account;
import org.liantiao.accounts.SignedIn;
import org.springframework.stereotype.Component;

/** Whoever came in with a password given by somebody else chooses their own before anything else. */
@Component
class MustChange implements VaadinServiceInitListener {
    private final SignedIn signedIn;

    MustChange(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(opened -> opened.getUI().addBeforeEnterListener(this::lead));
    }

    private void lead(BeforeEnterEvent event) {
        if (signedIn.account().filter(Account::mustChange).isEmpty()) return;
        if (event.getNavigationTarget() != PasswordView.class) event.forwardTo(PasswordView.class);
    }
}
