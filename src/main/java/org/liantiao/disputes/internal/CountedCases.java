package org.liantiao.disputes.internal;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.liantiao.disputes.Axis;
import org.liantiao.disputes.Figure;
import org.liantiao.disputes.FigureQuestion;
import org.liantiao.disputes.Harm;
import org.liantiao.disputes.Period;
import org.liantiao.disputes.Tally;
import org.liantiao.jurisdiction.Tier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts figures from the cases themselves: any question, in a time that grows with the cases of the period. */
@Component
public class CountedCases {
    /** What ended before the period is in most figures no more, and most cases have. */
    private static final String RECENT = " and (d.counted_on is null or d.counted_on >= :figureFrom)";

    /** Hints are about what was settled in the period, and nothing else need be read. */
    private static final String SETTLED_THEN = " and d.counted_on between :figureFrom and :figureLast"
            + " and d.counted_outcome = 'RESOLVED' and d.origin = 'LOGGED'";

    /** Few settlements came before a court or prevented anything; an index holds them. */
    private static final Set<Figure> RARE = EnumSet.of(
            Figure.COURT_CONFIRMED,
            Figure.SUED,
            Figure.PREVENTED_SUICIDES,
            Figure.PREVENTED_CRIMES,
            Figure.PREVENTED_PETITIONS,
            Figure.PREVENTED_FIGHTS);

    private static final String RARELY = " and d.counted_on between :figureFrom and :figureLast"
            + " and d.counted_outcome = 'RESOLVED' and (d.confirmed_on is not null or d.sued_on is not null or "
            + Prevented.SOMETHING + ")";

    private static final Set<Figure> STANDING = EnumSet.of(Figure.FALLING_DUE);
    private static final Set<Figure> OF_THE_COHORT = EnumSet.of(
            Figure.REGISTERED,
            Figure.COHORT_SUCCEEDED,
            Figure.COHORT_CONCLUDED,
            Figure.COHORT_UNRESOLVED,
            Figure.COHORT_LOST,
            Figure.COHORT_OPEN);
    private static final String REGISTERED_THEN = " and d.registered_on between :figureFrom and :figureLast";
    private static final String OPEN_THEN = " and (d.counted_on is null or d.counted_on > :figureLast)";

    private static final Set<Figure> OF_ANY_AGE = EnumSet.of(Figure.ACCEPTED, Figure.PERFORMANCE_DUE, Figure.PERFORMED);
    private static final Pattern PARAMETER = Pattern.compile(":[a-zA-Z]+");

    private final JdbcClient jdbc;

    CountedCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What each part comes to, by its name on the axis; parts without cases are left out. */
    public Map<String, Tally> by(Axis axis, FigureQuestion question) {
        return by(axis, question, restriction(question.figures()));
    }

    private static String restriction(Set<Figure> figures) {
        if (figures.stream().allMatch(Figure::isHint)) return SETTLED_THEN;
        if (RARE.containsAll(figures)) return RARELY;
        if (figures.equals(STANDING)) return OPEN_THEN;
        if (OF_THE_COHORT.containsAll(figures)) return REGISTERED_THEN;
        return figures.stream().anyMatch(OF_ANY_AGE::contains) ? "" : RECENT;
    }

    /** What the first rounds that succeeded agreed on, in yuan; parts whose agreements name no amount are left out. */
    public Map<String, BigDecimal> amounts(Axis axis, FigureQuestion question) {
        Map<String, Object> values = new HashMap<>();
        String sql = "select " + key(axis, question) + " as part, sum(g.amount) as yuan from dispute d"
                + " join agreement g on g.dispute_id = d.id and g.round = 1 where g.amount is not null and "
                + InScope.condition(question.scope(), values) + " and " + FigureSql.area(question.area(), values)
                + " and " + FigureSql.condition(question.query(Figure.SUCCEEDED), question.scope(), values)
                + " group by "
                + key(axis, question);
        Map<String, BigDecimal> amounts = new HashMap<>();
        jdbc.sql(sql).params(values).query(row -> {
            amounts.put(row.getString("part"), row.getBigDecimal("yuan"));
        });
        return amounts;
    }

