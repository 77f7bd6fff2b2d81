package org.liantiao.disputes;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has to do with a case they can read, for modules that keep things beside it.
 *
 * @param over it is closed or was declined
 * @param handles they act for the tier that holds it
 * @param adds they hold it, handed it up, were called in, or have to rule on it
 * @param inPlaceOf for whom they, as a stand-in, have the case
 */
public record CaseRights(
        UUID disputeId,
        String code,
        boolean over,
        boolean handles,
        boolean adds,
        @Nullable String inPlaceOf) {}
