package org.liantiao.backup;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liantiao.base.Sha256;

/**
 * The SHA-256 of each file of a backup, a line each as {@code sha256sum} writes and checks them. What stands there is in the backup,
 * and nothing else is.
 */
final class Sums implements AutoCloseable {
    static final String NAME = "SHA256SUMS";

    private static final Pattern LINE =
            Pattern.compile("([0-9a-f]{64}) {2}(manifest\\.json|(?:tables|files)(?:/\\w[\\w.-]*){1,2})");
    private static final int BUFFER = 64 * 1024;

    private final Path backup;
    private final BufferedWriter lines;

    /** A file of a backup, as its line has it. */
    record Line(String hash, String path) {}

    /** Whoever takes the lines. */
    interface Taker {
        void take(Line line) throws IOException, NotDone;
    }

    /** Begins the list of a backup that is being made. */
    Sums(Path backup) throws IOException {
        this.backup = backup;
        lines = Files.newBufferedWriter(backup.resolve(NAME), StandardOpenOption.CREATE_NEW);
    }

    /** A new file of the backup; once closed it is on the disk and has its line. */
    OutputStream begin(String path) throws IOException {
        Path file = backup.resolve(path);
        Files.createDirectories(file.getParent());
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        DigestOutputStream hashing = new DigestOutputStream(Channels.newOutputStream(channel), Sha256.digest());
        return new FilterOutputStream(hashing) {
            private boolean closed;

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                if (closed) return;
                closed = true;
                flush();
                channel.force(true);
                super.close();
                lines.write(hex(hashing.getMessageDigest()) + "  " + path + "\n");
            }
        };
    }

    /** The list is whole, and on the disk. */
    @Override
    public void close() throws IOException {
        lines.close();
        settle(backup.resolve(NAME));
    }

    /** Until now it is only in the machine's memory. */
    static void settle(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Goes through the list of a backup. */
    static void each(Path backup, Taker taker) throws IOException, NotDone {
        Path list = backup.resolve(NAME);
        if (!Files.isRegularFile(list)) throw new NotDone("none", backup);
        try (BufferedReader in = Files.newBufferedReader(list)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                Matcher read = LINE.matcher(line);
                if (!read.matches()) throw new NotDone("changed", NAME);
                taker.take(new Line(read.group(1), read.group(2)));
            }
        }
    }

    /** The hash of a file as it is now. */
    static String of(Path file) throws IOException {
        MessageDigest digest = Sha256.digest();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) digest.update(buffer, 0, read);
        }
        return hex(digest);
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
