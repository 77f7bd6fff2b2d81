package org.liantiao.disputes;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.liantiao.jurisdiction.Tier;
import org.liantiao.jurisdiction.WorkCalendar;
import org.liantiao.testing.BareCase;
import org.liantiao.testing.BareCase.Held;

/**
 * Counts the slow way: looks at one case after the other and decides in plain Java whether a figure counts it.
 *
 * @param all every case that may be read, for what is noticed of several together
 */
record Recount(FigureQuery query, WorkCalendar calendar, List<BareCase> all) {
    boolean counts(BareCase row) {
        Slice slice = query.slice();
        return (slice.type() == null || slice.type().equals(row.type))
                && (slice.source() == null || slice.source().equals(row.source))
                && (slice.body() == null || slice.body().equals(row.body))
                && plays(row);
    }

    private boolean plays(BareCase row) {
        return switch (query.figure()) {
            case REGISTERED -> during(row.registeredOn) && at(standing(row));
            case ACCEPTED -> during(row.acceptedOn) && at(standing(row));
            case CONCLUDED -> ended(row);
            case DECLINED, REFUSED, WITHDRAWN, FAILED ->
                ended(row) && query.figure().name().equals(row.outcome);
            case SUCCEEDED -> succeeded(row);
            case SUCCEEDED_WRITTEN -> succeeded(row) && "WRITTEN".equals(row.form);
            case SUCCEEDED_ORAL -> succeeded(row) && "ORAL".equals(row.form);
            case STAYED_IN_VILLAGE -> succeeded(row) && row.countedTier == Tier.VILLAGE;
            case OPEN_BEFORE -> open(row, query.period().from().minusDays(1));
            case OPEN -> open(row, last());
            case OVERDUE -> overdue(row);
            case OVERDUE_LONG -> overdue(row) && daysLeft(row) < -30;
            case OVERDUE_WEEKS -> overdue(row) && daysLeft(row) >= -30 && daysLeft(row) < -7;
            case OVERDUE_DAYS -> overdue(row) && daysLeft(row) >= -7;
            case DUE_TODAY -> runs(row) && daysLeft(row) == 0;
            case DUE_SOON -> runs(row) && daysLeft(row) > 0 && daysLeft(row) <= 7;
            case DUE_LATER -> runs(row) && daysLeft(row) > 7;
            case OPEN_PAUSED -> open(row, last()) && !overdue(row) && paused(row);
            case OPEN_GRAVE -> open(row, last()) && row.risk == 1;
            case UNRESOLVED -> failed(row) || overdue(row);
            case REPORTED_BASE -> succeeded(row) || failed(row);
            case DUE_BASE -> succeeded(row) || failed(row) || overdue(row);
            case COHORT_SUCCEEDED ->
                during(row.registeredOn)
                        && "RESOLVED".equals(row.outcome)
                        && endedBy(row, query.asOf())
                        && at(row.countedTier);
            case COHORT_CONCLUDED -> during(row.registeredOn) && endedBy(row, query.asOf()) && at(row.countedTier);
            case COHORT_OPEN -> during(row.registeredOn) && open(row, query.asOf());
            case COHORT_UNRESOLVED -> during(row.registeredOn) && !settledBy(row, query.asOf()) && at(standing(row));
            case COHORT_LOST ->
                during(row.registeredOn)
                        && endedBy(row, query.asOf())
                        && !settledBy(row, query.asOf())
                        && at(row.countedTier);
            case LASTING -> succeeded(row) && !broken(row) && !since(row.reopenedOn) && !since(row.repeatedOn);
            case NOT_LASTING -> succeeded(row) && (broken(row) || since(row.reopenedOn) || since(row.repeatedOn));
            case LASTING_UNRESOLVED ->
                failed(row)
                        || overdue(row)
                        || succeeded(row) && (broken(row) || since(row.reopenedOn) || since(row.repeatedOn));
            case NOT_PERFORMED -> succeeded(row) && broken(row);
            case REOPENED_SINCE -> succeeded(row) && !broken(row) && since(row.reopenedOn);
            case REPEATED_SINCE -> succeeded(row) && !broken(row) && !since(row.reopenedOn) && since(row.repeatedOn);
            case IN_TIME ->
                (succeeded(row) || failed(row)) && !row.countedOn.isAfter(row.deadline) && !row.endEnteredLate;
            case PERFORMANCE_DUE -> fallsDue(row);
            case PERFORMED -> fallsDue(row) && since(row.performedOn);
            case FOLLOWED_UP -> succeeded(row) && since(row.followedUpOn);
            case COURT_CONFIRMED -> succeeded(row) && since(row.confirmedOn);
            case SUED -> succeeded(row) && since(row.suedOn);
            case PREVENTED_SUICIDES -> prevented(row, Harm.SUICIDE);
            case PREVENTED_CRIMES -> prevented(row, Harm.CRIME);
            case PREVENTED_PETITIONS -> prevented(row, Harm.PETITION);
            case PREVENTED_FIGHTS -> prevented(row, Harm.FIGHT);
            case WENT_UP ->
                !endedBy(row, query.period().from().minusDays(1))
                        && row.sent.stream()
                                .anyMatch(sent -> sent.round() == 1 && during(sent.on()) && at(sent.from()));
            case UNCONFIRMED ->
                row.unverified
                        && row.ledgerYear < last().getYear()
                        && !row.registeredOn.isAfter(last())
                        && !endedBy(row, last())
                        && at(holder(row, last()));
            case FALLING_DUE ->
                open(row, last())
                        && !row.deadline.isBefore(last())
                        && row.deadline.isBefore(query.period().to())
                        && (row.countedOn != null || row.pausedOn == null || row.pausedOn.isAfter(last()));
            case CHECKED -> checked(row);
            case BUNCHED -> checked(row) && workdaysAfter(row.countedOn) < 2;
            case AT_ONCE -> checked(row) && row.agreedAfter != null && row.agreedAfter <= 60;
            case SAME_TEXT ->
                checked(row)
                        && !row.facts.isEmpty()
                        && all.stream()
                                .anyMatch(other -> other != row && other.facts.equals(row.facts) && ofPeriod(other));
            case SAME_PHONE -> checked(row) && row.phone != null && names(row.phone) >= 4;
            case BEFORE_ACCEPTANCE ->
                checked(row)
                        && row.reachedOn != null
                        && row.acceptedOn != null
                        && row.reachedOn.isBefore(row.acceptedOn);
            case NO_SESSION -> checked(row) && (row.heldOn == null || row.heldOn.isAfter(row.countedOn));
            case NOT_FOLLOWED_UP ->
                checked(row) && row.countedOn.plusDays(30).isBefore(query.asOf()) && !since(row.followedUpOn);
            case ENTERED_LATE -> checked(row) && (row.enteredLate || row.endEnteredLate);
        };
    }

