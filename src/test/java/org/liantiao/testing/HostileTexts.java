package org.liantiao.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Fifty texts that a careless screen would run. */
public final class HostileTexts {
    public static final List<String> ALL = read();

    /** What the program writes for itself and could not work with otherwise; a column that is typed is never among them. */
    private static final Set<String> OWN = Set.of(
            "person.login",
            "person.password_hash",
            "past_password.hash",
            "setting.name",
            "setting.content",
            "trail_entry.kind",
            "trail_entry.content",
            "bulletin.figures",
            "dispute.pair_names",
            "dispute.pair_ids",
            "attachment.signed_paper",
            "paper_template.body",
            "sign_in_miss.place",
            "address_miss.place");

    private HostileTexts() {}

    /** All of them in one line, as far as a field takes them, beginning with another one each time. */
    public static String from(int first) {
        return IntStream.range(0, ALL.size())
                .mapToObj(at -> ALL.get((first + at) % ALL.size()))
                .collect(Collectors.joining(" "));
    }

    /** Writes them over whatever a database of H2 keeps as text: each row begins with another one. */
    public static void into(JdbcTemplate jdbc) {
        record Column(String table, String name, int length) {}
        List<Column> columns = jdbc.query(
                """
                select table_name, column_name, character_maximum_length from information_schema.columns
                where lower(table_schema) = 'public' and lower(data_type) = 'character varying' and character_maximum_length >= 60
                """, (row, n) -> new Column(row.getString(1), row.getString(2), (int) Math.min(row.getLong(3), 8000)));
        String choices = ALL.stream().map(text -> "cast(? as varchar)").collect(Collectors.joining(", "));
        Object[] texts =
                IntStream.range(0, ALL.size()).mapToObj(HostileTexts::from).toArray();
        columns.stream()
                .filter(column -> !OWN.contains(column.table() + "." + column.name())
                        && !column.name().matches(".*(_sealed|hash|_key)")
                        && !column.table().startsWith("flyway"))
                .forEach(column -> jdbc.update(
                        "update " + column.table() + " set " + column.name()
                                + " = substring(rownum() || array[" + choices + "][mod(rownum(), " + ALL.size()
                                + ") + 1] from 1 for " + column.length() + ") where " + column.name() + " <> ''",
                        texts));
    }

    private static List<String> read() {
        try (InputStream in = HostileTexts.class.getResourceAsStream("/hostile-texts.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
