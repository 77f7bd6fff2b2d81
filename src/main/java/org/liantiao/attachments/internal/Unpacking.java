package org.liantiao.attachments.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * How much a PDF unpacks to, measured into nothing before anybody takes it into memory. Its parts may overlap and its sizes be
 * lies, so what is read counts as well as what comes out, over the whole file.
 */
final class Unpacking {
    private static final long MEGABYTE = 1024 * 1024;

    /** A page scanned in colour at 600 dpi has 104 MB. */
    private static final long MOST_OF_ONE = 128 * MEGABYTE;

    /** Some seconds of work. */
    private static final long MOST_OF_ALL = 1024 * MEGABYTE;

    /** Of the tables of objects, which the reader holds while it looks at the file. */
    private static final long MOST_IN_MEMORY = 48 * MEGABYTE;

    private static final long MOST_AS_TEXT = 32 * MEGABYTE;

    private static final Set<COSName> FLATE = Set.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION);
    private static final Set<COSName> PACKINGS = Set.of(
            COSName.FLATE_DECODE,
            COSName.FLATE_DECODE_ABBREVIATION,
            COSName.LZW_DECODE,
            COSName.LZW_DECODE_ABBREVIATION,
            COSName.RUN_LENGTH_DECODE,
            COSName.RUN_LENGTH_DECODE_ABBREVIATION);
    private static final Set<COSName> TEXTS = Set.of(
            COSName.ASCII_HEX_DECODE,
            COSName.ASCII_HEX_DECODE_ABBREVIATION,
            COSName.ASCII85_DECODE,
            COSName.ASCII85_DECODE_ABBREVIATION,
            COSName.CRYPT);

    private long all;
    private long inMemory;
    private boolean tooMuch;

    /** Whether something was found that holds more than any page needs, or is packed as no program packs. */
    boolean isTooMuch() {
        return tooMuch;
    }

    /** Looks at a part that the reader is about to take into memory. Programs pack these one way only. */
    void beforeMemory(COSStream part) throws IOException {
        List<COSName> filters = filters(part);
        if (filters.isEmpty()) return;
        if (filters.size() > 1 || !FLATE.contains(filters.getFirst())) throw stop();
        inMemory += measure(part);
        if (tooMuch || inMemory > MOST_IN_MEMORY) throw stop();
    }

    /** Looks at any part. What is a picture inside stays packed until somebody draws it. */
    long measure(COSStream part) throws IOException {
        List<COSName> filters = filters(part);
        List<COSName> packings = filters.stream().filter(PACKINGS::contains).toList();
        if (packings.isEmpty()) return 0;
        int at = filters.indexOf(packings.getFirst());
        if (packings.size() > 1 || !TEXTS.containsAll(filters.subList(0, at))) throw stop();
        Counting nowhere = new Counting(OutputStream.nullOutputStream(), MOST_OF_ONE);
        try (InputStream packed = withoutText(part, filters.subList(0, at))) {
            decode(part, filters, at, packed, nowhere);
        } catch (IOException broken) {
            // What is damaged unpacks to no more than this.
            if (tooMuch) throw broken;
        }
        return nowhere.bytes;
    }

    private InputStream withoutText(COSStream part, List<COSName> texts) throws IOException {
        InputStream in = new CountedInput(part.createRawInputStream());
        for (int i = 0; i < texts.size(); i++) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (InputStream text = in) {
                decode(part, texts, i, text, new Counting(bytes, MOST_AS_TEXT));
            }
            in = new ByteArrayInputStream(bytes.toByteArray());
        }
        return in;
    }

    private static void decode(COSStream part, List<COSName> filters, int at, InputStream in, OutputStream out)
            throws IOException {
        FilterFactory.INSTANCE.getFilter(filters.get(at)).decode(in, out, part, at);
    }

    private static List<COSName> filters(COSStream part) {
        COSBase filters = part.getFilters();
        if (filters instanceof COSName one) return List.of(one);
        return filters instanceof COSArray several
                ? several.toList().stream().map(Unpacking::name).toList()
                : List.of();
    }

    private static COSName name(COSBase filter) {
        COSBase name = filter instanceof COSObject indirect ? indirect.getObject() : filter;
        return name instanceof COSName known ? known : COSName.getPDFName("");
    }

    private IOException stop() {
        tooMuch = true;
        return new IOException("unpacks to too much");
    }

    private void spend(long bytes) throws IOException {
        all += bytes;
        if (all > MOST_OF_ALL) throw stop();
    }

    private final class Counting extends OutputStream {
        private final OutputStream to;
        private final long most;
        private long bytes;

        private Counting(OutputStream to, long most) {
            this.to = to;
            this.most = most;
        }

        @Override
        public void write(int one) throws IOException {
            count(1);
            to.write(one);
        }

        @Override
        public void write(byte[] from, int offset, int length) throws IOException {
            count(length);
            to.write(from, offset, length);
        }

        private void count(int more) throws IOException {
            bytes += more;
            spend(more);
            if (bytes > most) throw stop();
        }
    }

    private final class CountedInput extends FilterInputStream {
        private CountedInput(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            spend(1);
            return super.read();
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            int read = super.read(to, offset, length);
            spend(Math.max(0, read));
            return read;
        }
    }
}
