package org.liantiao.disputes.ui.cards;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** Facts by name, one below the other; what is not known is left out. */
final class Facts extends DescriptionList {
    Facts() {
        addClassName("lt-facts");
    }

    Facts fact(String key, @Nullable String value) {
        return value == null || value.isEmpty() ? this : fact(key, new Span(value));
    }

    Facts fact(String key, Component value) {
        add(new Term(getTranslation(key)), new Description(value));
        return this;
    }
}
