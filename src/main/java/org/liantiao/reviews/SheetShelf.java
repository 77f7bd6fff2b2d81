package org.liantiao.reviews;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the sheets and their marks. Whoever asks has made sure that the reader may read the case. */
@Component
class SheetShelf {
    private final JdbcClient jdbc;

    SheetShelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Sheet sheet) {
        jdbc.sql("""
                        insert into review_sheet (id, dispute_id, open_for, sample_id, round, version, reviewer_id, reviewer_name, begun_at, remark)
                        values (:id, :dispute, :open, :sample, :round, :version, :reviewer, :name, :at, '')""")
                .param("id", sheet.id())
                .param("dispute", sheet.disputeId())
                .param("open", sheet.sampleId() == null ? sheet.disputeId() : null)
                .param("sample", sheet.sampleId())
                .param("round", sheet.round())
                .param("version", sheet.version())
                .param("reviewer", sheet.reviewerId())
                .param("name", sheet.reviewerName())
                .param("at", at(sheet.begunAt()))
                .update();
    }

    Optional<Sheet> find(UUID id) {
        return find(id, "");
    }

    /** The same, and whoever else writes on it waits. */
    Optional<Sheet> hold(UUID id) {
        return find(id, " for update");
    }

    private Optional<Sheet> find(UUID id, String lock) {
        return jdbc.sql("select * from review_sheet where id = ?" + lock)
                .param(id)
                .query((row, n) -> sheet(row))
                .optional();
    }

    /** The draft that is open for a case. */
    Optional<Sheet> open(UUID disputeId) {
        return jdbc.sql("select * from review_sheet where open_for = ?")
                .param(disputeId)
                .query((row, n) -> sheet(row))
                .optional();
    }

    /** The drafts of a reviewer, the oldest first. */
    List<Sheet> begunBy(UUID personId) {
        return jdbc.sql(
                        "select * from review_sheet where reviewer_id = ? and concluded_at is null order by begun_at, id")
                .param(personId)
                .query((row, n) -> sheet(row))
                .list();
    }

    /** All of a case, the latest first. */
    List<Sheet> of(UUID disputeId) {
        return jdbc.sql("select * from review_sheet where dispute_id = ? order by begun_at desc, id")
                .param(disputeId)
                .query((row, n) -> sheet(row))
                .list();
    }

    Map<UUID, Mark> marks(UUID sheetId) {
        Map<UUID, Mark> marks = new HashMap<>();
        jdbc.sql("select * from review_mark where sheet_id = ?").param(sheetId).query(row -> {
            String answer = row.getString("answer");
            Integer points = row.getObject("points", Integer.class);
            marks.put(
                    row.getObject("criterion_id", UUID.class),
                    new Mark(answer == null ? null : Answer.valueOf(answer), points, row.getString("remark")));
        });
        return marks;
    }

    void mark(UUID sheetId, UUID criterionId, Mark mark) {
        jdbc.sql("delete from review_mark where sheet_id = ? and criterion_id = ?")
                .params(sheetId, criterionId)
                .update();
        jdbc.sql("insert into review_mark (sheet_id, criterion_id, answer, points, remark)"
                        + " values (:sheet, :criterion, :answer, :points, :remark)")
                .param("sheet", sheetId)
                .param("criterion", criterionId)
                .param("answer", name(mark.answer()))
                .param("points", mark.points())
                .param("remark", mark.remark())
                .update();
    }

    void remark(UUID sheetId, String remark) {
        jdbc.sql("update review_sheet set remark = ? where id = ?")
                .params(remark, sheetId)
                .update();
    }

    void giveTo(UUID sheetId, UUID reviewerId, String name) {
        jdbc.sql("update review_sheet set begun_by_name = coalesce(begun_by_name, reviewer_name),"
                        + " reviewer_id = ?, reviewer_name = ? where id = ?")
                .params(reviewerId, name, sheetId)
                .update();
    }

    /** Of whom its reviewer is today. */
    UUID organisationOf(Sheet sheet) {
        return jdbc.sql("select organisation_id from person where id = ?")
                .param(sheet.reviewerId())
                .query(UUID.class)
                .single();
    }

    void conclude(UUID sheetId, Score score, Instant now) {
        jdbc.sql("update review_sheet set open_for = null, concluded_at = :at, score = :score, verdict = :verdict"
                        + " where id = :id")
                .param("at", at(now))
                .param("score", score.points())
                .param("verdict", score.verdict().name())
                .param("id", sheetId)
                .update();
    }

    Call call(UUID sheetId) {
        return jdbc.sql("select * from review_call where sheet_id = ?")
                .param(sheetId)
                .query((row, n) -> new Call(
                        row.getBoolean("reached"),
                        said(row.getString("settled")),
                        said(row.getString("satisfied")),
                        said(row.getString("performed")),
                        row.getString("words")))
                .optional()
                .orElse(Call.NONE);
    }

    private static Call.@Nullable Said said(@Nullable String name) {
        return name == null ? null : Call.Said.valueOf(name);
    }

    /** Puts it in the place of what was kept before. */
    void call(UUID sheetId, Call call) {
        jdbc.sql("delete from review_call where sheet_id = ?").param(sheetId).update();
        jdbc.sql("insert into review_call (sheet_id, reached, settled, satisfied, performed, words)"
                        + " values (:sheet, :reached, :settled, :satisfied, :performed, :words)")
                .param("sheet", sheetId)
                .param("reached", call.reached())
                .param("settled", name(call.settled()))
                .param("satisfied", name(call.satisfied()))
                .param("performed", name(call.performed()))
                .param("words", call.words())
                .update();
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Sheet sheet(ResultSet row) throws SQLException {
        OffsetDateTime concluded = row.getObject("concluded_at", OffsetDateTime.class);
        String verdict = row.getString("verdict");
        BigDecimal score = row.getBigDecimal("score");
        return new Sheet(
                row.getObject("id", UUID.class),
                row.getObject("dispute_id", UUID.class),
                row.getInt("round"),
                row.getInt("version"),
                row.getObject("sample_id", UUID.class),
                row.getObject("reviewer_id", UUID.class),
                row.getString("reviewer_name"),
                row.getString("begun_by_name"),
                row.getString("remark"),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                concluded == null ? null : concluded.toInstant(),
                score,
                verdict == null ? null : SheetVerdict.valueOf(verdict));
    }
}
