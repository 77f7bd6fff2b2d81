package org.liantiao.disputes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import org.liantiao.accounts.Role;
import org.liantiao.accounts.SignedIn;
import org.liantiao.base.ui.NavbarItem;
import org.springframework.core.annotation.Order;

/** Puts the search into the navbar of everybody who reads cases. */
@org.springframework.stereotype.Component
@Order(10)
class GlobalSearch implements NavbarItem {
    private final SignedIn signedIn;

    GlobalSearch(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public Component create() {
        boolean readsCases = signedIn.actor().isAny(Role.MEDIATOR, Role.REVIEWER, Role.SUPERVISOR, Role.PARTNER);
        if (!readsCases) return new Span();
        SearchBox search = new SearchBox();
        search.addClassName("lt-desktop-only");
        return search;
    }
}
