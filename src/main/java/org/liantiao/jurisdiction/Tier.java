package org.liantiao.jurisdiction;

import java.util.Optional;

/** 村, 乡镇, 县: the three tiers of the linked chain, from the bottom up. */
public enum Tier {
    VILLAGE,
    TOWNSHIP,
    COUNTY;

    /** The tier that rules on what this one cannot settle; none above the county. */
    public Optional<Tier> above() {
        return this == COUNTY ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }

    public boolean isAbove(Tier other) {
        return ordinal() > other.ordinal();
    }
}
