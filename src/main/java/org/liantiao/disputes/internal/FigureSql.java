package org.liantiao.disputes.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liantiao.disputes.AgreementForm;
import org.liantiao.disputes.End;
import org.liantiao.disputes.FigureArea;
import org.liantiao.disputes.FigureQuery;
import org.liantiao.disputes.Harm;
import org.liantiao.disputes.Risk;
import org.liantiao.jurisdiction.Scope;
import org.liantiao.jurisdiction.Tier;

/**
 * A figure as a condition in SQL on {@code dispute d}: the one definition that both the count and its list use. The
 * {@code counted_} columns hold the first round, so later rounds never move a figure. A late entry (补录) counts on the day
 * the round really ended, since {@code counted_on} is that day.
 */
public final class FigureSql {
    private final FigureQuery query;
    private final Scope scope;
    private final Map<String, Object> values;

    private FigureSql(FigureQuery query, Scope scope, Map<String, Object> values) {
        this.query = query;
        this.scope = scope;
        this.values = values;
    }

    /**
     * @param scope whose cases alone are looked at where a figure compares a case with others; it narrows nothing else
     * @param values receives the condition's parameters
     */
    public static String condition(FigureQuery query, Scope scope, Map<String, Object> values) {
        FigureSql figure = new FigureSql(query, scope, values);
        String condition = query.closed() == null ? figure.condition() : figure.playedThen(query.closed());
        return "((" + condition + ")" + SliceSql.condition(query.slice(), values) + ")";
    }

    /** The cases of an area, by the place where they happened. */
    public static String area(FigureArea area, Map<String, Object> values) {
        values.put("figureArea", area.id());
        String here = InScope.column(area.tier()) + " = :figureArea";
        return area.itself() ? here + inNoPart(area.tier()) : here;
    }

    private static String inNoPart(Tier tier) {
        return switch (tier) {
            case COUNTY -> " and d.township_id is null";
            case TOWNSHIP -> " and d.village_id is null";
            case VILLAGE -> "";
        };
    }

    /** The part a case played in a closed period, whatever became of it since. */
    private String playedThen(UUID closed) {
        return "d.id in (select c.dispute_id from closed_part c where c.period_id = " + value("figureClosed", closed)
                + " and c.figure in ("
                + query.figure().parts().stream().map(part -> "'" + part + "'").collect(Collectors.joining(", "))
                + "))";
    }

