package org.liantiao.archive;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 封存: a bound file as it was sealed; never changed and never taken out.
 *
 * @param madeFrom the state of the case it was made from, as a hash
 * @param pages those that are numbered
 * @param missing how many things it says itself that it lacks
 * @param sealedFor for whom a stand-in sealed it
 */
public record SealedFile(
        UUID disputeId,
        int version,
        UUID fileId,
        String sha256,
        String madeFrom,
        long bytes,
        int pages,
        int missing,
        Instant sealedAt,
        String sealedBy,
        @Nullable String sealedFor) {}
