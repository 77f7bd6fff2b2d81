package org.liantiao.disputes;

/** 履行情况, as a call-back finds it; that it was performed is noted as a step of its own. */
public enum Kept {
    /** 已履行 */
    PERFORMED,
    /** 正在履行 */
    UNDER_WAY,
    /** 没履行 */
    NOT_PERFORMED
}
