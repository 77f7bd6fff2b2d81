package org.liantiao.testing;

import java.sql.ResultSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a backup of the whole database would hold, as text: the script of H2, each row of each table of PostgreSQL. */
public final class DatabaseDump {
    private static final Pattern CODED = Pattern.compile("\\\\([0-9a-fA-F]{4})");

    private DatabaseDump() {}

    public static void each(JdbcClient jdbc, Consumer<String> reader) {
        if (!TestDatabase.postgres()) {
            all(jdbc, "script", line -> reader.accept(readable(line)));
            return;
        }
        for (String table : jdbc.sql("""
                        select table_name from information_schema.tables
                        where table_schema = 'public' and table_type = 'BASE TABLE'""").query(String.class).list())
            all(jdbc, "select cast(t as text) from \"" + table + "\" t", row -> reader.accept(table + ": " + row));
    }

    private static void all(JdbcClient jdbc, String sql, Consumer<String> reader) {
        RowCallbackHandler rows = (ResultSet row) -> reader.accept(row.getString(1));
        jdbc.sql(sql).query(rows);
    }

    /** H2 writes what is not ASCII by its code. */
    private static String readable(String line) {
        return CODED.matcher(line)
                .replaceAll(
                        code -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
    }
}
