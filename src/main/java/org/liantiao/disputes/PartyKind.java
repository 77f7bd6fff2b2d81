package org.liantiao.disputes;

/** A person, or a unit (a company, a village group). */
public enum PartyKind {
    PERSON,
    UNIT
}
