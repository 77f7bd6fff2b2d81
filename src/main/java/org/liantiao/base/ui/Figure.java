package org.liantiao.base.ui;

import com.vaadin.flow.component.html.Anchor;

/** A figure that opens the list it counts: as many rows as it says. */
public final class Figure extends Anchor {
    /** @param href where the list is, with its filters: {@code disputes?state=open} */
    public Figure(String text, String href) {
        super(href, text);
        addClassName("lt-figure");
    }
}
