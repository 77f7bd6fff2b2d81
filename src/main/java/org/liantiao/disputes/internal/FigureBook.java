package org.liantiao.disputes.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.liantiao.base.Locks;
import org.liantiao.disputes.CaseFacts;
import org.liantiao.disputes.CasesImported;
import org.liantiao.disputes.StepTaken;
import org.liantiao.disputes.internal.FigureEntries.Entry;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 统计台账: keeps the sums behind the figures. A step appends what it changes in its own transaction and waits for nobody; a
 * job folds that into the sums; whoever reads adds what is not folded yet. So a page costs the same however many cases
 * there are.
 *
 * <p>An entry that counts from a day on is laid with those that always count once that day has come, so that days add no rows
 * for long. Nobody asks the sums what they were before today.
 */
@Component
public class FigureBook {
    /** @param firstOne one difference, for whoever looks for its cause; it names ids and codes only */
    public record Found(long compared, long differences, String firstOne) {}

    private static final String LOCK = "figures";

    /** Villages have few cases, so only their wholes and their tiers are kept; the rest is counted from the cases. */
    private static final String LEVELS = """
            (values ('COUNTY', 'ALL'), ('COUNTY', 'TYPE'), ('COUNTY', 'SOURCE'), ('COUNTY', 'TIER'), ('COUNTY', 'BODY'),
                    ('TOWNSHIP', 'ALL'), ('TOWNSHIP', 'TYPE'), ('TOWNSHIP', 'SOURCE'), ('TOWNSHIP', 'TIER'), ('TOWNSHIP', 'BODY'),
                    ('VILLAGE', 'ALL'), ('VILLAGE', 'TIER')) l(level, dimension)""";

    private static final String BY = "area_id, dimension, figure, on_month, part, since";
    private static final String SINCE = "case when since <= :today then 0 else since end as since";

    private static final String SUMS = """
            select k.area_id, k.dimension, k.figure, k.on_month, k.part, k.since, sum(k.n) as n from (
              select case l.level when 'COUNTY' then e.county_id when 'TOWNSHIP' then e.township_id else e.village_id end as area_id,
                     l.dimension, e.on_month, e.figure, case when e.since <= :today then 0 else e.since end as since, e.n,
                     case l.dimension when 'ALL' then '' when 'TYPE' then e.type_code when 'SOURCE' then e.source_code
                       when 'TIER' then e.tier else cast(e.body_id as varchar(36)) end as part
              from (%s) e cross join """ + LEVELS + """
            ) k where k.area_id is not null and k.part is not null
            group by k.area_id, k.dimension, k.on_month, k.part, k.figure, k.since having sum(k.n) <> 0""";

    private static final String MERGED = """
            merge into figure_sum s using (%s) e on s.area_id = e.area_id and s.dimension = e.dimension
              and s.on_month = e.on_month and s.part = e.part and s.figure = e.figure and s.since = e.since
            when matched then update set n = s.n + e.n
            when not matched then insert (area_id, dimension, on_month, part, figure, since, n)
              values (e.area_id, e.dimension, e.on_month, e.part, e.figure, e.since, e.n)""";

    private static final String UNFOLDED = "select " + FigureEntries.COLUMNS + ", n from figure_delta";

    private final JdbcClient jdbc;
    private final FigureDeltas deltas;
    private final Locks locks;
    private final Clock clock;
    private final TransactionTemplate transaction;

