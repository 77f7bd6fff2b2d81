package org.liantiao.disputes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.Role;
import org.liantiao.base.Outcome;
import org.liantiao.base.Reading;
import org.liantiao.base.Refusal;
import org.liantiao.base.Vault;
import org.liantiao.disputes.internal.Access;
import org.liantiao.disputes.internal.Dispute;
import org.liantiao.disputes.internal.Handling;
import org.liantiao.disputes.internal.Moment;
import org.liantiao.disputes.internal.Numbers;
import org.liantiao.disputes.internal.Pair;
import org.liantiao.disputes.internal.Repeats;
import org.liantiao.disputes.internal.Steps;
import org.liantiao.disputes.internal.Subject;
import org.liantiao.disputes.internal.Watch;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.Areas;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.jurisdiction.Organisations;
import org.liantiao.jurisdiction.Vocabulary;
import org.liantiao.jurisdiction.Vocabulary.WordList;
import org.springframework.stereotype.Service;

/** 登记、受理、不予受理: how a dispute comes in. */
@Service
public class Intake {
    private final Steps steps;
    private final Numbers numbers;
    private final Repeats repeats;
    private final Areas areas;
    private final Organisations organisations;
    private final Vocabulary vocabulary;
    private final Checklist checklist;
    private final Vault vault;
    private final Clock clock;

