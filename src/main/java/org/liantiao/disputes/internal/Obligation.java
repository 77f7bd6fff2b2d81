package org.liantiao.disputes.internal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Ids;

/** 义务: one thing that a party has to do by an agreement; an instalment is one of its own. */
@Entity
public class Obligation {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "agreement_id")
    private Agreement agreement;

    private int serial;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "debtor_id")
    private Party debtor;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "creditor_id")
    private @Nullable Party creditor;

    private String what;
    private @Nullable BigDecimal amount;

    @Column(name = "perform_by")
    private @Nullable LocalDate performBy;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Column(name = "performed_on")
    private @Nullable LocalDate performedOn;

    @OneToMany(mappedBy = "obligation", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("serial")
    @BatchSize(size = 60)
    private List<Performance> performances = new ArrayList<>();

    protected Obligation() {}

    Obligation(Agreement agreement, int serial, Party debtor, @Nullable Party creditor, Settling.Owed owed) {
        this.id = Ids.next();
        this.agreement = agreement;
        this.serial = serial;
        this.debtor = debtor;
        this.creditor = creditor;
        this.what = owed.what();
        this.amount = owed.amount();
        this.performBy = owed.performBy();
    }

    /** The agreement takes effect. @return the day */
    LocalDate fallsDue(LocalDate day) {
        dueOn = day;
        return day;
    }

    /** Something of it was done. @param whole whether nothing of it remains */
    void perform(LocalDate day, @Nullable BigDecimal paid, String how, boolean whole) {
        performances.add(new Performance(this, performances.size() + 1, day, paid, how));
        if (whole) performedOn = lastDone();
    }

    /** All that remains of it was done. */
    void performRest(LocalDate day, String how) {
        perform(day, left(), how, true);
    }

    /** 撤回: something of it was recorded by mistake. It is open again, whatever else was done of it. */
    void withdraw(Performance performance, String reason, Moment moment) {
        performance.withdraw(reason, moment);
        performedOn = null;
    }

    private Stream<Performance> standing() {
        return performances.stream().filter(Performance::stands);
    }

    /** In yuan, what is still to be paid; null when it is not about money. */
    @Nullable
    BigDecimal left() {
        if (amount == null) return null;
        return standing().map(Performance::amount).filter(Objects::nonNull).reduce(amount, BigDecimal::subtract);
    }

    private LocalDate lastDone() {
        return standing().map(Performance::day).max(LocalDate::compareTo).orElseThrow();
    }

    boolean isOpen() {
        return performedOn == null;
    }

    UUID id() {
        return id;
    }

    int serial() {
        return serial;
    }

    Party debtor() {
        return debtor;
    }

    @Nullable
    Party creditor() {
        return creditor;
    }

    String what() {
        return what;
    }

    @Nullable
    BigDecimal amount() {
        return amount;
    }

    @Nullable
    LocalDate performBy() {
        return performBy;
    }

    /** Null while the agreement is not in effect. */
    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    /** The day on which the last of it was done; null while something remains. */
    @Nullable
    LocalDate performedOn() {
        return performedOn;
    }

    /** All that was written of it, what was withdrawn among it. */
    List<Performance> performances() {
        return performances;
    }
}
