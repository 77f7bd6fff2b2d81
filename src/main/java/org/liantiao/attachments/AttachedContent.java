package org.liantiao.attachments;

import java.io.IOException;
import java.io.InputStream;

/**
 * What an attachment holds, for whoever was just found to be allowed to have it.
 *
 * @param bytes how many there are
 * @param quarterTurns how often it is turned right by 90° when it is shown or printed
 */
public record AttachedContent(
        String fileName, String mediaType, FileKind kind, long bytes, int quarterTurns, Source source) {
    /** Opens it; whoever opens it closes it. */
    public interface Source {
        /** @param from the first byte wanted */
        InputStream open(long from) throws IOException;
    }

    public InputStream open() throws IOException {
        return source.open(0);
    }
}
