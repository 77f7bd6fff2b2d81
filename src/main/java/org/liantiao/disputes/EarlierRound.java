package org.liantiao.disputes;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A round that an agreement settled before the case was opened again, or mediated anew because nothing was performed. */
public record EarlierRound(int round, CaseFile.AgreementLine agreement) {
    /** The case as it was when this round was over; nobody takes a step on that any more. */
    CaseFile of(CaseFile file) {
        return new CaseFile(
                head(file),
                file.clock(),
                file.next(),
                file.parties(),
                file.sessions(),
                agreement,
                file.escalations(),
                List.of(),
                file.signals(),
                List.of(),
                file.timeline(),
                List.of(),
                new CaseFile.FollowUps(null, null, file.followUps().made()),
                null,
                List.of(),
                Map.of());
    }

    /** With which step the next round began. */
    public Optional<CaseFile.StepLine> next(CaseFile file) {
        return file.timeline().stream()
                .filter(step -> step.round() == round + 1)
                .filter(step -> step.kind() == StepKind.REOPENED || step.kind() == StepKind.MEDIATED_AGAIN)
                .findFirst();
    }

    private CaseFile.Head head(CaseFile file) {
        CaseFile.Head now = file.head();
        Optional<CaseFile.StepLine> agreed = steps(file, StepKind.AGREED).findFirst();
        return new CaseFile.Head(
                now.id(),
                now.code(),
                now.number(),
                now.title(),
                now.facts(),
                now.applicant(),
                now.respondent(),
                now.typeCode(),
                now.sourceCode(),
                now.gradeCode(),
                now.amount(),
                now.placeId(),
                now.placeName(),
                now.placeNow(),
                now.placeDetail(),
                now.occurredOn(),
                now.registeredOn(),
                now.enteredLate(),
                now.imported(),
                now.imported() && agreed.filter(step -> cameIn(file, step)).isPresent(),
                now.unverified(),
                State.CLOSED,
                End.RESOLVED,
                round,
                agreed.map(CaseFile.StepLine::tier).orElse(now.tier()),
                now.holderId(),
                now.holderAreaId(),
                agreed.flatMap(step -> sentUpAfter(file, step)).orElse(now.holderName()),
                now.handlerId(),
                now.handlerName(),
                null,
                false,
                now.risk(),
                now.reportOutstanding(),
                now.acceptedOn(),
                agreement.effectiveOn(),
                now.sealCode());
    }

    private Stream<CaseFile.StepLine> steps(CaseFile file, StepKind kind) {
        return file.timeline().stream().filter(step -> step.kind() == kind && step.round() == round);
    }

    /** What an old ledger told came in with the case, all of it at once. */
    private static boolean cameIn(CaseFile file, CaseFile.StepLine step) {
        return file.timeline().stream()
                .anyMatch(one -> one.kind() == StepKind.IMPORTED && one.at().equals(step.at()));
    }

    /** Who had it then: whoever sent it up next. */
    private static Optional<String> sentUpAfter(CaseFile file, CaseFile.StepLine agreed) {
        return file.escalations().stream()
                .filter(escalation -> escalation.raisedAt().isAfter(agreed.at()))
                .min(Comparator.comparing(CaseFile.EscalationLine::raisedAt))
                .map(CaseFile.EscalationLine::fromName);
    }
}
