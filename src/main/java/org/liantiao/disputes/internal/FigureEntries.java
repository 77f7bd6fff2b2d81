package org.liantiao.disputes.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liantiao.disputes.AgreementForm;
import org.liantiao.disputes.CaseFacts;
import org.liantiao.disputes.End;
import org.liantiao.disputes.Figure;
import org.liantiao.jurisdiction.Tier;

/**
 * What one case adds to the figures that are kept in sums: said once for a step, from the facts it leaves, and once for all
 * cases, in SQL, which sums are made and compared with. Each checks the other.
 *
 * <p>Some entries count from a day on: a settlement is not performed from the day it was due, and no step is taken then. What
 * counts for something else until that day is taken off there from it on.
 */
final class FigureEntries {
    /**
     * One figure of one month, and the part of the cases it belongs to. A case that is open stands at no tier.
     *
     * @param since the day from which it counts, such as 20260615; 0 for always
     */
    record Entry(
            UUID countyId,
            @Nullable UUID townshipId,
            @Nullable UUID villageId,
            String type,
            String source,
            @Nullable Tier tier,
            UUID bodyId,
            Figure figure,
            int month,
            int since) {}

    /**
     * The same for all cases.
     *
     * @param n how much it adds, less than nothing when it takes off
     * @param day the day whose month it counts for; null when it does not
     * @param since the day from which it counts; null for always
     */
    private record Line(Figure figure, int n, String day, String since) {}

    static final String COLUMNS =
            "county_id, township_id, village_id, type_code, source_code, tier, body_id, figure, on_month, since";

    private static final String OF_CASES = """
            select e.county_id, e.township_id, e.village_id, e.type_code, e.source_code, e.counted_tier as tier, e.body_id,
                   e.figure, cast(extract(year from e.on_day) * 100 + extract(month from e.on_day) as integer) as on_month,
                   coalesce(cast(extract(year from e.from_day) * 10000 + extract(month from e.from_day) * 100
                     + extract(day from e.from_day) as integer), 0) as since, e.n
            from (select d.county_id, d.township_id, d.village_id, d.type_code, d.source_code, d.counted_tier,
                         coalesce(d.counted_body_id, d.holder_id) as body_id, f.figure, f.n,
                         case f.line %s end as on_day, case f.line %s end as from_day
                  from dispute d cross join (values %s) f(line, figure, n) where 1 = 1 %s) e
            where e.on_day is not null""";

    private static final String SETTLED = "d.counted_outcome = 'RESOLVED'";
    private static final String ALWAYS = "cast(null as date)";
    private static final List<Line> LINES = Stream.concat(plain(), afterwards()).toList();

    private FigureEntries() {}

    /** The entries of all cases, and how much each adds. @param condition on {@code dispute d} that narrows them, beginning with "and", or nothing */
    static String ofCases(String condition) {
        return OF_CASES.formatted(
                lines((n, line) -> "when " + n + " then " + line.day(), " "),
                lines((n, line) -> "when " + n + " then " + line.since(), " "),
                lines((n, line) -> "(" + n + ", '" + line.figure() + "', " + line.n() + ")", ", "),
                condition);
    }

    private static String lines(BiFunction<Integer, Line, String> text, String between) {
        return IntStream.range(0, LINES.size())
                .mapToObj(n -> text.apply(n, LINES.get(n)))
                .collect(Collectors.joining(between));
    }

    /** What counts as soon as it happened. */
    private static Stream<Line> plain() {
        String inTime = "d.counted_outcome in ('RESOLVED', 'FAILED') and d.counted_on <= d.deadline"
                + " and d.counted_late_entry = false";
        return Stream.concat(
                Stream.of(
                        line(Figure.REGISTERED, "d.registered_on"),
                        line(Figure.ACCEPTED, "d.accepted_on"),
                        line(Figure.COHORT_SUCCEEDED, day("d.registered_on", SETTLED)),
                        line(Figure.COHORT_CONCLUDED, day("d.registered_on", "d.counted_on is not null")),
                        line(Figure.SUCCEEDED, ended(SETTLED)),
                        line(Figure.SUCCEEDED_WRITTEN, ended(SETTLED + " and d.counted_form = 'WRITTEN'")),
                        line(Figure.SUCCEEDED_ORAL, ended(SETTLED + " and d.counted_form = 'ORAL'")),
                        line(Figure.STAYED_IN_VILLAGE, ended(SETTLED + " and d.counted_tier = 'VILLAGE'")),
                        line(Figure.IN_TIME, ended(inTime)),
                        line(Figure.FOLLOWED_UP, ended(SETTLED + " and d.followed_up_on is not null"))),
                Stream.of(Figure.FAILED, Figure.REFUSED, Figure.WITHDRAWN, Figure.DECLINED)
                        .map(end -> line(end, ended("d.counted_outcome = '" + end + "'"))));
    }

