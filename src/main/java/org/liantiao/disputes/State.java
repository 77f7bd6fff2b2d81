package org.liantiao.disputes;

/** Where a dispute stands in its life. */
public enum State {
    /** 已登记: logged, not yet taken on. */
    REGISTERED,
    /** 办理中: accepted and in mediation at its holder. */
    IN_MEDIATION,
    /** 等审核: escalated; the upper tier must rule. */
    AWAITING_RULING,
    /** 已达成协议: the agreement is in effect; performance and follow-up remain. */
    AGREED,
    /** 不予受理: not taken on, the parties were told of other channels. */
    DECLINED,
    /** 已结: ended, with its {@link End}. */
    CLOSED;

    /** Nothing has concluded the round yet. */
    public boolean isOpen() {
        return this == REGISTERED || this == IN_MEDIATION || this == AWAITING_RULING;
    }
}
