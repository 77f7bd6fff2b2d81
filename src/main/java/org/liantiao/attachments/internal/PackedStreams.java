package org.liantiao.attachments.internal;

import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks what is packed in a PDF, piece by piece and into nothing, before a reader takes it into memory. It goes by the bytes, for
 * what the file says of its own sizes may be a lie.
 */
final class PackedStreams {
    /** A page scanned in colour at 600 dpi has 104 MB. */
    private static final long MOST_BYTES = 128L * 1024 * 1024;

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int LOOK_BACK = 400;
    private static final int PIECE = 64 * 1024;

    private final MappedByteBuffer file;
    private final byte[] nowhere = new byte[PIECE];

    private PackedStreams(MappedByteBuffer file) {
        this.file = file;
    }

    /** Whether one of them holds more than any page needs, or is packed twice. */
    static boolean areTooLarge(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path)) {
            return new PackedStreams(channel.map(MapMode.READ_ONLY, 0, channel.size())).tooLarge();
        }
    }

    private boolean tooLarge() {
        for (int at = 0; at < file.limit() - STREAM.length; at++)
            if (isStream(at) && (packings(at) > 1 || unpacks(behindLine(at + STREAM.length)))) return true;
        return false;
    }

    private boolean isStream(int at) {
        for (int i = 0; i < STREAM.length; i++) if (file.get(at + i) != STREAM[i]) return false;
        return at < 3 || file.get(at - 1) != 'd';
    }

    /** How many packings the words before a stream name. */
    private int packings(int at) {
        byte[] words = new byte[Math.min(LOOK_BACK, at)];
        file.get(at - words.length, words);
        String before = new String(words, StandardCharsets.ISO_8859_1);
        String own = before.substring(Math.max(0, before.lastIndexOf(" obj")));
        return own.split("/(Flate|LZW|RunLength)", -1).length - 1;
    }

    private int behindLine(int at) {
        int begin = at;
        if (begin < file.limit() && file.get(begin) == '\r') begin++;
        if (begin < file.limit() && file.get(begin) == '\n') begin++;
        return begin;
    }

    private boolean unpacks(int from) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file.slice(from, file.limit() - from));
            long bytes = 0;
            while (bytes <= MOST_BYTES) {
                int more = inflater.inflate(nowhere);
                if (more == 0) return false;
                bytes += more;
            }
            return true;
        } catch (DataFormatException notPacked) {
            return false;
        } finally {
            inflater.end();
        }
    }
}
