package org.liantiao.disputes.internal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.liantiao.disputes.PartRole;
import org.liantiao.disputes.PartyKind;
import org.liantiao.disputes.PartySide;
import org.liantiao.disputes.Risk;
import org.liantiao.disputes.State;
import org.liantiao.disputes.StepKind;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.jurisdiction.Tier;

/**
 * 纠纷: one dispute with one code for life (一案一码). It holds its facts and keeps them consistent; what may be done to it,
 * and when, stands in {@link Handling}, {@link Chain} and {@link Watch}.
 */
@Entity
public class Dispute {
    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private String code;
    private String origin;

    @Column(name = "ledger_key")
    private @Nullable String ledgerKey;

    @Column(name = "ledger_year")
    private @Nullable Integer ledgerYear;

    private boolean unverified;

    @Embedded
    private Subject subject;

    @Column(name = "applicant_name")
    private String applicantName;

    @Column(name = "respondent_name")
    private String respondentName;

    @Embedded
    private Place place;

    @Column(name = "place_detail_sealed")
    private @Nullable String placeDetailSealed;

    @Column(name = "registered_on")
    private LocalDate registeredOn;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "registered_by")
    private @Nullable UUID registeredBy;

    @Column(name = "entered_late")
    private boolean enteredLate;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "outcome")
    @Enumerated(EnumType.STRING)
    private @Nullable End end;

    private int round;

    @Column(name = "steps_taken")
    private int stepsTaken;

    @Enumerated(EnumType.STRING)
    private Tier tier;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "holder_id")
    private Organisation holder;

    @Column(name = "handler_id")
    private @Nullable UUID handlerId;

    private boolean joint;
    private int risk;

    @Column(name = "report_outstanding")
    private boolean reportOutstanding;

    @Column(name = "accepted_on")
    private @Nullable LocalDate acceptedOn;

    @Embedded
    private @Nullable DocumentNumber number;

    @Embedded
    private Clocks clocks;

    @Embedded
    private Counted counted;

    @Column(name = "concluded_on")
    private @Nullable LocalDate concludedOn;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Column(name = "pair_ids")
    private @Nullable String pairIds;

    @Column(name = "pair_names")
    private String pairNames;

    @OneToMany(mappedBy = "dispute", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<Party> parties = new ArrayList<>();

    @OneToMany(mappedBy = "dispute", cascade = CascadeType.ALL)
    @OrderBy("round, heldOn, serial")
    private List<MediationSession> sessions = new ArrayList<>();

    @OneToMany(mappedBy = "dispute", cascade = CascadeType.ALL)
    @OrderBy("round")
    private List<Agreement> agreements = new ArrayList<>();

    @OneToMany(mappedBy = "dispute", cascade = CascadeType.ALL)
    @OrderBy("raisedAt, id")
    private List<Escalation> escalations = new ArrayList<>();

    @OneToMany(mappedBy = "dispute", cascade = CascadeType.ALL)
    @OrderBy("serial")
    private List<ClockEntry> clockEntries = new ArrayList<>();

    @OneToMany(mappedBy = "dispute", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<RiskSignal> signals = new ArrayList<>();

    @OneToMany(mappedBy = "dispute", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<Participant> participants = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "involvement", joinColumns = @JoinColumn(name = "dispute_id"))
    private Set<Involvement> involvements = new HashSet<>();

    @Transient
    private final List<Step> freshSteps = new ArrayList<>();

    protected Dispute() {}

    private Dispute(String code, String origin, Subject subject, Area place, Organisation holder, Moment registration) {
        this.id = Ids.next();
        this.code = code;
        this.origin = origin;
        this.subject = subject;
        this.applicantName = "";
        this.respondentName = "";
        this.place = new Place(place);
        this.registeredOn = registration.today();
        this.registeredAt = registration.at();
        this.registeredBy = registration.actorId();
        this.state = State.REGISTERED;
        this.round = 1;
        this.risk = Risk.BLUE.level();
        this.clocks = Clocks.unset();
        this.counted = Counted.nothing();
        this.pairNames = "";
        this.holder = holder;
        this.tier = holder.tier();
        hold(holder, null);
    }

    /** A dispute as it is registered: held by the committee that logs it, its clocks running from today. */
    public Dispute(String code, Subject subject, Area place, Organisation holder, Moment moment) {
        this(code, "LOGGED", subject, place, holder, moment);
        this.enteredLate = moment.isLate(subject.occurredOn());
        clock(ClockEntryKind.CASE_SET, moment.preset().caseDays(), "", moment);
        startTier(moment);
        step(StepKind.REGISTERED, subject.occurredOn(), "", moment);
    }

    /** A dispute of a past year as it was registered; {@link Historic} tells the rest of its life. */
    static Dispute fromLedger(
            String code, Subject subject, Area place, Organisation holder, int year, String key, Moment registration) {
        Dispute dispute = new Dispute(code, "IMPORTED", subject, place, holder, registration);
        dispute.ledgerYear = year;
        dispute.ledgerKey = key;
        return dispute;
    }

    // --- parties and place

    public Party addParty(PartySide side, PartyKind kind, String name) {
        Party party = new Party(this, parties.size(), side, kind, name);
        parties.add(party);
        String names = side == PartySide.APPLICANT ? applicantName : respondentName;
        String joined = names.isEmpty() ? name : names + "、" + name;
        if (joined.length() > 240) joined = names;
        if (side == PartySide.APPLICANT) applicantName = joined;
        else respondentName = joined;
        return party;
    }

    /** To be called once the parties are complete: remembers the pair, so that a repeat can be seen. */
    public void rememberPair(Vault vault) {
        pairIds = Pair.byIds(vault, parties);
        pairNames = Pair.byNames(vault, parties, place);
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
        party.know(vault, idNumber, phone, address, claim);
        rememberPair(vault);
        step(StepKind.PARTY_COMPLETED, moment.today(), party.name(), moment);
    }

    public void placeDetail(Vault vault, String detail) {
        if (!detail.isEmpty()) placeDetailSealed = vault.seal("dispute", "place_detail_sealed", id, detail);
    }

    public @Nullable String placeDetail(Vault vault) {
        return placeDetailSealed == null ? null : vault.open("dispute", "place_detail_sealed", id, placeDetailSealed);
    }

    // --- what the rules of Handling, Chain and Watch change

    void hold(Organisation organisation, @Nullable UUID handler) {
        holder = organisation;
        tier = organisation.tier();
        handlerId = handler;
        involve(organisation.id(), PartRole.HOLDER);
    }

    void handler(@Nullable UUID person) {
        handlerId = person;
    }

    void involve(UUID organisationId, PartRole role) {
        involvements.add(new Involvement(organisationId, role));
    }

    void move(State state) {
        this.state = state;
    }

    void accepted(LocalDate day, @Nullable DocumentNumber number) {
        acceptedOn = day;
        this.number = number;
    }

    void joint(boolean joint) {
        this.joint = joint;
    }

    /** The round is over: its clocks stop, and if it was the first it is counted. */
    void conclude(End end, LocalDate day, @Nullable AgreementForm form, Moment moment) {
        openEscalation().ifPresent(Escalation::lapse);
        this.end = end;
        concludedOn = day;
        counted.conclude(end, day, moment.today(), moment.isLate(day), tier, form);
        clock(ClockEntryKind.ENDED, 0, "", moment);
    }

    void close(LocalDate day) {
        state = State.CLOSED;
        closedOn = day;
        clocks.awaitPerformance(null);
    }

    void nextRound(Moment moment) {
        counted.reopened(moment.today());
        round++;
        // One that was withdrawn before anybody accepted it has to be accepted first.
        state = acceptedOn == null ? State.REGISTERED : State.IN_MEDIATION;
        end = null;
        concludedOn = null;
        closedOn = null;
        joint = false;
        clock(ClockEntryKind.CASE_SET, moment.preset().caseDays(), "", moment);
        startTier(moment);
    }

    void grade(Risk risk) {
        this.risk = risk.level();
    }

    void reportsAreDue(boolean outstanding) {
        reportOutstanding = outstanding;
    }

    void verified() {
        unverified = false;
    }

    /** 待核实: open in a past year's ledger; nobody has said yet whether it still is. */
    void doubted() {
        unverified = true;
    }

    <T> T add(T part) {
        switch (part) {
            case MediationSession session -> sessions.add(session);
            case Agreement agreement -> agreements.add(agreement);
            case Escalation escalation -> escalations.add(escalation);
            case RiskSignal signal -> signals.add(signal);
            case Participant participant -> participants.add(participant);
            default -> throw new IllegalArgumentException("no part of a dispute: " + part);
        }
        return part;
    }

    // --- clocks

    void startTier(Moment moment) {
        clock(ClockEntryKind.TIER_STARTED, moment.preset().days(tier), "", moment);
    }

    /** Writes a line into the ledger and follows it. */
    Standing clock(ClockEntryKind kind, int days, String reason, Moment moment) {
        ClockEntry line = new ClockEntry(
                this, round, clockEntries.size(), kind, tier, moment.now(), days, unitFor(kind, moment), reason);
        clockEntries.add(line);
        Standing standing = clocks.follow(linesOfRound(), round, moment.calendar());
        line.leaves(standing);
        return standing;
    }

    /** Follows the same ledger under a calendar that now knows more; writes a line only if a date changed. */
    void recompute(Moment moment) {
        Standing now = standing(moment);
        boolean sameDay = java.util.Objects.equals(now.dueAt(), clocks.dueAt());
        if (!sameDay || now.provisional() != clocks.provisional()) clock(ClockEntryKind.RECOMPUTED, 0, "", moment);
    }

    Standing standing(Moment moment) {
        return Standing.after(linesOfRound(), moment.calendar());
    }

    private DayUnit unitFor(ClockEntryKind kind, Moment moment) {
        return switch (kind) {
            case TIER_STARTED -> moment.preset().unit();
            case RESUMED, RESUMED_LONGER -> standing(moment).unit();
            case RULING_STARTED, RULING_URGENT -> DayUnit.WORKING;
            default -> DayUnit.CALENDAR;
        };
    }

    private List<ClockEntry> linesOfRound() {
        return clockEntries.stream().filter(line -> line.round() == round).toList();
    }

    // --- timeline

    /** @param day when it happened; today unless it is entered later */
    void step(StepKind kind, LocalDate day, String note, Moment moment) {
        freshSteps.add(new Step(this, ++stepsTaken, kind, day, note, moment));
    }

    public List<Step> freshSteps() {
        return freshSteps;
    }

    // --- what there is to know

    public Optional<Escalation> openEscalation() {
        return escalations.stream().filter(Escalation::isOpen).findFirst();
    }

    /** The agreement of this round, if one was drawn up. */
    public Optional<Agreement> agreement() {
        return agreements.stream()
                .filter(agreement -> agreement.round() == round)
                .findFirst();
    }

    public int sessionsHeld() {
        return (int) sessions.stream()
                .filter(s -> s.round() == round && !s.planned())
                .count();
    }

    public int sessionsHeldAt(Tier tier) {
        return (int) sessions.stream()
                .filter(s -> s.round() == round && s.tier() == tier && !s.planned())
                .count();
    }

    public CaseFacts facts() {
        return new CaseFacts(
                place.areaId(),
                place.villageId(),
                place.townshipId(),
                place.countyId(),
                state,
                tier,
                holder.id(),
                round,
                subject.typeCode(),
                subject.sourceCode(),
                registeredOn,
                clocks.deadline(),
                counted.on(),
                counted.end(),
                counted.tier(),
                counted.form());
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public Subject subject() {
        return subject;
    }

    public Place place() {
        return place;
    }

    public State state() {
        return state;
    }

    public @Nullable End end() {
        return end;
    }

    public int round() {
        return round;
    }

    public Tier tier() {
        return tier;
    }

    public Organisation holder() {
        return holder;
    }

    public @Nullable UUID handlerId() {
        return handlerId;
    }

    public boolean isJoint() {
        return joint;
    }

    public Risk risk() {
        return Risk.of(risk);
    }

    public boolean reportOutstanding() {
        return reportOutstanding;
    }

    public boolean unverified() {
        return unverified;
    }

    public boolean isImported() {
        return origin.equals("IMPORTED");
    }

    public boolean enteredLate() {
        return enteredLate;
    }

    public LocalDate registeredOn() {
        return registeredOn;
    }

    public @Nullable LocalDate acceptedOn() {
        return acceptedOn;
    }

    public @Nullable DocumentNumber number() {
        return number;
    }

    public Clocks clocks() {
        return clocks;
    }

    public Counted counted() {
        return counted;
    }

    public @Nullable LocalDate concludedOn() {
        return concludedOn;
    }

    public String applicantName() {
        return applicantName;
    }

    public String respondentName() {
        return respondentName;
    }

    public @Nullable String pairIds() {
        return pairIds;
    }

    public String pairNames() {
        return pairNames;
    }

    public List<Party> parties() {
        return List.copyOf(parties);
    }

    public List<MediationSession> sessions() {
        return List.copyOf(sessions);
    }

    public List<Agreement> agreements() {
        return List.copyOf(agreements);
    }

    public List<Escalation> escalations() {
        return List.copyOf(escalations);
    }

    public List<ClockEntry> clockEntries() {
        return List.copyOf(clockEntries);
    }

    public List<RiskSignal> signals() {
        return List.copyOf(signals);
    }

    public List<Participant> participants() {
        return List.copyOf(participants);
    }

    public Set<Involvement> involvements() {
        return Set.copyOf(involvements);
    }
}
