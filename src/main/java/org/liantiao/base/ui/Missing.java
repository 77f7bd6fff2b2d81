package org.liantiao.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** What the pages for what is not there and for what went wrong have in common: what is the matter, and a way on. */
final class Missing extends Panel {
    Missing(String title, String text, String wayOn) {
        addClassNames("lt-missing", "lt-empty");
        add(new H1(title), new Paragraph(text), new Anchor("", wayOn));
    }
}
