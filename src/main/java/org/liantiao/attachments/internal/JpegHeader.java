package org.liantiao.attachments.internal;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a JPEG file says of itself before its pixels, and whether it goes on to its end.
 *
 * @param orientation as EXIF numbers it, 1 to 8; 1 when it says nothing
 * @param inGoes it comes in several goes (progressive, or one colour after the other), so that all of it has to be in memory at
 *     once
 * @param whole the mark that ends the picture is there
 */
record JpegHeader(int orientation, boolean inGoes, boolean whole) {
    /** Of what is no JPEG. */
    static final JpegHeader NONE = new JpegHeader(1, false, true);

    private static final int START_OF_SCAN = 0xDA;
    private static final int BASELINE = 0xC0;
    private static final int PROGRESSIVE = 0xC2;
    private static final int COLOURS = 5;
    private static final int END = 0xD9;
    private static final int APP1 = 0xE1;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY_BYTES = 12;

    static JpegHeader read(Path file) throws IOException {
        int orientation = 1;
        int colours = 0;
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            in.skipNBytes(2);
            while (true) {
                int marker = marker(in);
                if (marker == END) return new JpegHeader(orientation, false, false);
                int length = Math.max(0, in.readUnsignedShort() - 2);
                if (marker == START_OF_SCAN)
                    return new JpegHeader(orientation, in.readUnsignedByte() < colours, ends(in));
                byte[] segment = in.readNBytes(length);
                if (segment.length < length) return new JpegHeader(orientation, false, false);
                if (marker == PROGRESSIVE) colours = Integer.MAX_VALUE;
                else if (marker >= BASELINE && marker < PROGRESSIVE && length > COLOURS) colours = segment[COLOURS];
                if (marker == APP1 && orientation == 1) orientation = orientation(segment);
            }
        } catch (EOFException cut) {
            return new JpegHeader(orientation, false, false);
        }
    }

    private static int marker(DataInputStream in) throws IOException {
        int sign = in.readUnsignedByte();
        while (sign != 0xFF) sign = in.readUnsignedByte();
        while (sign == 0xFF) sign = in.readUnsignedByte();
        return sign;
    }

    /** Between the pixels 0xFF is followed by 0, so the end is not met by chance. */
    private static boolean ends(DataInputStream in) throws IOException {
        int before = 0;
        for (int sign = in.read(); sign >= 0; sign = in.read()) {
            if (before == 0xFF && sign == END) return true;
            before = sign;
        }
        return false;
    }

    /** The one entry of the first directory that matters; 1 for whatever does not add up. */
    private static int orientation(byte[] segment) {
        if (segment.length < 14 || !startsWith(segment, EXIF)) return 1;
        ByteBuffer tiff = ByteBuffer.wrap(segment, EXIF.length, segment.length - EXIF.length)
                .slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int at = tiff.getInt(4);
        if (at < 8 || at > tiff.limit() - 2) return 1;
        int entries = Short.toUnsignedInt(tiff.getShort(at));
        for (int i = 0; i < entries; i++) {
            int entry = at + 2 + i * ENTRY_BYTES;
            if (entry + ENTRY_BYTES > tiff.limit()) return 1;
            if (Short.toUnsignedInt(tiff.getShort(entry)) != ORIENTATION) continue;
            int value = Short.toUnsignedInt(tiff.getShort(entry + 8));
            return value >= 1 && value <= 8 ? value : 1;
        }
        return 1;
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        for (int i = 0; i < start.length; i++) if (bytes[i] != start[i]) return false;
        return true;
    }
}
