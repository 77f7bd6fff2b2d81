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
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Ids;
import org.liantiao.disputes.FollowUpReason;
import org.liantiao.disputes.Kept;
import org.liantiao.disputes.Satisfaction;

/** 回访: what one call-back found, who made it, and what it was planned for. */
@Entity
public class FollowUp {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "dispute_id")
    private Dispute dispute;

    private int round;

    @Column(name = "on_day")
    private LocalDate onDay;

    @Column(name = "planned_on")
    private @Nullable LocalDate plannedOn;

    @Column(name = "planned_why")
    @Enumerated(EnumType.STRING)
    private @Nullable FollowUpReason plannedWhy;

    @Column(name = "performance")
    @Enumerated(EnumType.STRING)
    private Kept kept;

    @Enumerated(EnumType.STRING)
    private Satisfaction satisfaction;

    @Column(name = "flared_up")
    private boolean flaredUp;

    @Column(name = "sued_on")
    private @Nullable LocalDate suedOn;

    private String note;

    @Column(name = "by_id")
    private UUID byId;

    @Column(name = "by_name")
    private String byName;

    @Column(name = "entered_at")
    private Instant enteredAt;

    protected FollowUp() {}

    FollowUp(Dispute dispute, AfterSettling.Found found, Moment moment) {
        this.id = Ids.next();
        this.dispute = dispute;
        this.round = dispute.round().number();
        this.onDay = found.day();
        PlannedFollowUp planned = dispute.round().planned();
        if (planned != null) {
            plannedOn = planned.on();
            plannedWhy = planned.why();
        }
        this.byId = Objects.requireNonNull(moment.actorId());
        this.byName = moment.actorName();
        this.kept = found.kept();
        this.satisfaction = found.satisfaction();
        this.flaredUp = found.flaredUp();
        this.suedOn = found.suedOn();
        this.note = found.note();
        this.enteredAt = moment.at();
    }

    /** Written down anew by the same person for the same day: the first was a slip. */
    void finds(AfterSettling.Found found, Moment moment) {
        kept = found.kept();
        satisfaction = found.satisfaction();
        flaredUp = found.flaredUp();
        suedOn = found.suedOn();
        note = found.note();
        enteredAt = moment.at();
    }

    boolean isOf(int round, LocalDate day, @Nullable UUID by) {
        return this.round == round && onDay.equals(day) && byId.equals(by);
    }

    int round() {
        return round;
    }

    LocalDate onDay() {
        return onDay;
    }

    @Nullable
    LocalDate plannedOn() {
        return plannedOn;
    }

    @Nullable
    FollowUpReason plannedWhy() {
        return plannedWhy;
    }

    Kept kept() {
        return kept;
    }

    Satisfaction satisfaction() {
        return satisfaction;
    }

    boolean flaredUp() {
        return flaredUp;
    }

    @Nullable
    LocalDate suedOn() {
        return suedOn;
    }

    String note() {
        return note;
    }

    String byName() {
        return byName;
    }
}
