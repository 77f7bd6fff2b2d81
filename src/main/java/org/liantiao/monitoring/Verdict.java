package org.liantiao.monitoring;

/** What may be said of an area's rate against the target, given how many cases it has. */
public enum Verdict {
    /** 没有应化解的案件. */
    NO_CASE,
    /** 不足 30 件: nothing may be said. */
    TOO_FEW,
    /** 低于目标: the whole interval lies below. */
    BELOW,
    /** 区间含目标: it may be chance. */
    OPEN,
    /** 高于目标: the whole interval reaches it. */
    ABOVE
}
