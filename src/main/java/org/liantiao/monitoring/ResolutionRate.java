package org.liantiao.monitoring;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liantiao.disputes.Figure;
import org.liantiao.disputes.Tally;

/**
 * 化解率 and its kin: which cases stand above the line and which below. The only place that says so. "99%" has no single
 * definition in the field, so each rate shows its numerator, denominator, formula and exclusions beside the percentage.
 */
public enum ResolutionRate {
    /** 调成率: succeeded ÷ (succeeded + failed), concluded in the period. What reports print. */
    REPORTED(
            Figure.SUCCEEDED,
            Figure.REPORTED_BASE,
            List.of(Figure.SUCCEEDED, Figure.FAILED),
            Figure.FAILED,
            List.of(Figure.FAILED)),
    /**
     * 化解率（按期限）: succeeded ÷ (succeeded + failed + overdue on the period's last day, today if it runs). What the
     * target counts: an unsettled case cannot hide by staying open.
     */
    DUE_BASIS(
            Figure.SUCCEEDED,
            Figure.DUE_BASE,
            List.of(Figure.SUCCEEDED, Figure.FAILED, Figure.OVERDUE),
            Figure.UNRESOLVED,
            List.of(Figure.FAILED, Figure.OVERDUE)),
    /**
     * 化解率（按登记）: settled by the day one looks from ÷ all registered in the period. What "6,800 found, 99%" claims;
     * declined, refused and withdrawn cases stay below the line.
     */
    COHORT(
            Figure.COHORT_SUCCEEDED,
            Figure.REGISTERED,
            List.of(Figure.REGISTERED),
            Figure.COHORT_UNRESOLVED,
            List.of(Figure.COHORT_LOST, Figure.COHORT_OPEN)),
    /** 实质化解率: lasting ÷ the due basis's denominator. Closed is not fixed. */
    LASTING(
            Figure.LASTING,
            Figure.DUE_BASE,
            List.of(Figure.SUCCEEDED, Figure.FAILED, Figure.OVERDUE),
            Figure.LASTING_UNRESOLVED,
            List.of(Figure.FAILED, Figure.OVERDUE, Figure.NOT_PERFORMED, Figure.REOPENED_SINCE, Figure.REPEATED_SINCE)),
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
    private final @Nullable Figure unresolved;
    private final List<Figure> gaps;

    /** One that says how cases were resolved, not how many. */
    ResolutionRate(Figure numerator, Figure denominator, List<Figure> parts) {
        this(numerator, denominator, parts, null, List.of());
    }

    ResolutionRate(
            Figure numerator, Figure denominator, List<Figure> parts, @Nullable Figure unresolved, List<Figure> gaps) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.parts = parts;
        this.unresolved = unresolved;
        this.gaps = gaps;
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

    /** What is below the line and not above it: with the numerator it adds up to the denominator. @throws IllegalStateException for one that is not {@link #RESOLVED} */
    public Figure unresolved() {
        if (unresolved == null) throw new IllegalStateException(this + " does not say how much was resolved");
        return unresolved;
    }

    /**
     * What {@link #unresolved()} is made of; no case is in two of them. What an old ledger left open and nobody confirmed is in
     * none of the cohort's, since nobody knows whether it is open still.
     */
    public List<Figure> gaps() {
        return gaps;
    }

    /** All that a page about this rate counts. */
    public Set<Figure> figures() {
        Set<Figure> figures = EnumSet.of(numerator, denominator, unresolved());
        figures.addAll(gaps);
        return figures;
    }

    public Share of(Tally tally) {
        return new Share(tally.of(numerator), tally.of(denominator));
    }

    /**
     * Its name in the bundles; {@code .short}, {@code .formula} and {@code .without} stand beside it, and of the
     * {@link #RESOLVED} {@code .whole}: what sentences call the cases below the line.
     */
    public String textKey() {
        return "monitoring.rate." + name();
    }
}
