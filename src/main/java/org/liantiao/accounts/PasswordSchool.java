package org.liantiao.accounts;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The two schools of passwords, of which a county follows one. What assessors of 等级保护 look for (GB/T 22239, 身份鉴别) is what
 * the newer recommendations advise against, so nobody can follow both. The figures are those in common use, no text of a norm.
 */
public enum PasswordSchool {
    /** 等保: kinds of characters, a change every 90 days, none of the last five again. */
    MLPS(8, 3, Duration.ofDays(90), 5),
    /** Length, and nothing that everybody tries first; changed when there is a reason. */
    MODERN(12, 1, null, 0);

    private final int shortest;
    private final int kinds;
    private final @Nullable Duration lasts;
    private final int remembered;

    PasswordSchool(int shortest, int kinds, @Nullable Duration lasts, int remembered) {
        this.shortest = shortest;
        this.kinds = kinds;
        this.lasts = lasts;
        this.remembered = remembered;
    }

    /** Characters that a password has at least. */
    public int shortest() {
        return shortest;
    }

    /** How many of small letters, capitals, digits and other signs it has at least. */
    public int kinds() {
        return kinds;
    }

    /** How many former ones are not to be chosen again. */
    int remembered() {
        return remembered;
    }

    /** Whether a password that somebody has since then is to be changed. */
    boolean isOver(Instant since, Instant now) {
        return lasts != null && !now.isBefore(since.plus(lasts));
    }

    /** How many kinds of characters there are in a password; whoever writes Chinese has a kind more. */
    static int kindsIn(String password) {
        int kinds = 0;
        for (String kind : new String[] {"\\p{Ll}", "\\p{Lu}", "\\p{N}", "\\p{Lo}", "[^\\p{L}\\p{N}]"})
            if (password.matches("(?s).*" + kind + ".*")) kinds++;
        return kinds;
    }
}
