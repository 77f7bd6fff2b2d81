package org.liantiao.disputes.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.IdNumber;
import org.liantiao.base.Ids;
import org.liantiao.base.PhoneNumber;
import org.liantiao.base.Vault;
import org.liantiao.disputes.AgreementForm;
import org.liantiao.disputes.CaseFacts;
import org.liantiao.disputes.ClockEntryKind;
import org.liantiao.disputes.DayUnit;
import org.liantiao.disputes.End;
import org.liantiao.disputes.PartyKind;
import org.liantiao.disputes.PartySide;
import org.liantiao.disputes.StepKind;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.Organisation;

/**
 * 纠纷: one dispute with one code for life (一案一码). Each of its parts holds its own facts and keeps them consistent; here
 * stands what concerns several of them at once. What may be done to a dispute, and when, stands in {@link Handling},
 * {@link Chain} and {@link Watch}.
 */
@Entity
public class Dispute {
    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private String code;

    @Embedded
    private Admission admission;

    @Embedded
    private Subject subject;

    @Embedded
    private Place place;

    @Embedded
    private Sides sides;

    @Embedded
    private Round round;

    @Embedded
    private Holding holding;

    @Embedded
    private Danger danger;

    @Embedded
    private Clocks clocks;

    @Embedded
    private Counted counted;

    @Column(name = "steps_taken")
    private int stepsTaken;

    @Transient
    private final List<Step> freshSteps = new ArrayList<>();

    protected Dispute() {}

    private Dispute(String code, Admission admission, Subject subject, Area place, Organisation holder) {
        this.id = Ids.next();
        this.code = code;
        this.admission = admission;
        this.subject = subject;
        this.place = new Place(place);
        this.sides = Sides.empty();
        this.round = Round.first();
        this.holding = Holding.by(holder);
        this.danger = Danger.none();
        this.clocks = Clocks.unset();
        this.counted = Counted.nothing();
    }

    /** A dispute as it is registered: held by the committee that logs it, its clocks running from today. */
    public Dispute(String code, Subject subject, Area place, Organisation holder, Moment moment) {
        this(code, Admission.logged(subject.occurredOn(), moment), subject, place, holder);
        clock(ClockEntryKind.CASE_SET, moment.preset().caseDays(), "", moment);
        startTier(moment);
        step(StepKind.REGISTERED, subject.occurredOn(), "", moment);
    }

    /** A dispute of a past year as it was registered; {@link Historic} tells the rest of its life. */
    static Dispute fromLedger(
            String code, Subject subject, Area place, Organisation holder, int year, String key, Moment registration) {
        return new Dispute(code, Admission.fromLedger(year, key, registration), subject, place, holder);
    }

    public Party addParty(PartySide side, PartyKind kind, String name) {
        return sides.add(this, side, kind, name);
    }

    /** What has become known of a party since. */
    public void know(
            Party party,
            Vault vault,
            @Nullable IdNumber idNumber,
            @Nullable PhoneNumber phone,
            String address,
            String claim,
            Moment moment) {
        List<String> replaced = party.replacedBy(idNumber, phone, address, claim);
        party.know(vault, idNumber, phone, address, claim);
        sides.rememberPair(vault, place);
        step(StepKind.PARTY_COMPLETED, moment.today(), party.name(), moment)
                .tells("replaced", String.join(", ", replaced));
    }

    /** The round is over: its clocks stop, and if it was the first it is counted. */
    void conclude(End end, LocalDate day, @Nullable AgreementForm form, Moment moment) {
        holding.openEscalation().ifPresent(Escalation::lapse);
        round.conclude(end, day);
        counted.conclude(end, day, moment.today(), moment.isLate(day), holding.holder(), form);
        clock(ClockEntryKind.ENDED, 0, "", moment);
    }

    void close(LocalDate day) {
        round.close(day);
        clocks.awaitPerformance(null);
    }

    void nextRound(Moment moment) {
        counted.reopened(moment.today());
        round.next(admission.isAccepted());
        holding.dismiss();
        clock(ClockEntryKind.CASE_SET, moment.preset().caseDays(), "", moment);
        startTier(moment);
    }

    void startTier(Moment moment) {
        clock(ClockEntryKind.TIER_STARTED, moment.preset().days(holding.tier()), "", moment);
    }

    /** Writes a line into the clocks' ledger and follows it. */
    void clock(ClockEntryKind kind, int days, String reason, Moment moment) {
        clocks.enter(new ClockEntry(this, kind, days, unitFor(kind, moment), reason, moment), moment.calendar());
        // While a ruling is awaited no other clock runs.
        holding.openEscalation().ifPresent(escalation -> escalation.due(Objects.requireNonNull(clocks.dueAt())));
    }

    /**
     * Follows the same ledger under another calendar; writes a line only if a date changed.
     *
     * @return whether one did
     */
    boolean recompute(Moment moment) {
        Standing now = standing(moment);
        boolean same = Objects.equals(now.dueAt(), clocks.dueAt()) && now.provisional() == clocks.provisional();
        if (!same) clock(ClockEntryKind.RECOMPUTED, 0, "", moment);
        return !same;
    }

    Standing standing(Moment moment) {
        return Standing.after(clocks.lines(round.number()), moment.calendar());
    }

    private DayUnit unitFor(ClockEntryKind kind, Moment moment) {
        return switch (kind) {
            case TIER_STARTED -> moment.preset().unit();
            case RESUMED, RESUMED_LONGER -> standing(moment).unit();
            case RULING_STARTED, RULING_URGENT -> DayUnit.WORKING;
            default -> DayUnit.CALENDAR;
        };
    }

    /** The day this round's clock began: it keeps the preset of that day, and nothing of it happened before. */
    public LocalDate roundBegan() {
        return round.isFirst()
                ? admission.registeredOn()
                : clocks.lines(round.number()).stream()
                        .findFirst()
                        .map(ClockEntry::onDay)
                        .orElse(admission.registeredOn());
    }

    /** Writes into the timeline. @param day when it happened; today unless it is entered later */
    Step step(StepKind kind, LocalDate day, String note, Moment moment) {
        Step step = new Step(this, ++stepsTaken, kind, day, note, moment);
        freshSteps.add(step);
        return step;
    }

    public List<Step> freshSteps() {
        return freshSteps;
    }

    public CaseFacts facts() {
        return new CaseFacts(
                place.villageId(),
                place.townshipId(),
                place.countyId(),
                round.state(),
                holding.holder().id(),
                subject.typeCode(),
                subject.sourceCode(),
                admission.registeredOn(),
                clocks.deadline(),
                counted.on(),
                counted.end(),
                counted.tier(),
                counted.bodyId(),
                counted.form(),
                counted.lateEntry(),
                admission.acceptedOn(),
                counted.performanceDueOn(),
                counted.performedOn(),
                counted.followedUpOn(),
                counted.reopenedOn(),
                counted.repeatedOn());
    }

    /** Whether an old ledger told how this round ended. What was still open there is mediated, and ends, like any other. */
    boolean isToldByLedger() {
        return admission.isImported() && round.isFirst() && round.end() != null && !round.isEndedHere();
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public Admission admission() {
        return admission;
    }

    public Subject subject() {
        return subject;
    }

    public Place place() {
        return place;
    }

    public Sides sides() {
        return sides;
    }

    public Round round() {
        return round;
    }

    public Holding holding() {
        return holding;
    }

    public Danger danger() {
        return danger;
    }

    public Clocks clocks() {
        return clocks;
    }

    public Counted counted() {
        return counted;
    }
}
