package org.liantiao.disputes.ui.cards;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A sentence from the bundles in which some of what is filled in stands out. */
final class Sentence extends Paragraph {
    private static final String BEGIN = "\u0002";
    private static final String END = "\u0003";

    /** Marks what is to stand out; people cannot type these marks. */
    static String strong(String text) {
        return BEGIN + text + END;
    }

    void say(String key, Object... params) {
        removeAll();
        for (String part : getTranslation(key, params).split("(?=" + BEGIN + ")|(?<=" + END + ")")) add(part(part));
    }

    private static Component part(String part) {
        Span span = new Span(part.replace(BEGIN, "").replace(END, ""));
        if (part.startsWith(BEGIN)) span.addClassName("lt-strong");
        return span;
    }
}
