package org.liantiao.disputes.internal;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.People;
import org.liantiao.accounts.Person;
import org.liantiao.accounts.StandIn;
import org.liantiao.base.Vault;
import org.liantiao.disputes.CaseAction;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.NextStep;
import org.liantiao.jurisdiction.FormerNames;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.jurisdiction.Organisations;
import org.liantiao.jurisdiction.Scope;
import org.springframework.stereotype.Component;

/** Reads a case into the form its page shows; nothing of the entity leaves the transaction. */
@Component
public class CaseFileReader {
    private final Disputes disputes;
    private final StepLog log;
    private final Steps steps;
    private final FormerNames placeNames;
    private final Organisations organisations;
    private final People people;
    private final Vault vault;
    private final FollowUpDuty duty;
    private final CaseReach reach;

    CaseFileReader(
            Disputes disputes,
            StepLog log,
            Steps steps,
            FormerNames placeNames,
            Organisations organisations,
            People people,
            Vault vault,
            FollowUpDuty duty,
            CaseReach reach) {
        this.disputes = disputes;
        this.log = log;
        this.steps = steps;
        this.placeNames = placeNames;
        this.organisations = organisations;
        this.people = people;
        this.vault = vault;
        this.duty = duty;
        this.reach = reach;
    }

    public Optional<CaseFile> read(Actor actor, UUID disputeId) {
        return read(actor, reach.of(actor, disputeId), disputeId);
    }

    /** The same with a scope of its own: whoever opens a case that is not theirs to handle takes no step on it but to unseal it. */
    public Optional<CaseFile> read(Actor actor, Scope scope, UUID disputeId) {
        Optional<CaseFile> file = disputes.find(scope, disputeId).map(dispute -> read(actor, scope, dispute));
        if (scope.desk().everything())
            file.ifPresent(one -> one.allowed().keySet().retainAll(Set.of(CaseAction.UNSEAL)));
        return file;
    }

    private CaseFile read(Actor actor, Scope scope, Dispute dispute) {
        Moment moment = steps.moment(actor, dispute.roundBegan());
        Map<UUID, String> names = names(dispute);
        Handling.Host host = Handling.Host.of(actor, dispute);
        List<CaseFile.SessionLine> sessions = dispute.round().sessions().stream()
                .map(session -> CaseLines.line(session, isOwn(session, dispute, host)))
                .toList();
        return new CaseFile(
                head(actor, dispute),
                clock(dispute),
                next(dispute, sessions, moment.today()),
                dispute.sides().parties().stream()
                        .map(party -> line(party, moment.today()))
                        .toList(),
                sessions,
                dispute.round()
                        .agreement()
                        .map(agreement -> CaseLines.line(agreement, confirmableUntil(agreement, moment)))
                        .orElse(null),
                dispute.holding().escalations().stream()
                        .map(escalation -> CaseLines.line(escalation, names))
                        .toList(),
                dispute.holding().participants().stream()
                        .filter(participant ->
                                participant.round() == dispute.round().number())
                        .map(participant -> CaseLines.line(participant, names))
                        .toList(),
                dispute.danger().signals().stream().map(CaseLines::line).toList(),
                dispute.clocks().lines(dispute.round().number()).stream()
                        .map(CaseLines::line)
                        .toList(),
                log.of(scope, dispute.id()).stream().map(CaseLines::line).toList(),
                Ladder.of(dispute, organisations),
                CaseLines.followUps(dispute),
                CaseLines.awaited(dispute),
                CaseLines.earlier(dispute),
                Actions.of(actor, dispute, moment, duty));
    }

    private static @Nullable LocalDate confirmableUntil(Agreement agreement, Moment moment) {
        LocalDate effective = agreement.effectiveOn();
        return effective == null ? null : AfterSettling.lastDay(effective, moment.calendar());
    }

    /** Planned for this round, and for the reader to record or to call off. */
    private static boolean isOwn(MediationSession session, Dispute dispute, Handling.Host reader) {
        return session.round() == dispute.round().number() && session.isPlannedBy(reader);
    }

