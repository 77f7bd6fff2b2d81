package org.liantiao.base;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** A page of A4 in a Word file, with its margins in twentieths of a point. */
public record WordPage(int top, int right, int bottom, int left) {
    private static final int WIDE = 11906;
    private static final int HIGH = 16838;

    /** What is left between the margins. */
    public int width() {
        return WIDE - left - right;
    }

    /** Lays all pages of a file out so. */
    public void layOut(XWPFDocument paper) {
        CTSectPr section = paper.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDE));
        size.setH(BigInteger.valueOf(HIGH));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(top));
        margins.setRight(BigInteger.valueOf(right));
        margins.setBottom(BigInteger.valueOf(bottom));
        margins.setLeft(BigInteger.valueOf(left));
    }
}
