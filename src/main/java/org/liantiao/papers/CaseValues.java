package org.liantiao.papers;

import static org.liantiao.papers.PaperField.*;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.liantiao.disputes.AgreementForm;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.CaseFile.PartyLine;
import org.liantiao.disputes.CaseFile.SessionLine;
import org.liantiao.disputes.ObligationLine;
import org.liantiao.disputes.PartyKind;
import org.liantiao.disputes.PartySide;
import org.liantiao.disputes.StepKind;
import org.liantiao.disputes.Unmasking.Whole;

/** What is known of a case, as its papers say it. Papers are Chinese. */
final class CaseValues {
    /** People type names as they like. */
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[、，,；;\\s\u3000]+");

    private final CaseFile file;
    private final Map<UUID, Whole> whole;
    private final PaperWords words;
    private final Function<@Nullable UUID, String> places;
    private final PaperValues values = new PaperValues();

    /**
     * @param whole the parties' numbers and addresses; empty for a paper that needs none
     * @param places what stands where a party signs, and for null where the mediator does
     */
    CaseValues(CaseFile file, Map<UUID, Whole> whole, PaperWords words, Function<@Nullable UUID, String> places) {
        this.places = places;
        this.file = file;
        this.whole = whole;
        this.words = words;
    }

    /** @param subject the case, or the sitting or escalation the paper is about */
    PaperValues about(UUID subject) {
        head();
        parties();
        agreement();
        sessions(subject);
        file.escalations().stream().filter(e -> e.id().equals(subject)).forEach(this::escalation);
        new AfterwardsValues(file, words).into(values);
        Subject.items(file).stream().filter(item -> item.id().equals(subject)).forEach(this::obligation);
        gaps();
        return values;
    }

    private void head() {
        CaseFile.Head head = file.head();
        values.put(CASE_CODE, head.code())
                .put(NUMBER, head.number())
                .put(MATTER, words.matter(names(PartySide.APPLICANT), names(PartySide.RESPONDENT), head.typeCode()))
                .put(TYPE, words.type(head.typeCode()))
                .put(SOURCE, words.source(head.sourceCode()))
                .put(FACTS, head.facts())
                .put(AMOUNT, words.yuan(head.amount()))
                .put(PLACE, head.placeName())
                .put(OCCURRED, words.day(head.occurredOn()))
                .put(REGISTERED, words.day(head.registeredOn()))
                .put(ACCEPTED, words.day(head.acceptedOn()))
                .put(CONCLUDED, words.day(head.concludedOn()))
                .put(RESULT, head.end() == null ? "" : words.of(head.end()))
                .put(COMMITTEE, head.holderName())
                .put(REGISTERED_BY, holderOn(head.registeredOn()))
                .put(ACCEPTED_BY, holderOn(head.acceptedOn()))
                .put(MOVED, holderOn(head.acceptedOn()).equals(head.holderName()) ? "" : words.yes())
                .put(MEDIATOR, mediators(session -> true))
                .put(OWN_MEDIATOR, mediators(session -> session.tier() == head.tier()))
                .put(MEDIATOR_HAND, places.apply(null))
                .put(REGISTRAR, registrar())
                .put(IMPORTED, head.imported() ? words.yes() : "")
                .put(TODAY, words.today());
    }

    /** Who presided over the sittings of this round; before the first, who has it in hand. */
    private @Nullable String mediators(Predicate<SessionLine> counted) {
        List<String> presided = Subject.heldNow(file).stream()
                .filter(counted)
                .flatMap(session -> BETWEEN_NAMES.splitAsStream(session.mediators()))
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
        return presided.isEmpty() ? file.head().handlerName() : words.names(presided);
    }

    private String registrar() {
        return file.timeline().stream()
                .filter(step -> step.kind() == StepKind.REGISTERED)
                .map(CaseFile.StepLine::actor)
                .findFirst()
                .orElse("");
    }

    /** Whoever sent it up next had it; nobody did, when it never went up since. */
    private String holderOn(@Nullable LocalDate day) {
        return file.escalations().stream()
                .filter(escalation ->
                        day != null && !words.date(escalation.raisedAt()).isBefore(day))
                .min(Comparator.comparing(CaseFile.EscalationLine::raisedAt))
                .map(CaseFile.EscalationLine::fromName)
                .orElse(file.head().holderName());
    }

    private void parties() {
        values.put(APPLICANTS, names(PartySide.APPLICANT))
                .put(RESPONDENTS, names(PartySide.RESPONDENT))
                .put(
                        CLAIMS,
                        words.lines(file.parties().stream()
                                .filter(party -> party.side() == PartySide.APPLICANT)
                                .map(PartyLine::claim)))
                .put(COPIES, String.valueOf(file.parties().size() + 1));
        file.parties().stream().sorted(Comparator.comparing(PartyLine::side)).forEach(party -> {
            party(PaperRows.PARTIES, party);
            party(party.side() == PartySide.APPLICANT ? PaperRows.APPLICANTS : PaperRows.RESPONDENTS, party);
        });
    }

