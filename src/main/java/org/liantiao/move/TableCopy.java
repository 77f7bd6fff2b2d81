package org.liantiao.move;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/** One table: its rows copied, then both sides read again and held against each other. */
final class TableCopy {
    private static final int BATCH = 500;

    private final Connection from;
    private final Connection to;
    private final String table;
    private final List<Column> columns;
    private final List<String> towardsItself;

    TableCopy(Connection from, Connection to, String table) throws SQLException, NotMoved {
        this.from = from;
        this.to = to;
        this.table = table;
        columns = Column.of(to, table);
        if (!Column.names(columns).equals(Column.names(Column.of(from, table))))
            throw new NotMoved("The table " + table + " has other columns here and there."
                    + " Start the old county once with this version, stop it, and move then.");
        towardsItself = Tables.towardsItself(to, table);
    }

    /** Copies all rows; what points to rows of the same table is filled in when they are all there. */
    void run() throws SQLException {
        List<Column> first = columns.stream()
                .filter(column -> !towardsItself.contains(column.name()))
                .toList();
        String marks = first.stream().map(column -> "?").collect(Collectors.joining(", "));
        copy(first, "insert into " + table + " (" + Column.listed(first) + ") values (" + marks + ")");
        for (String column : towardsItself)
            copy(List.of(column(column), column("id")), "update " + table + " set " + column + " = ? where id = ?");
    }

    /** The number of rows, which with all they hold is the same on both sides; refuses to go on otherwise. */
    long compare() throws SQLException, NotMoved {
        Content before = Content.of(from, table);
        Content after = Content.of(to, table);
        if (!before.equals(after))
            throw new NotMoved("The table " + table + " did not arrive as it was (" + before.rows() + " rows, "
                    + after.rows() + " arrived). Nothing was moved.");
        return after.rows();
    }

    private void copy(List<Column> those, String sql) throws SQLException {
        try (Statement read = from.createStatement();
                ResultSet rows = read.executeQuery("select " + Column.listed(those) + " from " + table);
                PreparedStatement write = to.prepareStatement(sql)) {
            int waiting = 0;
            while (rows.next()) {
                for (int i = 0; i < those.size(); i++)
                    write.setObject(i + 1, those.get(i).read(rows, i + 1));
                write.addBatch();
                if (++waiting % BATCH == 0) write.executeBatch();
            }
            write.executeBatch();
        }
    }

    private Column column(String name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
