package org.liantiao.base.ui;

import com.vaadin.flow.component.icon.SvgIcon;

/** A small drawing from the one sprite, in the colour of the text around it. It says nothing that the words beside it do not. */
public final class Symbol extends SvgIcon {
    private static final String SPRITE = "images/symbols.svg";

    private Symbol(String name) {
        super(SPRITE, name);
        getElement().setAttribute("aria-hidden", "true");
    }

    /** @param name an id in {@code frontend/images/symbols.svg}: clock, people, chevron-right */
    public static Symbol of(String name) {
        return new Symbol(name);
    }
}
