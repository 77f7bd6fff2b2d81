package org.liantiao.disputes.internal;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.LocalCases;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts for whoever redraws the tree what would follow an area. Nothing of a case comes out but its id. */
@Component
class AreaCases implements LocalCases {
    private static final String OPEN = " and d.state not in ('CLOSED', 'DECLINED')";

    private final JdbcClient jdbc;

    AreaCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int all(Area area) {
        return count(area, "");
    }

    @Override
    public int open(Area area) {
        return count(area, OPEN);
    }

    @Override
    public Set<UUID> handledBy(Area village, Set<UUID> people) {
        if (people.isEmpty()) return Set.of();
        return new LinkedHashSet<>(jdbc.sql("select d.id from dispute d where d.village_id = :village" + OPEN
                        + " and d.handler_id in (:people) order by d.id")
                .param("village", village.id())
                .param("people", people)
                .query(UUID.class)
                .list());
    }

    @Override
    public Map<String, UUID> open(Area village, Set<String> codes) {
        Map<String, UUID> found = new LinkedHashMap<>();
        if (codes.isEmpty()) return found;
        jdbc.sql("select d.code, d.id from dispute d where d.village_id = :village" + OPEN
                        + " and d.code in (:codes) order by d.code")
                .param("village", village.id())
                .param("codes", codes)
                .query(row -> {
                    found.put(row.getString(1), row.getObject(2, UUID.class));
                });
        return found;
    }

    private int count(Area area, String condition) {
        return jdbc.sql("select count(*) from dispute d where " + InScope.column(area.tier()) + " = ?" + condition)
                .param(area.id())
                .query((row, n) -> row.getInt(1))
                .single();
    }
}
