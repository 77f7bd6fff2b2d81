package org.liantiao.bench;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.liantiao.bench.BenchCounty.Village;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Copies the rows of the told cases, as often as it takes. What a copy has of its own stands in {@code bench_copy}; every
 * other column is its template's: days moved, ids of the village and its people exchanged. The lines of the trail are as
 * many and as long as true ones, but their hashes are those of the templates.
 */
final class Seeding {
    /** What one copy has of its own; the columns from {@code village} on are {@link Village#cast()}. */
    static final String COPIES = """
            create unlogged table if not exists bench_copy (n int, template uuid, dispute uuid, days int, code text,
              type_code text, title text, applicant_name text, respondent_name text, place_detail_sealed text,
              pair_names text, pair_ids text, number_year int, number_serial int, number_text text,
              village uuid, township uuid, committee uuid, township_committee uuid, police uuid, mediator uuid, reviewer uuid)""";

    static final String COLUMNS = "n, template, dispute, days, code, type_code, title, applicant_name, respondent_name,"
            + " place_detail_sealed, pair_names, pair_ids, number_year, number_serial, number_text, village, township, committee,"
            + " township_committee, police, mediator, reviewer";
    static final String PARTY_COLUMNS = "id, dispute_id, position, side, kind, name, sex, birth_year, id_number_sealed,"
            + " id_number_hash, phone_sealed, phone_hash, address_sealed, claim";

    private static final List<String> CAST =
            List.of("village", "township", "committee", "township_committee", "police", "mediator", "reviewer");
    private static final Set<String> OWN = Set.of(
            "code",
            "type_code",
            "title",
            "applicant_name",
            "respondent_name",
            "place_detail_sealed",
            "pair_names",
            "pair_ids",
            "number_year",
            "number_serial",
            "number_text");

    private final BenchDatabase database;
    private final JdbcClient jdbc;
    private final Copies copies;
    private final Village templates;

    /** @param templates where the told cases happened */
    Seeding(BenchDatabase database, Copies copies, Village templates) {
        this.database = database;
        this.jdbc = database.jdbc();
        this.copies = copies;
        this.templates = templates;
    }

    /** Adds cases until there are so many. */
    void growTo(int cases) {
        int there =
                jdbc.sql("select count(*) from dispute").query(Integer.class).single();
        if (there >= cases) return;
        database.load(() -> {
            List<String> indexes = dropIndexes();
            jdbc.sql("drop table if exists bench_copy").update();
            jdbc.sql(COPIES).update();
            copies.write(there, cases - there);
            database.run("analyze bench_copy");
            tables().forEach(this::copy);
            indexes.forEach(database::run);
            numbersGoOn();
        });
    }

    /** The next acceptance of a committee follows the last copied one. */
    private void numbersGoOn() {
        database.run("""
                insert into number_counter (organisation_id, number_year, last_serial)
                select number_organisation_id, number_year, max(number_serial) from dispute
                where number_serial is not null group by number_organisation_id, number_year
                on conflict (organisation_id, number_year) do update set last_serial = excluded.last_serial""");
    }

    /** The tables that hold something of a case, with the column that says of which. */
    private Map<String, String> keys() {
        return jdbc.sql("""
                        select c.table_name, c.column_name from information_schema.columns c
                        where c.table_schema = 'public' and (c.column_name = 'dispute_id'
                          or c.table_name = 'trail_entry' and c.column_name = 'subject_id'
                          or c.table_name = 'dispute' and c.column_name = 'id')
                          and c.table_name not in ('party', 'draft')""").query((row, n) -> Map.entry(row.getString(1), row.getString(2))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<String> tables() {
        return keys().keySet().stream().sorted().toList();
    }

    private void copy(String table) {
        String key = keys().get(table);
        Map<String, String> values = jdbc
                .sql("""
                        select column_name, data_type from information_schema.columns
                        where table_schema = 'public' and table_name = ? and is_identity = 'NO'""")
                .param(table)
                .query((row, n) -> Map.entry(row.getString(1), value(table, key, row.getString(1), row.getString(2))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        List<String> columns = List.copyOf(values.keySet());
        database.run("insert into " + table + " (" + String.join(", ", columns) + ") select "
                + columns.stream().map(values::get).collect(Collectors.joining(", ")) + " from bench_copy c join "
                + table
                + " t on t." + key + " = c.template order by c.n");
    }

    private String value(String table, String key, String column, String type) {
        if (column.equals(key)) return "c.dispute";
        if (table.equals("dispute") && OWN.contains(column)) return "c." + column;
        if (column.equals("id") || column.equals("request_id"))
            return "(lpad(to_hex(c.n), 12, '0') || substr(md5(t." + column + "::text || c.n), 13))::uuid";
        if (column.equals("open_for")) return "case when t.open_for is not null then c.dispute end";
        return switch (type) {
            case "uuid" -> exchanged("t." + column);
            case "date" -> "t." + column + " + c.days";
            case "timestamp without time zone", "timestamp with time zone" ->
                "t." + column + " + c.days * interval '1 day'";
            default -> "t." + column;
        };
    }

    private String exchanged(String column) {
        return IntStream.range(0, CAST.size())
                .mapToObj(i -> "when '" + templates.cast().get(i) + "'::uuid then c." + CAST.get(i))
                .collect(Collectors.joining(" ", "case " + column + " ", " else " + column + " end"));
    }

    /** Indexes are made again at the end, at once, which is much faster; how, is returned. */
    private List<String> dropIndexes() {
        List<String> definitions =
                jdbc.sql("""
                        select i.indexname || ';' || i.indexdef from pg_indexes i where i.schemaname = 'public'
                          and (i.tablename in (:tables) or i.tablename = 'party')
                          and not exists (select 1 from pg_constraint k where k.conname = i.indexname)""").param("tables", tables()).query(String.class).list();
        definitions.forEach(line -> database.run("drop index " + line.substring(0, line.indexOf(';'))));
        return definitions.stream()
                .map(line -> line.substring(line.indexOf(';') + 1))
                .toList();
    }
}
