package org.liantiao.reviews;

/** 评查结果 */
public enum SheetVerdict {
    /** 合格 */
    PASSED,
    /** 不合格 */
    FAILED
}
