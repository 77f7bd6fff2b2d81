package org.liantiao.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a backup is whole and each byte of it as it was made. Against whoever rewrites all of it, only a head of the trail on paper helps. */
final class BackupCheck {
    private final Path backup;
    private long files;

    private BackupCheck(Path backup) {
        this.backup = backup;
    }

    /** Reads all of it. Refuses one that broke off and one that was changed, and names the file. */
    static Manifest check(Path backup) throws IOException, NotDone {
        return new BackupCheck(backup).check();
    }

    private Manifest check() throws IOException, NotDone {
        if (!Files.isRegularFile(backup.resolve(Manifest.NAME))) throw new NotDone("none", backup);
        Sums.each(backup, this::check);
        Manifest manifest = Manifest.read(backup);
        if (manifest.format() != Manifest.FORMAT) throw new NotDone("format", manifest.format());
        if (files != manifest.tables().size() + manifest.files() + 1) throw new NotDone("changed", Sums.NAME);
        return manifest;
    }

    private void check(Sums.Line line) throws IOException, NotDone {
        files++;
        Path file = backup.resolve(line.path());
        if (!Files.isRegularFile(file)) throw new NotDone("missing", line.path());
        if (!Sums.of(file).equals(line.hash())) throw new NotDone("changed", line.path());
    }
}
