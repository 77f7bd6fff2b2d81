package org.liantiao.disputes.internal;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.StandIn;
import org.liantiao.disputes.Inbox.Pile;

/** What waits for somebody, as a condition in SQL on {@code dispute d}. */
final class PileSql {
    private static final String OWN_TIER =
            "d.holder_id = any(array(select o.id from organisation o where o.area_id in (:pileAreas)))";
    private static final String MINE_OR_NOBODYS = "(d.handler_id is null or d.handler_id in (:pileOwners))";

    /** Whose request an escalation is: the area that stands at that tier now, for whoever sent it may have been redrawn. */
    private static final String SENDER =
            "case e.from_tier when 'VILLAGE' then d.village_id when 'TOWNSHIP' then d.township_id end";

    private PileSql() {}

    /** @param values receives the condition's parameters */
    static String condition(Actor actor, Set<Pile> piles, Map<String, Object> values) {
        values.put("pileAreas", with(actor, actor.areaId(), StandIn::areaId));
        values.put("pileOwners", with(actor, actor.personId(), StandIn::personId));
        return piles.isEmpty()
                ? "1 = 0"
                : piles.stream().map(PileSql::condition).collect(Collectors.joining(" or ", "(", ")"));
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
            case AFTERCARE -> "(d.state = 'AGREED' and " + OWN_TIER + " and " + MINE_OR_NOBODYS + ")";
            case OTHERS ->
                "(d.state in ('IN_MEDIATION', 'AWAITING_RULING') and not " + OWN_TIER
                        + " and d.tier <> 'VILLAGE' and exists (select 1 from escalation e where e.dispute_id = d.id and "
                        + SENDER
                        + " in (:pileAreas)))";
            case CALLED_IN -> "(d.state = 'IN_MEDIATION')";
        };
    }
}
