package org.liantiao.disputes;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.jurisdiction.Tier;

/**
 * The facts of a case that figures count, at one moment.
 *
 * @param lateEntry whether its end was entered more than three working days after that day
 */
public record CaseFacts(
        @Nullable UUID villageId,
        @Nullable UUID townshipId,
        UUID countyId,
        State state,
        UUID holderId,
        String typeCode,
        String sourceCode,
        LocalDate registeredOn,
        LocalDate deadline,
        @Nullable LocalDate countedOn,
        @Nullable End countedEnd,
        @Nullable Tier countedTier,
        @Nullable UUID countedBodyId,
        @Nullable AgreementForm countedForm,
        boolean lateEntry,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate performanceDueOn,
        @Nullable LocalDate performedOn,
        @Nullable LocalDate followedUpOn,
        @Nullable LocalDate reopenedOn,
        @Nullable LocalDate repeatedOn) {
    /** Whom figures by organisation count the case for. */
    public UUID bodyId() {
        return countedBodyId == null ? holderId : countedBodyId;
    }
}
