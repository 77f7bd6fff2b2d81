package org.liantiao.base;

/** Text as people type it, made regular without changing what it says. */
public final class Typed {
    private Typed() {}

    /** Full-width letters, digits and signs (１２３ＡＸ－) as their half-width kin. */
    public static String halfWidth(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .forEach(c -> out.appendCodePoint(c == 0x3000 ? ' ' : c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c));
        return out.toString();
    }

    /** Without characters that are not text: controls (line breaks stay), direction marks, lone surrogates. */
    public static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(Typed::isText)
                .forEach(out::appendCodePoint);
        return out.toString().strip();
    }

    /** Length as a reader counts it: 䶮 and 𬭎 are one each. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static boolean isText(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\n' || c == '\t';
            case Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