    Intake(
            Steps steps,
            Numbers numbers,
            Repeats repeats,
            Areas areas,
            Organisations organisations,
            Vocabulary vocabulary,
            Checklist checklist,
            Vault vault,
            Clock clock) {
        this.steps = steps;
        this.numbers = numbers;
        this.repeats = repeats;
        this.areas = areas;
        this.organisations = organisations;
        this.vocabulary = vocabulary;
        this.checklist = checklist;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * 登记: logs a dispute at the actor's own tier. Refuses a place outside the actor's area, or that was merged, also when it
     * was redrawn a moment ago; missing or over-long text, wrong numbers, days to come.
     *
     * @return the dispute's id
     */
    public Outcome<UUID> register(Actor actor, UUID requestId, Registration form) {
        if (!actor.is(Role.MEDIATOR) || !actor.organisationKind().worksForItsTier())
            return Outcome.refused(Refusal.page("notYours"));
        Reading reading = new Reading();
        Optional<Area> place = place(actor, form.placeId(), reading);
        Subject subject = subject(form, reading);
        List<Parties.Read> parties = Parties.read(form.parties(), LocalDate.now(clock), reading);
        String placeDetail = reading.optionalLine("placeDetail", form.placeDetail(), 200);
        String note = reading.optionalText("signalNote", form.signalNote(), 300);
        if (form.sealCode() != null && !vocabulary.offers(WordList.SEAL, form.sealCode()))
            reading.refuse("seal", "required");
        if (!reading.clean() || place.isEmpty()) return reading.refused();
        return steps.begin(actor, requestId, moment -> {
            // Nobody redraws it until the case is in.
            Area held = areas.hold(place.get().id()).orElseThrow();
            Optional<Refusal> redrawn = unfit(actor, held);
            if (redrawn.isPresent()) return Outcome.refused(redrawn.get());
            Organisation holder = organisations.committeeOf(actor.areaId()).orElseThrow();
            Dispute dispute = new Dispute(numbers.nextCode(), subject, held, holder, moment);
            dispute.place().detail(vault, dispute.id(), placeDetail);
            parties.forEach(party -> party.join(dispute, vault));
            dispute.sides().rememberPair(vault, dispute.place());
            repeats.mark(dispute);
            String seal = form.sealCode();
            if (seal != null) Watch.seal(dispute, seal, "", moment);
            checklist.of(form.signals()).forEach(signal -> Watch.note(dispute, signal, note, moment));
            if (form.acceptAtOnce()) accept(dispute, moment);
            return Outcome.done(dispute);
        });
    }

    /** The dispute that a form instance became, so that a reload of its page leads there. */
    public Optional<UUID> registeredAs(Actor actor, UUID requestId) {
        return steps.doneBefore(actor, requestId);
    }

    /** 受理: takes a registered dispute on and gives it its document number. */
    public Outcome<UUID> accept(Actor actor, UUID requestId, UUID disputeId) {
        return steps.take(
                actor,
                requestId,
                disputeId,
                (dispute, moment) -> Access.handles(actor, dispute).or(() -> accept(dispute, moment)));
    }

    /** 不予受理: with a reason, and told of other channels (若干规定; 人民调解法 art. 26 by analogy). */
    public Outcome<UUID> decline(Actor actor, UUID requestId, UUID disputeId, String reason, boolean channelsTold) {
        Reading reading = new Reading();
        String why = reading.text("reason", reason, 500);
        if (!channelsTold) reading.refuse("channels", "channels");
        if (!reading.clean()) return reading.refused();
        return steps.take(
                actor,
                requestId,
                disputeId,
                (dispute, moment) -> Access.handles(actor, dispute).or(() -> Handling.decline(dispute, why, moment)));
    }

    /** 核实: an open row of an imported ledger is open still, and counts from now on. */
    public Outcome<UUID> confirm(Actor actor, UUID requestId, UUID disputeId) {
        return steps.take(
                actor,
                requestId,
                disputeId,
                (dispute, moment) -> Access.handles(actor, dispute).or(() -> Handling.confirm(dispute, moment)));
    }

    /**
     * Adds what is still missing of a party: number, telephone, address, claim. What is empty stays as it was; what is known
     * already is for the holder alone to correct.
     */
    public Outcome<UUID> completeParty(Actor actor, UUID requestId, UUID disputeId, UUID partyId, PartyForm form) {
        Reading reading = new Reading();
        Parties.Read read = Parties.read(form, "", LocalDate.now(clock), reading);
        if (!reading.clean()) return reading.refused();
        return steps.take(
                actor,
                requestId,
                disputeId,
                (dispute, moment) -> Access.reads(actor).or(() -> complete(actor, dispute, partyId, read, moment)));
    }

    private Optional<Refusal> complete(Actor actor, Dispute dispute, UUID partyId, Parties.Read read, Moment moment) {
        boolean replaces = Access.handles(actor, dispute).isEmpty();
        Pair before = dispute.sides().pair(vault, dispute.place());
        Optional<Refusal> refusal = Parties.complete(dispute, partyId, read, replaces, vault, moment);
        if (refusal.isPresent()) return refusal;
        steps.settle();
        repeats.markAgain(dispute, before);
        return refusal;
    }

    private Optional<Refusal> accept(Dispute dispute, Moment moment) {
        return Handling.accept(dispute, () -> numbers.next(dispute.holding().holder()), moment);
    }

    private Optional<Area> place(Actor actor, @Nullable UUID placeId, Reading reading) {
        Optional<Area> place = placeId == null ? Optional.empty() : areas.findById(placeId);
        if (place.isEmpty()) reading.refuse("place", "required");
        else
            unfit(actor, place.get())
                    .ifPresent(refusal -> reading.refuse(
                            refusal.field(), refusal.rule(), refusal.details().toArray()));
        return place;
    }

    private static Optional<Refusal> unfit(Actor actor, Area place) {
        if (!actor.areaId().equals(place.at(actor.tier()))) return Optional.of(Refusal.of("place", "place.foreign"));
        return place.open() ? Optional.empty() : Optional.of(Refusal.of("place", "place.merged", place.name()));
    }

    private Subject subject(Registration form, Reading reading) {
        LocalDate today = LocalDate.now(clock);
        String facts = reading.text("facts", form.facts(), 2000);
        String title = reading.optionalLine("title", form.title(), 60);
        return new Subject(
                word(WordList.TYPE, "type", form.typeCode(), reading),
                word(WordList.SOURCE, "source", form.sourceCode(), reading),
                word(WordList.GRADE, "grade", form.gradeCode(), reading),
                title.isEmpty() ? Title.of(facts) : title,
                facts,
                reading.yuan("amount", form.amount()),
                reading.day("occurredOn", form.occurredOn(), today.minusYears(30), today));
    }

    private String word(WordList list, String field, @Nullable String code, Reading reading) {
        if (code != null && vocabulary.has(list, code)) return code;
        reading.refuse(field, "required");
        return "";
    }
}
