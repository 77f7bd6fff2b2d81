package org.liantiao.monitoring;

import java.util.List;
import org.liantiao.disputes.Figure;
import org.liantiao.disputes.Tally;

/**
 * 化解率 and its kin: which cases stand above the line and which below. The only place that says so. "99%" has no single
 * definition in the field, so each rate shows its numerator, denominator, formula and exclusions beside the percentage.
 */
public enum ResolutionRate {
    /** 调成率: succeeded ÷ (succeeded + failed), concluded in the period. What reports print. */
    REPORTED(Figure.SUCCEEDED, Figure.REPORTED_BASE, List.of(Figure.SUCCEEDED, Figure.FAILED)),
    /**
     * 化解率（按期限）: succeeded ÷ (succeeded + failed + overdue on the period's last day, today if it runs). What the
     * target counts: an unsettled case cannot hide by staying open.
     */
    DUE_BASIS(Figure.SUCCEEDED, Figure.DUE_BASE, List.of(Figure.SUCCEEDED, Figure.FAILED, Figure.OVERDUE)),
    /**
     * 化解率（按登记）: settled by the day one looks from ÷ all registered in the period. What "6,800 found, 99%" claims;
     * declined, refused and withdrawn cases stay below the line.
     */
    COHORT(Figure.COHORT_SUCCEEDED, Figure.REGISTERED, List.of(Figure.REGISTERED)),
    /** 实质化解率: lasting ÷ the due basis's denominator. Closed is not fixed. */
    LASTING(Figure.LASTING, Figure.DUE_BASE, List.of(Figure.SUCCEEDED, Figure.FAILED, Figure.OVERDUE)),
    /** 按期率: succeeded or failed by the case's own deadline ÷ the due basis's denominator. */
    IN_TIME(Figure.IN_TIME, Figure.DUE_BASE, List.of(Figure.SUCCEEDED, Figure.FAILED, Figure.OVERDUE)),
    /** 履行率: performed by the day one looks from ÷ settlements that fell due in the period. */
    PERFORMED(Figure.PERFORMED, Figure.PERFORMANCE_DUE, List.of(Figure.PERFORMANCE_DUE)),
    /** 回访率: followed up by the day one looks from ÷ settled in the period. */
    FOLLOWED_UP(Figure.FOLLOWED_UP, Figure.SUCCEEDED, List.of(Figure.SUCCEEDED)),
    /** 村级化解占比: settled while the village held it ÷ settled in the period. */
    STAYS_IN_VILLAGE(Figure.STAYED_IN_VILLAGE, Figure.SUCCEEDED, List.of(Figure.SUCCEEDED));

    /** The four that claim to say how much was resolved; the target is one of them. */
    public static final List<ResolutionRate> RESOLVED = List.of(REPORTED, DUE_BASIS, COHORT, LASTING);

    /** Days after a period until when lasting settlements are provisional: a repeat counts for as long. */
    public static final int PROVISIONAL_DAYS = 90;

    private final Figure numerator;
    private final Figure denominator;
    private final List<Figure> parts;

    ResolutionRate(Figure numerator, Figure denominator, List<Figure> parts) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.parts = parts;
    }

    public Figure numerator() {
        return numerator;
    }

    public Figure denominator() {
        return denominator;
    }

    /** The figures the denominator is the sum of. */
    public List<Figure> parts() {
        return parts;
    }

    public Share of(Tally tally) {
        return new Share(tally.of(numerator), tally.of(denominator));
    }

    /** Its name in the bundles; {@code .short}, {@code .formula} and {@code .without} stand beside it. */
    public String textKey() {
        return "monitoring.rate." + name();
    }
}
