package org.liantiao.base;

/** Keeps text text: what a spreadsheet would take for a formula gets an apostrophe in front, and loses it on the way back. */
public final class Inert {
    private static final String LEADS = "=+-@\t";

    private Inert() {}

    public static String wrap(String text) {
        return leads(text) ? "'" + text : text;
    }

    public static String unwrap(String text) {
        return text.startsWith("'") && leads(text.substring(1)) ? text.substring(1) : text;
    }

    private static boolean leads(String text) {
        return !text.isEmpty()
                && LEADS.indexOf(Typed.halfWidth(text.substring(0, 1)).charAt(0)) >= 0;
    }
}
