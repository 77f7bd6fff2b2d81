package org.liantiao.disputes.internal;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.liantiao.accounts.Actor;
import org.liantiao.disputes.CaseRow;
import org.liantiao.disputes.Inbox;
import org.liantiao.disputes.Inbox.Counts;
import org.liantiao.disputes.Inbox.Pile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for somebody: one question for all counts, one for the rows of a pile. */
@Component
public class InboxQuery {
    private static final String OWN_TIER = "d.holder_id in (select o.id from organisation o where o.area_id = :area)";
    private static final String MINE_OR_NOBODYS = "(d.handler_id is null or d.handler_id = :me)";

    private final JdbcClient jdbc;
    private final CaseQuery cases;

    InboxQuery(JdbcClient jdbc, CaseQuery cases) {
        this.jdbc = jdbc;
        this.cases = cases;
    }

    public List<CaseRow> rows(Actor actor, Pile pile, int limit) {
        return Inbox.has(actor, pile) ? cases.rows(actor.scope(), condition(pile), values(actor), limit) : List.of();
    }

    public Counts counts(Actor actor, LocalDateTime now) {
        Map<String, Object> values = values(actor);
        String scope = InScope.condition(actor.scope(), values);
        values.put("now", now);
        values.put("tomorrow", now.toLocalDate().plusDays(1).atStartOfDay());
        values.put("week", now.toLocalDate().plusDays(8).atStartOfDay());
        String piles = Arrays.stream(Pile.values())
                .map(pile -> sum(Inbox.has(actor, pile) ? condition(pile) : "1 = 0"))
                .collect(Collectors.joining(", "));
        String waiting = waiting(actor);
        String dues = sum(waiting + " and d.due_at < :now") + ", "
                + sum(waiting + " and d.due_at >= :now and d.due_at < :tomorrow") + ", "
                + sum(waiting + " and d.due_at >= :tomorrow and d.due_at < :week");
        return jdbc.sql(
                        "select " + piles + ", " + dues + " from dispute d where " + scope
                                + " and (d.state in ('REGISTERED', 'IN_MEDIATION', 'AWAITING_RULING', 'AGREED') or d.report_outstanding = true)")
                .params(values)
                .query((row, n) -> new Counts(
                        row.getInt(1),
                        row.getInt(2),
                        row.getInt(3),
                        row.getInt(4),
                        row.getInt(5),
                        row.getInt(6),
                        row.getInt(7),
                        row.getInt(8),
                        row.getInt(9),
                        row.getInt(10)))
                .single();
    }

    private static String waiting(Actor actor) {
        String mine = Inbox.has(actor, Pile.MINE) ? condition(Pile.MINE) : "1 = 0";
        String rulings = Inbox.has(actor, Pile.RULINGS) ? condition(Pile.RULINGS) : "1 = 0";
        return "(" + mine + " or " + rulings + ")";
    }

    private static String sum(String condition) {
        return "coalesce(sum(case when " + condition + " then 1 else 0 end), 0)";
    }

    private static String condition(Pile pile) {
        return switch (pile) {
            case MINE -> "(d.state in ('REGISTERED', 'IN_MEDIATION') and " + OWN_TIER + " and " + MINE_OR_NOBODYS + ")";
            case COLLEAGUES ->
                "(d.state in ('REGISTERED', 'IN_MEDIATION') and " + OWN_TIER
                        + " and d.handler_id is not null and d.handler_id <> :me)";
            case RULINGS -> "(d.state = 'AWAITING_RULING' and " + OWN_TIER + ")";
            case REPORTS -> "(d.report_outstanding = true)";
            case AFTERCARE -> "(d.state = 'AGREED' and " + OWN_TIER + " and " + MINE_OR_NOBODYS + ")";
            case OTHERS ->
                "(d.state in ('IN_MEDIATION', 'AWAITING_RULING') and not " + OWN_TIER
                        + " and d.id in (select e.dispute_id from escalation e join organisation f on f.id = e.from_id where f.area_id = :area))";
            case CALLED_IN -> "(d.state = 'IN_MEDIATION')";
        };
    }

    private static Map<String, Object> values(Actor actor) {
        Map<String, Object> values = new HashMap<>();
        values.put("area", actor.areaId());
        values.put("me", actor.personId());
        return values;
    }
}
