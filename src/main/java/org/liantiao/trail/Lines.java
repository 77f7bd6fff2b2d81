package org.liantiao.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads lines of the trail, the latest first. Whoever asks has looked whether its reader may. */
@Component
class Lines {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<TreeMap<String, String>> FACTS = new TypeReference<>() {};
    private static final String READ = """
            select e.id, e.at, e.kind, e.actor_id, e.actor_name, e.subject_type, e.subject_id, e.content, l.seq
            from trail_entry e left join trail_link l on l.entry_id = e.id where\s""";
    private static final String LATEST = " order by e.at desc, e.id desc";

    private final JdbcClient jdbc;

    Lines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<TrailLine> of(UUID subject, int most) {
        return jdbc.sql(READ + "e.subject_id = :subject order by e.id desc limit :most")
                .param("subject", subject)
                .param("most", most)
                .query((row, n) -> line(row))
                .list();
    }

    /** What the lines of a kind about some subjects say, the first first. */
    List<Map<String, String>> facts(String kind, Collection<UUID> subjects) {
        return jdbc.sql("select content from trail_entry where kind = :kind and subject_id in (:subjects) order by id")
                .param("kind", kind)
                .param("subjects", subjects)
                .query((row, n) -> (Map<String, String>) JSON.readValue(row.getString(1), FACTS))
                .list();
    }

    List<TrailLine> page(TrailQuery query, ZoneId zone, int offset, int most) {
        Map<String, Object> values = values(query, zone);
        values.put("offset", offset);
        values.put("most", most);
        return jdbc.sql(READ + condition(query) + LATEST + " limit :most offset :offset")
                .params(values)
                .query((row, n) -> line(row))
                .list();
    }

    /** The next ones after a line, for who reads all of them: no page costs more than the first. */
    List<TrailLine> after(TrailQuery query, ZoneId zone, TrailLine last, int most) {
        Map<String, Object> values = values(query, zone);
        values.put("at", last.at().atOffset(ZoneOffset.UTC));
        values.put("id", last.id());
        values.put("most", most);
        return jdbc.sql(READ + condition(query) + " and (e.at < :at or e.at = :at and e.id < :id)" + LATEST
                        + " limit :most")
                .params(values)
                .query((row, n) -> line(row))
                .list();
    }

    int count(TrailQuery query, ZoneId zone) {
        return jdbc.sql("select count(*) from trail_entry e where " + condition(query))
                .params(values(query, zone))
                .query(Integer.class)
                .single();
    }

    /** The code leads to the case's id and to nothing else of the case. */
    private static String condition(TrailQuery query) {
        return "e.at >= :from and e.at < :until"
                + (query.kind() == null ? "" : " and e.kind = :kind")
                + (query.person().isEmpty() ? "" : " and e.actor_name like :person escape '!'")
                + (query.code().isEmpty()
                        ? ""
                        : " and e.subject_id in (select d.id from dispute d where d.code = :code)");
    }

    private static Map<String, Object> values(TrailQuery query, ZoneId zone) {
        Map<String, Object> values = new HashMap<>();
        values.put("from", query.from().atStartOfDay(zone).toOffsetDateTime());
        values.put("until", query.until().plusDays(1).atStartOfDay(zone).toOffsetDateTime());
        if (query.kind() != null) values.put("kind", query.kind());
        if (!query.person().isEmpty()) values.put("person", "%" + query.person().replaceAll("[!%_]", "!$0") + "%");
        if (!query.code().isEmpty()) values.put("code", query.code());
        return values;
    }

    private static TrailLine line(ResultSet row) throws SQLException {
        return new TrailLine(
                row.getLong(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getString(3),
                row.getObject(4, UUID.class),
                row.getString(5),
                row.getString(6),
                row.getObject(7, UUID.class),
                JSON.readValue(row.getString(8), FACTS),
                row.getLong(9));
    }
}
