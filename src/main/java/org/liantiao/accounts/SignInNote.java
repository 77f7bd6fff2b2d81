package org.liantiao.accounts;

import java.io.Serializable;
import java.time.Instant;

/**
 * What happened at somebody's door while they were not there, for them to know at the next sign-in.
 *
 * @param at when it happened last
 */
public record SignInNote(Kind kind, Instant at) implements Serializable {
    public enum Kind {
        /** The right password was followed by wrong codes until somebody had to wait. */
        WRONG_CODES,
        /** An administrator took away the second factor. */
        FACTOR_REMOVED,
        /** Whoever manages the account gave a new one-time code for it. */
        NEW_CODE
    }
}
