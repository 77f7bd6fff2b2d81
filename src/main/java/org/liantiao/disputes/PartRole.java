package org.liantiao.disputes;

/** What an organisation has to do with a case: it holds or held it, or takes part in a joint mediation. */
public enum PartRole {
    /** 主办, now or before. */
    HOLDER,
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
