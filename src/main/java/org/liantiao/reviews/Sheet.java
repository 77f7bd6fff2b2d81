package org.liantiao.reviews;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 评查表: one reading of one file.
 *
 * @param round of the case that was read
 * @param version of the criteria it is filled in under
 * @param begunBy who began it and handed it over; null while that is its reviewer
 * @param sampleId the sample it belongs to; null when somebody chose the file
 */
public record Sheet(
        UUID id,
        UUID disputeId,
        int round,
        int version,
        @Nullable UUID sampleId,
        UUID reviewerId,
        String reviewerName,
        @Nullable String begunBy,
        String remark,
        Instant begunAt,
        @Nullable Instant concludedAt,
        @Nullable BigDecimal score,
        @Nullable SheetVerdict verdict) {
    public boolean isConcluded() {
        return concludedAt != null;
    }

    boolean isOf(UUID personId) {
        return personId.equals(reviewerId);
    }
}
