package org.liantiao.disputes;

/**
 * What an agreement settles, as far as courts care: of these only the first is confirmed (民诉法解释 art. 355). The type of
 * a dispute does not tell: a quarrel within a family is mostly about money or support.
 */
public enum AgreementMatter {
    /** 钱、物、赔偿、赡养: what somebody has to do or to give. */
    CLAIM,
    /** 身份关系: whether a marriage, an adoption or parenthood stands, is valid or is dissolved. */
    STATUS,
    /** 确权: whose a thing, land or intellectual property is. */
    OWNERSHIP
}
