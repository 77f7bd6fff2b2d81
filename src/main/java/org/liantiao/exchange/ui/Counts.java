package org.liantiao.exchange.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What a file holds, in large figures with their names under them. */
final class Counts extends Div {
    Counts() {
        addClassName("lt-counts");
    }

    Counts with(String key, int number) {
        Span figure = new Span(getTranslation("exchange.count", number));
        figure.addClassName("lt-number");
        Span name = new Span(getTranslation(key));
        name.addClassName("lt-second");
        add(new Div(figure, name));
        return this;
    }
}
