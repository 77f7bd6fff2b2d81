package org.liantiao.disputes.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 登记与受理: how a dispute came in, logged or from an old ledger, and when and under which number it was taken on. */
@Embeddable
public class Admission {
    private static final String LOGGED = "LOGGED";
    private static final String IMPORTED = "IMPORTED";

    private String origin;

    @Column(name = "ledger_key")
    private @Nullable String ledgerKey;

    @Column(name = "ledger_year")
    private @Nullable Integer ledgerYear;

    private boolean unverified;

    @Column(name = "registered_on")
    private LocalDate registeredOn;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "registered_by")
    private @Nullable UUID registeredBy;

    @Column(name = "entered_late")
    private boolean enteredLate;

    @Column(name = "accepted_on")
    private @Nullable LocalDate acceptedOn;

    @Embedded
    private @Nullable DocumentNumber number;

    protected Admission() {}

    private Admission(String origin, Moment registration) {
        this.origin = origin;
        this.registeredOn = registration.today();
        this.registeredAt = registration.at();
        this.registeredBy = registration.actorId();
    }

    /** Registration counts on the day it is entered, however long ago it happened. */
    static Admission logged(LocalDate occurredOn, Moment registration) {
        Admission admission = new Admission(LOGGED, registration);
        admission.enteredLate = registration.isLate(occurredOn);
        return admission;
    }

    static Admission fromLedger(int year, String key, Moment registration) {
        Admission admission = new Admission(IMPORTED, registration);
        admission.ledgerYear = year;
        admission.ledgerKey = key;
        return admission;
    }

    /** A dispute is taken on once, and keeps its number wherever it goes. @param number none for old ledgers */
    void accept(LocalDate day, @Nullable DocumentNumber number) {
        if (acceptedOn != null) throw new IllegalStateException("accepted on " + acceptedOn);
        this.acceptedOn = day;
        this.number = number;
    }

    /** 待核实: open in a past year's ledger; nobody has said yet whether it still is. */
    void doubt() {
        if (!isImported()) throw new IllegalStateException("logged here, so known to be open");
        unverified = true;
    }

    /** The first step that a person takes says so, whichever it is. */
    void verify() {
        unverified = false;
    }

    public boolean isImported() {
        return origin.equals(IMPORTED);
    }

    public boolean unverified() {
        return unverified;
    }

    public LocalDate registeredOn() {
        return registeredOn;
    }

    public boolean enteredLate() {
        return enteredLate;
    }

    public boolean isAccepted() {
        return acceptedOn != null;
    }

    public @Nullable LocalDate acceptedOn() {
        return acceptedOn;
    }

    public @Nullable DocumentNumber number() {
        return number;
    }
}
