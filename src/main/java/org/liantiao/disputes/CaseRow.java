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
 * @param code empty for one that is there for the count alone, see {@link #unseen}
 * @param registeredOn null for such a one
 * @param performedOn with {@code followedUpOn} and {@code concludedOn}: of the round that runs or ran last
 * @param sealed under seal (密)
 * @param opens whether the reader may open it; if not, it names nobody and no place below the township
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
        @Nullable LocalDate registeredOn,
        boolean enteredLate,
        boolean unverified,
        int round,
        int sessions,
        @Nullable LocalDate performedOn,
        @Nullable LocalDate followedUpOn,
        @Nullable LocalDate concludedOn,
        @Nullable LocalDate followUpOn,
        @Nullable FollowUpReason followUpWhy,
        boolean sealed,
        boolean opens) {
    /** In whose place somebody has it on their desk; empty for what is their own. */
    public Optional<StandIn> inPlaceOf(Actor actor) {
        return actor.inPlaceOf(handlerId, villageId, state == State.AWAITING_RULING ? Role.REVIEWER : Role.MEDIATOR);
    }

    /**
     * What is left of a case under seal for whoever may not open it: its code, its type, where it stands and by when.
     *
     * @param township where it is, no closer
     */
    public CaseRow redacted(String township) {
        return new CaseRow(
                id,
                code,
                "",
                "",
                "",
                typeCode,
                null,
                township,
                state,
                end,
                tier,
                tier == Tier.VILLAGE ? "" : holderName,
                null,
                dueAt,
                provisional,
                pausedOn,
                risk,
                false,
                registeredOn,
                enteredLate,
                unverified,
                round,
                0,
                performedOn,
                followedUpOn,
                concludedOn,
                followUpOn,
                followUpWhy,
                true,
                false);
    }

    /**
     * What is left of an ordinary case where a list would tell that one under seal followed it: that there is one. Whoever
     * knew which, would know whose the sealed one is.
     *
     * @param township where it is, no closer
     */
    public CaseRow unseen(String township) {
        return new CaseRow(
                id, "", "", "", "", "", null, township, state, end, tier, "", null, null, false, null, Risk.BLUE, false,
                null, false, false, 1, 0, null, null, null, null, null, true, false);
    }

    /** Whether it is there for the count alone, and leads nowhere. */
    public boolean isUnseen() {
        return code.isEmpty();
    }

    /** Whether the due moment has passed. */
    public boolean overdue(LocalDateTime now) {
        return dueAt != null && dueAt.isBefore(now);
    }
}
