package org.liantiao.disputes;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.liantiao.disputes.internal.FigureSql;
import org.liantiao.disputes.internal.InScope;
import org.liantiao.jurisdiction.Scope;
import org.liantiao.jurisdiction.Tier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Counts cases; the numbers behind every rate. */
@Service
public class Figures {
    private final JdbcClient jdbc;

    Figures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many cases a figure counts; as many as its list has rows. @param area null for the whole scope */
    public long count(Scope scope, @Nullable FigureArea area, FigureQuery query) {
        Map<String, Object> values = new HashMap<>();
        String where = where(scope, area, values) + " and " + FigureSql.condition(query, values);
        return jdbc.sql("select count(*) from dispute d where " + where)
                .params(values)
                .query(Long.class)
                .single();
    }

    /**
     * Several figures of each child of an area, in one statement.
     *
     * @param figures all but {@link Figure#ACCEPTED}, which may belong to rounds that ended before the period
     * @return by the child's id; what happened at the area itself stands under its own
     */
    public Map<UUID, Tally> byChild(
            Scope scope, FigureArea area, Set<Figure> figures, Period period, LocalDate asOf, @Nullable Tier tier) {
        if (figures.contains(Figure.ACCEPTED)) throw new IllegalArgumentException("accepted is counted by itself");
        Map<String, Object> values = new HashMap<>();
        List<Figure> wanted = List.copyOf(figures);
        String sums = IntStream.range(0, wanted.size())
                .mapToObj(i -> "count(case when "
                        + FigureSql.condition(new FigureQuery(wanted.get(i), period, asOf, tier), values)
                        + " then 1 end) as n" + i)
                .collect(Collectors.joining(", "));
        // What ended before the period is in none of these figures, and most cases have.
        values.put("recent", period.from());
        String sql = "select " + child(area.tier()) + " as child, " + sums + " from dispute d where "
                + where(scope, area, values) + " and (d.counted_on is null or d.counted_on >= :recent) group by "
                + child(area.tier());
        Map<UUID, Tally> tallies = new HashMap<>();
        jdbc.sql(sql).params(values).query(row -> {
            Map<Figure, Long> counts = new EnumMap<>(Figure.class);
            for (int i = 0; i < wanted.size(); i++) counts.put(wanted.get(i), row.getLong("n" + i));
            tallies.put(row.getObject("child", UUID.class), new Tally(counts));
        });
        return tallies;
    }

    private static String where(Scope scope, @Nullable FigureArea area, Map<String, Object> values) {
        String inScope = InScope.condition(scope, values);
        return area == null ? inScope : inScope + " and " + FigureSql.area(area, values);
    }

    private static String child(Tier tier) {
        return switch (tier) {
            case COUNTY -> "coalesce(d.township_id, d.county_id)";
            case TOWNSHIP -> "coalesce(d.village_id, d.township_id)";
            case VILLAGE -> "d.village_id";
        };
    }
}
