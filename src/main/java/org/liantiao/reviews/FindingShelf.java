package org.liantiao.reviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Ids;
import org.liantiao.disputes.ReadableCases;
import org.liantiao.jurisdiction.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what reviews found, and what was said of it. Whoever asks has made sure that the reader may read the case. */
@Component
class FindingShelf {
    private static final String FINDINGS = "select f.*, o.name as organisation, o.area_id from review_finding f"
            + " join organisation o on o.id = f.organisation_id";

    private static final String WAITING = """
            select w.part, w.id, w.dispute_id, w.what, w.due_on, w.nth, d.code from (
              select v.*, row_number() over (partition by v.part order by v.due_on, v.id) as nth from (
              select 'ANSWER' as part, f.id, s.dispute_id, f.what, f.due_on from review_finding f
                join organisation o on o.id = f.organisation_id
                join review_sheet s on s.id = f.sheet_id and s.concluded_at is not null
                where f.state = 'OPEN' and %s
              union all select 'CONFIRM', f.id, s.dispute_id, f.what, f.due_on from review_finding f
                join review_sheet s on s.id = f.sheet_id and s.concluded_at is not null
                where f.state = 'ANSWERED' and s.reviewer_id = :person
              union all select 'BEGUN', s.id, s.dispute_id, coalesce(s.begun_by_name, ''), cast(s.begun_at as date) from review_sheet s
                where s.reviewer_id = :person and s.concluded_at is null
              ) v) w join dispute d on d.id = w.dispute_id where w.nth <= :most and %s and %s order by w.due_on, w.id""";

    /** Of each part; who has more waiting sees the next once these are done. */
    private static final int MOST = 200;

    private final JdbcClient jdbc;

    FindingShelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Finding finding) {
        jdbc.sql("""
                        insert into review_finding (id, sheet_id, kind, what, organisation_id, due_on, state)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        finding.id(),
                        finding.sheetId(),
                        finding.kind().name(),
                        finding.what(),
                        finding.organisationId(),
                        finding.dueOn(),
                        finding.state().name())
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from review_finding where id = ?").param(id).update();
    }

    /** And whoever else has a word to say on it waits. */
    Optional<Finding> hold(UUID id) {
        jdbc.sql("select id from review_finding where id = ? for update")
                .param(id)
                .query(UUID.class)
                .optional();
        return list(" where f.id = :id", Map.of("id", id)).stream().findFirst();
    }

    List<Finding> of(Collection<UUID> sheetIds) {
        return sheetIds.isEmpty() ? List.of() : list(" where f.sheet_id in (:sheets)", Map.of("sheets", sheetIds));
    }

    private List<Finding> list(String where, Map<String, Object> values) {
        List<Finding> bare = jdbc.sql(FINDINGS + where + " order by f.id")
                .params(values)
                .query((row, n) -> finding(row))
                .list();
        if (bare.isEmpty()) return bare;
        Map<UUID, List<Finding.Word>> words =
                words(bare.stream().map(Finding::id).collect(Collectors.toSet()));
        return bare.stream()
                .map(one -> with(one, words.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<Finding.Word>> words(Set<UUID> findings) {
        Map<UUID, List<Finding.Word>> words = new HashMap<>();
        jdbc.sql("select * from review_word where finding_id in (:findings) order by said_at, id")
                .param("findings", findings)
                .query(row -> {
                    words.computeIfAbsent(row.getObject("finding_id", UUID.class), id -> new ArrayList<>())
                            .add(new Finding.Word(
                                    Finding.State.valueOf(row.getString("state")),
                                    row.getString("words"),
                                    row.getObject("said_at", OffsetDateTime.class)
                                            .toInstant(),
                                    row.getObject("by_id", UUID.class),
                                    row.getString("by_name"),
                                    row.getObject("organisation_id", UUID.class)));
                });
        return words;
    }

    void say(UUID findingId, Finding.State state, String words, Instant at, Actor by) {
        jdbc.sql("update review_finding set state = ? where id = ?")
                .params(state.name(), findingId)
                .update();
        jdbc.sql("""
                        insert into review_word (id, finding_id, state, words, said_at, by_id, by_name, organisation_id)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        Ids.next(),
                        findingId,
                        state.name(),
                        words,
                        SheetShelf.at(at),
                        by.personId(),
                        by.name(),
                        by.organisationId())
                .update();
    }

    /**
     * What waits for somebody, with one question to the database: to be answered by these organisations or those of these
     * areas, to be confirmed by the reviewer, and begun by them. What is due first comes first, at most 200 of each; what is
     * not in scope, or lies under seal and is not theirs to open, does not come at all.
     */
    Findings.Desk desk(Scope scope, UUID personId, UUID organisationId, Collection<UUID> areas) {
        Map<String, Object> values =
                new HashMap<>(Map.of("person", personId, "organisation", organisationId, "most", MOST));
        if (!areas.isEmpty()) values.put("areas", areas);
        String asked =
                "(f.organisation_id = :organisation" + (areas.isEmpty() ? "" : " or o.area_id in (:areas)") + ")";
        List<Findings.Waiting> toAnswer = new ArrayList<>();
        List<Findings.Waiting> toConfirm = new ArrayList<>();
        List<Findings.Waiting> begun = new ArrayList<>();
        String readable = ReadableCases.in(scope, values);
        String opens = ReadableCases.open(scope, values);
        jdbc.sql(WAITING.formatted(asked, readable, opens)).params(values).query(row -> {
            switch (row.getString("part")) {
                case "ANSWER" -> toAnswer.add(waiting(row));
                case "CONFIRM" -> toConfirm.add(waiting(row));
                default -> begun.add(waiting(row));
            }
        });
        return new Findings.Desk(toAnswer, toConfirm, begun);
    }

    private static Findings.Waiting waiting(ResultSet row) throws SQLException {
        return new Findings.Waiting(
                row.getObject("id", UUID.class),
                row.getObject("dispute_id", UUID.class),
                row.getString("code"),
                row.getString("what"),
                row.getObject("due_on", LocalDate.class));
    }

    private static Finding with(Finding one, List<Finding.Word> words) {
        return new Finding(
                one.id(),
                one.sheetId(),
                one.kind(),
                one.what(),
                one.organisationId(),
                one.areaId(),
                one.organisationName(),
                one.dueOn(),
                one.state(),
                words);
    }

    private static Finding finding(ResultSet row) throws SQLException {
        return new Finding(
                row.getObject("id", UUID.class),
                row.getObject("sheet_id", UUID.class),
                Finding.Kind.valueOf(row.getString("kind")),
                row.getString("what"),
                row.getObject("organisation_id", UUID.class),
                row.getObject("area_id", UUID.class),
                row.getString("organisation"),
                row.getObject("due_on", LocalDate.class),
                Finding.State.valueOf(row.getString("state")),
                List.of());
    }
}
