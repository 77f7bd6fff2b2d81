package org.liantiao.papers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.liantiao.attachments.Scratch;

/**
 * 卷宗: a bound file as PDF. It lies on the disk until it is closed, for it may be large.
 *
 * @param fileName holds the case's code and names nobody
 * @param pages those that are numbered
 * @param missing how many things it says itself that it lacks
 */
public record BoundFile(String fileName, Scratch.Sheet sheet, int pages, int missing, String sha256)
        implements AutoCloseable {
    public Path path() {
        return sheet.path();
    }

    public InputStream open() throws IOException {
        return Files.newInputStream(path());
    }

    @Override
    public void close() throws IOException {
        sheet.close();
    }
}
