package org.liantiao.disputes.internal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Refusal;
import org.liantiao.disputes.AgreementMatter;
import org.liantiao.disputes.CourtAnswer;
import org.liantiao.disputes.End;
import org.liantiao.disputes.Harm;
import org.liantiao.disputes.Kept;
import org.liantiao.disputes.Satisfaction;
import org.liantiao.disputes.State;
import org.liantiao.disputes.StepKind;
import org.liantiao.jurisdiction.WorkCalendar;

/** What may come after a settlement besides its performance: the court’s confirmation, and the note of what it prevented. */
public final class AfterSettling {
    /** From the day the agreement took effect (人民调解法 art. 33; 民事诉讼法 2023 art. 205). */
    private static final int DAYS_TO_APPLY = 30;
    /** What was filed in time may be written down some weeks later; then the step is offered no more. */
    private static final int OFFERED_LONGER = 30;

    private AfterSettling() {}

    /** A joint application as it was filed. */
    public record Application(LocalDate day, String court, AgreementMatter matter) {}

    /**
     * 申请司法确认: both parties have applied to the court. What stands already is replaced unless the court has confirmed.
     * Refuses what came after the last day, and what courts do not confirm (民诉法解释 art. 355).
     */
    public static Optional<Refusal> apply(Dispute dispute, Application application, Moment moment) {
        Agreement agreement = settled(dispute).orElse(null);
        if (agreement == null) return Handling.no("court.state");
        Confirmation before = agreement.confirmation();
        if (before != null && !before.mayBeReplaced()) return Handling.no("court.answered");
        if (application.matter() == AgreementMatter.STATUS) return Optional.of(Refusal.of("matter", "court.status"));
        if (application.matter() == AgreementMatter.OWNERSHIP)
            return Optional.of(Refusal.of("matter", "court.ownership"));
        LocalDate effective = effective(agreement);
        if (application.day().isBefore(effective)) return Optional.of(Refusal.of("day", "day.before", effective));
        LocalDate last = lastDay(effective, moment.calendar());
        if (application.day().isAfter(last)) return Optional.of(Refusal.of("day", "court.late", last));
        agreement.confirmation(new Confirmation(application.day(), application.court()));
        if (dispute.round().isFirst()) dispute.counted().confirmed(null);
        dispute.step(StepKind.COURT_APPLIED, application.day(), application.court(), moment);
        return Handling.done();
    }

    /** 法院答复, on whichever round asked for it. Answered again, the later note counts: the first was a slip. */
    public static Optional<Refusal> answer(
            Dispute dispute, CourtAnswer answer, LocalDate day, String document, Moment moment) {
        Agreement agreement = beforeTheCourt(dispute).orElse(null);
        Confirmation applied = agreement == null ? null : agreement.confirmation();
        if (agreement == null || applied == null) return Handling.no("court.notApplied");
        if (day.isBefore(applied.appliedOn())) return Optional.of(Refusal.of("day", "day.before", applied.appliedOn()));
        applied.answer(answer, day, document);
        if (agreement.round() == 1) dispute.counted().confirmed(answer == CourtAnswer.CONFIRMED ? day : null);
        dispute.step(answer.step(), day, document, moment);
        return Handling.done();
    }

    /** 防止激化: what stood before is replaced, so an empty note takes it back. */
    public static Optional<Refusal> prevent(Dispute dispute, Map<Harm, Integer> people, Moment moment) {
        Agreement agreement = settled(dispute).orElse(null);
        if (agreement == null) return Handling.no("prevented.state");
        if (people.equals(agreement.prevented())) return Handling.no("prevented.same");
        agreement.prevented(people);
        noted(dispute, people, moment);
        return Handling.done();
    }

    /** What a call-back found. @param suedOn the day somebody went to court over it; null for nobody */
    public record Found(
            LocalDate day,
            Kept kept,
            Satisfaction satisfaction,
            boolean flaredUp,
            boolean reopen,
            @Nullable LocalDate suedOn,
            String note) {}

