package org.liantiao.disputes;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liantiao.disputes.internal.FigureSql;
import org.liantiao.disputes.internal.InScope;
import org.liantiao.jurisdiction.Tier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** 办理天数: from the day a case was registered to the day its agreement took effect. */
@Service
public class SettlementDays {
    /** Seconds since 1970 are what both databases can take a day apart into. */
    private static final String DAYS =
            "cast((extract(epoch from d.counted_on) - extract(epoch from d.registered_on)) / 86400 as integer)";

    private final JdbcClient jdbc;

    SettlementDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How many cases took how many days, by the tier that settled them: exactly those that {@link Figure#SUCCEEDED} counts.
     * One statement that reads the cases of the period and gives a row for each number of days.
     *
     * @param question its figures do not matter
     */
    public Map<Tier, SortedMap<Integer, Long>> byTier(FigureQuestion question) {
        Map<String, Object> values = new HashMap<>();
        String condition = InScope.condition(question.scope(), values) + " and "
                + FigureSql.area(question.area(), values) + " and "
                + FigureSql.condition(question.query(Figure.SUCCEEDED), question.scope(), values);
        Map<Tier, SortedMap<Integer, Long>> found = new EnumMap<>(Tier.class);
        jdbc.sql("select s.counted_tier, s.days, count(*) as n from (select d.counted_tier, " + DAYS
                        + " as days from dispute d where " + condition + ") s group by s.counted_tier, s.days")
                .params(values)
                .query(row -> {
                    found.computeIfAbsent(Tier.valueOf(row.getString("counted_tier")), tier -> new TreeMap<>())
                            .put(row.getInt("days"), row.getLong("n"));
                });
        return found;
    }
}
