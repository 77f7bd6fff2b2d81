package org.liantiao.disputes;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.disputes.internal.InScope;
import org.liantiao.jurisdiction.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 最近审的: what a tier ruled of late, and what became of it. */
@Service
@Transactional(readOnly = true)
public class Rulings {
    private static final int MOST = 500;

    private final JdbcClient jdbc;
    private final Clock clock;

    Rulings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A ruling, and where its case stands now; its parties are empty when it is under seal and not for the reader to open. */
    public record Ruled(
            UUID caseId,
            String applicant,
            String respondent,
            RulingKind ruling,
            LocalDate ruledOn,
            String ruledBy,
            State state,
            @Nullable End end,
            boolean wentOn) {
        public boolean opens() {
            return !applicant.isEmpty();
        }
    }

    /**
     * What the offices of an area ruled in the last days, the latest first; 500 at most.
     *
     * @param days how far back, today included
     */
    public List<Ruled> recent(Scope scope, UUID areaId, int days) {
        Map<String, Object> values = new HashMap<>();
        String inScope = InScope.condition(scope, values);
        values.put("area", areaId);
        values.put("since", OffsetDateTime.ofInstant(since(days), clock.getZone()));
        values.put("most", MOST);
        return jdbc.sql("""
                        select d.id, %s, %s, e.ruling, e.ruled_at, e.ruled_by_name, d.state, d.outcome,
                               exists (select 1 from escalation n where n.dispute_id = d.id and n.from_id = e.to_id and n.raised_at >= e.ruled_at)
                        from escalation e join dispute d on d.id = e.dispute_id
                        where e.to_id in (select o.id from organisation o where o.area_id = :area) and e.ruled_at >= :since
                          and e.ruling is not null and """.formatted(
                                        InScope.shown("d.applicant_name", scope, values),
                                        InScope.shown("d.respondent_name", scope, values))
                        + " " + inScope + " order by e.ruled_at desc, e.id desc limit :most")
                .params(values)
                .query((row, n) -> ruled(row))
                .list();
    }

    private Ruled ruled(java.sql.ResultSet row) throws java.sql.SQLException {
        String outcome = row.getString(8);
        return new Ruled(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                RulingKind.valueOf(row.getString(4)),
                LocalDate.ofInstant(row.getObject(5, OffsetDateTime.class).toInstant(), clock.getZone()),
                row.getString(6),
                State.valueOf(row.getString(7)),
                outcome == null ? null : End.valueOf(outcome),
                row.getBoolean(9));
    }

    private Instant since(int days) {
        return LocalDate.now(clock)
                .minusDays(days - 1L)
                .atStartOfDay(clock.getZone())
                .toInstant();
    }
}