    /** 回访: records a call-back, and begins the next round if what was settled flared up and is to be mediated anew. */
    public static Optional<Refusal> followUp(Dispute dispute, Found found, Moment moment) {
        Agreement agreement = settled(dispute).orElse(null);
        if (agreement == null) return Handling.no("followUp.state");
        LocalDate effective = effective(agreement);
        if (found.day().isBefore(effective)) return Optional.of(Refusal.of("day", "day.before", effective));
        LocalDate sued = found.suedOn();
        if (sued != null && sued.isBefore(effective)) return Optional.of(Refusal.of("suedOn", "day.before", effective));
        note(dispute, found, moment);
        agreement.followedUp(found.day());
        if (dispute.round().isFirst()) {
            dispute.counted().followedUp(found.day());
            dispute.counted().sued(dispute.round().suedOn());
        }
        dispute.step(StepKind.FOLLOWED_UP, found.day(), found.note(), moment)
                .tells("kept", found.kept().name())
                .tells("satisfaction", found.satisfaction().name())
                .tells("flaredUp", found.flaredUp() ? "true" : "")
                .tells("suedOn", sued == null ? "" : sued.toString());
        return found.reopen() ? Handling.reopen(dispute, found.note(), moment) : Handling.done();
    }

    private static void note(Dispute dispute, Found found, Moment moment) {
        Round round = dispute.round();
        round.followUps().stream()
                .filter(before -> before.isOf(round.number(), found.day(), moment.actorId()))
                .findFirst()
                .ifPresentOrElse(
                        before -> before.finds(found, moment), () -> round.add(new FollowUp(dispute, found, moment)));
    }

    /** Whether a call-back of this round found that somebody went to court. */
    static boolean isSued(Dispute dispute) {
        return settled(dispute).isPresent() && dispute.round().suedOn() != null;
    }

    /** 起诉的结果: what stood before is replaced. */
    public static Optional<Refusal> suit(Dispute dispute, Lawsuit suit, Moment moment) {
        LocalDate sued = dispute.round().suedOn();
        Agreement agreement = settled(dispute).orElse(null);
        if (agreement == null || sued == null) return Handling.no("suit.state");
        LocalDate ended = suit.endedOn();
        if (ended != null && ended.isBefore(sued)) return Optional.of(Refusal.of("endedOn", "day.before", sued));
        agreement.suit(suit);
        dispute.step(
                        StepKind.SUIT_NOTED,
                        ended == null ? moment.today() : ended,
                        suit.court() + " " + suit.number(),
                        moment)
                .tells("outcome", suit.outcome() == null ? "" : suit.outcome().name());
        return Handling.done();
    }

    static void noted(Dispute dispute, Map<Harm, Integer> people, Moment moment) {
        if (dispute.round().isFirst()) dispute.counted().prevented(people);
        dispute.step(StepKind.PREVENTED, moment.today(), Harm.write(people), moment)
                .tells("prevented", Harm.write(people));
    }

    /** The agreement of a round that it settled. */
    static Optional<Agreement> settled(Dispute dispute) {
        Round round = dispute.round();
        boolean settled = round.state() == State.AGREED || round.state() == State.CLOSED && round.end() == End.RESOLVED;
        return settled ? round.agreement().filter(agreement -> agreement.effectiveOn() != null) : Optional.empty();
    }

    /** The last day to apply; one that is a day of rest moves to the next working day (民事诉讼法 2023 art. 85). */
    public static LocalDate lastDay(LocalDate effective, WorkCalendar calendar) {
        return calendar.rolled(effective.plusDays(DAYS_TO_APPLY));
    }

    /** The earliest day on which an agreement took effect whose last day to apply is not over. */
    static LocalDate firstStillConfirmable(LocalDate today, WorkCalendar calendar) {
        LocalDate day = today.minusDays(DAYS_TO_APPLY);
        while (!lastDay(day.minusDays(1), calendar).isBefore(today)) day = day.minusDays(1);
        return day;
    }

    /** Whether it makes sense to offer the application still. */
    static boolean mayApply(Dispute dispute, Moment moment) {
        Agreement agreement = settled(dispute).orElse(null);
        if (agreement == null) return false;
        Confirmation before = agreement.confirmation();
        LocalDate last = lastDay(effective(agreement), moment.calendar());
        LocalDate offered = before != null && before.isRefused() ? last : last.plusDays(OFFERED_LONGER);
        return (before == null || before.mayBeReplaced()) && !moment.today().isAfter(offered);
    }

    static boolean isApplied(Dispute dispute) {
        return beforeTheCourt(dispute).isPresent();
    }

    /** The latest agreement that waits for the court, though another round may run by now; else this round's, if it was answered. */
    private static Optional<Agreement> beforeTheCourt(Dispute dispute) {
        return dispute.round()
                .beforeTheCourt()
                .or(() -> settled(dispute).filter(agreement -> agreement.confirmation() != null));
    }

    static LocalDate effective(Agreement agreement) {
        return Objects.requireNonNull(agreement.effectiveOn());
    }
}
