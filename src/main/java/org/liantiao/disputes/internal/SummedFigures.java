package org.liantiao.disputes.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * Counts figures from the sums of {@link FigureBook}, and what sums cannot say (what is open now, overdue) from the
 * few cases it concerns. It answers what pages ask every day: whole months, seen from today, one part at a time.
 */
@Component
public class SummedFigures {
    private static final Set<Figure> ENDS = Figure.CONCLUDED.parts();
    private static final Set<Figure> BROKEN = Figure.NOT_LASTING.parts();
    /** What was open on a day was registered until then and not concluded. */
    private static final Set<Figure> STOOD =
            Stream.concat(Stream.of(Figure.REGISTERED), ENDS.stream()).collect(Collectors.toUnmodifiableSet());
    /** What is left of one figure without others that are parts of it. */
    private record Rest(Figure of, Set<Figure> less) {}

    private static final Map<Figure, Rest> RESTS = Map.of(
            Figure.LASTING, new Rest(Figure.SUCCEEDED, BROKEN),
            Figure.COHORT_UNRESOLVED, new Rest(Figure.REGISTERED, EnumSet.of(Figure.COHORT_SUCCEEDED)),
            Figure.COHORT_LOST, new Rest(Figure.COHORT_CONCLUDED, EnumSet.of(Figure.COHORT_SUCCEEDED)));
    /** Of what is open, only the case itself tells at which tier it is. */
    private static final Set<Figure> OPEN_BY_TIER =
            EnumSet.of(Figure.COHORT_OPEN, Figure.UNCONFIRMED, Figure.REGISTERED, Figure.ACCEPTED);

    private static final String OPEN_NOW = " and d.counted_on is null";
    private static final String UNVERIFIED = " and d.unverified = true";
    private static final String LATE = " and (d.counted_on is null or d.counted_on > d.deadline)"
            + " and d.deadline < :figureLast and (d.counted_on is null or d.counted_on > :figureLast)";

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
        figures.addAll(RESTS.keySet());
        boolean byTier = axis == Axis.TIER || question.slice().tier() != null;
        if (axis != Axis.MONTH) figures.addAll(EnumSet.of(Figure.COHORT_OPEN, Figure.UNCONFIRMED));
        else if (byTier) figures.removeAll(EnumSet.of(Figure.REGISTERED, Figure.ACCEPTED, Figure.COHORT_UNRESOLVED));
        if (axis != Axis.MONTH && !byTier) figures.addAll(EnumSet.of(Figure.OPEN, Figure.OPEN_BEFORE));
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
        long narrowed = Stream.of(slice.tier(), slice.type(), slice.source(), slice.body())
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
        private Map<String, Tally> inside = Map.of();
        private Map<String, Tally> before = Map.of();
        private Map<String, Tally> found = new HashMap<>();

        Answer(Axis axis, FigureQuestion question) {
            this.axis = axis;
            this.question = question;
            question.figures().forEach(figure -> wanted.addAll(figure.parts()));
            RESTS.forEach((figure, rest) -> {
                if (!wanted.contains(figure)) return;
                wanted.add(rest.of());
                wanted.addAll(rest.less());
            });
            byTier = axis == Axis.TIER || question.slice().tier() != null;
        }

        Map<String, Tally> give() {
            boolean standing = wanted.contains(Figure.OPEN) || wanted.contains(Figure.OPEN_BEFORE);
            FigureSums.Sums kept = sums.read(axis, question, keptOnes(), standing ? STOOD : Set.of());
            before = kept.before();
            inside = kept.inside();
            found = new HashMap<>(inside);
            ask(EnumSet.of(Figure.OVERDUE), question, LATE);
            if (byTier) ask(OPEN_BY_TIER, question, OPEN_NOW);
            else standing();
            Map<String, Tally> given = new HashMap<>();
            found.forEach((part, tally) -> {
                Tally all = derived(tally);
                if (!all.isEmpty()) given.put(part, all);
            });
            return given;
        }

