package org.liantiao.accounts.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.liantiao.accounts.internal.SingleSignOn;
import org.liantiao.base.ui.Symbol;

/** The way in by the county's provider, below the form. A plain link, for it leads away from here. */
final class SignOnLink extends Div {
    SignOnLink(SingleSignOn provider) {
        addClassName("lt-sign-on");
        Span or = new Span(getTranslation("accounts.signIn.or"));
        or.addClassNames("lt-third", "lt-sign-on-or");
        String name = provider.name();
        String words = name.isEmpty()
                ? getTranslation("accounts.signIn.provider")
                : getTranslation("accounts.signIn.provider.named", name);
        Anchor link = new Anchor(SingleSignOn.BEGIN.substring(1), Symbol.of("user"), new Span(words));
        link.setRouterIgnore(true);
        link.addClassName("lt-sign-on-link");
        add(or, link);
    }
}
