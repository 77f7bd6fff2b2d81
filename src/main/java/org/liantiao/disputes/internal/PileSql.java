package org.liantiao.disputes.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.StandIn;
import org.liantiao.disputes.Inbox.Pile;
import org.liantiao.jurisdiction.WorkCalendar;

/** What waits for somebody, as a condition in SQL on {@code dispute d}. */
final class PileSql {
    private static final String OWN_TIER =
            "d.holder_id = any(array(select o.id from organisation o where o.area_id in (:pileAreas)))";
    private static final String MINE_OR_NOBODYS = "(d.handler_id is null or d.handler_id in (:pileOwners))";

    private static final String SETTLED = "d.state = 'AGREED' and " + OWN_TIER + " and " + MINE_OR_NOBODYS;
    /** So many days before its day an agreement reminds of itself. */
    private static final int SOON = 7;

    /** Whose request an escalation is: the area that stands at that tier now, for whoever sent it may have been redrawn. */
    private static final String SENDER =
            "case e.from_tier when 'VILLAGE' then d.village_id when 'TOWNSHIP' then d.township_id end";

    /** Whether somebody mediates for an area besides who settled the case. */
    private static final String SOMEBODY_ELSE_OF = "exists (select 1 from person p"
            + " join organisation po on po.id = p.organisation_id join person_role pr on pr.person_id = p.id"
            + " where pr.role = 'MEDIATOR' and p.active = true and (d.settled_by is null or p.id <> d.settled_by)"
            + " and po.area_id = ";

    private static final String A_COLLEAGUE = SOMEBODY_ELSE_OF + InScope.HOLDERS_AREA + ")";
    private static final String ABOVE =
            "case d.tier when 'VILLAGE' then d.township_id when 'TOWNSHIP' then d.county_id end";

    /** As {@link FollowUpDuty#makes} has it. */
    private static final String BY_ANOTHER =
            "(" + OWN_TIER + " and (d.settled_by is null or d.settled_by <> :pileSelf) or not "
                    + A_COLLEAGUE + " and (" + ABOVE + " in (:pileAreas) or " + OWN_TIER + " and not "
                    + SOMEBODY_ELSE_OF + ABOVE
                    + ")))";

    private static final String FOLLOW_UP_DUE =
            "(d.follow_up_on <= :pileToday and case when exists (select 1 from setting t where t.name = '"
                    + FollowUpDuty.BY_OTHER + "' and t.content = '" + FollowUpDuty.YES
                    + "') and d.seal_code is null then " + BY_ANOTHER
                    + " else "
                    + OWN_TIER + " and (" + MINE_OR_NOBODYS + " or " + InScope.HANDLER_IS_GONE + ") end)";

    private PileSql() {}

    /**
     * @param opens what of it they may open: of the rest nothing waits for them but that somebody reports it
     * @param values receives the condition's parameters
     */
    static String condition(
            Actor actor,
            Set<Pile> piles,
            String opens,
            LocalDate today,
            WorkCalendar calendar,
            Map<String, Object> values) {
        values.put("pileToday", today);
        values.put("pileSoon", today.plusDays(SOON + 1).atStartOfDay());
        values.put("pileConfirmable", AfterSettling.firstStillConfirmable(today, calendar));
        values.put("pileSelf", actor.personId());
        values.put("pileAreas", with(actor, actor.areaId(), StandIn::areaId));
        values.put("pileOwners", with(actor, actor.personId(), StandIn::personId));
        String work = piles.stream()
                .filter(pile -> pile != Pile.REPORTS)
                .map(PileSql::condition)
                .collect(Collectors.joining(" or "));
        List<String> ways = new ArrayList<>();
        if (!work.isEmpty()) ways.add("((" + work + ") and " + opens + ")");
        if (piles.contains(Pile.REPORTS)) ways.add(condition(Pile.REPORTS));
        return ways.isEmpty() ? "1 = 0" : "(" + String.join(" or ", ways) + ")";
    }

    /** One's own, and that of whom one stands in for. */
    private static Set<UUID> with(Actor actor, UUID own, Function<StandIn, UUID> others) {
        return Stream.concat(Stream.of(own), actor.standIns().stream().map(others))
                .collect(Collectors.toSet());
    }

    private static String condition(Pile pile) {
        return switch (pile) {
            case MINE -> "(d.state in ('REGISTERED', 'IN_MEDIATION') and " + OWN_TIER + " and " + MINE_OR_NOBODYS + ")";
            case COLLEAGUES ->
                "(d.state in ('REGISTERED', 'IN_MEDIATION') and " + OWN_TIER
                        + " and d.handler_id is not null and d.handler_id not in (:pileOwners))";
            case RULINGS -> "(d.state = 'AWAITING_RULING' and " + OWN_TIER + ")";
            case REPORTS -> "(d.report_outstanding = true)";
            case PERFORMANCE -> "(" + SETTLED + " and d.due_at < :pileSoon)";
            case AFTERCARE ->
                "(" + SETTLED + " and (d.due_at is null or d.due_at >= :pileSoon) and not coalesce(" + FOLLOW_UP_DUE
                        + ", false))";
            case FOLLOW_UPS -> FOLLOW_UP_DUE;
            case COURT_WINDOW ->
                "(" + SETTLED + " and d.concluded_on >= :pileConfirmable"
                        + " and exists (select 1 from agreement g where g.dispute_id = d.id and g.round = d.round"
                        + " and g.performed_on is null and (g.court_applied_on is null or g.court_answer = 'WITHDRAWN')))";
            case OTHERS ->
                "(d.state in ('IN_MEDIATION', 'AWAITING_RULING') and not " + OWN_TIER
                        + " and d.tier <> 'VILLAGE' and exists (select 1 from escalation e where e.dispute_id = d.id and "
                        + SENDER
                        + " in (:pileAreas)))";
            case CALLED_IN -> "(d.state = 'IN_MEDIATION')";
        };
    }
}
