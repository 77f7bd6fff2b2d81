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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.liantiao.disputes.Axis;
import org.liantiao.disputes.Figure;
import org.liantiao.disputes.FigureQuestion;
import org.liantiao.disputes.Period;
import org.liantiao.disputes.Slice;
import org.liantiao.disputes.Tally;
import org.liantiao.jurisdiction.Scope;
import org.liantiao.jurisdiction.Tier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts figures from the sums of {@link FigureBook}, and what sums cannot say (what is open now, overdue, not lasting) from the
 * few cases it concerns. It answers what pages ask every day: whole months, seen from today, one part at a time.
 */
@Component
public class SummedFigures {
    private static final Set<Figure> ENDS =
            EnumSet.of(Figure.SUCCEEDED, Figure.FAILED, Figure.REFUSED, Figure.WITHDRAWN, Figure.DECLINED);
    private static final Set<Figure> BROKEN =
            EnumSet.of(Figure.NOT_PERFORMED, Figure.REOPENED_SINCE, Figure.REPEATED_SINCE);
    private static final Set<Figure> DUE = EnumSet.of(Figure.PERFORMANCE_DUE, Figure.PERFORMED);
    /** Figures that are others added up. */
    private static final Map<Figure, Set<Figure>> ADDED = Map.of(
            Figure.CONCLUDED, ENDS,
            Figure.NOT_LASTING, BROKEN,
            Figure.UNRESOLVED, EnumSet.of(Figure.FAILED, Figure.OVERDUE),
            Figure.REPORTED_BASE, EnumSet.of(Figure.SUCCEEDED, Figure.FAILED),
            Figure.DUE_BASE, EnumSet.of(Figure.SUCCEEDED, Figure.FAILED, Figure.OVERDUE));

    private static final String OPEN_NOW = " and d.counted_on is null";
    private static final String UNVERIFIED = " and d.unverified = true";
    private static final String LATE = " and (d.counted_on is null or d.counted_on > d.deadline)"
            + " and d.deadline < :figureLast and (d.counted_on is null or d.counted_on > :figureLast)";
    private static final String SETTLED_BUT = " and d.counted_outcome = 'RESOLVED' and d.counted_on >= :figureFrom"
            + " and d.counted_on <= :figureLast and (d.reopened_on is not null or d.repeated_on is not null"
            + " or d.performance_due_on is not null and (d.performed_on is null or d.performed_on > d.performance_due_on))";
    private static final String DUE_THEN =
            " and d.performance_due_on >= :figureFrom and d.performance_due_on <= :figureLast";

    private final JdbcClient jdbc;
    private final CountedCases cases;

    SummedFigures(JdbcClient jdbc, CountedCases cases) {
        this.jdbc = jdbc;
        this.cases = cases;
    }

    /** Which figures of a question it can answer; none when it cannot answer such a one. */
    public Set<Figure> answers(Axis axis, FigureQuestion question, LocalDate today) {
        Set<Figure> figures = EnumSet.noneOf(Figure.class);
        if (!suits(axis, question, today)) return figures;
        figures.addAll(FigureEntries.kept());
        figures.addAll(ADDED.keySet());
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
        long narrowed = java.util.stream.Stream.of(slice.tier(), slice.type(), slice.source(), slice.body())
                .filter(Objects::nonNull)
                .count();
        return narrowed == 0 || narrowed == 1 && (axis == Axis.AREA || axis == Axis.MONTH);
    }

    /** Of villages only wholes and tiers are kept. */
    private static boolean keptFor(FigureQuestion question, Axis axis) {
        String dimension = dimension(axis, question.slice());
        boolean ofVillages = question.area().tier() == Tier.VILLAGE
                || axis == Axis.AREA && question.area().tier() == Tier.TOWNSHIP;
        return !ofVillages || dimension.equals("ALL") || dimension.equals("TIER");
    }

    private static String dimension(Axis axis, Slice slice) {
        if (axis != Axis.AREA && axis != Axis.MONTH) return axis.name();
        if (slice.tier() != null) return "TIER";
        if (slice.type() != null) return "TYPE";
        if (slice.source() != null) return "SOURCE";
        return slice.body() != null ? "BODY" : "ALL";
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
            question.figures().forEach(figure -> wanted.addAll(ADDED.getOrDefault(figure, Set.of(figure))));
            if (wanted.contains(Figure.LASTING)) {
                wanted.add(Figure.SUCCEEDED);
                wanted.addAll(BROKEN);
            }
            byTier = axis == Axis.TIER || question.slice().tier() != null;
            running = question.lastDay()
                    .isBefore(YearMonth.from(question.lastDay()).atEndOfMonth());
        }

