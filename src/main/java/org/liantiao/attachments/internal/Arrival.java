package org.liantiao.attachments.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.liantiao.attachments.Limits;
import org.liantiao.base.Outcome;
import org.liantiao.base.Refusal;
import org.liantiao.base.Sha256;

/** A file that came in: how large it is and the hash of what was sent. It went to the disk as it came, never whole into memory. */
public record Arrival(long bytes, String sha256) {
    private static final int PIECE = 64 * 1024;

    /** Writes what comes to a file; what is too large is not read to its end. */
    public static Outcome<Arrival> of(InputStream in, Path to) throws IOException {
        MessageDigest digest = Sha256.digest();
        long bytes = 0;
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(to), digest)) {
            byte[] piece = new byte[PIECE];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                bytes += read;
                if (bytes > Limits.FILE_BYTES)
                    return Outcome.refused(Refusal.page("file.tooLarge", Limits.FILE_MEGABYTES));
                out.write(piece, 0, read);
            }
        }
        if (bytes == 0) return Outcome.refused(Refusal.page("file.empty"));
        return Outcome.done(new Arrival(bytes, HexFormat.of().formatHex(digest.digest())));
    }

    /** The hash of a file as it lies there. */
    public static String hashOf(Path file) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (InputStream in = Files.newInputStream(file);
                OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            in.transferTo(out);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
