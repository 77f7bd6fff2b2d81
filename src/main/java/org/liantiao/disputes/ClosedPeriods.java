package org.liantiao.disputes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.Role;
import org.liantiao.base.Change;
import org.liantiao.base.Ids;
import org.liantiao.base.Outcome;
import org.liantiao.base.Refusal;
import org.liantiao.disputes.internal.FigureSql;
import org.liantiao.disputes.internal.InScope;
import org.liantiao.jurisdiction.Scope;
import org.liantiao.jurisdiction.Tier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * 锁定统计期: freezes the figures of a period that is over, with the part each case played, so that what was reported can be
 * shown again. Nothing that is closed is ever changed; what comes in late shows beside it.
 */
@Service
public class ClosedPeriods {
    private static final int MOST = 100;

    /** What is frozen; the sums of these follow. */
    public static final Set<Figure> FROZEN = EnumSet.of(
            Figure.REGISTERED,
            Figure.ACCEPTED,
            Figure.SUCCEEDED,
            Figure.SUCCEEDED_WRITTEN,
            Figure.SUCCEEDED_ORAL,
            Figure.STAYED_IN_VILLAGE,
            Figure.FAILED,
            Figure.REFUSED,
            Figure.WITHDRAWN,
            Figure.DECLINED,
            Figure.OPEN,
            Figure.OVERDUE,
            Figure.COHORT_SUCCEEDED,
            Figure.LASTING,
            Figure.IN_TIME,
            Figure.PERFORMANCE_DUE,
            Figure.PERFORMED,
            Figure.FOLLOWED_UP);

    /** The parts whose change is a correction; the rest follows from them or from the days that went by. */
    private static final Set<Figure> WATCHED = EnumSet.of(
            Figure.REGISTERED,
            Figure.SUCCEEDED,
            Figure.FAILED,
            Figure.REFUSED,
            Figure.WITHDRAWN,
            Figure.DECLINED,
            Figure.OVERDUE);

