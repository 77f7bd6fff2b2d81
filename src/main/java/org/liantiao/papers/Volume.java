package org.liantiao.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Typefaces;

/**
 * A file while it is put together. Its pages come in whatever order is easy to make and are put into theirs at the end. What they
 * hold lies on the disk, so that a file of many pictures takes no more memory than one of few.
 */
final class Volume implements AutoCloseable {
    private final PDDocument document;
    private final PDFont typeface;
    private @Nullable PDFont rare;

    /** @param folder where what it holds lies meanwhile; gone when it is closed */
    Volume(Path folder) throws IOException {
        document = new PDDocument(MemoryUsageSetting.setupTempFileOnly().setTempDir(folder.toFile()).streamCache);
        try (InputStream font = Typefaces.song()) {
            typeface = PDType0Font.load(document, font, true);
        }
    }

    PDDocument document() {
        return document;
    }

    /** What a character is written with onto its pages. */
    PDFont typeface(int character) throws IOException {
        if (!Glyphs.isRare(character)) return typeface;
        PDFont loaded = rare;
        if (loaded == null) {
            try (InputStream font = Typefaces.rare()) {
                loaded = PDType0Font.load(document, font, true);
            }
            rare = loaded;
        }
        return loaded;
    }

    int pages() {
        return document.getNumberOfPages();
    }

    PDPage page(int index) {
        return document.getPage(index);
    }

    /** Takes all pages of another document, and nothing else of it. */
    List<PDPage> take(PDDocument other) throws IOException {
        int before = pages();
        Foreign.strip(other);
        try {
            new PDFMergerUtility().appendDocument(document, other);
        } catch (IOException | RuntimeException broken) {
            while (pages() > before) document.removePage(before);
            throw broken;
        }
        List<PDPage> taken = new ArrayList<>();
        for (int i = before; i < pages(); i++) taken.add(page(i));
        return taken;
    }

    /** Puts the pages into this order; one that is not named is left out. */
    void arrange(List<PDPage> pages) {
        COSDictionary root = document.getPages().getCOSObject();
        COSArray kids = new COSArray();
        for (PDPage page : pages) {
            page.getCOSObject().setItem(COSName.PARENT, root);
            kids.add(page.getCOSObject());
        }
        root.setItem(COSName.KIDS, kids);
        root.setInt(COSName.COUNT, pages.size());
    }

    /** A bookmark for each, and the title that readers show. */
    void name(String title, List<String> names, List<PDPage> firsts) {
        PDDocumentOutline outline = new PDDocumentOutline();
        for (int i = 0; i < names.size(); i++) {
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(names.get(i));
            item.setDestination(firsts.get(i));
            outline.addLast(item);
        }
        document.getDocumentCatalog().setDocumentOutline(outline);
        document.getDocumentCatalog().setLanguage("zh-CN");
        document.getDocumentInformation().setTitle(title);
    }

    void save(OutputStream to) throws IOException {
        document.save(to);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
