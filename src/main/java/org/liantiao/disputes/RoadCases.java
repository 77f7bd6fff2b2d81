package org.liantiao.disputes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.liantiao.disputes.internal.FigureSql;
import org.liantiao.disputes.internal.InScope;
import org.liantiao.jurisdiction.Scope;
import org.liantiao.jurisdiction.Tier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** 影响达标的案件: the open cases that are overdue, or will be on a period's last day, the most urgent first. */
@Service
public class RoadCases {
    private final JdbcClient jdbc;

    RoadCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The most urgent by {@link Urgency}; as many as {@link Figure#OVERDUE} and {@link Figure#FALLING_DUE} count together
     * while the period runs.
     *
     * @param question of a period that runs; its figures do not matter
     */
    public List<RoadCase> first(FigureQuestion question, int limit) {
        Scope scope = question.scope();
        LocalDate today = question.asOf();
        Map<String, Object> values = new HashMap<>();
        String opens = InScope.opens(scope, values);
        String cases =
                "select d.id, d.code, d.applicant_name, d.respondent_name, d.type_code, a.name as place, d.tier, "
                        + opens + " as may_open,"
                        + " (select t.name from area t where t.id = coalesce(d.township_id, d.county_id)) as township,"
                        + " d.risk, d.deadline, d.paused_on, (select count(*) from escalation e where e.dispute_id = d.id"
                        + " and e.ruling = 'RETURN') as returns"
                        + " from dispute d join area a on a.id = d.place_id where d.counted_on is null and "
                        + InScope.condition(scope, values) + " and " + FigureSql.area(question.area(), values)
                        + " and ("
                        + FigureSql.condition(question.query(Figure.OVERDUE), scope, values) + " or "
                        + FigureSql.condition(question.query(Figure.FALLING_DUE), scope, values) + ")";
        String order = Urgency.sql(today, values);
        values.put("limit", limit);
        return jdbc.sql("select q.* from (" + cases + ") q order by " + order + " desc, q.deadline, q.id limit :limit")
                .params(values)
                .query((row, n) -> row(row))
                .list();
    }

    private static RoadCase row(ResultSet row) throws SQLException {
        boolean opens = row.getBoolean("may_open");
        return new RoadCase(
                row.getObject("id", UUID.class),
                row.getString("code"),
                opens ? row.getString("applicant_name") : "",
                opens ? row.getString("respondent_name") : "",
                row.getString("type_code"),
                row.getString(opens ? "place" : "township"),
                Tier.valueOf(row.getString("tier")),
                Risk.of(row.getInt("risk")),
                row.getObject("deadline", LocalDate.class),
                row.getObject("paused_on", LocalDate.class),
                row.getInt("returns"));
    }
}
