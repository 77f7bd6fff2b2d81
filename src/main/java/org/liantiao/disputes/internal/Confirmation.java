package org.liantiao.disputes.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.liantiao.disputes.CourtAnswer;

/** 司法确认 of one agreement: when both parties applied, at which court, and what it answered (人民调解法 art. 33). */
@Embeddable
public class Confirmation {
    @Column(name = "court_applied_on")
    private LocalDate appliedOn;

    private String court;

    @Column(name = "court_answer")
    @Enumerated(EnumType.STRING)
    private @Nullable CourtAnswer answer;

    @Column(name = "court_answered_on")
    private @Nullable LocalDate answeredOn;

    @Column(name = "court_document")
    private @Nullable String document;

    protected Confirmation() {}

    /** An application that waits for its answer. */
    Confirmation(LocalDate appliedOn, String court) {
        this.appliedOn = appliedOn;
        this.court = court;
    }

    /** What is answered again was written down wrongly before. */
    void answer(CourtAnswer answer, LocalDate day, String document) {
        this.answer = answer;
        this.answeredOn = day;
        this.document = document;
    }

    /**
     * Another application may take its place unless the court has confirmed: one that was refused, for want of jurisdiction
     * say, may come to the right court while the days to apply run (民诉法解释 art. 355).
     */
    boolean mayBeReplaced() {
        return answer != CourtAnswer.CONFIRMED;
    }

    boolean isRefused() {
        return answer == CourtAnswer.REFUSED;
    }

    LocalDate appliedOn() {
        return appliedOn;
    }

    String court() {
        return court;
    }

    @Nullable
    CourtAnswer answer() {
        return answer;
    }

    @Nullable
    LocalDate answeredOn() {
        return answeredOn;
    }

    /** The number of the court's ruling; empty when nobody noted one. */
    String document() {
        return document == null ? "" : document;
    }
}
