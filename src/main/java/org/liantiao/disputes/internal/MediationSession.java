package org.liantiao.disputes.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Ids;
import org.liantiao.disputes.SessionResult;
import org.liantiao.jurisdiction.Tier;

/** 调解 (一次): one sitting, planned or held, with its record (调解记录; 人民调解法 art. 27). */
@Entity
public class MediationSession {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "dispute_id")
    private Dispute dispute;

    private int round;

    @Enumerated(EnumType.STRING)
    private Tier tier;

    private int serial;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "held_at")
    private @Nullable LocalTime heldAt;

    private boolean planned;

    @Enumerated(EnumType.STRING)
    private @Nullable SessionResult result;

    private String mediators;
    private String attendees;

    @Column(name = "record")
    private String record;

    /** The parties were told their rights and duties (若干规定 art. 30). */
    private boolean informed;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "entered_by")
    private @Nullable UUID enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "entered_late")
    private boolean enteredLate;

    protected MediationSession() {}

    MediationSession(
            Dispute dispute,
            Tier tier,
            int serial,
            LocalDate heldOn,
            @Nullable LocalTime heldAt,
            UUID organisationId,
            @Nullable UUID enteredBy,
            Instant enteredAt) {
        this.id = Ids.next();
        this.dispute = dispute;
        this.round = dispute.round().number();
        this.tier = tier;
        this.serial = serial;
        this.heldOn = heldOn;
        this.heldAt = heldAt;
        this.planned = true;
        this.mediators = "";
        this.attendees = "";
        this.record = "";
        this.organisationId = organisationId;
        this.enteredBy = enteredBy;
        this.enteredAt = enteredAt;
    }

    void invite(String mediators, String attendees) {
        this.mediators = mediators;
        this.attendees = attendees;
    }

    void hold(
            LocalDate heldOn,
            @Nullable LocalTime heldAt,
            SessionResult result,
            String record,
            boolean informed,
            boolean enteredLate) {
        this.planned = false;
        this.heldOn = heldOn;
        this.heldAt = heldAt;
        this.result = result;
        this.record = record;
        this.informed = informed;
        this.enteredLate = enteredLate;
    }

    /** It is still to be held, and for this host to record or to call off. */
    boolean isPlannedBy(Handling.Host host) {
        return planned && tier == host.tier() && (host.wholeTier() || organisationId.equals(host.organisation()));
    }

    public UUID id() {
        return id;
    }

    public int round() {
        return round;
    }

    public Tier tier() {
        return tier;
    }

    /** The how-manieth sitting of its tier in this round. */
    public int serial() {
        return serial;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public @Nullable LocalTime heldAt() {
        return heldAt;
    }

    public boolean planned() {
        return planned;
    }

    public @Nullable SessionResult result() {
        return result;
    }

    public String mediators() {
        return mediators;
    }

    public String attendees() {
        return attendees;
    }

    public String record() {
        return record;
    }

    public boolean informed() {
        return informed;
    }

    public boolean enteredLate() {
        return enteredLate;
    }
}
