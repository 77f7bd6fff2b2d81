package org.liantiao.disputes.internal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** 再起: marks earlier settlements of the same pair within 90 days, which then do not count as lasting. */
@Service
public class Repeats {
    private static final int DAYS = 90;

    private final JdbcClient jdbc;

    Repeats(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** To be called when a dispute is registered. It touches no case but through one dated mark, so it takes no scope. */
    public void mark(Dispute fresh) {
        jdbc.sql("""
                        update dispute set repeated_on = :today
                        where repeated_on is null and counted_outcome = 'RESOLVED' and id <> :id
                          and counted_on >= :since and origin = 'LOGGED'
                          and (pair_names = :names or pair_ids = :ids)""")
                .param("today", fresh.admission().registeredOn())
                .param("since", fresh.admission().registeredOn().minusDays(DAYS))
                .param("id", fresh.id())
                .param("names", fresh.sides().pairNames())
                .param(
                        "ids",
                        fresh.sides().pairIds() == null ? "" : fresh.sides().pairIds())
                .update();
    }
}
