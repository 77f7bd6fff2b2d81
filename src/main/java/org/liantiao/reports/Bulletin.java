package org.liantiao.reports;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.disputes.Period;

/**
 * 通报: the paper about the figures of an area and a period.
 *
 * @param version counts the changes, so that of two who write at once the second is told
 * @param madeIn the area whose people write it; nobody else sees it before it is issued
 * @param issuedAt null for a draft; an issued one is never changed
 */
public record Bulletin(
        UUID id,
        int version,
        UUID areaId,
        UUID madeIn,
        Period period,
        Locale language,
        String title,
        String body,
        BulletinFigures figures,
        Instant changedAt,
        String changedBy,
        @Nullable Instant issuedAt,
        String issuedBy) {
    public boolean isIssued() {
        return issuedAt != null;
    }

    /** Whether a line of the text is a heading. */
    public boolean isHeading(String line) {
        return BulletinContent.isHeading(line);
    }
}
