package org.liantiao.disputes.internal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liantiao.disputes.Risk;

/** 风险: how grave a dispute is, the signals that were noted, and whether one of them still has to be reported. */
@Embeddable
public class Danger {
    private int risk;

    @Column(name = "report_outstanding")
    private boolean reportOutstanding;

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
    void note(RiskSignal noted) {
        signals.add(noted);
        if (noted.signal().risk().level() < risk) risk = noted.signal().risk().level();
        settleDuty();
    }

    /** Nobody grades a case below its red signal. */
    void grade(Risk risk) {
        if (hasRedSignal() && risk != Risk.RED) throw new IllegalArgumentException("a red signal was noted");
        this.risk = risk.level();
    }

    /** To be called when a signal was reported, or noted: the duty is outstanding as long as one of them is. */
    void settleDuty() {
        reportOutstanding = signals.stream().anyMatch(RiskSignal::outstanding);
    }

    public Risk risk() {
        return Risk.of(risk);
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