    private CaseFile.Head head(Actor actor, Dispute dispute) {
        Admission admission = dispute.admission();
        Subject subject = dispute.subject();
        Place place = dispute.place();
        Round round = dispute.round();
        Holding holding = dispute.holding();
        DocumentNumber number = admission.number();
        Organisation holder = holding.holder();
        FormerNames.Called called = placeNames.on(place.areaId(), admission.registeredOn());
        return new CaseFile.Head(
                dispute.id(),
                dispute.code(),
                number == null ? null : number.text(),
                subject.title(),
                subject.facts(),
                dispute.sides().applicantName(),
                dispute.sides().respondentName(),
                subject.typeCode(),
                subject.sourceCode(),
                subject.gradeCode(),
                subject.amount(),
                place.areaId(),
                called.then(),
                called.now(),
                place.detail(vault, dispute.id()),
                subject.occurredOn(),
                admission.registeredOn(),
                admission.enteredLate(),
                admission.isImported(),
                dispute.isToldByLedger(),
                admission.unverified(),
                round.state(),
                round.end(),
                round.number(),
                holding.tier(),
                holder.id(),
                holder.area().id(),
                holder.name(),
                holding.handlerId(),
                handlerName(holding.handlerId()),
                Access.inPlaceOf(actor, dispute).map(StandIn::name).orElse(null),
                holding.isJoint(),
                dispute.danger().risk(),
                dispute.danger().reportOutstanding(),
                admission.acceptedOn(),
                round.concludedOn(),
                dispute.danger().sealCode());
    }

    private @Nullable String handlerName(@Nullable UUID handlerId) {
        return handlerId == null
                ? null
                : people.find(handlerId).map(Person::name).orElse(null);
    }

    private static CaseFile.Clock clock(Dispute dispute) {
        Clocks clocks = dispute.clocks();
        return new CaseFile.Clock(clocks.dueAt(), clocks.provisional(), clocks.roundDeadline(), clocks.pausedOn());
    }

    private static CaseFile.Next next(Dispute dispute, List<CaseFile.SessionLine> sessions, LocalDate today) {
        CaseFile.SessionLine planned = sessions.stream()
                .filter(session -> session.planned()
                        && session.round() == dispute.round().number()
                        && session.tier() == dispute.holding().tier())
                .findFirst()
                .orElse(null);
        Optional<Agreement> agreement = dispute.round().agreement();
        NextStep step = NextStep.of(new NextStep.Situation(
                dispute.round().state(),
                dispute.holding().tier(),
                dispute.danger().reportOutstanding(),
                dispute.admission().unverified(),
                dispute.clocks().isPaused(),
                agreement.map(a -> a.effectiveOn() == null).orElse(false),
                planned == null ? null : !planned.heldOn().isBefore(today),
                dispute.round().sessionsHeldAt(dispute.holding().tier()),
                agreement.map(a -> a.performedOn() != null).orElse(false),
                dispute.round().planned() != null));
        return new CaseFile.Next(step, planned);
    }

    private CaseFile.PartyLine line(Party party, LocalDate today) {
        Integer birthYear = party.birthYear();
        var idNumber = party.idNumber(vault);
        var phone = party.phone(vault);
        String address = party.address(vault);
        return new CaseFile.PartyLine(
                party.id(),
                party.side(),
                party.kind(),
                party.name(),
                party.sex(),
                birthYear == null ? null : today.getYear() - birthYear,
                idNumber == null ? null : idNumber.masked(),
                phone == null ? null : phone.masked(),
                address == null ? null : maskedAddress(address),
                party.claim());
    }

    /** The beginning of an address says where to go; the rest is for who unmasks it. */
    private static String maskedAddress(String address) {
        int shown = Math.min(address.codePointCount(0, address.length()) / 2, 5);
        return address.substring(0, address.offsetByCodePoints(0, shown)) + "***";
    }

    /** All organisations a case names, in one question. */
    private Map<UUID, String> names(Dispute dispute) {
        Set<UUID> ids = new HashSet<>();
        dispute.holding().escalations().forEach(e -> ids.addAll(List.of(e.fromId(), e.toId())));
        dispute.holding().participants().stream()
                .map(Participant::organisationId)
                .filter(id -> id != null)
                .forEach(ids::add);
        if (ids.isEmpty()) return Map.of();
        return organisations.byIds(ids).stream().collect(Collectors.toMap(Organisation::id, Organisation::name));
    }
}
