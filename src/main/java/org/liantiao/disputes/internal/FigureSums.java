package org.liantiao.disputes.internal;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.liantiao.disputes.Axis;
import org.liantiao.disputes.Figure;
import org.liantiao.disputes.FigureQuestion;
import org.liantiao.disputes.Slice;
import org.liantiao.disputes.Tally;
import org.liantiao.jurisdiction.Scope;
import org.liantiao.jurisdiction.Tier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the sums of {@link FigureBook}, and with them what is not folded yet, in one statement. */
@Component
class FigureSums {
    /** By part of the axis. @param before what the months before the period come to, if it was asked for */
    record Sums(Map<String, Tally> before, Map<String, Tally> inside) {}

    private final JdbcClient jdbc;

    FigureSums(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param kept figures that are kept in sums
     * @param earlier those that are asked for of the months before the period as well
     */
    Sums read(Axis axis, FigureQuestion question, Set<Figure> kept, Set<Figure> earlier) {
        return kept.isEmpty() ? new Sums(Map.of(), Map.of()) : new Reading(axis, question, kept, earlier).read();
    }

    /** What is kept of which part. */
    static String dimension(Axis axis, Slice slice) {
        if (axis != Axis.AREA && axis != Axis.MONTH) return axis.name();
        if (slice.tier() != null) return "TIER";
        if (slice.type() != null) return "TYPE";
        if (slice.source() != null) return "SOURCE";
        return slice.body() != null ? "BODY" : "ALL";
    }

    private final class Reading {
        private final Axis axis;
        private final FigureQuestion question;
        private final boolean fromTheBeginning;
        private final Map<String, Object> values = new HashMap<>();

        Reading(Axis axis, FigureQuestion question, Set<Figure> kept, Set<Figure> earlier) {
            fromTheBeginning = !earlier.isEmpty();
            if (fromTheBeginning)
                values.put("before", earlier.stream().map(Figure::name).toList());
            this.axis = axis;
            this.question = question;
            values.put("last", FigureEntries.month(YearMonth.from(question.lastDay())));
            values.put(
                    "from", FigureEntries.month(YearMonth.from(question.period().from())));
            values.put("asOf", FigureEntries.day(question.asOf()));
            values.put("figures", kept.stream().map(Figure::name).toList());
            values.put("area", question.area().id());
        }

        Sums read() {
            Map<String, Map<Figure, Long>> inside = new HashMap<>();
            Map<String, Map<Figure, Long>> before = new HashMap<>();
            String sql = "select k.part, k.figure, k.age, sum(k.n) as n from ("
                    + both("INSIDE", "on_month between :from and :last and figure in (:figures)")
                    + (fromTheBeginning
                            ? " union all " + both("BEFORE", "on_month < :from and figure in (:before)")
                            : "")
                    + ") k group by k.part, k.figure, k.age";
            jdbc.sql(sql).params(values).query(row -> {
                Figure figure = Figure.valueOf(row.getString("figure"));
                String age = row.getString("age");
                (age.equals("BEFORE") ? before : inside)
                        .computeIfAbsent(name(row.getString("part")), part -> new EnumMap<>(Figure.class))
                        .merge(figure, row.getLong("n"), Long::sum);
            });
            return new Sums(tallies(before), tallies(inside));
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

        private String both(String age, String asked) {
            return summed(age, asked) + " union all " + unfolded(age, asked);
        }

        private String summed(String age, String asked) {
            String dimension = dimension(axis, question.slice());
            values.put("dimension", dimension);
            String part = switch (axis) {
                case AREA -> "cast(s.area_id as varchar(36))";
                case MONTH -> "cast(s.on_month as varchar(36))";
                default -> "s.part";
            };
            String areas = axis == Axis.AREA ? "(a.id = :area or a.parent_id = :area)" : "a.id = :area";
            String slice = slice("s.part");
            return "select " + part
                    + " as part, s.figure, s.n, '" + age + "' as age from figure_sum s where s.area_id = any(array("
                    + "select a.id from area a where " + areas + " and " + inScope() + "))"
                    + " and s.dimension = :dimension and s.since <= :asOf and " + asked + slice;
        }

        private String slice(String column) {
            Slice slice = question.slice();
            Object part = slice.tier() != null
                    ? slice.tier().name()
                    : slice.type() != null ? slice.type() : slice.source() != null ? slice.source() : slice.body();
            if (part == null) return "";
            values.put("part", part.toString());
            return " and " + column + " = :part";
        }

        private String inScope() {
            Scope scope = question.scope();
            values.put("scopeArea", Objects.requireNonNull(scope.areaId()));
            return switch (Objects.requireNonNull(scope.tier())) {
                case COUNTY -> "a.county_id = :scopeArea";
                case TOWNSHIP -> "a.township_id = :scopeArea";
                case VILLAGE -> "a.id = :scopeArea";
            };
        }

        private String unfolded(String age, String asked) {
            String column = column(dimension(axis, question.slice()));
            String slice = question.slice().isAll() ? "" : slice(column);
            Function<String, String> of = key -> "select " + key
                    + " as part, d.figure, d.n, '" + age + "' as age from figure_delta d where "
                    + InScope.column(question.area().tier()) + " = :area and "
                    + InScope.column(Objects.requireNonNull(question.scope().tier())) + " = :scopeArea"
                    + " and d.since <= :asOf and " + asked + " and " + column
                    + " is not null" + slice;
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
