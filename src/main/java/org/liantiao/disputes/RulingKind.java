package org.liantiao.disputes;

/** 审核: what the upper tier decides on an escalation. */
public enum RulingKind {
    /** 直接调处: the ruling tier takes the case over. */
    TAKE_OVER,
    /** 联合调处: led and held by the ruling tier, with called-in participants. */
    JOINT,
    /** 指导: back to the lower tier with advice and more time. */
    GUIDE,
    /** 退回: back to the lower tier with a reason. */
    RETURN;

    public boolean movesUp() {
        return this == TAKE_OVER || this == JOINT;
    }
}
