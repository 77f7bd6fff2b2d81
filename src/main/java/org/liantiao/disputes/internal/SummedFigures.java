package org.liantiao.disputes.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.liantiao.disputes.Axis;
import org.liantiao.disputes.Figure;
import org.liantiao.disputes.FigureQuestion;
import org.liantiao.disputes.Period;
import org.liantiao.disputes.Slice;
import org.liantiao.disputes.Tally;
import org.liantiao.jurisdiction.Scope;
import org.liantiao.jurisdiction.Tier;
import org.springframework.stereotype.Component;

/**
 * Counts figures from the sums of {@link FigureBook}, and what sums cannot say (what is open now, overdue, not lasting) from the
 * few cases it concerns. It answers what pages ask every day: whole months, seen from today, one part at a time.
 */
@Component
public class SummedFigures {
    private static final Set<Figure> ENDS = Figure.CONCLUDED.parts();
    private static final Set<Figure> BROKEN = Figure.NOT_LASTING.parts();
    private static final Set<Figure> DUE = EnumSet.of(Figure.PERFORMANCE_DUE, Figure.PERFORMED);
    private static final String OPEN_NOW = " and d.counted_on is null";
    private static final String UNVERIFIED = " and d.unverified = true";
    private static final String LATE = " and (d.counted_on is null or d.counted_on > d.deadline)"
            + " and d.deadline < :figureLast and (d.counted_on is null or d.counted_on > :figureLast)";
    private static final String SETTLED_BUT = " and d.counted_outcome = 'RESOLVED' and d.counted_on >= :figureFrom"
            + " and d.counted_on <= :figureLast and (d.reopened_on is not null or d.repeated_on is not null"
            + " or d.performance_due_on is not null and (d.performed_on is null or d.performed_on > d.performance_due_on))";
    private static final String DUE_THEN =
            " and d.performance_due_on >= :figureFrom and d.performance_due_on <= :figureLast";

    private final FigureSums sums;
    private final CountedCases cases;

    SummedFigures(FigureSums sums, CountedCases cases) {
        this.sums = sums;
        this.cases = cases;
    }

    /** Which figures of a question it can answer; none when it cannot answer such a one. */
    public Set<Figure> answers(Axis axis, FigureQuestion question, LocalDate today) {
        Set<Figure> figures = EnumSet.noneOf(Figure.class);
        if (!suits(axis, question, today)) return figures;
        figures.addAll(FigureEntries.kept());
        figures.addAll(Figure.sums());
        figures.add(Figure.OVERDUE);
        boolean byTier = axis == Axis.TIER || question.slice().tier() != null;
        if (axis == Axis.MONTH) {
            figures.remove(Figure.NOT_LASTING);
            if (byTier) figures.removeAll(EnumSet.of(Figure.REGISTERED, Figure.ACCEPTED));
        } else {
            figures.addAll(BROKEN);
            figures.addAll(EnumSet.of(Figure.LASTING, Figure.COHORT_OPEN, Figure.UNCONFIRMED));
            if (!byTier) figures.addAll(EnumSet.of(Figure.OPEN, Figure.OPEN_BEFORE));
        }
        figures.retainAll(question.figures());
        return figures;
    }

    private static boolean suits(Axis axis, FigureQuestion question, LocalDate today) {
        return inWholeMonths(question, today)
                && inItsScope(question)
                && !question.area().itself()
                && oneDimension(axis, question.slice())
                && keptFor(question, axis);
    }

    private static boolean inWholeMonths(FigureQuestion question, LocalDate today) {
        LocalDate last = question.lastDay();
        return !question.asOf().isBefore(today)
                && question.period().from().getDayOfMonth() == 1
                && (last.equals(question.asOf())
                        || last.equals(YearMonth.from(last).atEndOfMonth()));
    }

    /** Sums are of areas; what an organisation is called into elsewhere is not among them. */
    private static boolean inItsScope(FigureQuestion question) {
        Scope scope = question.scope();
        return scope.reach() == Scope.Reach.AREA
                && (scope.tier() == Tier.COUNTY
                        || scope.organisationId() == null
                        || question.area().id().equals(scope.areaId()));
    }

    private static boolean oneDimension(Axis axis, Slice slice) {
        if (slice.bodies() != null) return false;
        long narrowed = java.util.stream.Stream.of(slice.tier(), slice.type(), slice.source(), slice.body())
                .filter(Objects::nonNull)
                .count();
        return narrowed == 0 || narrowed == 1 && (axis == Axis.AREA || axis == Axis.MONTH);
    }

    /** Of villages only wholes and tiers are kept. */
    private static boolean keptFor(FigureQuestion question, Axis axis) {
        String dimension = FigureSums.dimension(axis, question.slice());
        boolean ofVillages = question.area().tier() == Tier.VILLAGE
                || axis == Axis.AREA && question.area().tier() == Tier.TOWNSHIP;
        return !ofVillages || dimension.equals("ALL") || dimension.equals("TIER");
    }

    /** @param question only with figures that it {@link #answers} */
    public Map<String, Tally> by(Axis axis, FigureQuestion question) {
        return new Answer(axis, question).give();
    }

    /** One answer as it is put together. */
    private final class Answer {
        private final Axis axis;
        private final FigureQuestion question;
        private final Set<Figure> wanted = EnumSet.noneOf(Figure.class);
        private final boolean byTier;
        private final boolean running;
        private Map<String, Tally> inside = Map.of();
        private Map<String, Tally> later = Map.of();
        private Map<String, Tally> found = new HashMap<>();

