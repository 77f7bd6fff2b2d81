package org.liantiao.attachments.internal;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.liantiao.attachments.StoreAway;
import software.amazon.awssdk.core.ResponseInputStream;

/** Reads an object. What is skipped does not travel, and a line that breaks once is taken up again where it broke. */
final class S3Stream extends InputStream {
    /** Less than this is read along: another request takes longer. */
    private static final long NEAR = 128 * 1024;

    private final Source source;
    private long at;
    private @Nullable ResponseInputStream<?> open;
    private boolean broken;

    /** Asks for an object from a byte on; null behind the last one. */
    interface Source {
        @Nullable
        ResponseInputStream<?> from(long at) throws IOException;
    }

    S3Stream(Source source) {
        this.source = source;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        while (true) {
            ResponseInputStream<?> now = open == null ? source.from(at) : open;
            if (now == null) return -1;
            open = now;
            try {
                int read = now.read(to, offset, length);
                if (read > 0) at += read;
                return read;
            } catch (IOException cut) {
                leave();
                if (broken) throw new StoreAway(cut);
                broken = true;
            }
        }
    }

    @Override
    public long skip(long count) throws IOException {
        if (count <= 0) return 0;
        if (open != null && count <= NEAR) return super.skip(count);
        leave();
        at += count;
        return count;
    }

    @Override
    public void close() {
        leave();
    }

    /** Without reading the rest. */
    private void leave() {
        if (open != null) open.abort();
        open = null;
    }
}