    /** 防止激化的人数: how many people the settlements of a question kept from each harm, by part. */
    public Map<String, Map<Harm, Long>> people(Axis axis, FigureQuestion question) {
        Map<String, Object> values = new HashMap<>();
        String sums = Arrays.stream(Harm.values())
                .map(harm -> ", sum(" + Prevented.column(harm) + ") as " + harm)
                .collect(Collectors.joining());
        String sql = "select " + key(axis, question) + " as part" + sums + " from dispute d where "
                + InScope.condition(question.scope(), values) + " and " + FigureSql.area(question.area(), values)
                + " and " + FigureSql.condition(question.query(Figure.SUCCEEDED), question.scope(), values) + RARELY
                + " group by "
                + key(axis, question);
        Map<String, Map<Harm, Long>> people = new HashMap<>();
        jdbc.sql(sql).params(values).query(row -> {
            Map<Harm, Long> part = new EnumMap<>(Harm.class);
            for (Harm harm : Harm.values()) part.put(harm, row.getLong(harm.name()));
            people.put(row.getString("part"), part);
        });
        return people;
    }

    /** @param restriction leaves out cases that are in none of the figures anyway, beginning with "and" */
    Map<String, Tally> by(Axis axis, FigureQuestion question, String restriction) {
        List<Figure> figures = List.copyOf(question.figures());
        Map<String, Object> values = new HashMap<>();
        String sql = switch (axis) {
            case MONTH -> together(months(question), figures, restriction, values);
            case TIER -> together(tiers(question), figures, restriction, values);
            default ->
                statement(key(axis, question), figures, question, restriction, values) + " group by "
                        + key(axis, question);
        };
        Map<String, Tally> found = new HashMap<>();
        jdbc.sql(sql).params(values).query(row -> {
            Tally tally = tally(row, figures);
            if (!tally.isEmpty()) found.put(row.getString("part"), tally);
        });
        return found;
    }

    /** Each month is a period of its own. */
    private static Map<String, FigureQuestion> months(FigureQuestion question) {
        Map<String, FigureQuestion> months = new LinkedHashMap<>();
        for (Period month : question.period().months(question.asOf()))
            months.put(YearMonth.from(month.from()).toString(), question.in(month));
        return months;
    }

    /** At which tier a case stands depends on the day a figure looks at, so each tier is asked for by itself. */
    private static Map<String, FigureQuestion> tiers(FigureQuestion question) {
        Map<String, FigureQuestion> tiers = new LinkedHashMap<>();
        for (Tier tier : Tier.values())
            if (question.slice().tier() == null || question.slice().tier() == tier)
                tiers.put(tier.name(), question.of(question.slice().at(tier)));
        return tiers;
    }

    /** Several questions in one statement; the parameters of each carry its number. */
    private static String together(
            Map<String, FigureQuestion> questions, List<Figure> figures, String restriction, Map<String, Object> all) {
        List<String> statements = new ArrayList<>();
        questions.forEach((name, question) -> {
            String suffix = "_" + statements.size();
            Map<String, Object> values = new HashMap<>();
            String statement = statement("'" + name + "'", figures, question, restriction, values);
            values.forEach((parameter, value) -> all.put(parameter + suffix, value));
            statements.add(PARAMETER.matcher(statement).replaceAll("$0" + suffix));
        });
        return String.join(" union all ", statements);
    }

    private static String statement(
            String key, List<Figure> figures, FigureQuestion question, String restriction, Map<String, Object> values) {
        values.put("figureFrom", question.period().from());
        values.put("figureLast", question.lastDay());
        values.put("figureAsOf", question.asOf());
        String counts = IntStream.range(0, figures.size())
                .mapToObj(i -> "count(case when "
                        + FigureSql.condition(question.query(figures.get(i)), question.scope(), values)
                        + " then 1 end) as n" + i)
                .collect(Collectors.joining(", "));
        return "select " + key + " as part, " + counts + " from dispute d where "
                + InScope.condition(question.scope(), values) + " and " + FigureSql.area(question.area(), values)
                + restriction;
    }

    private static String key(Axis axis, FigureQuestion question) {
        return switch (axis) {
            case AREA -> "cast(" + child(question.area().tier()) + " as varchar(36))";
            case TYPE -> "d.type_code";
            case SOURCE -> "d.source_code";
            case BODY -> "cast(" + SliceSql.BODY + " as varchar(36))";
            case TIER, MONTH -> throw new IllegalArgumentException(axis + " is no column of a case");
        };
    }

    private static String child(Tier tier) {
        return switch (tier) {
            case COUNTY -> "coalesce(d.township_id, d.county_id)";
            case TOWNSHIP -> "coalesce(d.village_id, d.township_id)";
            case VILLAGE -> "d.village_id";
        };
    }

    private static Tally tally(ResultSet row, List<Figure> figures) throws SQLException {
        Map<Figure, Long> counts = new EnumMap<>(Figure.class);
        for (int i = 0; i < figures.size(); i++) {
            long n = row.getLong("n" + i);
            if (n > 0) counts.put(figures.get(i), n);
        }
        return new Tally(counts);
    }
}
