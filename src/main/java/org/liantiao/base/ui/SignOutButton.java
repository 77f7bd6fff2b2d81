package org.liantiao.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Signs out; drafts are kept. */
public final class SignOutButton extends Button {
    public SignOutButton(Presence presence) {
        super();
        setText(getTranslation("base.signOut"));
        addThemeVariants(ButtonVariant.TERTIARY);
        addClickListener(click -> presence.signOut());
    }
}
