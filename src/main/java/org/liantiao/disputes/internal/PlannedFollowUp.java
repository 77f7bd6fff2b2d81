package org.liantiao.disputes.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.liantiao.disputes.FollowUpReason;
import org.liantiao.disputes.FollowUpRules;

/** The call-back a settled round waits for: the first that the county's rules still ask for. */
@Embeddable
public class PlannedFollowUp {
    @Column(name = "follow_up_on")
    private LocalDate on;

    @Column(name = "follow_up_why")
    @Enumerated(EnumType.STRING)
    private FollowUpReason why;

    protected PlannedFollowUp() {}

    private PlannedFollowUp(LocalDate on, FollowUpReason why) {
        this.on = on;
        this.why = why;
    }

    /** None while the round is not settled, none for what an old ledger tells, and none once all was looked at. */
    static Optional<PlannedFollowUp> of(Dispute dispute, FollowUpRules rules) {
        return dispute.isToldByLedger()
                ? Optional.empty()
                : AfterSettling.settled(dispute).flatMap(agreement -> next(dispute, agreement, rules));
    }

    private static Optional<PlannedFollowUp> next(Dispute dispute, Agreement agreement, FollowUpRules rules) {
        LocalDate settled = AfterSettling.effective(agreement);
        boolean looked = agreement.followedUpOn() != null;
        boolean grave = rules.isGrave(dispute.danger().risk());
        Optional<LocalDate> owed = owedOn(agreement);
        List<PlannedFollowUp> asked = new ArrayList<>();
        if (grave && !looked) asked.add(new PlannedFollowUp(settled.plusDays(rules.afterRisk()), FollowUpReason.RISK));
        owed.filter(due -> !isLookedAt(agreement, due))
                .map(due -> new PlannedFollowUp(due.plusDays(rules.afterDue()), FollowUpReason.OBLIGATION))
                .ifPresent(asked::add);
        if (!grave && owed.isEmpty() && !looked && rules.draws(dispute.code()))
            asked.add(new PlannedFollowUp(settled.plusDays(rules.afterSample()), FollowUpReason.SAMPLE));
        return asked.stream().min(Comparator.comparing(PlannedFollowUp::on));
    }

    /**
     * The day by which something is to be performed: the parties’ own, or the one that holds without it as long as it was not
     * kept. What was done on the spot is not owed.
     */
    private static Optional<LocalDate> owedOn(Agreement agreement) {
        LocalDate performed = agreement.performedOn();
        return Optional.ofNullable(agreement.dueOn())
                .filter(due -> agreement.saysADay() || performed == null || performed.isAfter(due));
    }

    /** A call-back before the day of performance says nothing of it, unless it was done by then. */
    private static boolean isLookedAt(Agreement agreement, LocalDate due) {
        LocalDate looked = agreement.followedUpOn();
        if (looked == null) return false;
        LocalDate performed = agreement.performedOn();
        return !looked.isBefore(due) || performed != null && !looked.isBefore(performed);
    }

    LocalDate on() {
        return on;
    }

    FollowUpReason why() {
        return why;
    }
}
