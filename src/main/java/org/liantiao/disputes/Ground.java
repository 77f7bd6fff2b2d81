package org.liantiao.disputes;

/** Why a dispute goes up. */
public enum Ground {
    /** 多次未成: the sessions the preset asks for were held without agreement. */
    STUCK,
    /** 风险重大: red risk does not wait for sessions. */
    RED_RISK,
    /** 超出职权: beyond this tier's competence. */
    BEYOND,
    /** 两次退回: returned twice, so the tier above must rule. Never chosen by a person. */
    RETURNED_TWICE
}
