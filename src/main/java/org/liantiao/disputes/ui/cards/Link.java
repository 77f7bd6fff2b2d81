package org.liantiao.disputes.ui.cards;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** A step that is offered beside what it concerns, no larger than the words around it. */
final class Link extends Button {
    Link(String text, Runnable step) {
        super(text, click -> step.run());
        addClassName("lt-link");
        addThemeVariants(ButtonVariant.AURA_TERTIARY);
    }
}
