package org.liantiao.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.liantiao.base.Typefaces;

/** The file as one PDF: what goes before, the papers with running page numbers at their foot, what goes behind. */
final class BoundPdf {
    /** In points. */
    private static final float FOOT = 42;

    private static final float SIZE = 10.5f;
    private static final float HALF = 2;

    private BoundPdf() {}

    /** @param around the papers that have no number; the last of them goes behind, the others before */
    static byte[] bind(Sheaf papers, Sheaf around) {
        try (PDDocument bound = Loader.loadPDF(around.pdf());
                PDDocument inner = Loader.loadPDF(papers.pdf());
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            // The papers bring their bookmarks; what is around them needs none.
            bound.getDocumentCatalog().setDocumentOutline(null);
            int first = around.starts().getLast();
            List<PDPage> back = new ArrayList<>();
            for (int i = first; i < around.pages(); i++) back.add(bound.getPage(i));
            back.forEach(bound.getPages()::remove);
            new PDFMergerUtility().appendDocument(bound, inner);
            number(bound, first);
            back.forEach(bound::addPage);
            bound.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void number(PDDocument bound, int from) throws IOException {
        try (InputStream font = Typefaces.hei()) {
            PDFont typeface = PDType0Font.load(bound, font, true);
            for (int i = from; i < bound.getNumberOfPages(); i++)
                number(bound, bound.getPage(i), "- " + (i - from + 1) + " -", typeface);
        }
    }

    private static void number(PDDocument bound, PDPage page, String text, PDFont typeface) throws IOException {
        float width = typeface.getStringWidth(text) / 1000 * SIZE;
        try (PDPageContentStream foot = new PDPageContentStream(bound, page, AppendMode.APPEND, true, true)) {
            foot.beginText();
            foot.setFont(typeface, SIZE);
            foot.newLineAtOffset((page.getMediaBox().getWidth() - width) / HALF, FOOT);
            foot.showText(text);
            foot.endText();
        }
    }
}
