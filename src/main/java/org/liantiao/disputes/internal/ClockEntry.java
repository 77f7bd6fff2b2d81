package org.liantiao.disputes.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Ids;
import org.liantiao.disputes.ClockEntryKind;
import org.liantiao.disputes.DayUnit;
import org.liantiao.jurisdiction.Tier;

/** One line of a clock's ledger: what happened, and what was due afterwards. */
@Entity
public class ClockEntry {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "dispute_id")
    private Dispute dispute;

    private int round;
    private int serial;

    @Enumerated(EnumType.STRING)
    private ClockEntryKind kind;

    @Enumerated(EnumType.STRING)
    private Tier tier;

    @Column(name = "entered_at")
    private LocalDateTime enteredAt;

    @Column(name = "on_day")
    private LocalDate onDay;

    private int days;

    @Enumerated(EnumType.STRING)
    private DayUnit unit;

    private String reason;

    @Column(name = "due_after")
    private @Nullable LocalDateTime dueAfter;

    @Column(name = "deadline_after")
    private LocalDate deadlineAfter;

    protected ClockEntry() {}

    /** The next line of a dispute's running round, at the tier that holds it. */
    ClockEntry(Dispute dispute, ClockEntryKind kind, int days, DayUnit unit, String reason, Moment moment) {
        this.id = Ids.next();
        this.dispute = dispute;
        this.round = dispute.round().number();
        this.serial = dispute.clocks().nextSerial();
        this.kind = kind;
        this.tier = dispute.holding().tier();
        this.enteredAt = moment.now();
        this.onDay = moment.today();
        this.days = days;
        this.unit = unit;
        this.reason = reason;
        this.deadlineAfter = onDay;
    }

    void leaves(Standing standing) {
        dueAfter = standing.dueAt();
        deadlineAfter = standing.deadline();
    }

    public int round() {
        return round;
    }

    public int serial() {
        return serial;
    }

    public ClockEntryKind kind() {
        return kind;
    }

    public Tier tier() {
        return tier;
    }

    public LocalDateTime enteredAt() {
        return enteredAt;
    }

    public LocalDate onDay() {
        return onDay;
    }

    public int days() {
        return days;
    }

    public DayUnit unit() {
        return unit;
    }

    public String reason() {
        return reason;
    }

    public @Nullable LocalDateTime dueAfter() {
        return dueAfter;
    }

    public LocalDate deadlineAfter() {
        return deadlineAfter;
    }
}
