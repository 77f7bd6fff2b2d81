package org.liantiao.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;

/** The column of a screen: what it shows, one below the other. */
public class Page extends Main {
    public Page() {
        addClassName("lt-page");
        getElement().setAttribute("tabindex", "-1");
    }

    /** Leads the keyboard to the beginning of the page, for one that was drawn anew has lost what had the focus. */
    public void begin() {
        getElement().executeJs("this.focus({preventScroll: true})");
    }

    /** Adds the main action at the end; on a phone it stays in sight above the bottom bar, as wide as the screen. */
    public Div addDock(Component... actions) {
        Div dock = new Div(actions);
        dock.addClassName("lt-dock");
        add(dock);
        return dock;
    }
}
