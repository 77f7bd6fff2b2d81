package org.liantiao.attachments.internal;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;

/** PDFBox reads a PDF with this, so that it unpacks nothing into memory that was not measured first. */
final class WaryPdf extends PDFParser {
    private WaryPdf(RandomAccessRead file, Unpacking unpacking) throws IOException {
        super(file, "", null, null, IOUtils.createTempFileOnlyStreamCache());
        document.close();
        document = new Parts(this, unpacking);
    }

    static PDDocument open(Path file, Unpacking unpacking) throws IOException {
        RandomAccessRead bytes = new RandomAccessReadBufferedFile(file);
        try {
            return new WaryPdf(bytes, unpacking).parse();
        } catch (IOException | RuntimeException | Error broken) {
            bytes.close();
            throw broken;
        }
    }

    private static final class Parts extends COSDocument {
        private final WaryPdf parser;
        private final Unpacking unpacking;

        private Parts(WaryPdf parser, Unpacking unpacking) {
            super(IOUtils.createTempFileOnlyStreamCache(), parser);
            this.parser = parser;
            this.unpacking = unpacking;
        }

        @Override
        public COSStream createCOSStream(COSDictionary words, long from, long bytes) throws IOException {
            COSStream part = new Part(parser.createRandomAccessReadView(from, bytes), unpacking);
            words.forEach(part::setItem);
            part.setKey(words.getKey());
            return part;
        }
    }

    private static final class Part extends COSStream {
        private final Unpacking unpacking;

        private Part(RandomAccessReadView bytes, Unpacking unpacking) throws IOException {
            super(null, bytes);
            this.unpacking = unpacking;
        }

        @Override
        public RandomAccessRead createView() throws IOException {
            unpacking.beforeMemory(this);
            return super.createView();
        }
    }
}
