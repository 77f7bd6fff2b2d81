package org.liantiao.attachments.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import org.liantiao.attachments.AttachedFile;
import org.liantiao.base.ui.Symbol;

/** The two buttons that move an attachment by one place. */
final class Movers extends Div {
    private final Button higher;
    private final Button lower;

    /** @param move hears whether it goes up */
    Movers(AttachedFile file, int place, int of, SerializableConsumer<Boolean> move) {
        addClassName("lt-movers");
        higher = mover(file, true, move);
        lower = mover(file, false, move);
        higher.setEnabled(place > 0);
        lower.setEnabled(place < of - 1);
        add(higher, lower);
    }

    /** Gives the keyboard back to the button that was pressed, or to the other one at the end of the way. */
    void focus(boolean up) {
        Button wished = up ? higher : lower;
        (wished.isEnabled() ? wished : up ? lower : higher).focus();
    }

    private Button mover(AttachedFile file, boolean up, SerializableConsumer<Boolean> move) {
        Button button = new Button(Symbol.of("chevron-down"), click -> move.accept(up));
        button.setAriaLabel(getTranslation(up ? "base.list.up" : "base.list.down", Captions.of(this, file)));
        button.addThemeNames("tertiary");
        button.addClassName(up ? "lt-higher" : "lt-lower");
        return button;
    }
}
