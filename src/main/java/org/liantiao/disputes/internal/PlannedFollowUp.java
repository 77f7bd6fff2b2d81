package org.liantiao.disputes.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
        LocalDate looked = agreement.followedUpOn();
        boolean grave = rules.isGrave(dispute.danger().risk());
        List<Owed> owed = Owed.by(agreement);
        List<PlannedFollowUp> asked = new ArrayList<>();
        if (grave && looked == null) asked.add(ofRisk(dispute, agreement, rules));
        owed.stream()
                .filter(one -> !one.isLookedAt(looked))
                .map(Owed::due)
                .min(Comparator.naturalOrder())
                .map(due -> new PlannedFollowUp(due.plusDays(rules.afterDue()), FollowUpReason.OBLIGATION))
                .ifPresent(asked::add);
        if (!grave && owed.isEmpty() && looked == null && rules.draws(dispute.code()))
            asked.add(new PlannedFollowUp(
                    AfterSettling.effective(agreement).plusDays(rules.afterSample()), FollowUpReason.SAMPLE));
        return asked.stream().min(Comparator.comparing(PlannedFollowUp::on));
    }

    /** From the day a settled case turned grave, where that came later; one that stands keeps its day, however grave it turns. */
    private static PlannedFollowUp ofRisk(Dispute dispute, Agreement agreement, FollowUpRules rules) {
        PlannedFollowUp standing = dispute.round().planned();
        if (standing != null && standing.why == FollowUpReason.RISK) return standing;
        LocalDate settled = AfterSettling.effective(agreement);
        LocalDate turned = dispute.danger().since();
        LocalDate from = turned != null && turned.isAfter(settled) ? turned : settled;
        return new PlannedFollowUp(from.plusDays(rules.afterRisk()), FollowUpReason.RISK);
    }

    /**
     * What is to be performed by one day: all of an agreement, or an item of it.
     *
     * @param said whether the parties named the day; else the usual one holds
     */
    private record Owed(LocalDate due, @Nullable LocalDate performed, boolean said) {
        static List<Owed> by(Agreement agreement) {
            boolean said = agreement.performBy() != null;
            Stream<Owed> all = agreement.obligations().isEmpty()
                    ? Optional.ofNullable(agreement.dueOn()).stream()
                            .map(due -> new Owed(due, agreement.performedOn(), said))
                    : agreement.obligations().stream().map(item -> of(item, said));
            return all.filter(Owed::counts).toList();
        }

        private static Owed of(Obligation item, boolean saidOfAll) {
            return new Owed(
                    Objects.requireNonNull(item.dueOn()), item.performedOn(), saidOfAll || item.performBy() != null);
        }

        /** What was done on the spot is not owed. */
        private boolean counts() {
            return said || performed == null || performed.isAfter(due);
        }

        /** A call-back before the day of performance says nothing of it, unless it was done by then. */
        boolean isLookedAt(@Nullable LocalDate looked) {
            if (looked == null) return false;
            return !looked.isBefore(due) || performed != null && !looked.isBefore(performed);
        }
    }

    LocalDate on() {
        return on;
    }

    FollowUpReason why() {
        return why;
    }
}
