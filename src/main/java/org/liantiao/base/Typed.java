package org.liantiao.base;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;

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

    /** A day as addresses carry it (2026-06-15), of the years 1900 to 2200; empty for anything else. */
    public static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(Typed::isOfOurTime);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Whether a day lies in the years that anything here can be about; others overflow what counts with them. */
    public static boolean isOfOurTime(LocalDate day) {
        return day.getYear() >= 1900 && day.getYear() <= 2200;
    }

    /** An id as addresses carry it; empty for anything else. */
    public static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Letters for LIKE with {@code escape '!'}: a percent sign finds a percent sign. What goes around them is the caller's. */
    public static String like(String letters) {
        return clean(halfWidth(letters)).replaceAll("([!%_])", "!$1");
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
