package org.liantiao.disputes.ui;

import org.liantiao.base.ui.Badge;

/**
 * What a badge says, for rows that are drawn by the browser from data as well as for components.
 *
 * @param look its colour: ok, warn, bad, quiet, accent or risk-1 to risk-4
 * @param symbol its drawing
 */
record Sign(String look, String symbol, String text) {
    static Sign ok(String symbol, String text) {
        return new Sign("ok", symbol, text);
    }

    static Sign warn(String symbol, String text) {
        return new Sign("warn", symbol, text);
    }

    static Sign bad(String symbol, String text) {
        return new Sign("bad", symbol, text);
    }

    static Sign quiet(String symbol, String text) {
        return new Sign("quiet", symbol, text);
    }

    static Sign accent(String symbol, String text) {
        return new Sign("accent", symbol, text);
    }

    Badge badge() {
        return switch (look) {
            case "ok" -> Badge.ok(symbol, text);
            case "warn" -> Badge.warn(symbol, text);
            case "bad" -> Badge.bad(symbol, text);
            case "accent" -> Badge.accent(symbol, text);
            default -> Badge.quiet(symbol, text);
        };
    }
}
