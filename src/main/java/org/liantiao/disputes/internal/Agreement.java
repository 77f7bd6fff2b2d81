package org.liantiao.disputes.internal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Ids;
import org.liantiao.disputes.AgreementForm;
import org.liantiao.disputes.Harm;

/** 协议: what settles a round. Oral ones take effect when reached, written ones when signed, signed and sealed (art. 29, 30). */
@Entity
public class Agreement {
    private static final int DAYS_TO_PERFORM = 30;

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "dispute_id")
    private Dispute dispute;

    private int round;

    @Enumerated(EnumType.STRING)
    private AgreementForm form;

    private String content;
    private String manner;
    private @Nullable BigDecimal amount;

    @Column(name = "reached_on")
    private LocalDate reachedOn;

    @Column(name = "parties_signed_on")
    private @Nullable LocalDate partiesSignedOn;

    @Column(name = "mediator_signed_on")
    private @Nullable LocalDate mediatorSignedOn;

    @Column(name = "sealed_on")
    private @Nullable LocalDate sealedOn;

    @Column(name = "effective_on")
    private @Nullable LocalDate effectiveOn;

    @Column(name = "perform_by")
    private @Nullable LocalDate performBy;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Column(name = "followed_up_on")
    private @Nullable LocalDate followedUpOn;

    @Column(name = "performed_on")
    private @Nullable LocalDate performedOn;

    @OneToMany(mappedBy = "agreement", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("serial")
    @BatchSize(size = 20)
    private List<Obligation> obligations = new ArrayList<>();

    @Embedded
    private @Nullable Confirmation confirmation;

    @Embedded
    private @Nullable Lawsuit suit;

    @Embedded
    private @Nullable Prevented prevented;

    protected Agreement() {}

    Agreement(Dispute dispute, AgreementForm form, LocalDate reachedOn) {
        this.id = Ids.next();
        this.dispute = dispute;
        this.round = dispute.round().number();
        this.form = form;
        this.reachedOn = reachedOn;
        this.content = "";
        this.manner = "";
    }

    void write(AgreementForm form, LocalDate reachedOn) {
        this.form = form;
        this.reachedOn = reachedOn;
    }

    void states(String content, String manner, @Nullable BigDecimal amount, @Nullable LocalDate performBy) {
        this.content = content;
        this.manner = manner;
        this.amount = amount;
        this.performBy = performBy;
    }

    /** Records the signatures there are and, when none is missing, the day of effect. */
    void sign(@Nullable LocalDate parties, @Nullable LocalDate mediator, @Nullable LocalDate seal) {
        partiesSignedOn = parties;
        mediatorSignedOn = mediator;
        sealedOn = seal;
        if (form == AgreementForm.ORAL) effectiveOn = reachedOn;
        else if (parties != null && mediator != null && seal != null)
            effectiveOn =
                    Stream.of(parties, mediator, seal).max(LocalDate::compareTo).orElseThrow();
    }

    void owes(List<Obligation> items) {
        obligations.clear();
        obligations.addAll(items);
    }

    /**
     * It takes effect: each item falls due on its own day, or with all of it; none before that, whatever was agreed.
     *
     * @return the day of the last
     */
    LocalDate fallsDue(LocalDate effective) {
        LocalDate usual = performBy == null ? effective.plusDays(DAYS_TO_PERFORM) : later(performBy, effective);
        LocalDate last = obligations.stream()
                .map(item -> item.fallsDue(item.performBy() == null ? usual : later(item.performBy(), effective)))
                .max(LocalDate::compareTo)
                .orElse(usual);
        dueOn = last;
        return last;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    /** What is waited for next; null once all of it was done. */
    @Nullable
    LocalDate nextDue() {
        if (performedOn != null) return null;
        return obligations.stream()
                .filter(Obligation::isOpen)
                .map(Obligation::dueOn)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(dueOn);
    }

    /** @param day null when nobody knows by when, as of what an old ledger calls 履行中 */
    void due(@Nullable LocalDate day) {
        dueOn = day;
    }

    /** @param day null when something of it is open again */
    void performed(@Nullable LocalDate day) {
        performedOn = day;
    }

    /** The latest counts: what is noted last need not have been looked at last. */
    void followedUp(LocalDate day) {
        if (followedUpOn == null || day.isAfter(followedUpOn)) followedUpOn = day;
    }

    void confirmation(Confirmation applied) {
        confirmation = applied;
    }

    void suit(Lawsuit noted) {
        suit = noted;
    }

    void prevented(Map<Harm, Integer> people) {
        prevented = Prevented.of(people);
    }

    public int round() {
        return round;
    }

    public AgreementForm form() {
        return form;
    }

    public String content() {
        return content;
    }

    public String manner() {
        return manner;
    }

    public @Nullable BigDecimal amount() {
        return amount;
    }

    public LocalDate reachedOn() {
        return reachedOn;
    }

    public @Nullable LocalDate partiesSignedOn() {
        return partiesSignedOn;
    }

    public @Nullable LocalDate mediatorSignedOn() {
        return mediatorSignedOn;
    }

    public @Nullable LocalDate sealedOn() {
        return sealedOn;
    }

    /** The day it takes effect; null while a signature is missing. */
    public @Nullable LocalDate effectiveOn() {
        return effectiveOn;
    }

    public @Nullable LocalDate performBy() {
        return performBy;
    }

    /** The day of its last item, the parties' own day, or 30 days after it took effect; null while it has not. */
    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    public @Nullable LocalDate followedUpOn() {
        return followedUpOn;
    }

    public @Nullable LocalDate performedOn() {
        return performedOn;
    }

    /** What somebody has to do, in its order; empty when it was not written down item by item. */
    List<Obligation> obligations() {
        return obligations;
    }

    /** Null while nobody has applied for it. */
    @Nullable
    Confirmation confirmation() {
        return confirmation;
    }

    /** Null while nobody noted one. */
    @Nullable
    Lawsuit suit() {
        return suit;
    }

    /** The people it kept from each harm; empty when it prevented none. */
    Map<Harm, Integer> prevented() {
        return prevented == null ? Map.of() : prevented.people();
    }
}
