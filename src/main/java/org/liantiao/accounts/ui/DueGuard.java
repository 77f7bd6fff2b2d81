package org.liantiao.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.liantiao.accounts.Account;
import org.liantiao.accounts.Due;
import org.liantiao.accounts.SignedIn;

/** Leads whoever must see to something first to where that is done, wherever they want to go. */
@org.springframework.stereotype.Component
class DueGuard implements VaadinServiceInitListener {
    private final SignedIn signedIn;

    DueGuard(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(opened -> opened.getUI().addBeforeEnterListener(this::lead));
    }

    private void lead(BeforeEnterEvent going) {
        signedIn.present()
                .flatMap(Account::due)
                .map(DueGuard::where)
                .filter(view -> !view.equals(going.getNavigationTarget()))
                .ifPresent(going::forwardTo);
    }

    private static Class<? extends Component> where(Due due) {
        return switch (due) {
            case PASSWORD -> PasswordView.class;
            case SECOND_FACTOR -> FactorView.class;
        };
    }
}
