package org.liantiao.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.disputes.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps bulletins and every wording they ever had. */
@Component
class BulletinShelf {
    private static final int MOST = 200;
    private static final int MOST_WORDINGS = 30;

    private final JdbcClient jdbc;
    private final JsonMapper json = new JsonMapper();

    BulletinShelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Issued ones of an area and all below it, and the drafts of those who write in an area; the latest first. */
    List<BulletinLine> list(UUID areaId, @Nullable UUID writesIn) {
        return jdbc.sql("""
                        select b.id, b.title, b.changed_at, b.changed_by_name, b.issued_at, b.issued_by_name
                        from bulletin b join area a on a.id = b.area_id
                        where b.issued_at is not null and (a.id = :area or a.township_id = :area or a.county_id = :area)
                           or b.issued_at is null and b.made_in = :writesIn
                        order by b.made_at desc, b.id limit :most""")
                .param("area", areaId)
                .param("writesIn", writesIn == null ? new UUID(0, 0) : writesIn)
                .param("most", MOST)
                .query((row, n) -> new BulletinLine(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        at(row, "changed_at").orElseThrow(),
                        row.getString("changed_by_name"),
                        at(row, "issued_at").orElse(null),
                        row.getString("issued_by_name")))
                .list();
    }

    Optional<Bulletin> find(UUID id) {
        return jdbc.sql("select * from bulletin where id = ?")
                .param(id)
                .query((row, n) -> bulletin(row))
                .optional();
    }

    void insert(Bulletin bulletin, Actor by) {
        jdbc.sql("""
                        insert into bulletin (id, version, area_id, made_in, period, language, title, body, figures, made_at,
                          changed_at, changed_by, changed_by_name, issued_by_name)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '')""")
                .params(
                        bulletin.id(),
                        bulletin.version(),
                        bulletin.areaId(),
                        bulletin.madeIn(),
                        bulletin.period().code(),
                        bulletin.language().toLanguageTag(),
                        bulletin.title(),
                        bulletin.body(),
                        json.writeValueAsString(bulletin.figures()),
                        stored(bulletin.changedAt()),
                        stored(bulletin.changedAt()),
                        by.personId(),
                        by.name())
                .update();
        keepWording(bulletin, by);
    }

    /** Writes the next version of a draft; false when somebody was faster, or it was issued. */
    boolean rewrite(Bulletin next, Actor by) {
        int rows = jdbc.sql("""
                        update bulletin set version = version + 1, title = ?, body = ?, figures = ?, changed_at = ?,
                          changed_by = ?, changed_by_name = ? where id = ? and version = ? and issued_at is null""")
                .params(
                        next.title(),
                        next.body(),
                        json.writeValueAsString(next.figures()),
                        stored(next.changedAt()),
                        by.personId(),
                        by.name(),
                        next.id(),
                        next.version() - 1)
                .update();
        if (rows == 1) keepWording(next, by);
        return rows == 1;
    }

    /** Issues the version somebody has before their eyes; false when it is not the latest, or was issued. */
    boolean issue(UUID id, int version, Actor by, Instant at) {
        return jdbc.sql("update bulletin set issued_at = ?, issued_by_name = ?"
                                + " where id = ? and version = ? and issued_at is null")
                        .params(stored(at), by.name(), id, version)
                        .update()
                == 1;
    }

    /** The wordings before the one that stands, the latest first; no more than anybody reads. */
    List<Wording> formerWordings(UUID id) {
        return jdbc.sql("""
                        select w.* from bulletin_wording w join bulletin b on b.id = w.bulletin_id
                        where b.id = :id and w.version < b.version order by w.version desc limit :most""")
                .param("id", id)
                .param("most", MOST_WORDINGS)
                .query((row, n) -> new Wording(
                        row.getInt("version"),
                        row.getString("title"),
                        row.getString("body"),
                        at(row, "written_at").orElseThrow(),
                        row.getString("written_by_name")))
                .list();
    }

    private void keepWording(Bulletin bulletin, Actor by) {
        jdbc.sql("insert into bulletin_wording (bulletin_id, version, title, body, written_at, written_by_name)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        bulletin.id(),
                        bulletin.version(),
                        bulletin.title(),
                        bulletin.body(),
                        stored(bulletin.changedAt()),
                        by.name())
                .update();
    }

    private Bulletin bulletin(ResultSet row) throws SQLException {
        return new Bulletin(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("area_id", UUID.class),
                row.getObject("made_in", UUID.class),
                Period.read(row.getString("period")).orElseThrow(),
                Locale.forLanguageTag(row.getString("language")),
                row.getString("title"),
                row.getString("body"),
                json.readValue(row.getString("figures"), BulletinFigures.class),
                at(row, "changed_at").orElseThrow(),
                row.getString("changed_by_name"),
                at(row, "issued_at").orElse(null),
                row.getString("issued_by_name"));
    }

    private static Optional<Instant> at(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime stored(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
