package org.liantiao.accounts;

/** What somebody must see to after the sign-in, before anything else opens. */
public enum Due {
    /** Another password: theirs is too old by the county's rule. */
    PASSWORD,
    /** The second factor that the county asks of their role. */
    SECOND_FACTOR
}
