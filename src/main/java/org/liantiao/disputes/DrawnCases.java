package org.liantiao.disputes;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** 抽中的件: which cases were drawn for review, so that the auditor reads them. Whoever keeps the samples answers. */
public interface DrawnCases {
    /** Those of a county's samples among these. */
    Set<UUID> drawn(UUID countyId, Collection<UUID> disputeIds);
}
