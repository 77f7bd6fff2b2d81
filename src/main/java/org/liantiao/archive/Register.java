package org.liantiao.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Typed;
import org.liantiao.disputes.ReadableCases;
import org.liantiao.jurisdiction.Scope;
import org.liantiao.jurisdiction.Tier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 归档登记簿: the archived files of a scope, page by page. */
@Service
@Transactional(readOnly = true)
public class Register {
    private static final String FROM =
            " from archived_file f join dispute d on d.id = f.dispute_id where f.version > 0 and ";

    private static final int FETCHED = 500;

    private final JdbcClient jdbc;

    Register(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Which files are asked for.
     *
     * @param organisationId who archived them, of what the reader may open; null for all
     * @param year in which; null for all
     * @param text part of an archive number or a document number, or a case's code; empty for all
     */
    public record Wanted(
            @Nullable UUID organisationId, @Nullable Integer year, String text) {
        public static final Wanted ALL = new Wanted(null, null, "");
    }

    /**
     * @param keptUntil null when it is kept for ever
     * @param opens whether the reader may open the case; if not, the row tells neither its title nor who keeps it
     */
    public record Row(
            UUID disputeId,
            String number,
            String organisation,
            LocalDate archivedOn,
            Retention retention,
            @Nullable LocalDate keptUntil,
            int version,
            int pages,
            int missing,
            String code,
            @Nullable String documentNumber,
            String title,
            boolean opens) {}

    /** An organisation that archived something. */
    public record Keeper(UUID id, String name) {}

    /**
     * The latest year first, and in it the organisations one after the other, each from its last number back. What the reader may
     * not open stands behind them by its code, as if it had neither: its place in the list would tell who keeps it.
     */
    public List<Row> page(Scope scope, Wanted wanted, int offset, int limit) {
        if (limit > 200) throw new IllegalArgumentException("a page has at most 200 rows");
        Map<String, Object> values = new HashMap<>();
        return jdbc.sql("""
                        %s limit %d offset %d""".formatted(rows(scope, wanted, values), limit, offset))
                .params(values)
                .query((row, n) -> row(row))
                .list();
    }

    /** All of them in the same order, one after the other: none is kept. */
    public void each(Scope scope, Wanted wanted, Consumer<Row> taker) {
        Map<String, Object> values = new HashMap<>();
        jdbc.sql(rows(scope, wanted, values))
                .params(values)
                .withFetchSize(FETCHED)
                .query((ResultSet row) -> taker.accept(row(row)));
    }

    private static String rows(Scope scope, Wanted wanted, Map<String, Object> values) {
        return """
                select r.* from (
                    select f.*, d.code, d.number_text as document_number, d.title, s.pages, s.missing,
                        case when %s then 1 else 0 end as may_open
                    from archived_file f
                    join dispute d on d.id = f.dispute_id
                    join sealed_file s on s.dispute_id = f.dispute_id and s.version = f.version
                    where f.version > 0 and %s) r
                order by r.archive_year desc, r.may_open desc, case when r.may_open = 1 then r.organisation_id end,
                    case when r.may_open = 1 then r.serial end desc, r.code, r.dispute_id""".formatted(ReadableCases.open(scope, values), where(scope, wanted, values));
    }

    public int count(Scope scope, Wanted wanted) {
        Map<String, Object> values = new HashMap<>();
        return jdbc.sql("select count(*)" + FROM + where(scope, wanted, values))
                .params(values)
                .query(Integer.class)
                .single();
    }

    /** The years in which there is anything, the latest first. */
    public List<Integer> years(Scope scope) {
        Map<String, Object> values = new HashMap<>();
        return jdbc.sql("select distinct s.archive_year from (" + shelves(scope, "1 = 1", values)
                        + ") s order by s.archive_year desc")
                .params(values)
                .query((row, n) -> row.getInt(1))
                .list();
    }

    /** Who archived anything that the reader may open, each under the name of its latest file. */
    public List<Keeper> keepers(Scope scope) {
        Map<String, Object> values = new HashMap<>();
        return jdbc.sql("""
                        select s.organisation_id,
                            (select f.organisation_name from archived_file f where f.organisation_id = s.organisation_id
                             order by f.archive_year desc, f.serial desc limit 1) as name
                        from (select distinct a.organisation_id from (%s) a) s
                        order by name, s.organisation_id""".formatted(shelves(scope, ReadableCases.open(scope, values), values)))
                .params(values)
                .query((row, n) -> new Keeper(row.getObject(1, UUID.class), row.getString(2)))
                .list();
    }

    /**
     * The organisations and years of which there is anything to read. A whole county's are its counters, each looked up once: nobody
     * goes through all that lies in the archive to offer a choice.
     *
     * @param narrowed a further condition on the cases
     */
    private static String shelves(Scope scope, String narrowed, Map<String, Object> values) {
        String readable = ReadableCases.in(scope, values) + " and " + narrowed;
        if (scope.areaAt(Tier.COUNTY) == null) return "select f.organisation_id, f.archive_year" + FROM + readable;
        return "select c.organisation_id, c.archive_year from archive_counter c where exists (select 1" + FROM
                + readable + " and f.organisation_id = c.organisation_id and f.archive_year = c.archive_year)";
    }

    private static String where(Scope scope, Wanted wanted, Map<String, Object> values) {
        List<String> all = new ArrayList<>(List.of(ReadableCases.in(scope, values)));
        if (wanted.organisationId() != null) {
            all.add("f.organisation_id = :organisation and " + ReadableCases.open(scope, values));
            values.put("organisation", wanted.organisationId());
        }
        if (wanted.year() != null) {
            all.add("f.archive_year = :year");
            values.put("year", wanted.year());
        }
        String text = Typed.clean(wanted.text()).strip();
        if (!text.isEmpty()) {
            all.add("((f.number_text like :part escape '!' or d.number_text like :part escape '!') and "
                    + ReadableCases.open(scope, values) + " or d.code = :code)");
            values.put("part", "%" + text.replaceAll("([!%_])", "!$1") + "%");
            values.put("code", Typed.halfWidth(text).toUpperCase(Locale.ROOT));
        }
        return String.join(" and ", all);
    }

    private static Row row(ResultSet row) throws SQLException {
        boolean opens = row.getInt("may_open") == 1;
        return new Row(
                row.getObject("dispute_id", UUID.class),
                opens ? row.getString("number_text") : "",
                opens ? row.getString("organisation_name") : "",
                row.getObject("archived_on", LocalDate.class),
                Retention.valueOf(row.getString("retention")),
                row.getObject("kept_until", LocalDate.class),
                row.getInt("version"),
                row.getInt("pages"),
                row.getInt("missing"),
                row.getString("code"),
                opens ? row.getString("document_number") : null,
                opens ? row.getString("title") : "",
                opens);
    }
}
