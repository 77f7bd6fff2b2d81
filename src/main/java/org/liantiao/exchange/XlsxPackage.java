package org.liantiao.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Refusal;

/**
 * Opens bytes as an .xlsx package. They stay in memory, for they hold people's numbers; before anything is parsed the whole
 * archive is unpacked once into nothing, to see how much it really holds.
 */
final class XlsxPackage {
    private static final int MOST_ENTRIES = 1_000;
    private static final long MOST_UNPACKED = 200L << 20;
    /** Parts that are kept whole while reading: shared texts, styles, relations. */
    private static final int MOST_KEPT = 32 << 20;
    /** Unpacked bytes for one packed; a real ledger has about 20. */
    private static final int MOST_RATIO = 100;

    private static final long NO_RATIO_BELOW = 1L << 20;
    private static final int ZIP = 0x504B0304;
    private static final int OLE2 = 0xD0CF11E0;

    private XlsxPackage() {}

    static OPCPackage open(byte[] file) throws Stop, IOException, InvalidFormatException {
        if (begins(file, OLE2)) throw new Stop(Refusal.page("ledger.oldOrLocked"));
        if (!begins(file, ZIP)) throw new Stop(Refusal.page("ledger.notXlsx"));
        ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get();
        weigh(zip);
        return OPCPackage.open(new ZipFileZipEntrySource(zip));
    }

    private static void weigh(ZipFile zip) throws IOException, Stop {
        long total = 0;
        int entries = 0;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (++entries > MOST_ENTRIES) throw tooBig();
            total += weigh(zip, entry, MOST_UNPACKED - total);
        }
    }

    /** All of a part that is kept whole, wherever in the package it lies; nothing for one that is not there. */
    static InputStream kept(@Nullable InputStream part) throws IOException, Stop {
        if (part == null) return InputStream.nullInputStream();
        try (part) {
            byte[] all = part.readNBytes(MOST_KEPT + 1);
            if (all.length > MOST_KEPT) throw tooBig();
            return new ByteArrayInputStream(all);
        }
    }

    private static long weigh(ZipFile zip, ZipArchiveEntry entry, long most) throws IOException, Stop {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        boolean sheet = name.startsWith("xl/worksheets/") && !name.endsWith(".rels");
        long limit = sheet ? most : Math.min(most, MOST_KEPT);
        long packed = Math.max(1, entry.getCompressedSize());
        long size = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = zip.getInputStream(entry)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                size += n;
                if (size > limit || size > NO_RATIO_BELOW && size / packed > MOST_RATIO) throw tooBig();
            }
        }
        return size;
    }

    private static Stop tooBig() {
        return new Stop(Refusal.page("ledger.tooBig"));
    }

    private static boolean begins(byte[] file, int magic) {
        return file.length >= 4
                && (file[0] & 0xFF) == magic >>> 24
                && (file[1] & 0xFF) == (magic >>> 16 & 0xFF)
                && (file[2] & 0xFF) == (magic >>> 8 & 0xFF)
                && (file[3] & 0xFF) == (magic & 0xFF);
    }
}