        Answer(Axis axis, FigureQuestion question) {
            this.axis = axis;
            this.question = question;
            question.figures().forEach(figure -> wanted.addAll(figure.parts()));
            if (wanted.contains(Figure.LASTING)) {
                wanted.add(Figure.SUCCEEDED);
                wanted.addAll(BROKEN);
            }
            byTier = axis == Axis.TIER || question.slice().tier() != null;
            running = FigureSums.running(question);
        }

        Map<String, Tally> give() {
            FigureSums.Sums kept = sums.read(axis, question, keptOnes());
            inside = kept.inside();
            later = kept.later();
            found = new HashMap<>(inside);
            ask(EnumSet.of(Figure.OVERDUE), question, LATE);
            ask(BROKEN, question, SETTLED_BUT);
            if (running) ask(DUE, question.in(thisMonth()), DUE_THEN);
            open();
            Map<String, Tally> given = new HashMap<>();
            found.forEach((part, tally) -> {
                Tally all = derived(tally);
                if (!all.isEmpty()) given.put(part, all);
            });
            return given;
        }

        private Period thisMonth() {
            return new Period(YearMonth.from(question.lastDay()).atDay(1), question.lastDay());
        }

        private void ask(Set<Figure> figures, FigureQuestion of, String restriction) {
            Set<Figure> asked = EnumSet.copyOf(figures);
            asked.retainAll(wanted);
            if (!asked.isEmpty()) add(cases.by(axis, of.of(asked), restriction));
        }

        private void add(Map<String, Tally> more) {
            more.forEach((part, tally) -> found.merge(part, tally, Tally::plus));
        }

        /** What is open now: it tells who is open of those registered, and from it what stood on earlier days. */
        private void open() {
            Set<Figure> asked = EnumSet.of(Figure.COHORT_OPEN, Figure.UNCONFIRMED, Figure.OPEN);
            if (byTier) asked.addAll(EnumSet.of(Figure.REGISTERED, Figure.ACCEPTED));
            if (asked.stream().noneMatch(wanted::contains) && !wanted.contains(Figure.OPEN_BEFORE)) return;
            Map<String, Tally> open = cases.by(axis, question.of(asked), OPEN_NOW);
            boolean seenToday = question.lastDay().equals(question.asOf());
            boolean standing = wanted.contains(Figure.OPEN_BEFORE) || wanted.contains(Figure.OPEN) && !seenToday;
            asked.retainAll(wanted);
            if (!seenToday) asked.remove(Figure.OPEN);
            open.forEach((part, tally) -> found.merge(part, tally.of(asked), Tally::plus));
            if (standing && !byTier) standing(seenToday ? open : openToday(), open, seenToday);
        }

        private Map<String, Tally> openToday() {
            FigureQuestion today = question.in(new Period(question.period().from(), question.asOf()));
            return cases.by(axis, today.of(EnumSet.of(Figure.OPEN, Figure.UNCONFIRMED)), OPEN_NOW);
        }

        /** What stood on a day: what is open today, and ended since, less what was registered since and what is doubtful. */
        private void standing(Map<String, Tally> today, Map<String, Tally> then, boolean seenToday) {
            if (wanted.contains(Figure.OPEN) && !seenToday) add(stood(Figure.OPEN, today, List.of(later), then));
            if (!wanted.contains(Figure.OPEN_BEFORE)) return;
            LocalDate day = question.period().from().minusDays(1);
            FigureQuestion before = question.in(new Period(day, day)).of(EnumSet.of(Figure.UNCONFIRMED));
            add(stood(Figure.OPEN_BEFORE, today, List.of(inside, later), cases.by(axis, before, UNVERIFIED)));
        }

        private static Map<String, Tally> stood(
                Figure as, Map<String, Tally> today, List<Map<String, Tally>> since, Map<String, Tally> doubtful) {
            Map<String, Long> standing = new HashMap<>();
            today.forEach((part, tally) ->
                    standing.merge(part, tally.of(Figure.OPEN) + tally.of(Figure.UNCONFIRMED), Long::sum));
            for (Map<String, Tally> sums : since)
                sums.forEach((part, tally) -> standing.merge(
                        part, ENDS.stream().mapToLong(tally::of).sum() - tally.of(Figure.REGISTERED), Long::sum));
            doubtful.forEach((part, tally) -> standing.merge(part, -tally.of(Figure.UNCONFIRMED), Long::sum));
            Map<String, Tally> stood = new HashMap<>();
            standing.forEach((part, n) -> stood.put(part, new Tally(Map.of(as, n))));
            return stood;
        }

        private Tally derived(Tally tally) {
            Map<Figure, Long> counts = new EnumMap<>(Figure.class);
            for (Figure figure : question.figures()) {
                long n = figure == Figure.LASTING
                        ? tally.of(Figure.SUCCEEDED)
                                - BROKEN.stream().mapToLong(tally::of).sum()
                        : figure.parts().stream().mapToLong(tally::of).sum();
                if (n > 0) counts.put(figure, n);
            }
            return new Tally(counts);
        }

        /** What stood on a day follows from what was registered and ended since. */
        private Set<Figure> keptOnes() {
            Set<Figure> kept = EnumSet.copyOf(wanted);
            if (wanted.contains(Figure.OPEN) || wanted.contains(Figure.OPEN_BEFORE)) {
                kept.addAll(ENDS);
                kept.add(Figure.REGISTERED);
            }
            kept.retainAll(FigureEntries.kept());
            return kept;
        }
    }
}
