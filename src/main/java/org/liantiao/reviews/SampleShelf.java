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

    private final JdbcClient jdbc;

    SampleShelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID countyId, Sample sample, Map<String, Integer> wanted, List<Draw.Candidate> candidates) {
        jdbc.sql("""
                        insert into review_sample (id, county_id, from_day, to_day, strata, failed, list_sha256, seed_source, seed_day,
                          announced_at, announced_by_name) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
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
                        sample.announcedBy())
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

    /** Those of a county, the latest first. */
    List<Sample> of(UUID countyId) {
        return jdbc.sql("select * from review_sample where county_id = ? order by announced_at desc, id limit " + MOST)
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
        return jdbc.sql("select * from review_sample where county_id = ? and id = ?" + lock)
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

    /** How the drawn ones stand, by place and code; a case counts where it lies now. */
    List<Standing> standing(UUID sampleId) {
        return jdbc.sql("""
                        select c.dispute_id, c.code, c.stratum, c.sheet_id, s.verdict, a.name as place,
                               coalesce(t.name, k.name) as township, coalesce(t.code, k.code) as township_code,
                               (select count(*) from review_finding f where f.sheet_id = c.sheet_id and f.kind <> 'CORRECT') as against
                        from review_candidate c join dispute d on d.id = c.dispute_id join area a on a.id = d.place_id
                          join area k on k.id = d.county_id left join area t on t.id = d.township_id
                          left join review_sheet s on s.id = c.sheet_id
                        where c.sample_id = ? and c.place is not null order by a.code, c.code""").param(sampleId).query((row, n) -> standing(row)).list();
    }

    /** How one drawn case stands. */
    record Standing(SamplePage.Drawn drawn, String township, String townshipCode) {
        boolean isConcluded() {
            return drawn.verdict() != null;
        }
    }

    private static Standing standing(ResultSet row) throws SQLException {
        String verdict = row.getString("verdict");
        return new Standing(
                new SamplePage.Drawn(
                        row.getObject("dispute_id", UUID.class),
                        row.getString("code"),
                        row.getString("place"),
                        row.getString("stratum"),
                        row.getObject("sheet_id", UUID.class),
                        verdict == null ? null : SheetVerdict.valueOf(verdict),
                        row.getLong("against") == 0),
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
                row.getObject("seed_day", LocalDate.class),
                row.getObject("announced_at", OffsetDateTime.class).toInstant(),
                row.getString("announced_by_name"),
                row.getString("seed"),
                drawn == null ? null : drawn.toInstant(),
                row.getString("drawn_by_name"));
    }
}
