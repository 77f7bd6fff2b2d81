package org.liantiao.disputes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liantiao.disputes.internal.FigureSql;
import org.liantiao.disputes.internal.InScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cases that a figure counts, all of them at once and told apart: for whoever freezes them. */
@Service
@Transactional(readOnly = true)
public class FigureCases {
    /** What they are told apart by. */
    public enum Part {
        /** Not at all. */
        ALL,
        /** The tier at which the first round ended. */
        TIER,
        /** The type of dispute. */
        TYPE,
        /** The organisation that ended the first round. */
        BODY,
        /** The first of {@link Figure#hints()} that the case has. */
        HINT
    }

    /** The part of a case that has no hint, and of all when nothing tells them apart. */
    public static final String REST = "REST";

    /** @param part its name: a tier, the code of a type, the id of an organisation, a hint, or {@link #REST}. @param sealed under seal (密) */
    public record Line(UUID id, String code, String part, boolean sealed) {}

    private final JdbcClient jdbc;

    FigureCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The cases of a figure, by their codes. */
    public List<Line> of(FigureQuestion question, Figure figure, Part part) {
        Map<String, Object> values = new HashMap<>();
        return jdbc.sql("select d.id, d.code, d.seal_code is not null as is_sealed, " + name(question, part, values)
                        + " as part from dispute d where "
                        + InScope.condition(question.scope(), values) + " and "
                        + FigureSql.area(question.area(), values) + " and "
                        + FigureSql.condition(question.query(figure), question.scope(), values)
                        + " order by d.code, d.id")
                .params(values)
                .query((row, n) -> new Line(
                        row.getObject("id", UUID.class),
                        row.getString("code"),
                        row.getString("part"),
                        row.getBoolean("is_sealed")))
                .list();
    }

    private static String name(FigureQuestion question, Part part, Map<String, Object> values) {
        return switch (part) {
            case ALL -> "'" + REST + "'";
            case TIER -> "d.counted_tier";
            case TYPE -> "d.type_code";
            case BODY -> "cast(coalesce(d.counted_body_id, d.holder_id) as varchar(36))";
            case HINT ->
                Figure.hints().stream()
                        .filter(hint -> hint != Figure.CHECKED)
                        .map(hint -> "when "
                                + FigureSql.condition(question.query(hint), question.scope(), values) + " then '" + hint
                                + "'")
                        .collect(Collectors.joining(" ", "case ", " else '" + REST + "' end"));
        };
    }
}
