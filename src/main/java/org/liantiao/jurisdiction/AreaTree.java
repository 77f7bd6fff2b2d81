package org.liantiao.jurisdiction;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The area tree to look through, piece by piece: what lies below an area, and what a few letters find. */
@Service
public class AreaTree {
    private static final String COLUMNS =
            "select a.id, a.code, a.name, a.tier, p.name from area a left join area p on p.id = a.parent_id ";

    private final JdbcClient jdbc;

    AreaTree(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param parentName the area it lies in; none for the county */
    public record Line(
            UUID id,
            String code,
            String name,
            Tier tier,
            @Nullable String parentName) {}

    public Optional<Line> county() {
        return jdbc.sql(COLUMNS + "where a.parent_id is null order by a.code limit 1")
                .query(AreaTree::line)
                .optional();
    }

    public Optional<Line> line(String code) {
        return jdbc.sql(COLUMNS + "where a.code = ?")
                .param(code)
                .query(AreaTree::line)
                .optional();
    }

    public List<Line> below(UUID parentId, int offset, int limit) {
        return jdbc.sql(COLUMNS + "where a.parent_id = :parent order by a.code, a.id limit :limit offset :offset")
                .param("parent", parentId)
                .param("limit", limit)
                .param("offset", offset)
                .query(AreaTree::line)
                .list();
    }

    /** Of what lies below an area, what {@link #find} would find. */
    public List<Line> findBelow(UUID parentId, String letters, int offset, int limit) {
        return found(COLUMNS, letters, " and a.parent_id = :parent order by a.code, a.id limit :limit offset :offset")
                .param("parent", parentId)
                .param("limit", limit)
                .param("offset", offset)
                .query(AreaTree::line)
                .list();
    }

    public int countBelow(UUID parentId) {
        return jdbc.sql("select count(*) from area where parent_id = ?")
                .param(parentId)
                .query((row, n) -> row.getInt(1))
                .single();
    }

    /** Areas whose code begins so, or whose name or other spelling holds these letters. */
    public List<Line> find(String letters, int offset, int limit) {
        return found(COLUMNS, letters, " order by a.code, a.id limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query(AreaTree::line)
                .list();
    }

    public int countFound(String letters) {
        return found("select count(*) from area a ", letters, "")
                .query((row, n) -> row.getInt(1))
                .single();
    }

    private JdbcClient.StatementSpec found(String select, String letters, String order) {
        String plain = Typed.like(letters);
        return jdbc.sql(select + """
                where (a.code like :beginning escape '!' or a.name like :within escape '!'
                or exists (select 1 from area_alias l where l.area_id = a.id and l.name like :within escape '!'))
                """ + order).param("beginning", plain + "%").param("within", "%" + plain + "%");
    }

    private static Line line(java.sql.ResultSet row, int n) throws java.sql.SQLException {
        return new Line(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                Tier.valueOf(row.getString(4)),
                row.getString(5));
    }
}
