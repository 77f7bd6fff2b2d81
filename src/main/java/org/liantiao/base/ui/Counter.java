package org.liantiao.base.ui;

import com.vaadin.flow.component.html.Span;

/** How much waits behind an entry. */
final class Counter extends Span {
    private static final int MOST = 999;

    Counter(int count) {
        super(count > MOST ? MOST + "+" : Integer.toString(count));
        addClassName("lt-count");
    }
}