    /** What became of a settlement, and what of it waits for the day on which it is due. */
    private static Stream<Line> afterwards() {
        String due = "d.performance_due_on";
        String owed = SETTLED + " and d.performance_due_on is not null and d.performed_on is null";
        String reopened = " and d.reopened_on is not null";
        String repeated = " and d.reopened_on is null and d.repeated_on is not null";
        return Stream.of(
                new Line(Figure.PERFORMANCE_DUE, 1, day(due, SETTLED), due),
                new Line(Figure.PERFORMED, 1, day(due, SETTLED + " and d.performed_on is not null"), due),
                new Line(Figure.NOT_PERFORMED, 1, ended(owed), due),
                line(Figure.REOPENED_SINCE, ended(SETTLED + reopened)),
                new Line(Figure.REOPENED_SINCE, -1, ended(owed + reopened), due),
                line(Figure.REPEATED_SINCE, ended(SETTLED + repeated)),
                new Line(Figure.REPEATED_SINCE, -1, ended(owed + repeated), due));
    }

    private static Line line(Figure figure, String day) {
        return new Line(figure, 1, day, ALWAYS);
    }

    private static String ended(String condition) {
        return day("d.counted_on", condition);
    }

    private static String day(String day, String condition) {
        return "case when " + condition + " then " + day + " end";
    }

    /** What is kept in sums. */
    static Set<Figure> kept() {
        return LINES.stream().map(Line::figure).collect(Collectors.toCollection(() -> EnumSet.noneOf(Figure.class)));
    }

    /** By how much each entry changes from one moment of a case to the next. @param before null before it was there */
    static Map<Entry, Integer> change(@Nullable CaseFacts before, CaseFacts after) {
        Map<Entry, Integer> change = new HashMap<>();
        if (before != null) enter(before, -1, change);
        enter(after, 1, change);
        change.values().removeIf(n -> n == 0);
        return change;
    }

    private static void enter(CaseFacts facts, int n, Map<Entry, Integer> into) {
        new Entering(facts, n, into).enter();
    }

    private record Entering(CaseFacts facts, int n, Map<Entry, Integer> into) {
        void enter() {
            on(facts.registeredOn(), Figure.REGISTERED);
            if (facts.acceptedOn() != null) on(facts.acceptedOn(), Figure.ACCEPTED);
            LocalDate ended = facts.countedOn();
            if (ended == null) return;
            End end = Objects.requireNonNull(facts.countedEnd());
            on(ended, figure(end));
            on(facts.registeredOn(), Figure.COHORT_CONCLUDED);
            boolean inTime = !ended.isAfter(facts.deadline()) && !facts.lateEntry();
            if (inTime && (end == End.RESOLVED || end == End.FAILED)) on(ended, Figure.IN_TIME);
            if (end == End.RESOLVED) settled(ended);
        }

        private void settled(LocalDate day) {
            on(facts.registeredOn(), Figure.COHORT_SUCCEEDED);
            if (facts.countedForm() == AgreementForm.WRITTEN) on(day, Figure.SUCCEEDED_WRITTEN);
            if (facts.countedForm() == AgreementForm.ORAL) on(day, Figure.SUCCEEDED_ORAL);
            if (facts.countedTier() == Tier.VILLAGE) on(day, Figure.STAYED_IN_VILLAGE);
            if (facts.followedUpOn() != null) on(day, Figure.FOLLOWED_UP);
            LocalDate due = facts.performanceDueOn();
            boolean owed = due != null && facts.performedOn() == null;
            if (due != null) add(due, Figure.PERFORMANCE_DUE, day(due), n);
            if (due != null && !owed) add(due, Figure.PERFORMED, day(due), n);
            if (due != null && owed) add(day, Figure.NOT_PERFORMED, day(due), n);
            Figure again = again();
            if (again == null) return;
            on(day, again);
            if (due != null && owed) add(day, again, day(due), -n);
        }

        private @Nullable Figure again() {
            if (facts.reopenedOn() != null) return Figure.REOPENED_SINCE;
            return facts.repeatedOn() == null ? null : Figure.REPEATED_SINCE;
        }

        private void on(LocalDate day, Figure figure) {
            add(day, figure, 0, n);
        }

        private void add(LocalDate day, Figure figure, int since, int much) {
            Entry entry = new Entry(
                    facts.countyId(),
                    facts.townshipId(),
                    facts.villageId(),
                    facts.typeCode(),
                    facts.sourceCode(),
                    facts.countedTier(),
                    facts.bodyId(),
                    figure,
                    month(YearMonth.from(day)),
                    since);
            into.merge(entry, much, Integer::sum);
        }

        private static Figure figure(End end) {
            return switch (end) {
                case RESOLVED -> Figure.SUCCEEDED;
                case FAILED -> Figure.FAILED;
                case REFUSED -> Figure.REFUSED;
                case WITHDRAWN -> Figure.WITHDRAWN;
                case DECLINED -> Figure.DECLINED;
            };
        }
    }

    /** 202606. */
    static int month(YearMonth month) {
        return month.getYear() * 100 + month.getMonthValue();
    }

    /** 20260615. */
    static int day(LocalDate day) {
        return month(YearMonth.from(day)) * 100 + day.getDayOfMonth();
    }

    /** 2026-06. */
    static String month(int month) {
        return YearMonth.of(month / 100, month % 100).toString();
    }
}