    private void party(PaperRows rows, PartyLine party) {
        Whole known = whole.get(party.id());
        values.add(
                rows,
                words.of(party.side()),
                party.name(),
                words.sex(party.sex()),
                party.age() == null ? "" : String.valueOf(party.age()),
                known == null ? "" : known.idNumber(),
                known == null ? "" : known.phone(),
                known == null ? "" : known.address(),
                party.claim(),
                party.kind() == PartyKind.PERSON ? words.yes() : "",
                places.apply(party.id()));
    }

    private String names(PartySide side) {
        return words.names(file.parties().stream()
                .filter(party -> party.side() == side)
                .map(PartyLine::name)
                .toList());
    }

    private void agreement() {
        CaseFile.AgreementLine agreement = file.settlement();
        if (agreement == null) return;
        values.put(TERMS, agreement.content())
                .put(MANNER, agreement.manner())
                .put(AGREED_AMOUNT, words.yuan(agreement.amount()))
                .put(REACHED, words.day(agreement.reachedOn()))
                .put(PERFORM_BY, words.day(performBy(agreement)))
                .put(OBLIGATIONS, words.lines(agreement.obligations().stream().map(words::of)))
                .put(EFFECTIVE, words.day(agreement.effectiveOn()))
                .put(PERFORMED, words.day(agreement.performedOn()));
        CaseFile.CourtLine court = agreement.court();
        if (court != null)
            values.put(COURT, court.court())
                    .put(COURT_ANSWER, court.answer() == null ? "" : words.of(court.answer()))
                    .put(COURT_DOCUMENT, court.document());
        if (agreement.form() == AgreementForm.WRITTEN)
            values.put(PARTIES_SIGNED, words.day(agreement.partiesSignedOn()))
                    .put(MEDIATOR_SIGNED, words.day(agreement.mediatorSignedOn()))
                    .put(SEALED, words.day(agreement.sealedOn()));
    }

    /** The day the parties agreed on for all of it, or that of the last item where each has one. */
    private static @Nullable LocalDate performBy(CaseFile.AgreementLine agreement) {
        List<ObligationLine> items = agreement.obligations();
        boolean each = items.stream().allMatch(item -> item.performBy() != null);
        if (agreement.performBy() != null || items.isEmpty() || !each) return agreement.performBy();
        return items.stream()
                .map(ObligationLine::performBy)
                .max(Comparator.nullsFirst(Comparator.naturalOrder()))
                .orElseThrow();
    }

    /** A record of performance is about one item. */
    private void obligation(ObligationLine item) {
        values.put(OBLIGATION, words.of(item))
                .put(DEBTOR_HAND, places.apply(item.debtorId()))
                .put(CREDITOR_HAND, item.creditorId() == null ? "" : places.apply(item.creditorId()))
                .put(AGREED_AMOUNT, words.yuan(item.amount()))
                .put(PERFORM_BY, words.day(item.performBy() == null ? item.dueOn() : item.performBy()))
                .put(PERFORMED, words.day(item.performedOn()))
                .put(PERFORMED_HOW, words.lines(item.performances().stream().map(words::of)));
    }

    private void sessions(UUID subject) {
        List<SessionLine> held = Subject.held(file);
        for (int i = 0; i < held.size(); i++) {
            SessionLine session = held.get(i);
            String serial = String.valueOf(i + 1);
            values.add(
                    PaperRows.SESSIONS,
                    serial,
                    words.day(session.heldOn()),
                    session.mediators(),
                    session.result() == null ? "" : words.of(session.result()));
            if (session.id().equals(subject)) session(session, serial);
        }
    }

    private void session(SessionLine session, String serial) {
        values.put(SESSION, serial)
                .put(SESSION_DAY, words.day(session.heldOn()))
                .put(SESSION_TIME, words.time(session.heldAt()))
                .put(HOSTS, session.mediators())
                .put(ATTENDEES, session.attendees())
                .put(RECORD, session.record())
                .put(SESSION_RESULT, session.result() == null ? "" : words.of(session.result()))
                .put(INFORMED, session.informed() ? words.yes() : "");
    }

    private void escalation(CaseFile.EscalationLine escalation) {
        values.put(ESCALATED_FROM, escalation.fromName())
                .put(ESCALATED_TO, escalation.toName())
                .put(GROUND, words.of(escalation.ground()))
                .put(REASON, escalation.reason())
                .put(ESCALATED_ON, words.day(escalation.raisedAt()))
                .put(ESCALATED_BY, escalation.raisedBy());
    }

    private void gaps() {
        List<FileGap> gaps = FileGap.of(file);
        for (int i = 0; i < gaps.size(); i++)
            values.add(PaperRows.MISSING, String.valueOf(i + 1), words.of(gaps.get(i)));
        values.put(COMPLETE, gaps.isEmpty() ? words.yes() : "");
    }
}
