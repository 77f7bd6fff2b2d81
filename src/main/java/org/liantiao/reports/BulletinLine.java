package org.liantiao.reports;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A bulletin in the list of them. */
public record BulletinLine(
        UUID id,
        String title,
        Instant changedAt,
        String changedBy,
        @Nullable Instant issuedAt,
        String issuedBy) {
    public boolean isIssued() {
        return issuedAt != null;
    }
}
