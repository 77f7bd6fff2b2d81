package org.liantiao.supervision;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.liantiao.disputes.ReadableCases;
import org.liantiao.jurisdiction.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds cases by their codes alone: never by a name or a word, as a search would. */
@Component
class CaseCodes {
    private final JdbcClient jdbc;

    CaseCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of some codes that are of cases of the scope which its reader may open, in one question. */
    Map<String, UUID> openable(Scope scope, Collection<String> codes) {
        Map<String, UUID> found = new HashMap<>();
        if (codes.isEmpty()) return found;
        Map<String, Object> values = new HashMap<>(Map.of("codes", codes));
        jdbc.sql("select d.id, d.code from dispute d where d.code in (:codes) and " + ReadableCases.in(scope, values)
                        + " and " + ReadableCases.open(scope, values))
                .params(values)
                .query(row -> {
                    found.put(row.getString("code"), row.getObject("id", UUID.class));
                });
        return found;
    }
}
