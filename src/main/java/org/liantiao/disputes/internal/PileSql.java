package org.liantiao.disputes.internal;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.liantiao.accounts.Actor;
import org.liantiao.disputes.Inbox.Pile;

/** What waits for somebody, as a condition in SQL on {@code dispute d}. */
final class PileSql {
    private static final String OWN_TIER =
            "d.holder_id = any(array(select o.id from organisation o where o.area_id = :pileArea))";
    private static final String MINE_OR_NOBODYS = "(d.handler_id is null or d.handler_id = :pileOwner)";

    private PileSql() {}

    /** @param values receives the condition's parameters */
    static String condition(Actor actor, Set<Pile> piles, Map<String, Object> values) {
        values.put("pileArea", actor.areaId());
        values.put("pileOwner", actor.personId());
        return piles.isEmpty()
                ? "1 = 0"
                : piles.stream().map(PileSql::condition).collect(Collectors.joining(" or ", "(", ")"));
    }

    private static String condition(Pile pile) {
        return switch (pile) {
            case MINE -> "(d.state in ('REGISTERED', 'IN_MEDIATION') and " + OWN_TIER + " and " + MINE_OR_NOBODYS + ")";
            case COLLEAGUES ->
                "(d.state in ('REGISTERED', 'IN_MEDIATION') and " + OWN_TIER
                        + " and d.handler_id is not null and d.handler_id <> :pileOwner)";
            case RULINGS -> "(d.state = 'AWAITING_RULING' and " + OWN_TIER + ")";
            case REPORTS -> "(d.report_outstanding = true)";
            case AFTERCARE -> "(d.state = 'AGREED' and " + OWN_TIER + " and " + MINE_OR_NOBODYS + ")";
            case OTHERS ->
                "(d.state in ('IN_MEDIATION', 'AWAITING_RULING') and not " + OWN_TIER
                        + " and d.id = any(array(select e.dispute_id from escalation e join organisation f on f.id = e.from_id where f.area_id in (select a.id from area a where a.id = :pileArea or a.merged_into = :pileArea))))";
            case CALLED_IN -> "(d.state = 'IN_MEDIATION')";
        };
    }
}
