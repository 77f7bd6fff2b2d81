package org.liantiao.base.ui;

import com.vaadin.flow.component.html.Span;

/** A state in one or two words: drawing, word and colour together, so that colour is never the only sign. */
public class Badge extends Span {
    Badge(String look, String symbol, String text) {
        addClassNames("lt-badge", look);
        add(Symbol.of(symbol), new Span(text));
    }

    /** Done, settled, complete. */
    public static Badge ok(String symbol, String text) {
        return new Badge("ok", symbol, text);
    }

    /** Due soon, or still to be added. */
    public static Badge warn(String symbol, String text) {
        return new Badge("warn", symbol, text);
    }

    /** Overdue, missing, not settled. */
    public static Badge bad(String symbol, String text) {
        return new Badge("bad", symbol, text);
    }

    /** Drafts, what is over, what waits for others. */
    public static Badge quiet(String symbol, String text) {
        return new Badge("quiet", symbol, text);
    }

    /** Under way. */
    public static Badge accent(String symbol, String text) {
        return new Badge("accent", symbol, text);
    }
}
