package org.liantiao.disputes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liantiao.disputes.internal.FigureSql;
import org.liantiao.disputes.internal.InScope;
import org.liantiao.disputes.internal.SliceSql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** 后来怎样: how first rounds stood on a day, and what had become of them some time later. Old ledgers count as well. */
@Service
public class Courses {
    /**
     * From how it stood on a day to what it was some time later.
     *
     * @param since the day one looks from; what ended on it has ended
     * @param until the day one looks at, its end
     */
    public record Stretch(LocalDate since, LocalDate until) {}

    /** How a case stood on the first day. */
    public enum Stood {
        OVERDUE,
        /** Its deadline lies before the last day. */
        FALLING_DUE,
        /** Its deadline lies on the last day or later. */
        DUE_LATER,
        /** It was registered only after the first day. */
        NOT_YET_THERE
    }

    /** What it was on the last day. */
    public enum Became {
        SUCCEEDED,
        FAILED,
        OVERDUE,
        OPEN,
        /** Declined, refused or withdrawn: in no rate. Or concluded at another tier than the one that is asked about. */
        LEFT
    }

    /**
     * @param stretch its place in the question, from 0
     * @param elsewhere another tier than the one that is asked about had it on the first day
     */
    public record Course(int stretch, Stood stood, boolean elsewhere, Became became, long cases) {}

    private static final String COURSES = """
            select c.nr, c.stood, c.elsewhere, c.became, count(*) as n from (
              select v.nr,
                case when d.registered_on > v.since then 'NOT_YET_THERE' when d.deadline < v.since then 'OVERDUE'
                  when d.deadline < v.until then 'FALLING_DUE' else 'DUE_LATER' end as stood,
                case when d.registered_on <= v.since%s then 1 else 0 end as elsewhere,
                case when d.counted_on is null or d.counted_on > v.until
                  then case when d.deadline < v.until%s then 'OVERDUE' else 'OPEN' end
                  %s
                  when d.counted_outcome = 'RESOLVED' then 'SUCCEEDED' when d.counted_outcome = 'FAILED' then 'FAILED'
                  else 'LEFT' end as became
              from dispute d join (values %s) v(nr, since, until)
                on d.registered_on <= v.until and (d.counted_on is null or d.counted_on > v.since)
              where (d.counted_on is null or d.counted_on > :earliest)
                and (d.unverified = false or d.ledger_year >= extract(year from v.since)) and %s and %s%s
            ) c group by c.nr, c.stood, c.elsewhere, c.became""";

    private final JdbcClient jdbc;

    Courses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Of the cases of a question's scope, area, type and source, and as its tier sees them; its period and figures do not
     * matter. In one statement, which reads what ended after the first of the days.
     *
     * @throws IllegalArgumentException when it asks for an organisation: which one has a case changes on its way
     */
    public List<Course> of(FigureQuestion question, List<Stretch> stretches) {
        Slice slice = question.slice();
        if (slice.body() != null || slice.bodies() != null) throw new IllegalArgumentException("of an organisation");
        if (stretches.isEmpty()) return List.of();
        Map<String, Object> values = new HashMap<>();
        values.put(
                "earliest",
                stretches.stream().map(Stretch::since).min(LocalDate::compareTo).orElseThrow());
        List<String> rows = new ArrayList<>();
        for (Stretch stretch : stretches)
            rows.add("(" + rows.size() + ", cast('" + stretch.since() + "' as date), cast('" + stretch.until()
                    + "' as date))");
        String sql = COURSES.formatted(
                held("v.since", "<>", slice, values),
                held("v.until", "=", slice, values),
                slice.tier() == null ? "" : "when d.counted_tier <> :courseTier then 'LEFT'",
                String.join(", ", rows),
                InScope.condition(question.scope(), values),
                FigureSql.area(question.area(), values),
                SliceSql.kind(slice, values));
        return jdbc.sql(sql)
                .params(values)
                .query((row, n) -> new Course(
                        row.getInt("nr"),
                        Stood.valueOf(row.getString("stood")),
                        row.getInt("elsewhere") == 1,
                        Became.valueOf(row.getString("became")),
                        row.getLong("n")))
                .list();
    }

    /** Who had a case on a day: of no tier, nothing is elsewhere, and everything counts. */
    private static String held(String day, String compared, Slice slice, Map<String, Object> values) {
        if (slice.tier() == null) return compared.equals("=") ? "" : " and 1 = 0";
        values.put("courseTier", slice.tier().name());
        return " and " + SliceSql.holderOn(day) + " " + compared + " :courseTier";
    }
}
