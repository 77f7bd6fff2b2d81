package org.liantiao.disputes;

/** 满意程度, as the parties say it at a call-back. */
public enum Satisfaction {
    SATISFIED,
    MOSTLY,
    DISSATISFIED
}