    private String condition() {
        return switch (query.figure()) {
            case REGISTERED -> registered() + standsAtTier();
            case ACCEPTED -> during("d.accepted_on") + standsAtTier();
            case CONCLUDED -> concluded(End.values());
            case DECLINED -> concluded(End.DECLINED);
            case SUCCEEDED -> concluded(End.RESOLVED);
            case SUCCEEDED_WRITTEN -> settled(AgreementForm.WRITTEN);
            case SUCCEEDED_ORAL -> settled(AgreementForm.ORAL);
            case STAYED_IN_VILLAGE -> concluded(End.RESOLVED) + " and d.counted_tier = '" + Tier.VILLAGE + "'";
            case FAILED -> concluded(End.FAILED);
            case REFUSED -> concluded(End.REFUSED);
            case WITHDRAWN -> concluded(End.WITHDRAWN);
            case OPEN_BEFORE -> openOn(query.period().from().minusDays(1), "figureBefore");
            case OPEN -> openOn(query.lastDay(), "figureLast");
            case OVERDUE -> overdue();
            case OVERDUE_LONG, OVERDUE_WEEKS, OVERDUE_DAYS -> overdue() + " and " + daysLeft();
            case DUE_TODAY, DUE_SOON, DUE_LATER, OPEN_PAUSED ->
                openOn(query.lastDay(), "figureLast") + " and " + daysLeft();
            case OPEN_GRAVE -> openOn(query.lastDay(), "figureLast") + " and d.risk = " + Risk.RED.level();
            case UNRESOLVED -> concluded(End.FAILED) + " or " + overdue();
            case REPORTED_BASE -> concluded(End.RESOLVED, End.FAILED);
            case DUE_BASE -> concluded(End.RESOLVED, End.FAILED) + " or " + overdue();
            case COHORT_SUCCEEDED -> registered() + " and " + settledSince() + atTier("d.counted_tier");
            case COHORT_CONCLUDED ->
                registered() + " and d.counted_on <= " + value("figureAsOf", query.asOf()) + atTier("d.counted_tier");
            case COHORT_OPEN -> registered() + " and " + openOn(query.asOf(), "figureAsOf");
            case COHORT_UNRESOLVED -> registered() + " and " + notSettledSince() + standsAtTier();
            case COHORT_LOST ->
                registered() + " and d.counted_outcome <> '" + End.RESOLVED + "' and d.counted_on <= "
                        + value("figureAsOf", query.asOf()) + atTier("d.counted_tier");
            case LASTING ->
                concluded(End.RESOLVED) + " and " + kept() + " and not " + reopened() + " and not " + repeated();
            case NOT_LASTING -> settledInVain();
            case LASTING_UNRESOLVED -> concluded(End.FAILED) + " or " + overdue() + " or (" + settledInVain() + ")";
            case NOT_PERFORMED -> concluded(End.RESOLVED) + " and not " + kept();
            case REOPENED_SINCE -> concluded(End.RESOLVED) + " and " + kept() + " and " + reopened();
            case REPEATED_SINCE ->
                concluded(End.RESOLVED) + " and " + kept() + " and not " + reopened() + " and " + repeated();
            case IN_TIME ->
                concluded(End.RESOLVED, End.FAILED)
                        + " and d.counted_on <= d.deadline and d.counted_late_entry = false";
            case PERFORMANCE_DUE -> performanceDue();
            case PERFORMED -> performanceDue() + " and " + happened("d.performed_on");
            case FOLLOWED_UP -> concluded(End.RESOLVED) + " and " + happened("d.followed_up_on");
            case COURT_CONFIRMED -> concluded(End.RESOLVED) + " and " + happened("d.confirmed_on");
            case SUED -> concluded(End.RESOLVED) + " and " + happened("d.sued_on");
            case PREVENTED_SUICIDES -> prevented(Harm.SUICIDE);
            case PREVENTED_CRIMES -> prevented(Harm.CRIME);
            case PREVENTED_PETITIONS -> prevented(Harm.PETITION);
            case PREVENTED_FIGHTS -> prevented(Harm.FIGHT);
            case WENT_UP -> wentUp();
            case UNCONFIRMED -> unconfirmed();
            case FALLING_DUE ->
                running() + " and d.deadline >= " + value("figureLast", query.lastDay()) + " and d.deadline < "
                        + value("figureTo", query.period().to());
            case CHECKED,
                    BUNCHED,
                    AT_ONCE,
                    SAME_TEXT,
                    SAME_PHONE,
                    BEFORE_ACCEPTANCE,
                    NO_SESSION,
                    NOT_FOLLOWED_UP,
                    ENTERED_LATE ->
                concluded(End.RESOLVED) + " and d.origin = 'LOGGED'" + HintSql.condition(query, scope, values);
        };
    }

    private String registered() {
        return during("d.registered_on");
    }

    private String during(String day) {
        return day + " between " + value("figureFrom", query.period().from()) + " and "
                + value("figureLast", query.lastDay());
    }

    private String concluded(End... ends) {
        String names = Arrays.stream(ends).map(end -> "'" + end + "'").collect(Collectors.joining(", "));
        return "(" + during("d.counted_on") + " and d.counted_outcome in (" + names + ")" + atTier("d.counted_tier")
                + ")";
    }

    private String settled(AgreementForm form) {
        return concluded(End.RESOLVED) + " and d.counted_form = '" + form + "'";
    }

    private String prevented(Harm harm) {
        return concluded(End.RESOLVED) + " and " + Prevented.column(harm) + " is not null";
    }

    private String settledSince() {
        return "d.counted_outcome = '" + End.RESOLVED + "' and d.counted_on <= " + value("figureAsOf", query.asOf());
    }

