package org.liantiao.papers;

import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Takes from a PDF all that is no paper: its own bookmarks, links, forms and structure. What is seen on a page stays, stamps too. */
final class Foreign {
    /** Layers decide what is seen. */
    private static final Set<COSName> OF_A_DOCUMENT = Set.of(COSName.TYPE, COSName.PAGES, COSName.OCPROPERTIES);

    private static final List<COSName> OFF_A_PAGE = List.of(
            COSName.AA,
            COSName.B,
            COSName.METADATA,
            COSName.STRUCT_PARENTS,
            COSName.getPDFName("PieceInfo"),
            COSName.getPDFName("Tabs"),
            COSName.THUMB);

    private static final List<COSName> OFF_A_MARK =
            List.of(COSName.A, COSName.AA, COSName.P, COSName.PARENT, COSName.DEST, COSName.getPDFName("IRT"));

    private static final Set<String> SHOWN_BY_READERS_ONLY = Set.of("Link", "Popup");

    private Foreign() {}

    static void strip(PDDocument document) {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        for (COSName name : List.copyOf(catalog.keySet())) if (!OF_A_DOCUMENT.contains(name)) catalog.removeItem(name);
        for (PDPage page : document.getPages()) strip(page.getCOSObject());
    }

    private static void strip(COSDictionary page) {
        OFF_A_PAGE.forEach(page::removeItem);
        if (!(page.getDictionaryObject(COSName.ANNOTS) instanceof COSArray marks)) return;
        COSArray seen = new COSArray();
        for (int i = 0; i < marks.size(); i++)
            if (marks.getObject(i) instanceof COSDictionary mark && isSeen(mark)) {
                OFF_A_MARK.forEach(mark::removeItem);
                mark.removeItem(COSName.POPUP);
                seen.add((COSBase) mark);
            }
        page.setItem(COSName.ANNOTS, seen);
    }

    private static boolean isSeen(COSDictionary mark) {
        String kind = mark.getNameAsString(COSName.SUBTYPE);
        return mark.containsKey(COSName.AP) && (kind == null || !SHOWN_BY_READERS_ONLY.contains(kind));
    }
}
