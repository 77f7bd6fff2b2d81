package org.liantiao.disputes;

/** 申请人 or 被申请人. */
public enum PartySide {
    APPLICANT,
    RESPONDENT
}
