package org.liantiao.disputes.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.disputes.AgreementForm;
import org.liantiao.disputes.End;
import org.liantiao.disputes.Harm;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.jurisdiction.Tier;

/** What rates count of a dispute: how its first round concluded, and what became of the settlement. */
@Embeddable
public class Counted {
    @Column(name = "counted_on")
    private @Nullable LocalDate on;

    @Column(name = "counted_entered_on")
    private @Nullable LocalDate enteredOn;

    @Column(name = "counted_outcome")
    @Enumerated(EnumType.STRING)
    private @Nullable End end;

    @Column(name = "counted_tier")
    @Enumerated(EnumType.STRING)
    private @Nullable Tier tier;

    /** Who concluded it, for figures by organisation; a redrawn area changes nothing in who it was. */
    @Column(name = "counted_body_id")
    private @Nullable UUID bodyId;

    @Column(name = "counted_form")
    @Enumerated(EnumType.STRING)
    private @Nullable AgreementForm form;

    @Column(name = "counted_late_entry")
    private boolean lateEntry;

    @Column(name = "performance_due_on")
    private @Nullable LocalDate performanceDueOn;

    @Column(name = "performed_on")
    private @Nullable LocalDate performedOn;

    @Column(name = "followed_up_on")
    private @Nullable LocalDate followedUpOn;

    @Column(name = "reopened_on")
    private @Nullable LocalDate reopenedOn;

    /** The day a new dispute of the same pair was registered within 90 days. */
    @Column(name = "repeated_on")
    private @Nullable LocalDate repeatedOn;

    @Column(name = "confirmed_on")
    private @Nullable LocalDate confirmedOn;

    /** 达成协议后起诉. */
    @Column(name = "sued_on")
    private @Nullable LocalDate suedOn;

    @Embedded
    private @Nullable Prevented prevented;

    protected Counted() {}

    static Counted nothing() {
        return new Counted();
    }

    /** Only the first round counts; later calls change nothing. */
    void conclude(
            End end,
            LocalDate on,
            LocalDate enteredOn,
            boolean lateEntry,
            Organisation body,
            @Nullable AgreementForm form) {
        if (this.on != null) return;
        this.end = end;
        this.on = on;
        this.enteredOn = enteredOn;
        this.lateEntry = lateEntry;
        this.tier = body.tier();
        this.bodyId = body.id();
        this.form = form;
    }

    void performanceDue(@Nullable LocalDate day) {
        performanceDueOn = day;
    }

    /** @param day null when something is open again */
    void performed(@Nullable LocalDate day) {
        performedOn = day;
    }

    /** The first counts; a later one changes nothing. */
    void followedUp(LocalDate day) {
        if (followedUpOn == null || day.isBefore(followedUpOn)) followedUpOn = day;
    }

    /** @param day null when the court has not confirmed it */
    void confirmed(@Nullable LocalDate day) {
        confirmedOn = day;
    }

    /** @param day null when nobody went to court */
    void sued(@Nullable LocalDate day) {
        suedOn = day;
    }

    void prevented(Map<Harm, Integer> people) {
        prevented = Prevented.of(people);
    }

    void reopened(LocalDate day) {
        if (reopenedOn == null) reopenedOn = day;
    }

    void repeated(LocalDate day) {
        repeatedOn = day;
    }

    public @Nullable LocalDate on() {
        return on;
    }

    public @Nullable LocalDate enteredOn() {
        return enteredOn;
    }

    public @Nullable End end() {
        return end;
    }

    public @Nullable Tier tier() {
        return tier;
    }

    public @Nullable UUID bodyId() {
        return bodyId;
    }

    public @Nullable AgreementForm form() {
        return form;
    }

    public boolean lateEntry() {
        return lateEntry;
    }

    public @Nullable LocalDate performanceDueOn() {
        return performanceDueOn;
    }

    public @Nullable LocalDate performedOn() {
        return performedOn;
    }

    public @Nullable LocalDate followedUpOn() {
        return followedUpOn;
    }

    public @Nullable LocalDate reopenedOn() {
        return reopenedOn;
    }

    public @Nullable LocalDate repeatedOn() {
        return repeatedOn;
    }
}
