package org.liantiao.disputes.internal;

import java.util.Map;
import java.util.UUID;
import org.liantiao.jurisdiction.Scope;
import org.liantiao.jurisdiction.Tier;

/**
 * A scope as a condition in SQL on {@code dispute d}; only the columns that apply, so that their indexes serve. The cases of
 * an organisation are asked for as an array, for beside an "or" PostgreSQL uses no index for a subquery.
 */
public final class InScope {
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
