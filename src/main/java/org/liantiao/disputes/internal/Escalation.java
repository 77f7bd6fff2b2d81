package org.liantiao.disputes.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Ids;
import org.liantiao.disputes.Ground;
import org.liantiao.disputes.RulingKind;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.jurisdiction.Tier;

/** 上报: a request to the tier above, in writing, and the ruling on it. The unique open_for keeps it to one open at a time. */
@Entity
public class Escalation {
    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "dispute_id")
    private Dispute dispute;

    @Column(name = "open_for")
    private @Nullable UUID openFor;

    private int round;

    @Column(name = "from_tier")
    @Enumerated(EnumType.STRING)
    private Tier fromTier;

    @Column(name = "to_tier")
    @Enumerated(EnumType.STRING)
    private Tier toTier;

    @Column(name = "from_id")
    private UUID fromId;

    @Column(name = "to_id")
    private UUID toId;

    @Enumerated(EnumType.STRING)
    private Ground ground;

    private String reason;
    private String report;

    @Column(name = "raised_at")
    private Instant raisedAt;

    @Column(name = "raised_by")
    private @Nullable UUID raisedBy;

    @Column(name = "raised_by_name")
    private String raisedByName;

    @Column(name = "due_at")
    private LocalDateTime dueAt;

    @Enumerated(EnumType.STRING)
    private @Nullable RulingKind ruling;

    @Column(name = "ruling_text")
    private String rulingText;

    @Column(name = "ruled_at")
    private @Nullable Instant ruledAt;

    @Column(name = "ruled_by")
    private @Nullable UUID ruledBy;

    @Column(name = "ruled_by_name")
    private @Nullable String ruledByName;

    protected Escalation() {}

    Escalation(Dispute dispute, Chain.Request request, Moment moment) {
        Organisation from = dispute.holding().holder();
        Organisation to = request.to();
        this.id = Ids.next();
        this.dispute = dispute;
        this.openFor = dispute.id();
        this.round = dispute.round().number();
        this.fromTier = from.tier();
        this.toTier = to.tier();
        this.fromId = from.id();
        this.toId = to.id();
        this.ground = request.ground();
        this.reason = request.reason();
        this.report = request.report();
        this.raisedAt = moment.at();
        this.raisedBy = moment.actorId();
        this.raisedByName = moment.actorName();
        this.rulingText = "";
        this.dueAt = moment.now();
    }

    /** 区划调整: other committees stand at both ends while it waits. */
    void readdress(UUID fromId, UUID toId) {
        this.fromId = fromId;
        this.toId = toId;
    }

    void due(LocalDateTime dueAt) {
        this.dueAt = dueAt;
    }

    void rule(RulingKind ruling, String text, Moment moment) {
        this.ruling = ruling;
        this.rulingText = text;
        this.ruledAt = moment.at();
        this.ruledBy = moment.actorId();
        this.ruledByName = moment.actorName();
        this.openFor = null;
    }

    /** The case ended while it waited. */
    void lapse() {
        openFor = null;
    }

    public UUID id() {
        return id;
    }

    public boolean isOpen() {
        return openFor != null;
    }

    public int round() {
        return round;
    }

    public Tier fromTier() {
        return fromTier;
    }

    public Tier toTier() {
        return toTier;
    }

    public UUID fromId() {
        return fromId;
    }

    public UUID toId() {
        return toId;
    }

    public Ground ground() {
        return ground;
    }

    public String reason() {
        return reason;
    }

    public String report() {
        return report;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    public @Nullable UUID raisedBy() {
        return raisedBy;
    }

    public String raisedByName() {
        return raisedByName;
    }

    public LocalDateTime dueAt() {
        return dueAt;
    }

    public @Nullable RulingKind ruling() {
        return ruling;
    }

    public String rulingText() {
        return rulingText;
    }

    public @Nullable Instant ruledAt() {
        return ruledAt;
    }

    public @Nullable String ruledByName() {
        return ruledByName;
    }
}
