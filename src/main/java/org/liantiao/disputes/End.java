package org.liantiao.disputes;

/** How a round ended. */
public enum End {
    /** 化解: an agreement took effect. */
    RESOLVED,
    /** 调解不成: ended after a first session without agreement (人民调解法 art. 26). */
    FAILED,
    /** 不愿调解: a party declined before any session; nobody's fault (人民调解法 art. 17). */
    REFUSED,
    /** 撤回: by the applicant or both. */
    WITHDRAWN,
    /** 不予受理: never taken on. */
    DECLINED
}
