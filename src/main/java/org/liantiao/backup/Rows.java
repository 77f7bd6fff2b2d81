package org.liantiao.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.liantiao.move.Content;
import org.liantiao.move.Counting;
import org.liantiao.move.Tables;
import org.liantiao.trail.ChainCheck;

/** The rows of a backup on their way into an empty database, in one transaction that somebody else commits. */
final class Rows {
    private final Connection county;
    private final Path backup;
    private final Manifest manifest;

    Rows(Connection county, Path backup, Manifest manifest) {
        this.county = county;
        this.backup = backup;
        this.manifest = manifest;
    }

    /** Before anything is made there. */
    void refuseOthers() throws SQLException, NotDone {
        Optional<String> table = Tables.livedIn(county);
        if (table.isPresent()) throw new NotDone("lived", table.get());
    }

    /** Puts them in, reads all of them again, and computes the trail anew up to where it ended. */
    ChainCheck.Found restore() throws SQLException, IOException, NotDone {
        List<String> tables = Tables.inOrder(county);
        TreeSet<String> differing = new TreeSet<>(tables);
        for (Manifest.Table table : manifest.tables()) if (!differing.remove(table.name())) differing.add(table.name());
        if (!differing.isEmpty()) throw new NotDone("columns", differing.first());
        // What the migrations put there themselves stands in the backup as the county had it.
        for (String table : tables.reversed()) clear(table);
        for (String table : tables) new TableFile(county, table).fill(() -> Files.newInputStream(file(table)));
        for (Manifest.Table table : manifest.tables())
            if (!Content.of(county, table.name()).equals(table.content())) throw new NotDone("different", table.name());
        ChainCheck.Found trail = ChainCheck.of(
                county, Optional.ofNullable(manifest.trail()).stream().toList());
        // What was broken before is brought back as it was: a county that was tampered with needs its rows all the
        // more.
        if (trail.broken() != null && !trail.broken().equals(manifest.trailBroken()))
            throw new NotDone("trail", trail.broken());
        Counting.goOn(county, manifest.sequences());
        return trail;
    }

    private Path file(String table) {
        return backup.resolve(new Manifest.Table(table, Content.NONE).path());
    }

    private void clear(String table) throws SQLException {
        if (Tables.count(county, table) == 0) return;
        try (Statement statement = county.createStatement()) {
            statement.execute("delete from " + table);
        }
    }
}