        private void ask(Set<Figure> figures, FigureQuestion of, String restriction) {
            Set<Figure> asked = EnumSet.copyOf(figures);
            asked.retainAll(wanted);
            if (!asked.isEmpty()) add(cases.by(axis, of.of(asked), restriction));
        }

        private void add(Map<String, Tally> more) {
            more.forEach((part, tally) -> found.merge(part, tally, Tally::plus));
        }

        /**
         * What was registered and not concluded, in the period or ever since the beginning, less what an old ledger left open and
         * nobody has confirmed: that is asked of the few cases it concerns.
         */
        private void standing() {
            Set<Figure> asked = EnumSet.of(Figure.OPEN, Figure.OPEN_BEFORE, Figure.COHORT_OPEN, Figure.UNCONFIRMED);
            asked.retainAll(wanted);
            if (asked.isEmpty()) return;
            Map<String, Tally> doubtful = cases.by(
                    axis,
                    question.of(EnumSet.of(Figure.REGISTERED, Figure.COHORT_OPEN, Figure.UNCONFIRMED)),
                    UNVERIFIED);
            doubtful.forEach((part, tally) -> found.merge(part, tally.of(Set.of(Figure.UNCONFIRMED)), Tally::plus));
            if (asked.contains(Figure.COHORT_OPEN)) {
                count(
                        Figure.COHORT_OPEN,
                        inside,
                        tally -> tally.of(Figure.REGISTERED) - tally.of(Figure.COHORT_CONCLUDED));
                count(
                        Figure.COHORT_OPEN,
                        doubtful,
                        tally -> tally.of(Figure.COHORT_OPEN) - tally.of(Figure.REGISTERED));
            }
            if (asked.contains(Figure.OPEN)) {
                count(Figure.OPEN, before, Answer::stillOpen);
                count(Figure.OPEN, inside, Answer::stillOpen);
                count(Figure.OPEN, doubtful, tally -> -tally.of(Figure.UNCONFIRMED));
            }
            if (asked.contains(Figure.OPEN_BEFORE)) openBefore();
        }

        private void openBefore() {
            LocalDate day = question.period().from().minusDays(1);
            FigureQuestion then = question.in(new Period(day, day)).of(EnumSet.of(Figure.UNCONFIRMED));
            count(Figure.OPEN_BEFORE, before, Answer::stillOpen);
            count(Figure.OPEN_BEFORE, cases.by(axis, then, UNVERIFIED), tally -> -tally.of(Figure.UNCONFIRMED));
        }

        private static long stillOpen(Tally tally) {
            return tally.of(Figure.REGISTERED)
                    - ENDS.stream().mapToLong(tally::of).sum();
        }

        private void count(Figure as, Map<String, Tally> of, ToLongFunction<Tally> how) {
            of.forEach((part, tally) -> found.merge(part, new Tally(Map.of(as, how.applyAsLong(tally))), Tally::plus));
        }

        private Tally derived(Tally tally) {
            Map<Figure, Long> counts = new EnumMap<>(Figure.class);
            for (Figure figure : question.figures()) {
                Rest rest = RESTS.get(figure);
                long n = rest == null ? sum(tally, figure.parts()) : tally.of(rest.of()) - sum(tally, rest.less());
                if (n > 0) counts.put(figure, n);
            }
            return new Tally(counts);
        }

        private static long sum(Tally tally, Set<Figure> figures) {
            return figures.stream().mapToLong(tally::of).sum();
        }

        /** What stood on a day follows from what was registered and ended since. */
        private Set<Figure> keptOnes() {
            Set<Figure> kept = EnumSet.copyOf(wanted);
            if (wanted.contains(Figure.OPEN) || wanted.contains(Figure.OPEN_BEFORE)) {
                kept.addAll(ENDS);
                kept.add(Figure.REGISTERED);
            }
            if (wanted.contains(Figure.COHORT_OPEN))
                kept.addAll(EnumSet.of(Figure.REGISTERED, Figure.COHORT_CONCLUDED));
            kept.retainAll(FigureEntries.kept());
            return kept;
        }
    }
}
