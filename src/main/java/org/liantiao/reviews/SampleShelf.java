package org.liantiao.reviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.disputes.FigureCases;
import org.liantiao.disputes.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the samples, their frozen lists and what was drawn. Whoever asks has made sure that the reader may see the county's. */
@Component
class SampleShelf {
    private static final int MOST = 50;
    private static final int AT_ONCE = 500;
    private static final String SAMPLES = """
            select s.*, s.drawn_at is null and exists (select 1 from review_sample l where l.county_id = s.county_id
              and l.from_day = s.from_day and l.to_day = s.to_day and l.announced_at > s.announced_at) as replaced
            from review_sample s\s""";

    private final JdbcClient jdbc;

    SampleShelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID countyId, Sample sample, Map<String, Integer> wanted, List<Draw.Candidate> candidates) {
        jdbc.sql("""
                        insert into review_sample (id, county_id, from_day, to_day, strata, failed, list_sha256, seed_source, seed_day,
                          announced_at, announced_by_name, seed_kind, seed_count, reason)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as varchar(400)))""")
                .params(
                        sample.id(),
                        countyId,
                        sample.period().from(),
                        sample.period().to(),
                        sample.strata().name(),
                        sample.failed(),
                        sample.listHash(),
                        sample.seedSource(),
                        sample.seedDay(),
                        SheetShelf.at(sample.announcedAt()),
                        sample.announcedBy(),
                        sample.seedForm().kind().name(),
                        sample.seedForm().count())
                .param(sample.reason())
                .update();
        wanted.forEach(
                (name, count) -> jdbc.sql("insert into review_stratum (sample_id, name, wanted) values (?, ?, ?)")
                        .params(sample.id(), name, count)
                        .update());
        for (int i = 0; i < candidates.size(); i += AT_ONCE)
            freeze(sample.id(), candidates.subList(i, Math.min(i + AT_ONCE, candidates.size())));
    }

    private void freeze(UUID sampleId, List<Draw.Candidate> some) {
        Map<String, Object> values = new HashMap<>(Map.of("sample", sampleId));
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < some.size(); i++) {
            rows.append(i == 0 ? "" : ", ").append("(:sample, :d%d, :s%d, :c%d)".formatted(i, i, i));
            values.put("d" + i, some.get(i).disputeId());
            values.put("s" + i, some.get(i).part());
            values.put("c" + i, some.get(i).code());
        }
        jdbc.sql("insert into review_candidate (sample_id, dispute_id, stratum, code) values " + rows)
                .params(values)
                .update();
    }

    /** And whoever else announces one in this county waits. */
    boolean holdAnnounced(UUID countyId, Period period) {
        jdbc.sql("select id from area where id = ? for update")
                .param(countyId)
                .query(UUID.class)
                .single();
        return isAnnounced(countyId, period);
    }

    boolean isAnnounced(UUID countyId, Period period) {
        return jdbc.sql("select count(*) from review_sample where county_id = ? and from_day = ? and to_day = ?")
                        .params(countyId, period.from(), period.to())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Those of a county, the latest first. */
    List<Sample> of(UUID countyId) {
        return jdbc.sql(SAMPLES + "where s.county_id = ? order by s.announced_at desc, s.id limit " + MOST)
                .param(countyId)
                .query((row, n) -> sample(row))
                .list();
    }

    Optional<Sample> find(UUID countyId, UUID id) {
        return find(countyId, id, "");
    }

    /** And whoever else draws from it waits. */
    Optional<Sample> hold(UUID countyId, UUID id) {
        return find(countyId, id, " for update");
    }

    private Optional<Sample> find(UUID countyId, UUID id, String lock) {
        if (!lock.isEmpty())
            jdbc.sql("select id from review_sample where id = ?" + lock)
                    .param(id)
                    .query(UUID.class)
                    .optional();
        return jdbc.sql(SAMPLES + "where s.county_id = ? and s.id = ?")
                .params(countyId, id)
                .query((row, n) -> sample(row))
                .optional();
    }

    Map<String, Integer> wanted(UUID sampleId) {
        Map<String, Integer> wanted = new TreeMap<>();
        jdbc.sql("select name, wanted from review_stratum where sample_id = ?")
                .param(sampleId)
                .query(row -> {
                    wanted.put(row.getString("name"), row.getInt("wanted"));
                });
        return wanted;
    }

    List<Draw.Candidate> candidates(UUID sampleId) {
        return candidates(sampleId, " order by stratum, code");
    }

    /** In the order in which they were drawn. */
    List<Draw.Candidate> drawn(UUID sampleId) {
        return candidates(sampleId, " and place is not null order by stratum, place");
    }

    private List<Draw.Candidate> candidates(UUID sampleId, String which) {
        return jdbc.sql("select dispute_id, stratum, code from review_candidate where sample_id = ?" + which)
                .param(sampleId)
                .query((row, n) -> new Draw.Candidate(
                        row.getObject("dispute_id", UUID.class), row.getString("stratum"), row.getString("code")))
                .list();
    }

    void draw(UUID sampleId, String seed, Instant at, String by, Map<String, List<Draw.Candidate>> drawn) {
        jdbc.sql("update review_sample set seed = ?, drawn_at = ?, drawn_by_name = ? where id = ?")
                .params(seed, SheetShelf.at(at), by, sampleId)
                .update();
        drawn.values().forEach(part -> {
            for (int i = 0; i < part.size(); i++)
                jdbc.sql("update review_candidate set place = ? where sample_id = ? and dispute_id = ?")
                        .params(i + 1, sampleId, part.get(i).disputeId())
                        .update();
        });
    }

    /** How the drawn ones stand, by place and code; a case counts where it lies now. Of a sealed one the place is its township. */
    List<Standing> standing(UUID sampleId) {
        return jdbc.sql("""
                        select c.dispute_id, c.code, c.stratum, c.sheet_id, s.verdict,
                               case when d.seal_code is null then a.name else coalesce(t.name, k.name) end as place,
                               coalesce(t.name, k.name) as township, coalesce(t.code, k.code) as township_code,
                               (select count(*) from review_finding f where f.sheet_id = c.sheet_id and f.kind = 'CORRECT') as corrections,
                               (select count(*) from review_finding f where f.sheet_id = c.sheet_id and f.kind = 'REOPEN') as reopenings,
                               (select count(*) from review_finding f where f.sheet_id = c.sheet_id and f.kind = 'VOID') as voids,
                               (select y.reached from review_call y where y.sheet_id = c.sheet_id) as reached
                        from review_candidate c join dispute d on d.id = c.dispute_id join area a on a.id = d.place_id
                          join area k on k.id = d.county_id left join area t on t.id = d.township_id
                          left join review_sheet s on s.id = c.sheet_id
                        where c.sample_id = ? and c.place is not null
                        order by case when d.seal_code is null then a.code else coalesce(t.code, k.code) end, c.code""").param(sampleId).query((row, n) -> standing(row)).list();
    }

    /** How one drawn case stands. @param found as {@link Finding#kinds} says it */
    record Standing(SamplePage.Drawn drawn, String found, String township, String townshipCode) {
        boolean isConcluded() {
            return drawn.verdict() != null;
        }
    }

    private static Standing standing(ResultSet row) throws SQLException {
        String verdict = row.getString("verdict");
        long reopenings = row.getLong("reopenings");
        long voids = row.getLong("voids");
        return new Standing(
                new SamplePage.Drawn(
                        row.getObject("dispute_id", UUID.class),
                        row.getString("code"),
                        row.getString("place"),
                        row.getString("stratum"),
                        row.getObject("sheet_id", UUID.class),
                        verdict == null ? null : SheetVerdict.valueOf(verdict),
                        reopenings + voids == 0,
                        row.getBoolean("reached"),
                        null),
                Finding.kinds(row.getLong("corrections"), reopenings, voids),
                row.getString("township"),
                row.getString("township_code"));
    }

    /** A drawn case, its sheet as yet; empty for one that was not drawn. Whoever else begins it waits. */
    Optional<Begun> holdDrawn(UUID sampleId, UUID disputeId) {
        return jdbc.sql("select sheet_id from review_candidate where sample_id = ? and dispute_id = ?"
                        + " and place is not null for update")
                .params(sampleId, disputeId)
                .query((row, n) -> new Begun(row.getObject("sheet_id", UUID.class)))
                .optional();
    }

    /** @param sheetId null while nobody has begun */
    record Begun(@Nullable UUID sheetId) {}

    void begin(UUID sampleId, UUID disputeId, UUID sheetId) {
        jdbc.sql("update review_candidate set sheet_id = ? where sample_id = ? and dispute_id = ?")
                .params(sheetId, sampleId, disputeId)
                .update();
    }

    private static Sample sample(ResultSet row) throws SQLException {
        OffsetDateTime drawn = row.getObject("drawn_at", OffsetDateTime.class);
        return new Sample(
                row.getObject("id", UUID.class),
                new Period(row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class)),
                FigureCases.Part.valueOf(row.getString("strata")),
                row.getLong("failed"),
                row.getString("list_sha256"),
                row.getString("seed_source"),
                new SeedForm(SeedForm.Kind.valueOf(row.getString("seed_kind")), row.getInt("seed_count")),
                row.getObject("seed_day", LocalDate.class),
                row.getObject("announced_at", OffsetDateTime.class).toInstant(),
                row.getString("announced_by_name"),
                row.getString("reason"),
                row.getBoolean("replaced"),
                row.getString("seed"),
                drawn == null ? null : drawn.toInstant(),
                row.getString("drawn_by_name"));
    }
}
