package org.liantiao.disputes.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.liantiao.disputes.FigureQuery;
import org.liantiao.jurisdiction.Scope;

/**
 * What makes a settlement worth a second look, as a condition in SQL on {@code dispute d}, beginning with "and". All of it
 * speaks of the first round, which is the one that counts. Each looks things up by the case, or by a column with an index.
 */
final class HintSql {
    private static final int WORKING_DAYS = 2;
    /** The longest holiday with the weekends around it, and two days more. */
    private static final int LOOKED_AT = 16;

    private static final int NAMES = 4;
    private static final int DAYS_TO_FOLLOW_UP = 30;

    private static final String AT_ONCE = " and exists (select 1 from step s where s.dispute_id = d.id and s.round = 1"
            + " and s.kind = 'AGREED' and s.at <= d.registered_at + interval '1' minute)";
    private static final String SAME_TEXT =
            " and d.facts_hash <> '' and exists (select 1 from dispute e where e.facts_hash = d.facts_hash"
                    + " and %s and e.id <> d.id and e.origin = 'LOGGED'"
                    + " and e.counted_outcome = 'RESOLVED' and e.counted_on between :figureFrom and :figureLast)";
    private static final String SAME_PHONE = " and exists (select 1 from party p where p.dispute_id = d.id"
            + " and p.phone_hash is not null and " + NAMES + " <= (select count(distinct q.name) from party q"
            + " join dispute e on e.id = q.dispute_id where q.phone_hash = p.phone_hash and %s"
            + " and e.origin = 'LOGGED' and e.registered_on <= :figureAsOf))";
    private static final String BEFORE_ACCEPTANCE = " and exists (select 1 from agreement g where g.dispute_id = d.id"
            + " and g.round = 1 and g.reached_on < d.accepted_on)";
    private static final String NO_SESSION = " and not exists (select 1 from mediation_session s"
            + " where s.dispute_id = d.id and s.round = 1 and s.planned = false and s.held_on <= d.counted_on)";
    private static final String NOT_FOLLOWED_UP =
            " and d.counted_on < :figureMonthAgo" + " and (d.followed_up_on is null or d.followed_up_on > :figureAsOf)";
    private static final String ENTERED_LATE = " and (d.entered_late = true or d.counted_late_entry = true)";

    private HintSql() {}

    /**
     * @param scope of the reader: a case is compared with theirs alone, so that no hint tells of cases elsewhere
     * @param values receives the condition's parameters
     */
    static String condition(FigureQuery query, Scope scope, Map<String, Object> values) {
        values.put("figureFrom", query.period().from());
        values.put("figureLast", query.lastDay());
        values.put("figureAsOf", query.asOf());
        values.put("figureMonthAgo", query.asOf().minusDays(DAYS_TO_FOLLOW_UP));
        return switch (query.figure()) {
            case BUNCHED -> " and d.counted_on >= " + beginOfTheEnd(query);
            case AT_ONCE -> AT_ONCE;
            case SAME_TEXT -> SAME_TEXT.formatted(InScope.others(scope, "e", values));
            case SAME_PHONE -> SAME_PHONE.formatted(InScope.others(scope, "e", values));
            case BEFORE_ACCEPTANCE -> BEFORE_ACCEPTANCE;
            case NO_SESSION -> NO_SESSION;
            case NOT_FOLLOWED_UP -> NOT_FOLLOWED_UP;
            case ENTERED_LATE -> ENTERED_LATE;
            default -> "";
        };
    }

    /** The last working day but one of the period, under the calendar that is loaded; its first when it has no two. */
    private static String beginOfTheEnd(FigureQuery query) {
        LocalDate to = query.period().to();
        LocalDate first = to.minusDays(LOOKED_AT - 1L);
        LocalDate from = first.isBefore(query.period().from()) ? query.period().from() : first;
        String days = from.datesUntil(to.plusDays(1))
                .map(day -> "(cast('" + day + "' as date), '" + (isWeekday(day) ? "workday" : "weekend") + "')")
                .collect(Collectors.joining(", "));
        return "(select case when count(*) = " + WORKING_DAYS
                + " then min(w.on_day) else cast(:figureFrom as date) end from (select v.on_day from (values " + days
                + ") v(on_day, kind)"
                + " left join calendar_day c on c.on_day = v.on_day where coalesce(c.kind, v.kind) = 'workday'"
                + " order by v.on_day desc limit " + WORKING_DAYS + ") w)";
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
