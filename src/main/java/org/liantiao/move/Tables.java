package org.liantiao.move;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a database says of its own tables. */
public final class Tables {
    /** A row in one of these, and somebody works there already. */
    private static final List<String> EMPTY_AT_FIRST = List.of("area", "person", "dispute", "trail_entry");

    private static final String HISTORY = "flyway_schema_history";

    /** A column that counts its rows by itself. */
    public record Counted(String table, String column) {}

    private Tables() {}

    /** A table with rows that only a county at work has; empty for a database where nobody works yet. */
    public static Optional<String> livedIn(Connection in) throws SQLException {
        List<String> there = names(in);
        for (String table : EMPTY_AT_FIRST)
            if (there.contains(table) && count(in, table) > 0) return Optional.of(table);
        return Optional.empty();
    }

    public static long count(Connection in, String table) throws SQLException {
        try (Statement statement = in.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** All tables of the county, each after those it refers to. */
    public static List<String> inOrder(Connection in) throws SQLException {
        Set<String> ordered = new LinkedHashSet<>();
        for (String table : names(in)) if (!table.equals(HISTORY)) add(in, table, ordered);
        return List.copyOf(ordered);
    }

    static List<String> names(Connection in) throws SQLException {
        return names(
                in,
                "select table_name from information_schema.tables where table_schema = 'public'"
                        + " and table_type = 'BASE TABLE' order by table_name");
    }

    public static boolean isPostgres(Connection in) throws SQLException {
        return in.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    }

    private static void add(Connection in, String table, Set<String> ordered) throws SQLException {
        if (ordered.contains(table)) return;
        for (Reference reference : references(in, table))
            if (!reference.to().equals(table)) add(in, reference.to(), ordered);
        ordered.add(table);
    }

    /** Columns by which rows of a table refer to others of the same one: set when all rows are there. */
    public static List<String> towardsItself(Connection in, String table) throws SQLException {
        return references(in, table).stream()
                .filter(reference -> reference.to().equals(table))
                .map(Reference::column)
                .toList();
    }

    public static List<String> sequences(Connection in) throws SQLException {
        return names(
                in,
                "select sequence_name from information_schema.sequences where sequence_schema = 'public'"
                        + " and sequence_name not like 'system_sequence%'");
    }

    public static List<Counted> counted(Connection in) throws SQLException {
        List<Counted> counted = new ArrayList<>();
        for (String table : inOrder(in))
            for (String column : names(
                    in,
                    "select column_name from information_schema.columns where table_schema = 'public'"
                            + " and is_identity = 'YES' and table_name = '" + table + "'"))
                counted.add(new Counted(table, column));
        return counted;
    }

    private record Reference(String column, String to) {}

    private static List<Reference> references(Connection in, String table) throws SQLException {
        List<Reference> references = new ArrayList<>();
        try (ResultSet keys = in.getMetaData().getImportedKeys(null, "public", table)) {
            while (keys.next())
                references.add(new Reference(keys.getString("fkcolumn_name"), keys.getString("pktable_name")));
        }
        return references;
    }

    private static List<String> names(Connection in, String sql) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = in.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) names.add(rows.getString(1));
        }
        return names;
    }
}
