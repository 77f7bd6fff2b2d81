package org.liantiao.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import java.util.List;

/** The white card: a heading, perhaps something more at its right, and what belongs together. */
public class Panel extends Section {
    private final Header header = new Header();
    private final H2 title = new H2();
    private final Div more = new Div();

    /** A card without a heading. */
    public Panel() {
        addClassName("lt-panel");
    }

    public Panel(String title) {
        this();
        more.addClassName("lt-more");
        header.add(this.title);
        super.add(List.of(header));
        setTitle(title);
    }

    public final void setTitle(String text) {
        title.setText(text);
    }

    /** Puts something small behind the heading, e.g. a badge. */
    public void addToTitle(Component component) {
        header.addComponentAtIndex(1, component);
    }

    /** Puts a link or a second line at the right of the heading. */
    public void setMore(Component component) {
        more.removeAll();
        more.add(component);
        header.add(more);
    }
}