    private boolean checked(BareCase row) {
        return succeeded(row) && row.ledgerYear == null;
    }

    /** Settled in the period at whichever tier, and logged here. */
    private boolean ofPeriod(BareCase row) {
        return during(row.countedOn) && "RESOLVED".equals(row.outcome) && row.ledgerYear == null;
    }

    private int workdaysAfter(LocalDate day) {
        return calendar.workdaysBetween(day, query.period().to());
    }

    private long names(String phone) {
        return all.stream()
                .filter(row -> row.ledgerYear == null && !row.registeredOn.isAfter(query.asOf()))
                .filter(row -> phone.equals(row.phone))
                .map(row -> row.partyName)
                .distinct()
                .count();
    }

    private LocalDate last() {
        LocalDate to = query.period().to();
        return to.isAfter(query.asOf()) ? query.asOf() : to;
    }

    private boolean during(@Nullable LocalDate day) {
        return day != null && !day.isBefore(query.period().from()) && !day.isAfter(last());
    }

    private boolean ended(BareCase row) {
        return during(row.countedOn) && at(row.countedTier);
    }

    private boolean succeeded(BareCase row) {
        return ended(row) && "RESOLVED".equals(row.outcome);
    }

    private boolean prevented(BareCase row, Harm harm) {
        return succeeded(row) && row.prevented.containsKey(harm);
    }

    private boolean failed(BareCase row) {
        return ended(row) && "FAILED".equals(row.outcome);
    }

    private static boolean endedBy(BareCase row, LocalDate day) {
        return row.countedOn != null && !row.countedOn.isAfter(day);
    }

    private static boolean settledBy(BareCase row, LocalDate day) {
        return endedBy(row, day) && "RESOLVED".equals(row.outcome);
    }

    private boolean open(BareCase row, LocalDate day) {
        if (row.registeredOn.isAfter(day) || endedBy(row, day)) return false;
        if (row.unverified && Objects.requireNonNull(row.ledgerYear) < day.getYear()) return false;
        return at(holder(row, day));
    }

    private boolean overdue(BareCase row) {
        if (!open(row, last())) return false;
        LocalDate deadline = row.deadline;
        if (paused(row) && !deadline.isBefore(row.pausedOn))
            deadline = deadline.plusDays(last().toEpochDay() - row.pausedOn.toEpochDay());
        return deadline.isBefore(last());
    }

    private boolean paused(BareCase row) {
        return row.countedOn == null && row.pausedOn != null && !row.pausedOn.isAfter(last());
    }

    private boolean runs(BareCase row) {
        return open(row, last()) && !overdue(row) && !paused(row);
    }

    private long daysLeft(BareCase row) {
        return row.deadline.toEpochDay() - last().toEpochDay();
    }

    private boolean fallsDue(BareCase row) {
        return "RESOLVED".equals(row.outcome) && during(row.performanceDueOn) && at(row.countedTier);
    }

    private boolean broken(BareCase row) {
        return row.performanceDueOn != null && !row.performanceDueOn.isAfter(query.asOf()) && !since(row.performedOn);
    }

    private boolean since(@Nullable LocalDate day) {
        return day != null && !day.isAfter(query.asOf());
    }

    private boolean at(@Nullable Tier tier) {
        return query.tier() == null || query.tier() == tier;
    }

    private Tier standing(BareCase row) {
        return endedBy(row, query.asOf()) ? Objects.requireNonNull(row.countedTier) : holder(row, query.asOf());
    }

    private static Tier holder(BareCase row, LocalDate day) {
        Tier holder = row.tier;
        if (!row.held.isEmpty()) holder = row.place.tier();
        for (Held held : row.held) if (!held.from().isAfter(day)) holder = held.tier();
        return holder;
    }
}
