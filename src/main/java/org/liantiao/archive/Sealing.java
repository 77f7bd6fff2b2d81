package org.liantiao.archive;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asked to be bound and sealed, and is not sealed yet.
 *
 * @param retention for how long it is kept; null for a case that is in the archive already
 * @param tries how often it broke off
 * @param refusal why it was not done; null while it is under way
 */
public record Sealing(
        UUID disputeId,
        UUID askedById,
        @Nullable Retention retention,
        int tries,
        @Nullable String refusal) {
    public boolean isUnderWay() {
        return refusal == null;
    }
}
