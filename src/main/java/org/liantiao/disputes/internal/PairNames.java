package org.liantiao.disputes.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.liantiao.base.BeforeOpening;
import org.liantiao.base.Vault;
import org.liantiao.disputes.PartySide;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what "the same two" are known by beside their names, when the village they quarrel in is part of another. */
@Component
@Order(60)
class PairNames implements BeforeOpening {
    private static final int BATCH = 500;

    /** The names of both sides of a case, and where it counts now. */
    private record Two(UUID area, List<String> applicants, List<String> respondents) {
        Two(UUID area) {
            this(area, new ArrayList<>(), new ArrayList<>());
        }

        Pair pair(Vault vault) {
            return Pair.of(vault, new Pair.Side(applicants, List.of()), new Pair.Side(respondents, List.of()), area);
        }

        void add(PartySide side, String name) {
            (side == PartySide.APPLICANT ? applicants : respondents).add(name);
        }
    }

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Vault vault;

    PairNames(JdbcClient jdbc, JdbcTemplate batches, Vault vault) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.vault = vault;
    }

    /** The migration emptied those of cases whose place had been redrawn before they followed it. */
    @Override
    public void prepare() {
        renew(" and d.pair_names = ''", Map.of());
    }

    /** @param condition on {@code dispute d}, beginning with "and"; nobody takes a step on these cases meanwhile */
    void renew(String condition, Map<String, ?> values) {
        Map<UUID, Two> cases = new LinkedHashMap<>();
        jdbc.sql("select d.id, coalesce(d.village_id, d.township_id, d.county_id) as area, p.side, p.name"
                        + " from dispute d join party p on p.dispute_id = d.id where 1 = 1" + condition
                        + " order by d.id")
                .params(values)
                .query(row -> {
                    UUID area = row.getObject("area", UUID.class);
                    cases.computeIfAbsent(row.getObject("id", UUID.class), id -> new Two(area))
                            .add(PartySide.valueOf(row.getString("side")), row.getString("name"));
                });
        batches.batchUpdate(
                "update dispute set pair_names = ?, version = version + 1 where id = ?",
                List.copyOf(cases.entrySet()),
                BATCH,
                (row, of) -> {
                    Two two = of.getValue();
                    row.setString(1, two.pair(vault).name());
                    row.setObject(2, of.getKey());
                });
    }
}
