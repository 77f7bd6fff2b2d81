package org.liantiao.reviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the versions of the criteria. */
@Component
public class CriteriaShelf {
    private final JdbcClient jdbc;

    CriteriaShelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a sheet that is begun on a day is filled in under. */
    public Criteria on(LocalDate day) {
        return read("where holds_from <= ? order by holds_from desc limit 1", day)
                .orElseThrow();
    }

    /** The one that has not begun; there is one at most. */
    public Optional<Criteria> after(LocalDate day) {
        return read("where holds_from > ?", day);
    }

    public Criteria version(int version) {
        return read("where version = ?", version).orElseThrow();
    }

    private Optional<Criteria> read(String where, Object value) {
        return jdbc.sql("select * from review_criteria " + where)
                .param(value)
                .query((row, n) -> new Criteria(
                        row.getInt("version"),
                        row.getObject("holds_from", LocalDate.class),
                        row.getInt("pass_from"),
                        row.getBoolean("shipped"),
                        List.of()))
                .optional()
                .map(head -> new Criteria(
                        head.version(), head.from(), head.passFrom(), head.shipped(), list(head.version())));
    }

    private List<Criterion> list(int version) {
        return jdbc.sql("select * from review_criterion where version = ? order by position")
                .param(version)
                .query((row, n) -> criterion(row))
                .list();
    }

    private static Criterion criterion(ResultSet row) throws SQLException {
        return new Criterion(
                row.getObject("id", UUID.class),
                row.getString("section_zh"),
                row.getString("section_en"),
                row.getString("zh"),
                row.getString("en"),
                row.getInt("points"),
                row.getBoolean("grave"),
                row.getBoolean("unsettles"));
    }

    /** Whoever else changes them waits, so that nobody writes over what another did meanwhile. */
    void hold() {
        jdbc.sql("select version from review_criteria where version = 1 for update")
                .query(Integer.class)
                .single();
    }

    /** Puts this in the place of whatever the version held. Only for one that has not begun. */
    void save(Criteria criteria) {
        remove(criteria.version());
        jdbc.sql("insert into review_criteria (version, holds_from, pass_from, shipped) values (?, ?, ?, ?)")
                .params(criteria.version(), criteria.from(), criteria.passFrom(), criteria.shipped())
                .update();
        for (int i = 0; i < criteria.list().size(); i++)
            insert(criteria.version(), i, criteria.list().get(i));
    }

    /** Only one that has not begun, so that no sheet was filled in under it. */
    void remove(int version) {
        jdbc.sql("delete from review_criterion where version = ?")
                .param(version)
                .update();
        jdbc.sql("delete from review_criteria where version = ?").param(version).update();
    }

    private void insert(int version, int position, Criterion criterion) {
        jdbc.sql("""
                        insert into review_criterion (id, version, position, section_zh, section_en, zh, en, points, grave, unsettles)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        criterion.id(),
                        version,
                        position,
                        criterion.sectionZh(),
                        criterion.sectionEn(),
                        criterion.zh(),
                        criterion.en(),
                        criterion.points(),
                        criterion.grave(),
                        criterion.unsettles())
                .update();
    }
}
