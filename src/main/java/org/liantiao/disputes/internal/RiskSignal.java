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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Ids;
import org.liantiao.disputes.Risk;
import org.liantiao.disputes.Signal;

/** A signal that was noted on a case and, where the law wants it told, whom it was reported to. */
@Entity
public class RiskSignal {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "dispute_id")
    private Dispute dispute;

    private String signal;

    private String zh;

    private String en;

    @Enumerated(EnumType.STRING)
    private Risk risk;

    private String note;

    @Column(name = "noted_at")
    private Instant notedAt;

    @Column(name = "noted_by")
    private @Nullable UUID notedBy;

    @Column(name = "reported_to")
    private @Nullable String reportedTo;

    @Column(name = "report_note")
    private @Nullable String reportNote;

    @Column(name = "reported_on")
    private @Nullable LocalDate reportedOn;

    @Column(name = "recorded_by")
    private @Nullable UUID recordedBy;

    protected RiskSignal() {}

    RiskSignal(Dispute dispute, Signal signal, String note, Moment moment) {
        this.id = Ids.next();
        this.dispute = dispute;
        this.signal = signal.code();
        this.zh = signal.zh();
        this.en = signal.en();
        this.risk = signal.risk();
        this.note = note;
        this.notedAt = moment.at();
        this.notedBy = moment.actorId();
    }

    void reported(String to, String note, LocalDate on, @Nullable UUID by) {
        reportedTo = to;
        reportNote = note;
        reportedOn = on;
        recordedBy = by;
    }

    /** The law wants it told, and nobody has recorded that it was. */
    public boolean outstanding() {
        return signal().mustBeReported() && reportedOn == null;
    }

    /** As the checklist had it on that day. */
    public Signal signal() {
        return new Signal(signal, zh, en, risk);
    }

    public String note() {
        return note;
    }

    public Instant notedAt() {
        return notedAt;
    }

    public @Nullable String reportedTo() {
        return reportedTo;
    }

    public @Nullable String reportNote() {
        return reportNote;
    }

    public @Nullable LocalDate reportedOn() {
        return reportedOn;
    }
}
