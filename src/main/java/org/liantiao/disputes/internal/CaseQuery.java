package org.liantiao.disputes.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.liantiao.disputes.CaseFilter;
import org.liantiao.disputes.CaseList;
import org.liantiao.disputes.CaseRow;
import org.liantiao.disputes.End;
import org.liantiao.disputes.FollowUpReason;
import org.liantiao.disputes.Risk;
import org.liantiao.disputes.State;
import org.liantiao.jurisdiction.Scope;
import org.liantiao.jurisdiction.Tier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks for the cases of a filter, within a scope. */
@Component
public class CaseQuery {
    private static final String COLUMNS = """
            select d.id, d.code, d.applicant_name, d.respondent_name, d.title, d.type_code, d.village_id, a.name as place, d.state, d.outcome,
                   d.tier, o.name as holder, d.handler_id, d.due_at, d.due_provisional, d.paused_on, d.risk, d.report_outstanding,
                   d.registered_on, d.entered_late, d.unverified, d.round, g.performed_on, g.followed_up_on, d.concluded_on, d.follow_up_on, d.follow_up_why,
                   (select count(*) from mediation_session s where s.dispute_id = d.id and s.round = d.round and s.planned = false) as sessions,
                   d.seal_code is not null as is_sealed, %s as may_open, %s as unseen,
                   (select t.name from area t where t.id = coalesce(d.township_id, d.county_id)) as township
            from dispute d join area a on a.id = d.place_id join organisation o on o.id = d.holder_id
                 left join agreement g on g.dispute_id = d.id and g.round = d.round
            """;
    private static final String PLACE = " join area a on a.id = d.place_id";
    private static final Pattern PARAMETER = Pattern.compile(":[a-zA-Z]+");

    private final JdbcClient jdbc;
    private final CaseWhere where;

    CaseQuery(JdbcClient jdbc, CaseWhere where) {
        this.jdbc = jdbc;
        this.where = where;
    }

    /** First which rows the page has, from an index if there is one, then only these in full. */
    public List<CaseRow> rows(
            Scope scope, CaseFilter filter, CaseList.Sort sort, boolean descending, int offset, int limit) {
        Map<String, Object> values = new HashMap<>();
        String condition = where.of(scope, filter, values);
        String unseen = unseen(scope, filter, values);
        String order = " order by " + (filter.tellsOfRepeats() ? "case when " + unseen + " then 0 else 1 end, " : "")
                + sort.order(descending);
        values.put("limit", limit);
        values.put("offset", offset);
        return jdbc.sql(COLUMNS.formatted(InScope.opens(scope, values), unseen)
                        + " where d.id in (select d.id from dispute d"
                        + (sort == CaseList.Sort.PLACE ? PLACE : "") + " where " + condition + order
                        + " limit :limit offset :offset)" + order)
                .params(values)
                .query((row, n) -> row(row))
                .list();
    }

    /** Which rows tell nothing but that they are there; they stand together, or the order of the others would tell whose they are. */
    private static String unseen(Scope scope, CaseFilter filter, Map<String, Object> values) {
        return filter.tellsOfRepeats() ? InScope.followedUnseen(scope, values) : "false";
    }

    /** How many rows each of several filters has, in one question. */
    public List<Integer> counts(Scope scope, List<CaseFilter> filters) {
        Map<String, Object> values = new HashMap<>();
        String counts = IntStream.range(0, filters.size())
                .mapToObj(i -> "(select count(*) from dispute d where " + where(scope, filters.get(i), i, values) + ")")
                .collect(Collectors.joining(", "));
        return jdbc.sql("select " + counts)
                .params(values)
                .query((row, n) -> integers(row, filters.size()))
                .single();
    }

    /** The first rows of a filter. */
    public record Top(CaseFilter filter, CaseList.Sort sort) {}

    /** The first rows of each of several filters, in one question. */
    public List<List<CaseRow>> tops(Scope scope, List<Top> wanted, int limit) {
        Map<String, Object> values = new HashMap<>();
        String columns = COLUMNS.formatted(InScope.opens(scope, values), "false");
        String tops = IntStream.range(0, wanted.size())
                .mapToObj(i -> top(
                        columns,
                        i,
                        where(scope, wanted.get(i).filter(), i, values),
                        wanted.get(i).sort()))
                .collect(Collectors.joining(" union all "));
        values.put("limit", limit);
        List<List<CaseRow>> lists = wanted.stream()
                .map(top -> (List<CaseRow>) new ArrayList<CaseRow>())
                .toList();
        jdbc.sql("select * from (" + tops + ") d order by list, nth")
                .params(values)
                .query(row -> {
                    lists.get(row.getInt("list")).add(row(row));
                });
        return lists;
    }

    private static String top(String columns, int list, String condition, CaseList.Sort sort) {
        String order = sort.order(false);
        return "(select " + list + " as list, row_number() over (order by " + order + ") as nth, d.* from (" + columns
                + " where d.id in (select d.id from dispute d where " + condition + " order by " + order
                + " limit :limit)) d)";
    }

    /** A condition whose parameters carry a number, so that it can stand beside others. */
    private String where(Scope scope, CaseFilter filter, int number, Map<String, Object> all) {
        Map<String, Object> values = new HashMap<>();
        String condition = where.of(scope, filter, values);
        values.forEach((name, value) -> all.put(name + "_" + number, value));
        return PARAMETER.matcher(condition).replaceAll("$0_" + number);
    }

    private static List<Integer> integers(ResultSet row, int columns) throws SQLException {
        List<Integer> integers = new ArrayList<>();
        for (int i = 1; i <= columns; i++) integers.add(row.getInt(i));
        return integers;
    }

    private static CaseRow row(ResultSet row) throws SQLException {
        CaseRow whole = whole(row);
        if (row.getBoolean("unseen")) return whole.unseen(row.getString("township"));
        return whole.opens() ? whole : whole.redacted(row.getString("township"));
    }

    private static CaseRow whole(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        String why = row.getString("follow_up_why");
        return new CaseRow(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("applicant_name"),
                row.getString("respondent_name"),
                row.getString("title"),
                row.getString("type_code"),
                row.getObject("village_id", UUID.class),
                row.getString("place"),
                State.valueOf(row.getString("state")),
                outcome == null ? null : End.valueOf(outcome),
                Tier.valueOf(row.getString("tier")),
                row.getString("holder"),
                row.getObject("handler_id", UUID.class),
                row.getObject("due_at", LocalDateTime.class),
                row.getBoolean("due_provisional"),
                row.getObject("paused_on", LocalDate.class),
                Risk.of(row.getInt("risk")),
                row.getBoolean("report_outstanding"),
                row.getObject("registered_on", LocalDate.class),
                row.getBoolean("entered_late"),
                row.getBoolean("unverified"),
                row.getInt("round"),
                row.getInt("sessions"),
                row.getObject("performed_on", LocalDate.class),
                row.getObject("followed_up_on", LocalDate.class),
                row.getObject("concluded_on", LocalDate.class),
                row.getObject("follow_up_on", LocalDate.class),
                why == null ? null : FollowUpReason.valueOf(why),
                row.getBoolean("is_sealed"),
                row.getBoolean("may_open"));
    }
}
