package org.liantiao.disputes;

/** What a sitting came to. */
public enum SessionResult {
    /** 未成 */
    NONE,
    /** 部分谈拢 */
    PARTLY,
    /** 谈成了: an agreement is to be recorded. */
    AGREED
}
