package org.liantiao.disputes.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.liantiao.disputes.SuitOutcome;

/** 起诉: which court has the suit over an agreement, under which number, and how it ended. */
@Embeddable
public class Lawsuit {
    @Column(name = "suit_court")
    private String court;

    @Column(name = "suit_number")
    private String number;

    @Column(name = "suit_outcome")
    @Enumerated(EnumType.STRING)
    private @Nullable SuitOutcome outcome;

    @Column(name = "suit_ended_on")
    private @Nullable LocalDate endedOn;

    protected Lawsuit() {}

    /** @param endedOn null exactly when there is no outcome yet */
    public Lawsuit(String court, String number, @Nullable SuitOutcome outcome, @Nullable LocalDate endedOn) {
        this.court = court;
        this.number = number;
        this.outcome = outcome;
        this.endedOn = endedOn;
    }

    String court() {
        return court;
    }

    String number() {
        return number;
    }

    @Nullable
    SuitOutcome outcome() {
        return outcome;
    }

    @Nullable
    LocalDate endedOn() {
        return endedOn;
    }
}
