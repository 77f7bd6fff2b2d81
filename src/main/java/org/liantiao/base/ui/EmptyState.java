package org.liantiao.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Nothing to show: one sentence that says why, and the one thing to do about it. */
public final class EmptyState extends Div {
    public EmptyState(String sentence, Component... action) {
        addClassName("lt-empty");
        add(new Paragraph(sentence));
        add(action);
    }
}
