package org.liantiao.disputes;

/** 协议形式 (人民调解法 art. 28 to 30). */
public enum AgreementForm {
    /** 书面: takes effect when the parties and the mediator have signed and the committee's seal is on it (art. 29). */
    WRITTEN,
    /** 口头: takes effect when it is reached; the mediator records its content (art. 28, 30). */
    ORAL
}
