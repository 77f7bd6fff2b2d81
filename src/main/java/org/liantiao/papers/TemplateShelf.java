package org.liantiao.papers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps every version of every template, and with which of them a paper was first made. */
@Component
class TemplateShelf {
    private final JdbcClient jdbc;
    private final Clock clock;

    TemplateShelf(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The one that counts; empty before the first start put any there. */
    Optional<Template> latest(PaperKind kind) {
        return jdbc.sql("select * from paper_template where kind = ? order by version desc limit 1")
                .param(kind.name())
                .query((row, n) -> template(row))
                .optional();
    }

    void insert(Template template) {
        jdbc.sql("""
                        insert into paper_template (kind, version, body, sha256, shipped, made_at, made_by_name)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .param(template.kind().name())
                .param(template.version())
                .param(template.text())
                .param(template.sha256())
                .param(template.shipped())
                .param(utc(template.madeAt()))
                .param(template.madeBy())
                .update();
    }

    /**
     * The version a paper was first made with; the first time, that is the latest one, from then on. Of two who are the first at
     * once, one waits for the other.
     */
    Template of(PaperKind kind, UUID subjectId, UUID disputeId) {
        return first(kind, subjectId).orElseGet(() -> {
            jdbc.sql("select id from dispute where id = ? for update")
                    .param(disputeId)
                    .query(UUID.class)
                    .single();
            return first(kind, subjectId).orElseGet(() -> begin(kind, subjectId, disputeId));
        });
    }

    private Template begin(PaperKind kind, UUID subjectId, UUID disputeId) {
        Template latest = latest(kind).orElseThrow();
        jdbc.sql("insert into paper (kind, subject_id, dispute_id, version, made_at) values (?, ?, ?, ?, ?)")
                .param(kind.name())
                .param(subjectId)
                .param(disputeId)
                .param(latest.version())
                .param(utc(now()))
                .update();
        return latest;
    }

    private Optional<Template> first(PaperKind kind, UUID subjectId) {
        return jdbc.sql("""
                        select t.* from paper p join paper_template t on t.kind = p.kind and t.version = p.version
                        where p.kind = ? and p.subject_id = ?""")
                .param(kind.name())
                .param(subjectId)
                .query((row, n) -> template(row))
                .optional();
    }

    /** As databases keep it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Template template(ResultSet row) throws SQLException {
        return new Template(
                PaperKind.valueOf(row.getString("kind")),
                row.getInt("version"),
                row.getString("body"),
                row.getBoolean("shipped"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by_name"));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
