package org.liantiao.disputes;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.Role;
import org.liantiao.accounts.StandIn;
import org.liantiao.jurisdiction.Tier;

/**
 * One case as a list shows it.
 *
 * @param performedOn with {@code followedUpOn} and {@code concludedOn}: of the round that runs or ran last
 * @param followUpOn the day its next call-back is planned for, with its reason; null when none is
 */
public record CaseRow(
        UUID id,
        String code,
        String applicant,
        String respondent,
        String title,
        String typeCode,
        @Nullable UUID villageId,
        String placeName,
        State state,
        @Nullable End end,
        Tier tier,
        String holderName,
        @Nullable UUID handlerId,
        @Nullable LocalDateTime dueAt,
        boolean provisional,
        @Nullable LocalDate pausedOn,
        Risk risk,
        boolean reportOutstanding,
        LocalDate registeredOn,
        boolean enteredLate,
        boolean unverified,
        int round,
        int sessions,
        @Nullable LocalDate performedOn,
        @Nullable LocalDate followedUpOn,
        @Nullable LocalDate concludedOn,
        @Nullable LocalDate followUpOn,
        @Nullable FollowUpReason followUpWhy) {
    /** In whose place somebody has it on their desk; empty for what is their own. */
    public Optional<StandIn> inPlaceOf(Actor actor) {
        return actor.inPlaceOf(handlerId, villageId, state == State.AWAITING_RULING ? Role.REVIEWER : Role.MEDIATOR);
    }

    /** Whether the due moment has passed. */
    public boolean overdue(LocalDateTime now) {
        return dueAt != null && dueAt.isBefore(now);
    }
}
