package org.liantiao.reviews;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.liantiao.disputes.DrawnCases;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells which cases were drawn, by their ids alone. */
@Component
class DrawnReader implements DrawnCases {
    private final JdbcClient jdbc;

    DrawnReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<UUID> drawn(UUID countyId, Collection<UUID> disputeIds) {
        if (disputeIds.isEmpty()) return Set.of();
        return Set.copyOf(
                jdbc.sql("select c.dispute_id from review_candidate c join review_sample s on s.id = c.sample_id"
                                + " where c.place is not null and s.county_id = :county and c.dispute_id in (:ids)")
                        .param("county", countyId)
                        .param("ids", disputeIds)
                        .query(UUID.class)
                        .list());
    }
}
