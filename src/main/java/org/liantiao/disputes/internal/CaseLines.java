package org.liantiao.disputes.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.EarlierRound;
import org.liantiao.disputes.ObligationLine;

/** What belongs to a case, line by line as its page shows it. */
final class CaseLines {
    private CaseLines() {}

    static CaseFile.SessionLine line(MediationSession s, boolean own) {
        return new CaseFile.SessionLine(
                s.id(),
                s.round(),
                s.tier(),
                s.serial(),
                s.heldOn(),
                s.heldAt(),
                s.planned(),
                own,
                s.result(),
                s.mediators(),
                s.attendees(),
                s.record(),
                s.informed(),
                s.enteredLate());
    }

    /** What settled the rounds before this one. Nobody asks a court any more to confirm what was mediated anew. */
    static List<EarlierRound> earlier(Dispute dispute) {
        return dispute.round().settledBefore().stream()
                .map(agreement -> new EarlierRound(agreement.round(), line(agreement, null)))
                .toList();
    }

    static CaseFile.AgreementLine line(Agreement a, @Nullable LocalDate confirmableUntil) {
        return new CaseFile.AgreementLine(
                a.form(),
                a.content(),
                a.manner(),
                a.amount(),
                a.reachedOn(),
                a.partiesSignedOn(),
                a.mediatorSignedOn(),
                a.sealedOn(),
                a.effectiveOn(),
                a.performBy(),
                a.dueOn(),
                a.performedOn(),
                confirmableUntil,
                court(a.confirmation()),
                suit(a.suit()),
                a.prevented(),
                a.obligations().stream().map(CaseLines::line).toList());
    }

    private static ObligationLine line(Obligation o) {
        Party creditor = o.creditor();
        return new ObligationLine(
                o.id(),
                o.serial(),
                o.debtor().id(),
                o.debtor().name(),
                creditor == null ? null : creditor.id(),
                creditor == null ? null : creditor.name(),
                o.what(),
                o.amount(),
                o.performBy(),
                o.dueOn(),
                o.performedOn(),
                lines(o, true),
                lines(o, false));
    }

    private static List<ObligationLine.PerformanceLine> lines(Obligation o, boolean stands) {
        return o.performances().stream()
                .filter(each -> each.stands() == stands)
                .map(each -> new ObligationLine.PerformanceLine(
                        each.id(), each.day(), each.amount(), each.how(), each.withdrawal()))
                .toList();
    }

    private static CaseFile.@Nullable SuitLine suit(@Nullable Lawsuit s) {
        return s == null ? null : new CaseFile.SuitLine(s.court(), s.number(), s.outcome(), s.endedOn());
    }

    static CaseFile.@Nullable CourtLine awaited(Dispute dispute) {
        return dispute.round()
                .beforeTheCourt()
                .map(agreement -> court(agreement.confirmation()))
                .orElse(null);
    }

    private static CaseFile.@Nullable CourtLine court(@Nullable Confirmation c) {
        return c == null
                ? null
                : new CaseFile.CourtLine(c.appliedOn(), c.court(), c.answer(), c.answeredOn(), c.document());
    }

    static CaseFile.FollowUps followUps(Dispute dispute) {
        PlannedFollowUp planned = dispute.round().planned();
        return new CaseFile.FollowUps(
                planned == null ? null : planned.on(),
                planned == null ? null : planned.why(),
                dispute.round().followUps().stream().map(CaseLines::line).toList());
    }

    private static CaseFile.FollowUpLine line(FollowUp f) {
        return new CaseFile.FollowUpLine(
                f.round(),
                f.onDay(),
                f.plannedOn(),
                f.plannedWhy(),
                f.kept(),
                f.satisfaction(),
                f.flaredUp(),
                f.suedOn(),
                f.note(),
                f.byName());
    }

    static CaseFile.EscalationLine line(Escalation e, Map<UUID, String> names) {
        return new CaseFile.EscalationLine(
                e.id(),
                e.isOpen(),
                e.fromTier(),
                e.toTier(),
                names.getOrDefault(e.fromId(), ""),
                names.getOrDefault(e.toId(), ""),
                e.ground(),
                e.reason(),
                e.report(),
                e.raisedAt(),
                e.raisedByName(),
                e.dueAt(),
                e.ruling(),
                e.rulingText(),
                e.ruledAt(),
                e.ruledByName());
    }

    static CaseFile.ParticipantLine line(Participant p, Map<UUID, String> names) {
        return new CaseFile.ParticipantLine(
                p.role(), p.kind(), p.name(), p.organisationId() == null ? null : names.get(p.organisationId()));
    }

    static CaseFile.SignalLine line(RiskSignal s) {
        return new CaseFile.SignalLine(
                s.signal(), s.note(), s.outstanding(), s.reportedTo(), s.reportedOn(), s.reportNote());
    }

    static CaseFile.ClockLine line(ClockEntry c) {
        return new CaseFile.ClockLine(
                c.kind(), c.tier(), c.onDay(), c.days(), c.unit(), c.reason(), c.dueAfter(), c.deadlineAfter());
    }

    static CaseFile.StepLine line(Step s) {
        return new CaseFile.StepLine(
                s.kind(), s.tier(), s.round(), s.at(), s.onDay(), s.actorName(), s.forName(), s.note());
    }
}