    private String notSettledSince() {
        return "(d.counted_on is null or d.counted_outcome <> '" + End.RESOLVED + "' or d.counted_on > "
                + value("figureAsOf", query.asOf()) + ")";
    }

    private String settledInVain() {
        return concluded(End.RESOLVED) + " and (not " + kept() + " or " + reopened() + " or " + repeated() + ")";
    }

    /** A settlement of a first round, which came to be due in the period. */
    private String performanceDue() {
        return during("d.performance_due_on") + " and d.counted_outcome = '" + End.RESOLVED + "'"
                + atTier("d.counted_tier");
    }

    private String openOn(LocalDate day, String name) {
        String on = value(name, day);
        return open(on, value(name + "Year", day.getYear())) + heldAtTier(on);
    }

    private String overdue() {
        LocalDate day = query.lastDay();
        String on = value("figureLast", day);
        return "(" + overdue(on, value("figureLastYear", day.getYear())) + heldAtTier(on) + ")";
    }

    /**
     * Registered by a day and not concluded by it, whatever happened later. What an old ledger left open counts in that
     * ledger's year, and later only once somebody has confirmed it: nobody knows whether it is open still.
     */
    private static String open(String on, String year) {
        return standing(on) + " and (d.unverified = false or d.ledger_year >= " + year + ")";
    }

    private static String standing(String on) {
        return "d.registered_on <= " + on + " and (d.counted_on is null or d.counted_on > " + on + ")";
    }

    /**
     * Open, and the case's own deadline lies before the day. A pause that still runs moves the deadline on with every
     * day, so a paused case is overdue only if it was when the pause began.
     */
    private static String overdue(String on, String year) {
        return open(on, year) + " and d.deadline < " + on
                + " and (d.counted_on is not null or d.paused_on is null or d.paused_on > " + on
                + " or d.deadline < d.paused_on)";
    }

    /** Open, and its deadline stands still. */
    private String running() {
        return openOn(query.lastDay(), "figureLast") + " and not " + DaysLeft.paused(query.lastDay(), values);
    }

    private String daysLeft() {
        return DaysLeft.condition(query.figure(), query.lastDay(), values);
    }

    private String unconfirmed() {
        LocalDate day = query.lastDay();
        String on = value("figureLast", day);
        return standing(on) + " and d.unverified = true and d.ledger_year < " + value("figureLastYear", day.getYear())
                + heldAtTier(on);
    }

    /** Performed by the day one looks from, or not due by then; without a due day nothing can be broken. */
    private String kept() {
        String asOf = value("figureAsOf", query.asOf());
        return "(d.performance_due_on is null or d.performance_due_on > " + asOf
                + " or (d.performed_on is not null and d.performed_on <= " + asOf + "))";
    }

    private String reopened() {
        return happened("d.reopened_on");
    }

    private String repeated() {
        return happened("d.repeated_on");
    }

    private String happened(String day) {
        return "(" + day + " is not null and " + day + " <= " + value("figureAsOf", query.asOf()) + ")";
    }

    private String wentUp() {
        return "(d.counted_on is null or d.counted_on >= "
                + value("figureFrom", query.period().from()) + ")"
                + " and d.id in (select s.dispute_id from step s where s.kind = 'ESCALATED' and s.round = 1 and "
                + during("s.on_day") + atTier("s.tier") + ")";
    }

    // --- tiers: a case stands where it concluded, or with whoever holds it; so the tiers add up to the whole

    private String atTier(String column) {
        Tier tier = query.tier();
        return tier == null ? "" : " and " + column + " = " + value("figureTier", tier.name());
    }

    private String heldAtTier(String on) {
        return query.tier() == null ? "" : atTier(SliceSql.holderOn(on));
    }

    private String standsAtTier() {
        if (query.tier() == null) return "";
        String asOf = value("figureAsOf", query.asOf());
        return atTier("(case when d.counted_on <= " + asOf + " then d.counted_tier else " + SliceSql.holderOn(asOf)
                + " end)");
    }

    private String value(String name, Object value) {
        values.put(name, value);
        return ":" + name;
    }
}
