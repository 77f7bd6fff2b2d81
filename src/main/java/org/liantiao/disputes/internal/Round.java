package org.liantiao.disputes.internal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liantiao.disputes.End;
import org.liantiao.disputes.FollowUpRules;
import org.liantiao.disputes.State;
import org.liantiao.jurisdiction.Tier;

/** 轮: the round that runs or ran last, where it stands and how it ended; and the sittings and agreements of every round. */
@Embeddable
public class Round {
    @Column(name = "round")
    private int number;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "outcome")
    @Enumerated(EnumType.STRING)
    private @Nullable End end;

    @Column(name = "concluded_on")
    private @Nullable LocalDate concludedOn;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    /** Who recorded that it was settled; they do not call back where the county wants another. */
    @Column(name = "settled_by")
    private @Nullable UUID settledBy;

    @Embedded
    private @Nullable PlannedFollowUp planned;

    @Embedded
    private @Nullable KeptRules rules;

    @OneToMany(mappedBy = "dispute", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("round, heldOn, serial")
    private List<MediationSession> sessions = new ArrayList<>();

    @OneToMany(mappedBy = "dispute", cascade = CascadeType.ALL)
    @OrderBy("round")
    private List<Agreement> agreements = new ArrayList<>();

    @OneToMany(mappedBy = "dispute", cascade = CascadeType.ALL)
    @OrderBy("onDay, id")
    private List<FollowUp> followUps = new ArrayList<>();

    protected Round() {}

    static Round first() {
        Round round = new Round();
        round.number = 1;
        round.state = State.REGISTERED;
        return round;
    }

    void move(State state) {
        this.state = state;
    }

    /** It ends once; what follows is performance, or the next round. */
    void conclude(End end, LocalDate day) {
        if (this.end != null) throw new IllegalStateException("ended before: " + this.end);
        this.end = end;
        this.concludedOn = day;
    }

    void close(LocalDate day) {
        if (end == null) throw new IllegalStateException("not ended yet");
        state = State.CLOSED;
        closedOn = day;
    }

    /** 复发. @param accepted one that was withdrawn before anybody accepted it has to be accepted first */
    void next(boolean accepted) {
        if (end == null) throw new IllegalStateException("still runs");
        number++;
        state = accepted ? State.IN_MEDIATION : State.REGISTERED;
        end = null;
        concludedOn = null;
        closedOn = null;
        settledBy = null;
        planned = null;
        rules = null;
    }

    void settled(@Nullable UUID by) {
        settledBy = by;
    }

    /** @param next null when none is asked for any more */
    void plan(@Nullable PlannedFollowUp next) {
        planned = next;
    }

    /** The rules its call-backs are planned by. @param now those that hold now; kept from the first time on */
    FollowUpRules plannedBy(Supplier<FollowUpRules> now) {
        if (rules == null) rules = new KeptRules(now.get());
        return rules.rules();
    }

    FollowUp add(FollowUp followUp) {
        followUps.add(followUp);
        return followUp;
    }

    MediationSession add(MediationSession session) {
        sessions.add(session);
        return session;
    }

    /** A planned one that never was. */
    void remove(MediationSession session) {
        if (!session.planned()) throw new IllegalStateException("it was held");
        sessions.remove(session);
    }

    Agreement add(Agreement agreement) {
        agreements.add(agreement);
        return agreement;
    }

    public int number() {
        return number;
    }

    /** Only the first round counts in rates. */
    public boolean isFirst() {
        return number == 1;
    }

    public State state() {
        return state;
    }

    /** Nothing has ended it yet. */
    public boolean isOpen() {
        return state.isOpen();
    }

    public @Nullable End end() {
        return end;
    }

    public @Nullable LocalDate concludedOn() {
        return concludedOn;
    }

    @Nullable
    UUID settledBy() {
        return settledBy;
    }

    /** Somebody settled it or held a sitting, which no ledger tells of. */
    boolean isEndedHere() {
        return settledBy != null || sessionsHeld() > 0;
    }

    /** The call-back it waits for. */
    @Nullable
    PlannedFollowUp planned() {
        return planned;
    }

    /** The call-backs of all rounds. */
    List<FollowUp> followUps() {
        return List.copyOf(followUps);
    }

    /** The first day somebody went to court over what this round settled. */
    @Nullable
    LocalDate suedOn() {
        return followUps.stream()
                .filter(followUp -> followUp.round() == number)
                .map(FollowUp::suedOn)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** The agreement of this round, if one was drawn up. */
    public Optional<Agreement> agreement() {
        return agreements.stream()
                .filter(agreement -> agreement.round() == number)
                .findFirst();
    }

    /** The agreements that settled the rounds before this one; a draft settled nothing. */
    List<Agreement> settledBefore() {
        return agreements.stream()
                .filter(agreement -> agreement.round() < number && agreement.effectiveOn() != null)
                .toList();
    }

    /** The latest agreement of any round whose application to a court nobody has answered. */
    Optional<Agreement> beforeTheCourt() {
        return agreements.stream()
                .filter(agreement -> agreement.confirmation() != null
                        && agreement.confirmation().answer() == null)
                .max(Comparator.comparing(Agreement::round));
    }

    /** The sittings of all rounds, planned ones among them. */
    public List<MediationSession> sessions() {
        return List.copyOf(sessions);
    }

    /** The number a new sitting of a tier gets in this round. */
    int nextSerial(Tier tier) {
        return 1
                + ofThisRound()
                        .filter(session -> session.tier() == tier)
                        .mapToInt(MediationSession::serial)
                        .max()
                        .orElse(0);
    }

    Optional<MediationSession> planned(@Nullable UUID sessionId, Handling.Host by) {
        return sessions.stream()
                .filter(session -> session.isPlannedBy(by) && session.id().equals(sessionId))
                .findFirst();
    }

    /** Somebody has planned a sitting of this round. */
    boolean isPlanned(Handling.Host by) {
        return ofThisRound().anyMatch(session -> session.isPlannedBy(by));
    }

    public int sessionsHeld() {
        return (int) held().count();
    }

    public int sessionsHeldAt(Tier tier) {
        return (int) held().filter(session -> session.tier() == tier).count();
    }

    Stream<MediationSession> held() {
        return ofThisRound().filter(session -> !session.planned());
    }

    private Stream<MediationSession> ofThisRound() {
        return sessions.stream().filter(session -> session.round() == number);
    }
}
