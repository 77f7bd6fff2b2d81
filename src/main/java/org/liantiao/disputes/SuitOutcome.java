package org.liantiao.disputes;

/** 起诉的结果: how a suit over an agreement ended. */
public enum SuitOutcome {
    /** 判决. */
    JUDGED,
    /** 法院调解. */
    MEDIATED,
    /** 撤诉. */
    WITHDRAWN,
    /** 不予受理、驳回. */
    DISMISSED
}
