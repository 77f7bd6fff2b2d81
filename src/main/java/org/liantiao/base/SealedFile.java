package org.liantiao.base;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.io.UTFDataFormatException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;

/**
 * A file that only the vault opens: pieces of 64 kB, each sealed by itself with its place in the file and whether it is the last, so
 * that a part can be read without what stands before it, and nothing can be altered, moved, cut off or put under another id.
 */
public final class SealedFile {
    private static final int SIGN = 0x4C54_4631;
    private static final int PIECE = 64 * 1024;
    private static final int TAG = 16;
    private static final int START_BYTES = 7;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SealedFile() {}

    /** Writes what comes, sealed for this id. */
    public static void seal(Vault vault, UUID id, InputStream plain, OutputStream to) throws IOException {
        byte[] start = new byte[START_BYTES];
        RANDOM.nextBytes(start);
        DataOutputStream out = new DataOutputStream(to);
        out.writeInt(SIGN);
        out.writeUTF(vault.activeKey());
        out.write(start);
        byte[] piece = plain.readNBytes(PIECE);
        for (int number = 0; ; number++) {
            byte[] next = piece.length == PIECE ? plain.readNBytes(PIECE) : new byte[0];
            byte[] iv = iv(start, number, next.length == 0);
            out.write(vault.sealPiece(iv, place(id), piece));
            if (next.length == 0) break;
            piece = next;
        }
        out.flush();
    }

    /**
     * Opens a sealed file.
     *
     * @param from the first byte wanted of what was sealed
     * @throws IOException also when it is none, or not the one of this id
     */
    public static InputStream open(Vault vault, UUID id, InputStream sealed, long from) throws IOException {
        DataInputStream in = new DataInputStream(sealed);
        if (in.readInt() != SIGN) throw new IOException("not a sealed file");
        String key = in.readUTF();
        byte[] start = in.readNBytes(START_BYTES);
        int first = (int) (from / PIECE);
        in.skipNBytes((long) first * (PIECE + TAG));
        Opened opened = new Opened(vault, id, key, start, first, sealed);
        opened.skipNBytes(from % PIECE);
        return opened;
    }

    /** The id of the key that a sealed file was sealed with, which anybody may know. @throws Damaged when it does not say one */
    public static String keyOf(InputStream sealed) throws IOException {
        DataInputStream in = new DataInputStream(sealed);
        try {
            if (in.readInt() != SIGN) throw new Damaged();
            return in.readUTF();
        } catch (EOFException | UTFDataFormatException cut) {
            throw new Damaged();
        }
    }

    /** What was read does not begin as a sealed file does. */
    public static final class Damaged extends IOException {
        private Damaged() {
            super("not a sealed file");
        }
    }

    private static byte[] iv(byte[] start, int number, boolean last) {
        return ByteBuffer.allocate(START_BYTES + 5)
                .put(start)
                .putInt(number)
                .put((byte) (last ? 1 : 0))
                .array();
    }

    private static byte[] place(UUID id) {
        return ("file." + id).getBytes(StandardCharsets.UTF_8);
    }

    /** What was sealed, piece by piece. */
    private static final class Opened extends InputStream {
        private final Vault vault;
        private final UUID id;
        private final String key;
        private final byte[] start;
        private final PushbackInputStream sealed;
        private int number;
        private byte[] piece = new byte[0];
        private int at;
        private boolean ended;

        private Opened(Vault vault, UUID id, String key, byte[] start, int number, InputStream sealed) {
            this.vault = vault;
            this.id = id;
            this.key = key;
            this.start = start;
            this.number = number;
            this.sealed = new PushbackInputStream(sealed);
        }

        @Override
        public int read() throws IOException {
            return isOver() ? -1 : piece[at++] & 0xFF;
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            if (length == 0) return 0;
            if (isOver()) return -1;
            int count = Math.min(length, piece.length - at);
            System.arraycopy(piece, at, to, offset, count);
            at += count;
            return count;
        }

        private boolean isOver() throws IOException {
            while (at == piece.length && !ended) next();
            return at == piece.length;
        }

        private void next() throws IOException {
            byte[] closed = sealed.readNBytes(PIECE + TAG);
            int more = closed.length == PIECE + TAG ? sealed.read() : -1;
            ended = more < 0;
            if (!ended) sealed.unread(more);
            at = 0;
            piece = new byte[0];
            // Reading began right behind the last piece.
            if (closed.length == 0 && number > 0) return;
            try {
                piece = vault.openPiece(key, iv(start, number++, ended), place(id), closed);
            } catch (IllegalStateException altered) {
                throw new IOException("a sealed file does not open where it lies", altered);
            }
        }

        @Override
        public void close() throws IOException {
            Arrays.fill(piece, (byte) 0);
            sealed.close();
        }
    }
}
