package org.liantiao.reviews;

/** How one criterion was met; where points are given only {@link #NOT_APPLICABLE} is said. */
public enum Answer {
    /** 是 */
    MET,
    /** 否 */
    NOT_MET,
    /** 不适用: it counts neither for nor against. */
    NOT_APPLICABLE
}
