package org.liantiao.disputes.internal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liantiao.disputes.Risk;

/** 风险: how grave a dispute is, the signals that were noted, whether one still has to be reported, and whether it is sealed (密). */
@Embeddable
public class Danger {
    private int risk;

    @Column(name = "risk_on")
    private @Nullable LocalDate since;

    @Column(name = "report_outstanding")
    private boolean reportOutstanding;

    @Column(name = "seal_code")
    private @Nullable String sealCode;

    @OneToMany(mappedBy = "dispute", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<RiskSignal> signals = new ArrayList<>();

    protected Danger() {}

    static Danger none() {
        Danger danger = new Danger();
        danger.risk = Risk.BLUE.level();
        return danger;
    }

    /** The case is at least as grave as its gravest signal. */
    void note(RiskSignal noted, LocalDate day) {
        signals.add(noted);
        if (noted.signal().risk().level() < risk) turn(noted.signal().risk(), day);
        settleDuty();
    }

    /** Nobody grades a case below its red signal. */
    void grade(Risk risk, LocalDate day) {
        if (hasRedSignal() && risk != Risk.RED) throw new IllegalArgumentException("a red signal was noted");
        if (risk != risk()) turn(risk, day);
    }

    private void turn(Risk to, LocalDate day) {
        risk = to.level();
        since = day;
    }

    /** To be called when a signal was reported, or noted: the duty is outstanding as long as one of them is. */
    void settleDuty() {
        reportOutstanding = signals.stream().anyMatch(RiskSignal::outstanding);
    }

    /** @param code why, a word of the county's list; null takes the seal away */
    void seal(@Nullable String code) {
        sealCode = code;
    }

    public boolean isSealed() {
        return sealCode != null;
    }

    public @Nullable String sealCode() {
        return sealCode;
    }

    public Risk risk() {
        return Risk.of(risk);
    }

    /** The day it turned as grave as it is; null when it never was anything else, or nobody kept the day. */
    @Nullable
    LocalDate since() {
        return since;
    }

    public boolean isRed() {
        return risk() == Risk.RED;
    }

    public boolean reportOutstanding() {
        return reportOutstanding;
    }

    boolean hasRedSignal() {
        return signals.stream().anyMatch(noted -> noted.signal().risk() == Risk.RED);
    }

    Optional<RiskSignal> noted(String code) {
        return signals.stream()
                .filter(noted -> noted.signal().code().equals(code))
                .findFirst();
    }

    public List<RiskSignal> signals() {
        return List.copyOf(signals);
    }
}
