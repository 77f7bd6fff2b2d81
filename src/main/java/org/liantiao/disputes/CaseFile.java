package org.liantiao.disputes;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Refusal;
import org.liantiao.jurisdiction.ParticipantKind;
import org.liantiao.jurisdiction.Tier;

/**
 * A case as its page shows it to one reader: everything that is known, numbers and addresses masked, and what this reader
 * can do now.
 *
 * @param awaited the application for confirmation that waits for its court, of whichever round; null when none does
 * @param earlier the rounds before this one that an agreement settled, in their order
 * @param allowed the actions this reader has; an action that is expected but not possible now comes with its reason
 */
public record CaseFile(
        Head head,
        Clock clock,
        Next next,
        List<PartyLine> parties,
        List<SessionLine> sessions,
        @Nullable AgreementLine agreement,
        List<EscalationLine> escalations,
        List<ParticipantLine> participants,
        List<SignalLine> signals,
        List<ClockLine> ledger,
        List<StepLine> timeline,
        List<TierLine> ladder,
        FollowUps followUps,
        @Nullable CourtLine awaited,
        List<EarlierRound> earlier,
        Map<CaseAction, List<Refusal>> allowed) {
    /**
     * @param toldByLedger whether the ledger it came from told how this round ended
     * @param inPlaceOf for whom the reader, as a stand-in, has the case
     * @param sealCode why it is under seal, a word of the county's list; null when it is not
     */
    public record Head(
            UUID id,
            String code,
            @Nullable String number,
            String title,
            String facts,
            String applicant,
            String respondent,
            String typeCode,
            String sourceCode,
            String gradeCode,
            @Nullable BigDecimal amount,
            UUID placeId,
            String placeName,
            @Nullable String placeNow,
            @Nullable String placeDetail,
            LocalDate occurredOn,
            LocalDate registeredOn,
            boolean enteredLate,
            boolean imported,
            boolean toldByLedger,
            boolean unverified,
            State state,
            @Nullable End end,
            int round,
            Tier tier,
            UUID holderId,
            UUID holderAreaId,
            String holderName,
            @Nullable UUID handlerId,
            @Nullable String handlerName,
            @Nullable String inPlaceOf,
            boolean joint,
            Risk risk,
            boolean reportOutstanding,
            @Nullable LocalDate acceptedOn,
            @Nullable LocalDate concludedOn,
            @Nullable String sealCode) {}

    public record Clock(
            @Nullable LocalDateTime dueAt,
            boolean provisional,
            LocalDate deadline,
            @Nullable LocalDate pausedOn) {}

    /** @param session the planned sitting the step speaks of */
    public record Next(NextStep step, @Nullable SessionLine session) {}

    public record PartyLine(
            UUID id,
            PartySide side,
            PartyKind kind,
            String name,
            @Nullable String sex,
            @Nullable Integer age,
            @Nullable String idNumber,
            @Nullable String phone,
            @Nullable String address,
            String claim) {}

    /** @param own planned for this round, and for the reader to record or to call off */
    public record SessionLine(
            UUID id,
            int round,
            Tier tier,
            int serial,
            LocalDate heldOn,
            @Nullable LocalTime heldAt,
            boolean planned,
            boolean own,
            @Nullable SessionResult result,
            String mediators,
            String attendees,
            String record,
            boolean informed,
            boolean enteredLate) {}

    /**
     * @param dueOn the day of its last item, the parties' own day, or 30 days after it took effect; null while it has not
     * @param confirmableUntil the last day on which both can ask a court to confirm it; null while it is not in effect
     * @param prevented the people it kept from each harm
     * @param obligations what somebody has to do, in its order; empty when it was not written down item by item
     */
    public record AgreementLine(
            AgreementForm form,
            String content,
            String manner,
            @Nullable BigDecimal amount,
            LocalDate reachedOn,
            @Nullable LocalDate partiesSignedOn,
            @Nullable LocalDate mediatorSignedOn,
            @Nullable LocalDate sealedOn,
            @Nullable LocalDate effectiveOn,
            @Nullable LocalDate performBy,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate performedOn,
            @Nullable LocalDate confirmableUntil,
            @Nullable CourtLine court,
            @Nullable SuitLine suit,
            Map<Harm, Integer> prevented,
            List<ObligationLine> obligations) {}

    /** 起诉. @param outcome null while it goes on */
    public record SuitLine(
            String court,
            String number,
            @Nullable SuitOutcome outcome,
            @Nullable LocalDate endedOn) {}

    /** 司法确认. @param document the number of the ruling; empty while there is none */
    public record CourtLine(
            LocalDate appliedOn,
            String court,
            @Nullable CourtAnswer answer,
            @Nullable LocalDate answeredOn,
            String document) {}

    /**
     * 回访.
     *
     * @param plannedOn when the next one is planned, with its reason; null when none is
     * @param made those of all rounds, in their order
     */
    public record FollowUps(
            @Nullable LocalDate plannedOn, @Nullable FollowUpReason why, List<FollowUpLine> made) {}

    /** @param plannedOn the day it was planned for, with its reason; null when nobody planned it */
    public record FollowUpLine(
            int round,
            LocalDate day,
            @Nullable LocalDate plannedOn,
            @Nullable FollowUpReason why,
            Kept kept,
            Satisfaction satisfaction,
            boolean flaredUp,
            @Nullable LocalDate suedOn,
            String note,
            String by) {}

    public record EscalationLine(
            UUID id,
            boolean open,
            Tier fromTier,
            Tier toTier,
            String fromName,
            String toName,
            Ground ground,
            String reason,
            String report,
            Instant raisedAt,
            String raisedBy,
            LocalDateTime dueAt,
            @Nullable RulingKind ruling,
            String rulingText,
            @Nullable Instant ruledAt,
            @Nullable String ruledBy) {}

    public record ParticipantLine(
            PartRole role,
            ParticipantKind kind,
            String name,
            @Nullable String organisation) {}

    public record SignalLine(
            Signal signal,
            String note,
            boolean outstanding,
            @Nullable String reportedTo,
            @Nullable LocalDate reportedOn,
            @Nullable String reportNote) {}

    public record ClockLine(
            ClockEntryKind kind,
            Tier tier,
            LocalDate day,
            int days,
            DayUnit unit,
            String reason,
            @Nullable LocalDateTime dueAfter,
            LocalDate deadlineAfter) {}

    /** @param forName for whom a stand-in took the step */
    public record StepLine(
            StepKind kind,
            Tier tier,
            int round,
            Instant at,
            LocalDate day,
            String actor,
            @Nullable String forName,
            String note) {}

    /** One rung of the ladder: what a tier has to do with this round. */
    public record TierLine(
            Tier tier,
            String organisation,
            Rung rung,
            int sessions,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    public enum Rung {
        /** It was here and went up. */
        PASSED,
        /** It is here now. */
        HERE,
        /** It was never here. */
        AHEAD,
        /** It ended here. */
        ENDED
    }

    /** The agreement that counts: once the round is over, only one in effect; what was never signed settled nothing. */
    public @Nullable AgreementLine settlement() {
        boolean draft = agreement != null && agreement.effectiveOn() == null;
        return draft && head.end() != null ? null : agreement;
    }

    /** The case as it was when an earlier round was over; as it is, for any other round. */
    public CaseFile inRound(int round) {
        return earlier.stream()
                .filter(each -> each.round() == round)
                .findFirst()
                .map(each -> each.of(this))
                .orElse(this);
    }

    public boolean can(CaseAction action) {
        List<Refusal> refusals = allowed.get(action);
        return refusals != null && refusals.isEmpty();
    }
}
