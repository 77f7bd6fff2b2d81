package org.liantiao.disputes;

/** 为什么回访: the county’s rule by which a call-back is planned. */
public enum FollowUpReason {
    /** 到期履行: something was to be performed by a day, and that day is over. */
    OBLIGATION,
    /** 高风险: settled, and grave all the same. */
    RISK,
    /** 抽查: drawn from the rest. */
    SAMPLE
}
