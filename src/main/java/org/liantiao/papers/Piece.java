package org.liantiao.papers;

import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/**
 * A line of a bound file's index, and the pages behind it.
 *
 * @param remark what the index says beside it; empty mostly
 * @param text what is still to be printed; null once there are pages
 * @param scan whether its pages are not ours, and may be full up to their edge
 */
record Piece(String title, String remark, @Nullable Document text, List<PDPage> pages, boolean scan) {
    static Piece toPrint(String title, String remark, Document text) {
        return new Piece(title, remark, text, List.of(), false);
    }

    static Piece of(String title, String remark, List<PDPage> pages, boolean scan) {
        return new Piece(title, remark, null, pages, scan);
    }

    Piece printed(List<PDPage> now) {
        return new Piece(title, remark, null, now, scan);
    }
}
