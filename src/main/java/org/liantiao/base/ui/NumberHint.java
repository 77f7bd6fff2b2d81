package org.liantiao.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.NumbersInText;

/**
 * Says below a field of free text that a number was typed into it which belongs in the parties' fields, where it is sealed. It
 * keeps nobody from going on, and goes when the number does.
 */
public final class NumberHint {
    private final HasHelper field;
    private final Div hint;
    private @Nullable String before;

    private NumberHint(HasHelper field, String sentence) {
        this.field = field;
        this.hint = new Div();
        Span words = new Span(Symbol.of("lock"), new Span(sentence));
        words.addClassName("lt-number-hint");
        words.getElement().setAttribute("role", "status");
        hint.add(words);
    }

    /** Watches what is typed into a field from now on. */
    public static <F extends Component & HasHelper & HasValue<?, String>> F watch(F field) {
        NumberHint hint = new NumberHint(field, field.getTranslation("base.numberHint"));
        field.addValueChangeListener(change -> hint.look(change.getValue()));
        hint.look(field.getValue());
        return field;
    }

    private void look(String text) {
        boolean shown = hint.getParent().isPresent();
        if (shown == NumbersInText.any(text)) return;
        if (shown) hide();
        else show();
    }

    private void show() {
        before = field.getHelperText();
        if (before != null && !before.isEmpty()) hint.addComponentAsFirst(new Div(before));
        field.setHelperComponent(hint);
    }

    private void hide() {
        field.setHelperComponent(null);
        field.setHelperText(before);
        if (hint.getComponentCount() > 1) hint.remove(hint.getComponentAt(0));
    }
}
