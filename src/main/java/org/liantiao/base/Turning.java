package org.liantiao.base;

import java.util.Map;

/** A part of what is kept that keys of the vault wrote, and that can be brought under the current one while people work. */
public interface Turning {
    /** What it is called in the counts. */
    String name();

    /** Whether hash keys wrote it; else sealing keys did. */
    default boolean hashed() {
        return false;
    }

    /** Whether it keeps its key, since what it was made of is kept nowhere: a code, the wording that somebody signed. */
    default boolean stays() {
        return false;
    }

    /** How much which key wrote, by the key's id. */
    Map<String, Long> amounts();

    /**
     * Brings a little more under the current key, in a transaction of its own, and leaves what does not open.
     *
     * @return whether there may be more
     */
    boolean more();
}
