package org.liantiao.base.health;

import java.util.List;

/**
 * One line of the health page.
 *
 * @param about the text key of what it is about: {@code <about>} names it, {@code <about>.<says>} is its sentence, and
 *     {@code <about>.<says>.do} what to do about it, unless it is well
 * @param details what the sentence names: numbers, words, {@link Size}, {@code LocalDateTime}, {@code Duration}
 */
public record Vital(String about, Light light, String says, List<Object> details) {
    /** How well it is; the worst comes last. */
    public enum Light {
        /** Nothing to do. */
        GREEN,
        /** Somebody should look at it these days. */
        AMBER,
        /** Somebody has to look at it now. */
        RED
    }

    /** So much memory, in bytes; written in the unit that people read. */
    public record Size(long bytes) {}

    public static Vital green(String about, String says, Object... details) {
        return new Vital(about, Light.GREEN, says, List.of(details));
    }

    public static Vital amber(String about, String says, Object... details) {
        return new Vital(about, Light.AMBER, says, List.of(details));
    }

    public static Vital red(String about, String says, Object... details) {
        return new Vital(about, Light.RED, says, List.of(details));
    }
}
