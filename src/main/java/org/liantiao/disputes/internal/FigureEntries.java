package org.liantiao.disputes.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liantiao.disputes.AgreementForm;
import org.liantiao.disputes.CaseFacts;
import org.liantiao.disputes.End;
import org.liantiao.disputes.Figure;
import org.liantiao.jurisdiction.Tier;

/**
 * What one case adds to the figures that are kept in sums: said once for a step, from the facts it leaves, and once for all
 * cases, in SQL, which sums are made and compared with. Each checks the other.
 */
final class FigureEntries {
    /** One figure of one month, and the part of the cases it belongs to. A case that is open stands at no tier. */
    record Entry(
            UUID countyId,
            @Nullable UUID townshipId,
            @Nullable UUID villageId,
            String type,
            String source,
            @Nullable Tier tier,
            UUID bodyId,
            Figure figure,
            int month) {}

    static final String COLUMNS =
            "county_id, township_id, village_id, type_code, source_code, tier, body_id, figure, on_month";

    private static final String OF_CASES = """
            select e.county_id, e.township_id, e.village_id, e.type_code, e.source_code, e.counted_tier as tier, e.body_id,
                   e.figure, cast(extract(year from e.on_day) * 100 + extract(month from e.on_day) as integer) as on_month
            from (select d.county_id, d.township_id, d.village_id, d.type_code, d.source_code, d.counted_tier,
                         coalesce(d.counted_body_id, d.holder_id) as body_id, f.figure, case f.figure %s end as on_day
                  from dispute d cross join (values %s) f(figure) where 1 = 1 %s) e
            where e.on_day is not null""";

    /** The day on which a case counts for each figure; null when it does not. */
    private static final Map<Figure, String> DAYS = days();

    private FigureEntries() {}

    /** The entries of all cases. @param condition on {@code dispute d} that narrows them, beginning with "and", or nothing */
    static String ofCases(String condition) {
        String days = DAYS.entrySet().stream()
                .map(day -> "when '" + day.getKey() + "' then " + day.getValue())
                .collect(Collectors.joining(" "));
        String names =
                DAYS.keySet().stream().map(figure -> "('" + figure + "')").collect(Collectors.joining(", "));
        return OF_CASES.formatted(days, names, condition);
    }

    private static Map<Figure, String> days() {
        String settled = "d.counted_outcome = 'RESOLVED'";
        Map<Figure, String> days = new EnumMap<>(Figure.class);
        days.put(Figure.REGISTERED, "d.registered_on");
        days.put(Figure.ACCEPTED, "d.accepted_on");
        days.put(Figure.COHORT_SUCCEEDED, day("d.registered_on", settled));
        days.put(Figure.COHORT_CONCLUDED, day("d.registered_on", "d.counted_on is not null"));
        days.put(Figure.SUCCEEDED, day("d.counted_on", settled));
        days.put(Figure.SUCCEEDED_WRITTEN, day("d.counted_on", settled + " and d.counted_form = 'WRITTEN'"));
        days.put(Figure.SUCCEEDED_ORAL, day("d.counted_on", settled + " and d.counted_form = 'ORAL'"));
        days.put(Figure.STAYED_IN_VILLAGE, day("d.counted_on", settled + " and d.counted_tier = 'VILLAGE'"));
        for (Figure end : List.of(Figure.FAILED, Figure.REFUSED, Figure.WITHDRAWN, Figure.DECLINED))
            days.put(end, day("d.counted_on", "d.counted_outcome = '" + end + "'"));
        String inTime = "d.counted_outcome in ('RESOLVED', 'FAILED') and d.counted_on <= d.deadline";
        days.put(Figure.IN_TIME, day("d.counted_on", inTime));
        days.put(Figure.FOLLOWED_UP, day("d.counted_on", settled + " and d.followed_up_on is not null"));
        days.put(Figure.PERFORMANCE_DUE, day("d.performance_due_on", settled));
        days.put(Figure.PERFORMED, day("d.performance_due_on", settled + " and d.performed_on is not null"));
        return days;
    }

    private static String day(String day, String condition) {
        return "case when " + condition + " then " + day + " end";
    }

    /** What is kept in sums. */
    static Set<Figure> kept() {
        return DAYS.keySet();
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
            boolean inTime = !ended.isAfter(facts.deadline());
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
            if (due == null) return;
            on(due, Figure.PERFORMANCE_DUE);
            if (facts.performedOn() != null) on(due, Figure.PERFORMED);
        }

        private void on(LocalDate day, Figure figure) {
            Entry entry = new Entry(
                    facts.countyId(),
                    facts.townshipId(),
                    facts.villageId(),
                    facts.typeCode(),
                    facts.sourceCode(),
                    facts.countedTier(),
                    facts.bodyId(),
                    figure,
                    month(YearMonth.from(day)));
            into.merge(entry, n, Integer::sum);
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

    /** 2026-06. */
    static String month(int month) {
        return YearMonth.of(month / 100, month % 100).toString();
    }
}
