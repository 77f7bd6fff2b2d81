package org.liantiao.disputes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 义务: one thing that somebody has to do by an agreement, and what was done of it.
 *
 * @param serial which item it is, from 1
 * @param debtorId the party who has to do it
 * @param amount in yuan; null when it is not about money
 * @param performBy as the agreement says it for this item; null when it says no day of its own
 * @param dueOn the day it falls due; null while the agreement is not in effect
 * @param withdrawn what was recorded by mistake and counts no more
 * @param performedOn the day it was done in full; null while it is not
 */
public record ObligationLine(
        UUID id,
        int serial,
        UUID debtorId,
        String debtor,
        @Nullable UUID creditorId,
        @Nullable String creditor,
        String what,
        @Nullable BigDecimal amount,
        @Nullable LocalDate performBy,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate performedOn,
        List<PerformanceLine> performances,
        List<PerformanceLine> withdrawn) {
    /** @param how the proof, or what was done @param withdrawal null while it counts */
    public record PerformanceLine(
            UUID id,
            LocalDate day,
            @Nullable BigDecimal amount,
            String how,
            @Nullable Withdrawal withdrawal) {}

    /** 撤回: when, by whom and why. */
    public record Withdrawal(LocalDate on, String by, String reason) {}

    public boolean isOpen() {
        return performedOn == null;
    }

    /** In yuan, what is still to be paid; null when it is not about money. */
    public @Nullable BigDecimal left() {
        return amount == null ? null : amount.subtract(paid());
    }

    /** In yuan, what was paid so far. */
    public BigDecimal paid() {
        return performances.stream()
                .map(PerformanceLine::amount)
                .filter(each -> each != null)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Days until it falls due, negative once that day is over; null when it is done or not in effect. */
    public @Nullable Long daysLeft(LocalDate today) {
        return dueOn == null || !isOpen() ? null : ChronoUnit.DAYS.between(today, dueOn);
    }
}
