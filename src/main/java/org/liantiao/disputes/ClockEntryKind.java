package org.liantiao.disputes;

/** The lines of a clock's ledger. */
public enum ClockEntryKind {
    /** The case's own deadline is set: acceptance, else registration, plus the preset's days. */
    CASE_SET,
    /** A tier begins to count. */
    TIER_STARTED,
    /** Escalated: the tier's clock stops and keeps what is left. */
    STOPPED,
    /** The ruling is to be made within working days. */
    RULING_STARTED,
    /** Red risk: the ruling is due the same working day, 17:30. */
    RULING_URGENT,
    /** Returned: the lower tier goes on with what was left, or the floor. */
    RESUMED,
    /** Guided: the same, and more days on top. */
    RESUMED_LONGER,
    /** 暂停, with a reason. */
    PAUSED,
    /** 续计: the days of the pause are added. */
    CONTINUED,
    /** 延期 by both parties' consent. */
    EXTENDED,
    /** The round concluded: its clocks stop. */
    ENDED,
    /** A year's notice came and changed a provisional date. */
    RECOMPUTED
}
