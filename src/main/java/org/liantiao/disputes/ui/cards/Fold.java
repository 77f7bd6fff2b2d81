package org.liantiao.disputes.ui.cards;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import org.liantiao.base.ui.Panel;
import org.liantiao.base.ui.Symbol;

/** A card that a phone shows folded, as one line that says what is in it; a larger screen shows it open. */
class Fold extends Panel {
    private final Button toggle = new Button(Symbol.of("chevron-down"), click -> open(!isOpen()));

    /** @param second how much is in it: 2 人，号码已遮 */
    Fold(String title, String second) {
        super(title);
        addClassName("lt-fold");
        Span count = new Span(second);
        count.addClassName("lt-second");
        toggle.addClassName("lt-fold-button");
        toggle.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        toggle.setAriaLabel(getTranslation("disputes.case.fold", title));
        addToTitle(toggle);
        addToTitle(count);
        open(false);
    }

    /** Unfolds it on a phone. */
    final void open(boolean open) {
        setClassName("open", open);
        toggle.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    private boolean isOpen() {
        return hasClassName("open");
    }
}