    /**
     * A case that plays another part now than when the period was closed.
     *
     * @param title empty when the case is under seal and not for the reader to open
     * @param added now and not then; else then and not now
     */
    public record Correction(UUID disputeId, String code, String title, Figure figure, boolean added) {}

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClosedPeriods(JdbcClient jdbc, TransactionOperations transactions, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /** Who may close a period: those who watch over the county. */
    public static boolean mayClose(Actor actor) {
        return actor.is(Role.SUPERVISOR)
                && actor.tier() == Tier.COUNTY
                && actor.organisationKind().worksForItsTier();
    }

    /** Closes a period as it is seen today. Refuses one that has not ended, and everybody but the county's supervisors. */
    public Outcome<UUID> close(Actor actor, Period period) {
        if (!mayClose(actor)) return Outcome.refused(Refusal.page("closing.notYours"));
        LocalDate today = LocalDate.now(clock);
        if (!period.to().isBefore(today)) return Outcome.refused(Refusal.page("closing.runs"));
        try {
            return transactions.execute(status -> Outcome.done(freeze(actor, period, today)));
        } catch (DataIntegrityViolationException beside) {
            return Outcome.refused(Refusal.page("closing.meanwhile"));
        }
    }

    private UUID freeze(Actor actor, Period period, LocalDate today) {
        UUID id = Ids.next();
        int version = of(actor.countyId(), period).map(ClosedPeriod::version).orElse(0) + 1;
        jdbc.sql("""
                        insert into closed_period (id, county_id, from_day, to_day, version, as_of, definitions, closed_at,
                          closed_by, closed_by_name) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        actor.countyId(),
                        period.from(),
                        period.to(),
                        version,
                        today,
                        Figure.DEFINITIONS,
                        OffsetDateTime.now(clock),
                        actor.personId(),
                        actor.name())
                .update();
        for (Figure figure : FROZEN) {
            Map<String, Object> values = new HashMap<>(Map.of("period", id, "figure", figure.name()));
            String where = InScope.condition(actor.scope(), values) + " and "
                    + FigureSql.condition(new FigureQuery(figure, period, today, Slice.ALL), actor.scope(), values);
            jdbc.sql(
                            "insert into closed_part (period_id, figure, dispute_id) select :period, :figure, d.id from dispute d where "
                                    + where)
                    .params(values)
                    .update();
        }
        events.publishEvent(Change.of(
                "period.closed",
                clock.instant(),
                actor.author(),
                "period",
                id,
                Map.of("period", period.code(), "version", String.valueOf(version), "as-of", today.toString())));
        return id;
    }

    /** The periods of a county that were closed, the latest first. */
    public List<ClosedPeriod> of(UUID countyId) {
        return jdbc.sql("""
                        select * from closed_period where county_id = ?
                        order by to_day desc, from_day, version desc, id limit %d""".formatted(MOST))
                .param(countyId)
                .query((row, n) -> closed(row))
                .list();
    }

    /** How a period was closed last; empty when it was not. */
    public Optional<ClosedPeriod> of(UUID countyId, Period period) {
        return jdbc.sql("""
                        select * from closed_period where county_id = ? and from_day = ? and to_day = ?
                        order by version desc limit 1""")
                .params(countyId, period.from(), period.to())
                .query((row, n) -> closed(row))
                .optional();
    }

    public Optional<ClosedPeriod> find(UUID countyId, UUID id) {
        return jdbc.sql("select * from closed_period where county_id = ? and id = ?")
                .params(countyId, id)
                .query((row, n) -> closed(row))
                .optional();
    }

    /** The figures as they were then, of the cases that lie in an area now. */
    public Tally then(Scope scope, FigureArea area, ClosedPeriod closed) {
        Map<String, Object> values = new HashMap<>(Map.of("period", closed.id()));
        Map<Figure, Long> counts = new EnumMap<>(Figure.class);
        jdbc.sql("select c.figure, count(*) as n from closed_part c join dispute d on d.id = c.dispute_id"
                        + " where c.period_id = :period and " + InScope.condition(scope, values) + " and "
                        + FigureSql.area(area, values) + " group by c.figure")
                .params(values)
                .query(row -> {
                    counts.put(Figure.valueOf(row.getString("figure")), row.getLong("n"));
                });
        for (Figure sum : Figure.sums())
            if (FROZEN.containsAll(sum.parts()))
                counts.put(
                        sum,
                        sum.parts().stream()
                                .mapToLong(part -> counts.getOrDefault(part, 0L))
                                .sum());
        return new Tally(counts);
    }

    /** 后来的更正: the cases that play another part now, seen from the same day as then; by their codes, a few hundred at most. */
    public List<Correction> corrections(Scope scope, FigureArea area, ClosedPeriod closed, int limit) {
        Map<String, Object> values = new HashMap<>(Map.of("period", closed.id(), "limit", limit));
        String now = WATCHED.stream()
                .map(figure -> "when '" + figure + "' then "
                        + FigureSql.condition(
                                new FigureQuery(figure, closed.period(), closed.asOf(), Slice.ALL), scope, values))
                .collect(Collectors.joining(" ", "case f.figure ", " end"));
        String figures = WATCHED.stream().map(figure -> "('" + figure + "')").collect(Collectors.joining(", "));
        String here = InScope.condition(scope, values) + " and " + FigureSql.area(area, values);
        String then =
                "exists (select 1 from closed_part c where c.period_id = :period and c.figure = f.figure and c.dispute_id = d.id)";
        // Cases that ended before the period, and play no part in it, are left aside before anything is compared.
        values.put("from", closed.period().from());
        String recent = "(d.counted_on is null or d.counted_on >= :from or d.id in"
                + " (select p.dispute_id from closed_part p where p.period_id = :period))";
        return jdbc.sql("select d.id, d.code, " + InScope.shown("d.title", scope, values) + " as title, f.figure, "
                        + now
                        + " as added from dispute d cross join (values " + figures
                        + ") f(figure) where " + here + " and " + recent + " and (" + now + ") <> (" + then
                        + ") order by d.code, d.id, f.figure limit :limit")
                .params(values)
                .query((row, n) -> new Correction(
                        row.getObject("id", UUID.class),
                        row.getString("code"),
                        row.getString("title"),
                        Figure.valueOf(row.getString("figure")),
                        row.getBoolean("added")))
                .list();
    }

    private static ClosedPeriod closed(ResultSet row) throws SQLException {
        return new ClosedPeriod(
                row.getObject("id", UUID.class),
                new Period(row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class)),
                row.getInt("version"),
                row.getObject("as_of", LocalDate.class),
                row.getInt("definitions"),
                row.getObject("closed_at", OffsetDateTime.class).toInstant(),
                row.getString("closed_by_name"));
    }
}
