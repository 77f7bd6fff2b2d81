package org.liantiao.disputes.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Ids;
import org.liantiao.disputes.ObligationLine;

/** 履行: what was done of one obligation on one day. Once written it stays as it is; what was recorded by mistake is withdrawn and counts no more. */
@Entity
public class Performance {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "obligation_id")
    private Obligation obligation;

    private int serial;

    @Column(name = "on_day")
    private LocalDate day;

    private @Nullable BigDecimal amount;
    private String how;

    @Column(name = "withdrawn_on")
    private @Nullable LocalDate withdrawnOn;

    @Column(name = "withdrawn_by_name")
    private @Nullable String withdrawnBy;

    @Column(name = "withdrawn_reason")
    private @Nullable String withdrawnReason;

    protected Performance() {}

    Performance(Obligation obligation, int serial, LocalDate day, @Nullable BigDecimal amount, String how) {
        this.id = Ids.next();
        this.obligation = obligation;
        this.serial = serial;
        this.day = day;
        this.amount = amount;
        this.how = how;
    }

    void withdraw(String reason, Moment moment) {
        withdrawnOn = moment.today();
        withdrawnBy = moment.actorName();
        withdrawnReason = reason;
    }

    /** Whether it counts. */
    boolean stands() {
        return withdrawnOn == null;
    }

    /** Null while it stands. */
    ObligationLine.@Nullable Withdrawal withdrawal() {
        return withdrawnOn == null || withdrawnBy == null || withdrawnReason == null
                ? null
                : new ObligationLine.Withdrawal(withdrawnOn, withdrawnBy, withdrawnReason);
    }

    UUID id() {
        return id;
    }

    LocalDate day() {
        return day;
    }

    /** In yuan; null when it is not about money. */
    @Nullable
    BigDecimal amount() {
        return amount;
    }

    String how() {
        return how;
    }
}