        Map<String, Tally> give() {
            sums();
            found = new HashMap<>(inside);
            ask(EnumSet.of(Figure.OVERDUE), question, LATE);
            ask(BROKEN, question, SETTLED_BUT);
            if (running) ask(DUE, question.in(thisMonth()), DUE_THEN);
            Set<Figure> open = EnumSet.of(Figure.COHORT_OPEN, Figure.UNCONFIRMED);
            if (byTier) open.addAll(EnumSet.of(Figure.REGISTERED, Figure.ACCEPTED));
            ask(open, question, OPEN_NOW);
            if (wanted.contains(Figure.OPEN) || wanted.contains(Figure.OPEN_BEFORE)) standing();
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

        /** What stood on a day: what is open now, and ended since, less what was registered since. */
        private void standing() {
            FigureQuestion now = question.in(new Period(question.period().from(), question.asOf()));
            Map<String, Tally> open = cases.by(axis, now.of(EnumSet.of(Figure.OPEN, Figure.UNCONFIRMED)), OPEN_NOW);
            if (wanted.contains(Figure.OPEN)) add(stood(Figure.OPEN, open, List.of(later), question));
            LocalDate before = question.period().from().minusDays(1);
            if (wanted.contains(Figure.OPEN_BEFORE))
                add(stood(Figure.OPEN_BEFORE, open, List.of(inside, later), question.in(new Period(before, before))));
        }

        private Map<String, Tally> stood(
                Figure as, Map<String, Tally> open, List<Map<String, Tally>> since, FigureQuestion then) {
            Map<String, Long> standing = new HashMap<>();
            open.forEach((part, tally) ->
                    standing.merge(part, tally.of(Figure.OPEN) + tally.of(Figure.UNCONFIRMED), Long::sum));
            for (Map<String, Tally> sums : since)
                sums.forEach((part, tally) -> standing.merge(
                        part, ENDS.stream().mapToLong(tally::of).sum() - tally.of(Figure.REGISTERED), Long::sum));
            cases.by(axis, then.of(EnumSet.of(Figure.UNCONFIRMED)), UNVERIFIED)
                    .forEach((part, tally) -> standing.merge(part, -tally.of(Figure.UNCONFIRMED), Long::sum));
            Map<String, Tally> stood = new HashMap<>();
            standing.forEach((part, n) -> stood.put(part, new Tally(Map.of(as, n))));
            return stood;
        }

        private Tally derived(Tally tally) {
            Map<Figure, Long> counts = new EnumMap<>(Figure.class);
            for (Figure figure : question.figures()) {
                Set<Figure> parts = ADDED.getOrDefault(figure, Set.of(figure));
                long n = figure == Figure.LASTING
                        ? tally.of(Figure.SUCCEEDED)
                                - BROKEN.stream().mapToLong(tally::of).sum()
                        : parts.stream().mapToLong(tally::of).sum();
                if (n > 0) counts.put(figure, n);
            }
            return new Tally(counts);
        }

        // --- the sums, and what is not folded yet

        private void sums() {
            Set<Figure> kept = EnumSet.copyOf(FigureEntries.kept());
            boolean standing = wanted.contains(Figure.OPEN) || wanted.contains(Figure.OPEN_BEFORE);
            Set<Figure> forStanding = EnumSet.copyOf(ENDS);
            forStanding.add(Figure.REGISTERED);
            kept.removeIf(figure -> !wanted.contains(figure) && !(standing && forStanding.contains(figure)));
            if (kept.isEmpty()) return;
            Map<String, Map<Figure, Long>> now = new HashMap<>();
            Map<String, Map<Figure, Long>> since = new HashMap<>();
            Map<String, Object> values = new HashMap<>();
            int last = FigureEntries.month(YearMonth.from(question.lastDay()));
            String sql = "select k.part, k.figure, k.age, sum(k.n) as n from (select u.part, u.figure, u.n,"
                    + " case when u.on_month > :last then 'LATER' when u.on_month = :last then 'LAST' else 'EARLIER' end as age from ("
                    + summed(values) + " union all " + unfolded(values) + ") u) k group by k.part, k.figure, k.age";
            values.put("last", last);
            values.put(
                    "from", FigureEntries.month(YearMonth.from(question.period().from())));
            values.put("figures", kept.stream().map(Figure::name).toList());
            values.put("area", question.area().id());
            jdbc.sql(sql).params(values).query(row -> {
                Figure figure = Figure.valueOf(row.getString("figure"));
                // Of the month that runs, what is due later is not due yet.
                if (running && row.getString("age").equals("LAST") && DUE.contains(figure)) return;
                (row.getString("age").equals("LATER") ? since : now)
                        .computeIfAbsent(name(row.getString("part")), part -> new EnumMap<>(Figure.class))
                        .merge(figure, row.getLong("n"), Long::sum);
            });
            inside = tallies(now);
            later = tallies(since);
        }

        private String name(String part) {
            return axis == Axis.MONTH ? FigureEntries.month(Integer.parseInt(part)) : part;
        }

        /** On the axis of areas the whole comes along, and what happened at the area itself is what its parts leave. */
        private Map<String, Tally> tallies(Map<String, Map<Figure, Long>> counts) {
            String whole = question.area().id().toString();
            if (axis == Axis.AREA && question.area().tier() != Tier.VILLAGE && counts.containsKey(whole)) {
                Map<Figure, Long> rest = new EnumMap<>(counts.get(whole));
                counts.forEach((part, figures) -> {
                    if (!part.equals(whole)) figures.forEach((figure, n) -> rest.merge(figure, -n, Long::sum));
                });
                counts.put(whole, rest);
            }
            Map<String, Tally> tallies = new HashMap<>();
            counts.forEach((part, figures) -> tallies.put(part, new Tally(figures)));
            return tallies;
        }

        private String summed(Map<String, Object> values) {
            String dimension = dimension(axis, question.slice());
            values.put("dimension", dimension);
            String part = switch (axis) {
                case AREA -> "cast(s.area_id as varchar(36))";
                case MONTH -> "cast(s.on_month as varchar(36))";
                default -> "s.part";
            };
            String areas = axis == Axis.AREA ? "(a.id = :area or a.parent_id = :area)" : "a.id = :area";
            String slice = slice("s.part", values);
            return "select " + part + " as part, s.on_month, s.figure, s.n from figure_sum s where s.area_id in ("
                    + "select a.id from area a where " + areas + " and " + inScope(values) + ")"
                    + " and s.dimension = :dimension and s.on_month >= :from and s.figure in (:figures)" + slice;
        }

        private String slice(String column, Map<String, Object> values) {
            Slice slice = question.slice();
            Object part = slice.tier() != null
                    ? slice.tier().name()
                    : slice.type() != null ? slice.type() : slice.source() != null ? slice.source() : slice.body();
            if (part == null) return "";
            values.put("part", part.toString());
            return " and " + column + " = :part";
        }

        private String inScope(Map<String, Object> values) {
            Scope scope = question.scope();
            values.put("scopeArea", Objects.requireNonNull(scope.areaId()));
            return switch (Objects.requireNonNull(scope.tier())) {
                case COUNTY -> "a.county_id = :scopeArea";
                case TOWNSHIP -> "a.township_id = :scopeArea";
                case VILLAGE -> "a.id = :scopeArea";
            };
        }

        private String unfolded(Map<String, Object> values) {
            String column = column(dimension(axis, question.slice()));
            String slice = question.slice().isAll() ? "" : slice(column, values);
            Function<String, String> of = key -> "select " + key
                    + " as part, d.on_month, d.figure, d.n from figure_delta d where "
                    + InScope.column(question.area().tier()) + " = :area and "
                    + InScope.column(Objects.requireNonNull(question.scope().tier())) + " = :scopeArea"
                    + " and d.on_month >= :from and d.figure in (:figures) and " + column + " is not null" + slice;
            return switch (axis) {
                case AREA -> {
                    String child = child();
                    String whole = of.apply("cast(:area as varchar(36))");
                    yield child == null
                            ? whole
                            : whole + " union all " + of.apply("cast(" + child + " as varchar(36))") + " and " + child
                                    + " is not null";
                }
                case MONTH -> of.apply("cast(d.on_month as varchar(36))");
                default -> of.apply(column);
            };
        }

        private static String column(String dimension) {
            return switch (dimension) {
                case "TIER" -> "d.tier";
                case "TYPE" -> "d.type_code";
                case "SOURCE" -> "d.source_code";
                case "BODY" -> "cast(d.body_id as varchar(36))";
                default -> "d.figure";
            };
        }

        private @Nullable String child() {
            return switch (question.area().tier()) {
                case COUNTY -> "d.township_id";
                case TOWNSHIP -> "d.village_id";
                case VILLAGE -> null;
            };
        }
    }
}
