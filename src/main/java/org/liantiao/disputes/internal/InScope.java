package org.liantiao.disputes.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liantiao.disputes.PartRole;
import org.liantiao.jurisdiction.Desk;
import org.liantiao.jurisdiction.Scope;
import org.liantiao.jurisdiction.Tier;

/**
 * A scope as a condition in SQL on {@code dispute d}; only the columns that apply, so that their indexes serve. The cases of
 * an organisation are asked for as an array, for beside an "or" PostgreSQL uses no index for a subquery.
 */
public final class InScope {
    /** Where the holder of a case works. */
    static final String HOLDERS_AREA = "(select h.area_id from organisation h where h.id = d.holder_id)";

    /** It names nobody, or somebody who has gone since: nobody hands over what is closed. */
    static final String HANDLER_IS_GONE = "not exists (select 1 from person hp"
            + " join organisation ho on ho.id = hp.organisation_id where hp.id = d.handler_id and hp.active = true"
            + " and ho.area_id = " + HOLDERS_AREA + ")";

    private static final String TAKES_PART = Arrays.stream(PartRole.values())
            .filter(PartRole::takesPart)
            .map(role -> "'" + role + "'")
            .collect(Collectors.joining(", "));

    private InScope() {}

    /** @param values receives the condition's parameters */
    public static String condition(Scope scope, Map<String, Object> values) {
        return switch (scope.reach()) {
            case NOTHING -> "1 = 0";
            case SYSTEM -> "1 = 1";
            case INVOLVED -> "(" + involved(scope, values) + ")";
            // Nobody is called into a case outside the county, so there is nothing to add.
            case AREA ->
                scope.tier() == Tier.COUNTY
                        ? area(scope, values)
                        : "(" + area(scope, values) + lookedAfter(scope, values) + " or " + involved(scope, values)
                                + ")";
        };
    }

    private static String area(Scope scope, Map<String, Object> values) {
        UUID area = scope.areaId();
        Tier tier = scope.tier();
        if (area == null || tier == null) throw new IllegalArgumentException("an area's scope names its area");
        values.put("scopeArea", area);
        return column(tier) + " = :scopeArea";
    }

    private static String lookedAfter(Scope scope, Map<String, Object> values) {
        if (scope.villages().isEmpty()) return "";
        values.put("scopeVillages", scope.villages());
        return " or " + column(Tier.VILLAGE) + " in (:scopeVillages)";
    }

    private static String involved(Scope scope, Map<String, Object> values) {
        UUID organisation = scope.organisationId();
        if (organisation == null) return "1 = 0";
        values.put("scopeOrganisation", organisation);
        return "d.holder_id = :scopeOrganisation or d.id = any(array("
                + "select i.dispute_id from involvement i where i.organisation_id = :scopeOrganisation))";
    }

    /**
     * What whoever asks may open of the cases of their scope: those under seal only while they handle them. That is, for the
     * tier that holds it, its named mediator, who logged it, all its mediators while it names none, and whoever rules there;
     * while an escalation waits, those who rule alone; and whoever was called into a joint mediation while the round runs.
     * {@link Disputes#OPENS} says the same.
     *
     * @param values receives the condition's parameters
     */
    public static String opens(Scope scope, Map<String, Object> values) {
        Desk desk = scope.desk();
        if (desk.everything()) return "1 = 1";
        List<String> ways = new ArrayList<>(List.of("(d.seal_code is null)"));
        if (!desk.ruled().isEmpty()) {
            values.put("deskRuled", desk.ruled());
            ways.add("(" + HOLDERS_AREA + " in (:deskRuled))");
        }
        if (!desk.mediated().isEmpty()) {
            values.put("deskMediated", desk.mediated());
            values.put("deskPeople", desk.people());
            ways.add("(d.state <> 'AWAITING_RULING' and " + HOLDERS_AREA + " in (:deskMediated)"
                    + " and (d.handler_id in (:deskPeople) or d.registered_by in (:deskPeople) or " + HANDLER_IS_GONE
                    + "))");
        }
        if (desk.calledIn() != null) {
            values.put("deskCalledIn", desk.calledIn());
            ways.add("(d.concluded_on is null and exists (select 1 from involvement i where i.dispute_id = d.id"
                    + " and i.organisation_id = :deskCalledIn and i.role in (" + TAKES_PART + ")))");
        }
        return "(" + String.join(" or ", ways) + ")";
    }

    /**
     * A settled case that another of the same two followed, which is under seal and not for the reader to open: where a list
     * tells that it was followed, nothing may tell whose it is.
     *
     * @param values receives the condition's parameters
     */
    static String followedUnseen(Scope scope, Map<String, Object> values) {
        String opens = opens(scope, values).replaceAll("\\bd\\.", "n.");
        return "(d.repeated_on is not null and exists (select 1 from dispute n where n.registered_on = d.repeated_on"
                + " and n.id <> d.id and n.seal_code is not null and " + Pair.maybeSame("n.pair_ids", "n.pair_names")
                + " and not " + opens + "))";
    }

    /** A column of text, empty for whoever may not open the case. @param values receives the condition's parameters */
    public static String shown(String column, Scope scope, Map<String, Object> values) {
        return "case when " + opens(scope, values) + " then " + column + " else '' end";
    }

    /**
     * Which other cases one may be compared with: those of the scope's area. Somebody who reads single cases only compares none.
     *
     * @param alias what those cases are called in the statement
     */
    static String others(Scope scope, String alias, Map<String, Object> values) {
        return switch (scope.reach()) {
            case NOTHING, INVOLVED -> "1 = 0";
            case SYSTEM -> "1 = 1";
            case AREA -> alias + area(scope, values).substring(1);
        };
    }

    /** The column that holds a case's area of a tier. */
    public static String column(Tier tier) {
        return switch (tier) {
            case VILLAGE -> "d.village_id";
            case TOWNSHIP -> "d.township_id";
            case COUNTY -> "d.county_id";
        };
    }
}
