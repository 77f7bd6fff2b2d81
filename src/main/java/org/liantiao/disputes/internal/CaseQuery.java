package org.liantiao.disputes.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.liantiao.base.IdNumber;
import org.liantiao.base.PhoneNumber;
import org.liantiao.base.Typed;
import org.liantiao.base.Vault;
import org.liantiao.disputes.CaseFilter;
import org.liantiao.disputes.CaseList;
import org.liantiao.disputes.CaseRow;
import org.liantiao.disputes.End;
import org.liantiao.disputes.Risk;
import org.liantiao.disputes.State;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.Areas;
import org.liantiao.jurisdiction.Scope;
import org.liantiao.jurisdiction.Tier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Turns a filter into one question to the database. */
@Component
public class CaseQuery {
    private static final String COLUMNS = """
            select d.id, d.code, d.applicant_name, d.respondent_name, d.title, d.type_code, a.name as place, d.state, d.outcome,
                   d.tier, o.name as holder, d.handler_id, d.due_at, d.due_provisional, d.paused_on, d.risk, d.report_outstanding,
                   d.registered_on, d.entered_late, d.unverified, d.round, d.performed_on,
                   (select count(*) from mediation_session s where s.dispute_id = d.id and s.round = d.round and s.planned = false) as sessions
            from dispute d join area a on a.id = d.place_id join organisation o on o.id = d.holder_id
            """;
    private static final String OPEN = "d.state in ('REGISTERED', 'IN_MEDIATION', 'AWAITING_RULING')";

    private final JdbcClient jdbc;
    private final Areas areas;
    private final Vault vault;
    private final Clock clock;

    CaseQuery(JdbcClient jdbc, Areas areas, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.areas = areas;
        this.vault = vault;
        this.clock = clock;
    }

    public List<CaseRow> rows(
            Scope scope, CaseFilter filter, CaseList.Sort sort, boolean descending, int offset, int limit) {
        Map<String, Object> values = new HashMap<>();
        String where = where(scope, filter, values);
        String direction = descending ? " desc" : "";
        values.put("limit", limit);
        values.put("offset", offset);
        return jdbc.sql(COLUMNS + where + " order by " + sort.column() + direction + " nulls last, d.id" + direction
                        + " limit :limit offset :offset")
                .params(values)
                .query((row, n) -> row(row))
                .list();
    }

    public int count(Scope scope, CaseFilter filter) {
        Map<String, Object> values = new HashMap<>();
        String where = where(scope, filter, values);
        return jdbc.sql("select count(*) from dispute d" + where)
                .params(values)
                .query(Integer.class)
                .single();
    }

    /** Rows for a condition of our own on dispute {@code d}, ordered by what is due first. */
    List<CaseRow> rows(Scope scope, String condition, Map<String, Object> values, int limit) {
        Map<String, Object> all = new HashMap<>(values);
        String where = " where " + InScope.condition(scope, all) + " and " + condition;
        all.put("limit", limit);
        return jdbc.sql(COLUMNS + where + " order by d.due_at nulls last, d.id limit :limit")
                .params(all)
                .query((row, n) -> row(row))
                .list();
    }

    int count(Scope scope, String condition, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        String where = " where " + InScope.condition(scope, all) + " and " + condition;
        return jdbc.sql("select count(*) from dispute d" + where)
                .params(all)
                .query(Integer.class)
                .single();
    }

    private String where(Scope scope, CaseFilter filter, Map<String, Object> values) {
        List<String> all = new ArrayList<>();
        all.add(InScope.condition(scope, values));
        if (!filter.text().isBlank()) all.add(text(filter.text(), values));
        if (filter.areaId() != null) all.add(area(filter.areaId(), values));
        if (!filter.types().isEmpty()) {
            values.put("types", filter.types());
            all.add("d.type_code in (:types)");
        }
        if (filter.standing() != null) all.add(standing(filter.standing()));
        if (filter.tier() != null) {
            values.put("tier", filter.tier().name());
            all.add("d.tier = :tier");
        }
        if (filter.risk() != null) {
            values.put("risk", filter.risk().level());
            all.add("d.risk = :risk");
        }
        if (filter.registeredFrom() != null) {
            values.put("registeredFrom", filter.registeredFrom());
            all.add("d.registered_on >= :registeredFrom");
        }
        if (filter.registeredTo() != null) {
            values.put("registeredTo", filter.registeredTo());
            all.add("d.registered_on <= :registeredTo");
        }
        if (filter.due() != null) all.add(due(filter.due(), values));
        if (filter.figure() != null) all.add(FigureSql.condition(filter.figure(), values));
        return " where " + String.join(" and ", all);
    }

    /** Unknown areas narrow to nothing. */
    private String area(UUID areaId, Map<String, Object> values) {
        values.put("area", areaId);
        return areas.findById(areaId)
                .map(Area::tier)
                .map(InScope::column)
                .map(column -> column + " = :area")
                .orElse("1 = 0");
    }

    /** A code, number or telephone is asked for as a whole, a name or a word by its part. */
    private String text(String typed, Map<String, Object> values) {
        String text = Typed.clean(Typed.halfWidth(typed)).strip();
        if (IdNumber.fault(IdNumber.normal(text)).isEmpty()) {
            values.put("hash", Party.hashOf(vault, new IdNumber(IdNumber.normal(text))));
            return "d.id in (select p.dispute_id from party p where p.id_number_hash = :hash)";
        }
        if (PhoneNumber.fault(PhoneNumber.normal(text)).isEmpty()) {
            values.put("hash", Party.hashOf(vault, new PhoneNumber(PhoneNumber.normal(text))));
            return "d.id in (select p.dispute_id from party p where p.phone_hash = :hash)";
        }
        values.put("code", text.toUpperCase(java.util.Locale.ROOT));
        values.put("part", "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
        return "(d.code = :code or d.applicant_name like :part escape '!' or d.respondent_name like :part escape '!'"
                + " or d.title like :part escape '!' or d.number_text like :part escape '!')";
    }

    private static String standing(CaseFilter.Standing standing) {
        return switch (standing) {
            case OPEN -> OPEN;
            case REGISTERED, IN_MEDIATION, AWAITING_RULING, AGREED, DECLINED -> "d.state = '" + standing.name() + "'";
            case RESOLVED -> "d.outcome = 'RESOLVED'";
            case UNRESOLVED -> "d.outcome in ('FAILED', 'REFUSED', 'WITHDRAWN')";
            case UNVERIFIED -> "d.unverified = true";
            case REPORT_OUTSTANDING -> "d.report_outstanding = true";
        };
    }

    private String due(CaseFilter.Due due, Map<String, Object> values) {
        LocalDateTime now = LocalDateTime.now(clock);
        LocalDate today = now.toLocalDate();
        return switch (due) {
            case OVERDUE -> {
                values.put("now", now);
                yield OPEN + " and d.due_at < :now";
            }
            case TODAY -> between(today.atStartOfDay(), today.plusDays(1).atStartOfDay(), values);
            case WEEK -> between(now, today.plusDays(8).atStartOfDay(), values);
            case PAUSED -> "d.paused_on is not null";
        };
    }

    private static String between(LocalDateTime from, LocalDateTime to, Map<String, Object> values) {
        values.put("dueFrom", from);
        values.put("dueTo", to);
        return OPEN + " and d.due_at >= :dueFrom and d.due_at < :dueTo";
    }

    private static CaseRow row(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return new CaseRow(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("applicant_name"),
                row.getString("respondent_name"),
                row.getString("title"),
                row.getString("type_code"),
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
                row.getObject("performed_on", LocalDate.class));
    }
}
