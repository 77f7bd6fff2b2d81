package org.liantiao.disputes.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.IdNumber;
import org.liantiao.base.Vault;
import org.liantiao.disputes.PartySide;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the same two of a case are known by under every hash key, from what stands there of the parties. It shows no case, so it takes no scope. */
@Component
public class PairsOfCases {
    private static final Logger log = LoggerFactory.getLogger(PairsOfCases.class);

    private record Someone(
            UUID dispute,
            UUID area,
            UUID id,
            PartySide side,
            String name,
            @Nullable String sealed) {}

    private final JdbcClient jdbc;
    private final Vault vault;

    PairsOfCases(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    public Map<UUID, Pair> of(Collection<UUID> cases) {
        Map<UUID, List<Someone>> parties = new LinkedHashMap<>();
        if (!cases.isEmpty())
            jdbc.sql("""
                            select d.id, coalesce(d.village_id, d.township_id, d.county_id) as area,
                              p.id as party_id, p.side, p.name, p.id_number_sealed
                            from dispute d join party p on p.dispute_id = d.id where d.id in (:cases)
                            order by d.id, p.position""")
                    .param("cases", cases)
                    .query((row, n) -> new Someone(
                            row.getObject(1, UUID.class),
                            row.getObject(2, UUID.class),
                            row.getObject(3, UUID.class),
                            PartySide.valueOf(row.getString(4)),
                            row.getString(5),
                            row.getString(6)))
                    .list()
                    .forEach(one -> parties.computeIfAbsent(one.dispute(), id -> new ArrayList<>())
                            .add(one));
        Map<UUID, Pair> pairs = new LinkedHashMap<>();
        parties.forEach((id, those) -> pairs.put(
                id,
                Pair.of(
                        vault,
                        side(those, PartySide.APPLICANT),
                        side(those, PartySide.RESPONDENT),
                        those.getFirst().area())));
        return pairs;
    }

    private Pair.Side side(List<Someone> parties, PartySide side) {
        List<Someone> those = parties.stream().filter(one -> one.side() == side).toList();
        List<String> hashes = those.stream()
                .filter(one -> one.sealed() != null)
                .findFirst()
                .map(this::hashes)
                .orElse(List.of());
        return new Pair.Side(those.stream().map(Someone::name).toList(), hashes);
    }

    /** One that does not open is one that is not known; the turn of the keys leaves it as it is. */
    private List<String> hashes(Someone one) {
        try {
            String number = vault.open("party", "id_number_sealed", one.id(), String.valueOf(one.sealed()));
            return Party.hashesOf(vault, new IdNumber(number));
        } catch (IllegalStateException closed) {
            log.error("the ID number of the party {} does not open", one.id());
            return List.of();
        }
    }
}