    FigureBook(
            JdbcClient jdbc, FigureDeltas deltas, Locks locks, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.deltas = deltas;
        this.locks = locks;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        // A job runs in a transaction that notes that it ran; folding twice does no harm.
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(StepTaken step) {
        deltas.append(FigureEntries.change(step.origin(), step.result()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(CasesImported imported) {
        Map<Entry, Integer> all = new HashMap<>();
        for (CaseFacts facts : imported.cases())
            FigureEntries.change(null, facts).forEach((entry, n) -> all.merge(entry, n, Integer::sum));
        deltas.append(all);
    }

    /** Folds what steps appended into the sums; what they append meanwhile waits for the next time. */
    public void fold() {
        locks.during(
                LOCK,
                () -> transaction.executeWithoutResult(status -> {
                    jdbc.sql("update figure_delta set folding = true where folding = false")
                            .update();
                    jdbc.sql(MERGED.formatted(SUMS.formatted(UNFOLDED + " where folding = true")))
                            .param("today", today())
                            .update();
                    jdbc.sql("delete from figure_delta where folding = true").update();
                }));
    }

    /** Lays what has begun to count with what always counts, and takes away what came to nothing. Once a day is enough. */
    public void ripen() {
        String ripe = " from figure_sum where since between 1 and :today";
        // Read once: what ripens at midnight, between the two statements, waits for the next day.
        int today = today();
        locks.during(
                LOCK,
                () -> transaction.executeWithoutResult(status -> {
                    jdbc.sql(MERGED.formatted(
                                    "select area_id, dimension, on_month, part, figure, 0 as since, sum(n) as n" + ripe
                                            + " group by area_id, dimension, on_month, part, figure"))
                            .param("today", today)
                            .update();
                    jdbc.sql("delete" + ripe).param("today", today).update();
                    jdbc.sql("delete from figure_sum where n = 0").update();
                }));
    }

    private int today() {
        return FigureEntries.day(LocalDate.now(clock));
    }

    /**
     * Makes the sums anew: what the cases come to, less what steps appended and is still to be folded. One statement reads both
     * as of one moment, so steps may go on. The sums of an area are laid down side by side, since they are read together.
     */
    public void rebuild() {
        String less = "select " + FigureEntries.COLUMNS + ", -n from figure_delta";
        locks.during(
                LOCK,
                () -> transaction.executeWithoutResult(status -> {
                    jdbc.sql("delete from figure_sum").update();
                    jdbc.sql("insert into figure_sum (" + BY + ", n) "
                                    + SUMS.formatted(cases("") + " union all " + less) + " order by " + BY)
                            .param("today", today())
                            .update();
                }));
    }

    private static String cases(String condition) {
        return "select " + FigureEntries.COLUMNS + ", sum(n) as n from (" + FigureEntries.ofCases(condition)
                + ") c group by " + FigureEntries.COLUMNS;
    }

    /** What the sums, with what is not folded yet, and the cases come to; compared as of one moment. */
    public Found compare() {
        return compare("", "", "", Map.of());
    }

    /** The same for one county, where a server holds several. */
    public Found compare(UUID countyId) {
        return compare(
                " and d.county_id = :county",
                " where area_id in (select a.id from area a where a.county_id = :county)",
                " where county_id = :county",
                Map.of("county", countyId));
    }

    private Found compare(String ofCases, String ofSums, String ofDeltas, Map<String, ?> values) {
        String kept = "select area_id, dimension, figure, on_month, part, " + SINCE + ", n from figure_sum" + ofSums
                + " union all " + SUMS.formatted(UNFOLDED + ofDeltas);
        String both = "select " + BY + ", sum(kept) as kept, sum(counted) as counted from (select " + BY
                + ", n as kept, 0 as counted from (" + kept + ") a union all select " + BY + ", 0, n from ("
                + SUMS.formatted(cases(ofCases)) + ") b) c group by " + BY;
        return jdbc.sql("""
                        select count(*) as compared, count(case when kept <> counted then 1 end) as differences,
                               coalesce(min(case when kept <> counted then area_id || ' ' || dimension || ' ' || on_month || ' '
                                 || part || ' ' || figure || ' ' || since || ': ' || kept || ' kept, ' || counted || ' counted' end), '')
                                 as first_one
                        from (""" + both + ") d")
                .params(values)
                .param("today", today())
                .query((row, n) ->
                        new Found(row.getLong("compared"), row.getLong("differences"), row.getString("first_one")))
                .single();
    }
}
