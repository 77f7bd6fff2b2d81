package org.liantiao.supervision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.Role;
import org.liantiao.accounts.StandIn;
import org.liantiao.disputes.ReadableCases;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.jurisdiction.OrganisationKind;
import org.liantiao.jurisdiction.Tier;

/**
 * Which orders somebody reads and what they may do with them. The county's supervisors issue and judge all but those of
 * their own office; whoever is asked signs for them and answers; a township's reviewers read along with their villages; the
 * auditor reads all, and of one on a case only that there is one. Everybody else reads none.
 */
public final class OrderReach {
    private static final String OWN_KINDS = java.util.Arrays.stream(OrganisationKind.values())
            .filter(OrganisationKind::worksForItsTier)
            .map(kind -> "'" + kind + "'")
            .collect(Collectors.joining(", "));

    /** One on a case that is not the reader's is not there. */
    private static final String READABLE = " and (o.dispute_id is null or d.id is not null)";

    private final Actor actor;

    OrderReach(Actor actor) {
        this.actor = actor;
    }

    /** Whether somebody reads the ledger of orders, and not only what they are asked themselves. */
    public static boolean readsLedger(Actor actor) {
        return isAuditor(actor) || readsCounty(actor) || readsTownship(actor);
    }

    static boolean isAuditor(Actor actor) {
        return actor.roles().contains(Role.AUDITOR);
    }

    private static boolean readsCounty(Actor actor) {
        return actor.tier() == Tier.COUNTY && watches(actor);
    }

    private static boolean readsTownship(Actor actor) {
        return actor.tier() == Tier.TOWNSHIP && watches(actor);
    }

    private static boolean watches(Actor actor) {
        return actor.organisationKind().worksForItsTier() && actor.isAny(Role.REVIEWER, Role.SUPERVISOR);
    }

    /** Whether an order asks this person's organisation, and they act for it. */
    static boolean answers(Actor actor, SupervisionOrder order) {
        boolean own = order.organisationId().equals(actor.organisationId()) && isAsked(actor);
        return own || order.organisationKind().worksForItsTier() && actsFor(actor, order.areaId());
    }

    private static boolean isAsked(Actor actor) {
        return actor.isAny(Role.MEDIATOR, Role.REVIEWER, Role.PARTNER);
    }

    private static boolean actsFor(Actor actor, UUID area) {
        return actor.mediatesFor(area) || actor.rulesFor(area);
    }

    /**
     * Whether what asks an organisation asks this person: it is their own office, or they act for its area themselves. Nobody
     * issues or judges such an order.
     */
    static boolean isOwn(Actor actor, Organisation asked) {
        return asked.id().equals(actor.organisationId())
                || asked.kind().worksForItsTier() && actsFor(actor, asked.area().id());
    }

    /** Whether this person says what came of it: a supervisor, of an order that does not ask their own office or themselves. */
    static boolean judges(Actor actor, SupervisionOrder order) {
        return actor.supervisesCounty()
                && !order.organisationId().equals(actor.organisationId())
                && !answers(actor, order);
    }

    /**
     * In SQL on {@code supervision_order o}, {@code organisation g} and {@code area a}, and {@code dispute d} where it is the
     * reader's; empty when they read no order at all.
     */
    Optional<String> condition(Map<String, Object> values) {
        List<String> any = new ArrayList<>();
        if (isAuditor(actor) || readsCounty(actor)) {
            any.add("o.county_id = :county");
            values.put("county", actor.countyId());
        }
        if (readsTownship(actor)) {
            any.add("(a.id = :township or a.township_id = :township)");
            values.put("township", actor.areaId());
        }
        any.addAll(own(values));
        if (any.isEmpty()) return Optional.empty();
        return Optional.of("(" + String.join(" or ", any) + ")" + (isAuditor(actor) ? "" : READABLE));
    }

    /** The same of those that ask this person's organisation. */
    Optional<String> asked(Map<String, Object> values) {
        List<String> any = own(values);
        return any.isEmpty() ? Optional.empty() : Optional.of("(" + String.join(" or ", any) + ")" + READABLE);
    }

    private List<String> own(Map<String, Object> values) {
        List<String> any = new ArrayList<>();
        if (isAsked(actor)) {
            any.add("o.organisation_id = :organisation");
            values.put("organisation", actor.organisationId());
        }
        Set<UUID> areas = areas();
        if (!areas.isEmpty()) {
            any.add("(g.kind in (" + OWN_KINDS + ") and g.area_id in (:areas))");
            values.put("areas", areas);
        }
        return any;
    }

    /** Which case is the reader's: asked through the same door as everywhere. */
    String readable(Map<String, Object> values) {
        return ReadableCases.in(actor.scope(), values);
    }

    /** Which of them they may open: of an order on a case under seal that is not theirs to handle they read that there is one. */
    String opens(Map<String, Object> values) {
        return ReadableCases.open(actor.scope(), values);
    }

    private Set<UUID> areas() {
        Set<UUID> areas = new HashSet<>(Set.of(actor.areaId()));
        actor.standIns().stream().map(StandIn::areaId).forEach(areas::add);
        areas.removeIf(area -> !actsFor(actor, area));
        return areas;
    }
}
