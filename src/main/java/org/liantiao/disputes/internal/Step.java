package org.liantiao.disputes.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.StandIn;
import org.liantiao.base.Ids;
import org.liantiao.disputes.StepKind;
import org.liantiao.jurisdiction.Tier;

/** One line of a case's timeline. Its request id makes a repeated request harmless. */
@Entity
public class Step {
    @Id
    private UUID id;

    @Column(name = "request_id")
    private UUID requestId;

    @Column(name = "dispute_id")
    private UUID disputeId;

    private int round;
    private int serial;

    @Enumerated(EnumType.STRING)
    private StepKind kind;

    @Enumerated(EnumType.STRING)
    private Tier tier;

    private Instant at;

    /** The day it happened, where that differs from the day it was entered. */
    @Column(name = "on_day")
    private LocalDate onDay;

    @Column(name = "actor_id")
    private @Nullable UUID actorId;

    @Column(name = "actor_name")
    private String actorName;

    /** For which organisation; null of what was done before that was kept. */
    @Column(name = "organisation_id")
    private @Nullable UUID organisationId;

    @Column(name = "for_name")
    private @Nullable String forName;

    private String note;

    @Transient
    private final SortedMap<String, String> facts = new TreeMap<>();

    protected Step() {}

    Step(Dispute dispute, int serial, StepKind kind, LocalDate onDay, String note, Moment moment) {
        this.id = Ids.next();
        this.requestId = Ids.next();
        this.disputeId = dispute.id();
        this.round = dispute.round().number();
        this.serial = serial;
        this.kind = kind;
        this.tier = dispute.holding().tier();
        this.at = moment.at();
        this.onDay = onDay;
        this.actorId = moment.actorId();
        this.actorName = moment.actorName();
        this.organisationId = moment.organisationId();
        this.note = note;
    }

    /** The first step of a request carries the request's own id. */
    void answers(UUID requestId) {
        this.requestId = requestId;
    }

    /** It was taken by a stand-in: the timeline and the trail name both. */
    void inPlaceOf(StandIn absent) {
        forName = absent.name();
        tells("for", absent.personId().toString());
        tells("forName", absent.name());
    }

    /** A fact for the trail beside the usual ones: names of fields, never what stands in them. */
    Step tells(String fact, String value) {
        if (!value.isEmpty()) facts.put(fact, value);
        return this;
    }

    SortedMap<String, String> facts() {
        return facts;
    }

    public UUID id() {
        return id;
    }

    public int round() {
        return round;
    }

    public int serial() {
        return serial;
    }

    public StepKind kind() {
        return kind;
    }

    public Tier tier() {
        return tier;
    }

    public Instant at() {
        return at;
    }

    public LocalDate onDay() {
        return onDay;
    }

    public @Nullable UUID actorId() {
        return actorId;
    }

    public String actorName() {
        return actorName;
    }

    /** For whom a stand-in took it; none when it was taken on one's own. */
    public @Nullable String forName() {
        return forName;
    }

    public String note() {
        return note;
    }
}
