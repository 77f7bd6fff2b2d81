package org.liantiao.backup;

import java.nio.file.Path;
import java.util.UUID;

/** Where the files of attachments lie, below their folder and in a backup: {@code 3f/3fa8….bin}, sealed. */
final class Kept {
    static final String SUFFIX = ".bin";

    private static final String IN_A_BACKUP = "files/";

    private Kept() {}

    static Path of(Path files) {
        return files.resolve("kept");
    }

    static Path file(Path kept, UUID id) {
        return kept.resolve(id.toString().substring(0, 2)).resolve(id + SUFFIX);
    }

    static String path(Path kept, Path file) {
        return IN_A_BACKUP + kept.relativize(file).toString().replace('\\', '/');
    }

    static boolean is(String path) {
        return path.startsWith(IN_A_BACKUP);
    }

    static Path in(Path kept, String path) {
        return kept.resolve(path.substring(IN_A_BACKUP.length()));
    }
}
