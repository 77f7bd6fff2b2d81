package org.liantiao.trail;

import org.jspecify.annotations.Nullable;

/**
 * A place in the chain, and the entry that stands there.
 *
 * @param entry null when it is gone
 */
record Link(
        long seq,
        String algorithm,
        String hash,
        long entryId,
        @Nullable Written entry) {}
