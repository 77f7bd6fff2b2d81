package org.liantiao.disputes;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.disputes.internal.CountedCases;
import org.liantiao.disputes.internal.FigureSql;
import org.liantiao.disputes.internal.InScope;
import org.liantiao.disputes.internal.SummedFigures;
import org.liantiao.jurisdiction.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Counts cases; the numbers behind every rate. What pages ask every day comes from sums that are kept, in a time that does not
 * depend on how many cases there are; anything else is counted from the cases. Both count the same.
 */
@Service
public class Figures {
    private final JdbcClient jdbc;
    private final SummedFigures summed;
    private final CountedCases counted;
    private final Clock clock;

    Figures(JdbcClient jdbc, SummedFigures summed, CountedCases counted, Clock clock) {
        this.jdbc = jdbc;
        this.summed = summed;
        this.counted = counted;
        this.clock = clock;
    }

    /** How many cases a figure counts; as many as its list has rows. @param area null for the whole scope */
    public long count(Scope scope, @Nullable FigureArea area, FigureQuery query) {
        Map<String, Object> values = new HashMap<>();
        String inScope = InScope.condition(scope, values);
        String where = area == null ? inScope : inScope + " and " + FigureSql.area(area, values);
        return jdbc.sql("select count(*) from dispute d where " + where + " and "
                        + FigureSql.condition(query, scope, values))
                .params(values)
                .query(Long.class)
                .single();
    }

    /** Several figures of each part on an axis, by its name there; parts without cases are left out. */
    public Map<String, Tally> by(Axis axis, FigureQuestion question) {
        Set<Figure> known = summed.answers(axis, question, LocalDate.now(clock));
        Map<String, Tally> tallies = new HashMap<>();
        if (!known.isEmpty()) tallies.putAll(summed.by(axis, question.of(known)));
        Set<Figure> others = EnumSet.copyOf(question.figures());
        others.removeAll(known);
        if (!others.isEmpty())
            counted.by(axis, question.of(others)).forEach((part, tally) -> tallies.merge(part, tally, Tally::plus));
        return tallies;
    }

    /** Several figures of each child of an area; what happened at the area itself stands under its own id. */
    public Map<UUID, Tally> byChild(FigureQuestion question) {
        Map<UUID, Tally> tallies = new HashMap<>();
        by(Axis.AREA, question).forEach((part, tally) -> tallies.put(UUID.fromString(part), tally));
        return tallies;
    }

    /** 协议涉及金额: what the settlements of a question agreed on, in yuan, by part; areas, types, sources or organisations. */
    public Map<String, BigDecimal> amounts(Axis axis, FigureQuestion question) {
        return counted.amounts(axis, question);
    }

    /** 防止激化的人数: how many people the settlements of a question kept from each harm, by part as of {@link #amounts}. */
    public Map<String, Map<Harm, Long>> people(Axis axis, FigureQuestion question) {
        return counted.people(axis, question);
    }

    /** Several figures of an area as a whole. */
    public Tally total(FigureQuestion question) {
        return by(Axis.AREA, question).values().stream().reduce(Tally.NOTHING, Tally::plus);
    }
}
