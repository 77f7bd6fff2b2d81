package org.liantiao.disputes;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.jurisdiction.Tier;

/**
 * An open case that is unresolved at the end of a period unless it ends before.
 *
 * @param applicant empty, like the respondent, of a case under seal that the reader may not open; its place is the township then
 * @param deadline the case's own, not its tier's
 * @param returns how often a higher tier has sent it back
 */
public record RoadCase(
        UUID id,
        String code,
        String applicant,
        String respondent,
        String typeCode,
        String placeName,
        Tier tier,
        Risk risk,
        LocalDate deadline,
        @Nullable LocalDate pausedOn,
        int returns) {
    public boolean opens() {
        return !applicant.isEmpty();
    }

    /** Days until the deadline; negative once it has passed. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, deadline);
    }
}
