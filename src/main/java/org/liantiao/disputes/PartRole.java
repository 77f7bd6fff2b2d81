package org.liantiao.disputes;

/** What an organisation that does not hold a case has to do with it: it takes part in a joint mediation, or reads along. */
public enum PartRole {
    /** 牵头 */
    LEAD,
    /** 协办 */
    ASSIST,
    /** 配合 */
    SUPPORT,
    /** 知悉: was skipped by an escalation and reads along. */
    READER;

    /** Called in to mediate along, and not only told. */
    public boolean takesPart() {
        return this == LEAD || this == ASSIST || this == SUPPORT;
    }
}
