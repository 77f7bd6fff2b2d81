package org.liantiao.disputes.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liantiao.disputes.CaseHands;
import org.liantiao.jurisdiction.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds who has had a case in hand: by its steps, its holders, who sent it up or was asked to rule, and who was called in. */
@Component
public class HandsReader {
    private static final String HANDS = """
            select d.id, h.person_id, h.organisation_id, o.area_id, h.held from dispute d join (
              select s.dispute_id, s.actor_id as person_id, coalesce(s.organisation_id, p.organisation_id) as organisation_id, false as held
                from step s left join person p on p.id = s.actor_id where s.dispute_id in (:ids)
              union select x.id, x.handler_id, x.holder_id, true from dispute x where x.id in (:ids)
              union select e.dispute_id, cast(null as uuid), e.from_id, true from escalation e where e.dispute_id in (:ids)
              union select e.dispute_id, e.ruled_by, e.to_id, false from escalation e where e.dispute_id in (:ids)
              union select i.dispute_id, cast(null as uuid), i.organisation_id, false from involvement i where i.dispute_id in (:ids)
            ) h on h.dispute_id = d.id left join organisation o on o.id = h.organisation_id where d.id in (:ids) and\s""";

    private final JdbcClient jdbc;

    HandsReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public CaseHands of(Scope scope, UUID disputeId) {
        return of(scope, Set.of(disputeId)).getOrDefault(disputeId, new CaseHands(List.of()));
    }

    /** The same of several, by case; those that are not in scope, or under seal to it, are left out. */
    public Map<UUID, CaseHands> of(Scope scope, Collection<UUID> disputeIds) {
        if (disputeIds.isEmpty()) return Map.of();
        Map<String, Object> values = new HashMap<>(Map.of("ids", disputeIds));
        String where = InScope.condition(scope, values) + " and " + InScope.opens(scope, values);
        Map<UUID, List<CaseHands.Hand>> hands = new HashMap<>();
        jdbc.sql(HANDS + where).params(values).query(row -> {
            hands.computeIfAbsent(row.getObject("id", UUID.class), id -> new ArrayList<>())
                    .add(hand(row));
        });
        return hands.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> new CaseHands(one.getValue())));
    }

    private static CaseHands.Hand hand(ResultSet row) throws SQLException {
        return new CaseHands.Hand(
                row.getObject("person_id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getObject("area_id", UUID.class),
                row.getBoolean("held"));
    }
}
