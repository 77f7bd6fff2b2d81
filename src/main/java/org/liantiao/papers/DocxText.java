package org.liantiao.papers;

import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange;
import org.liantiao.base.Typefaces;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** The words of a piece, as runs of a paragraph. */
final class DocxText {
    private DocxText() {}

    static void add(XWPFParagraph paragraph, Element block, DocxLook look) {
        for (Node node = block.getFirstChild(); node != null; node = node.getNextSibling())
            if (node instanceof Text text) run(paragraph, text.getData().replaceAll("[ \\t\\n]+", " "), look);
            else if (node instanceof Element inner) {
                if (inner.getTagName().equals("br")) paragraph.createRun().addBreak();
                else if (Nodes.looks(inner).contains(PrintedSignature.LOOK)) hand(paragraph, inner);
                else add(paragraph, inner, look);
            }
    }

    /** The picture of a signature, and below it what it is. A line that is as high as a line would cut it off. */
    static void hand(XWPFParagraph paragraph, Element hand) {
        paragraph.setSpacingLineRule(LineSpacingRule.AT_LEAST);
        for (Element part : Nodes.children(hand)) {
            if (!paragraph.getRuns().isEmpty()) paragraph.createRun().addBreak();
            if (part.getTagName().equals("img")) PrintedSignature.draw(paragraph.createRun(), part);
            else run(paragraph, part.getTextContent(), DocxLook.MARK);
        }
    }

    private static void run(XWPFParagraph paragraph, String words, DocxLook look) {
        if (words.isBlank() && paragraph.getRuns().isEmpty()) return;
        XWPFRun run = paragraph.createRun();
        run.setText(words);
        run.setFontFamily(look.typeface(), FontCharRange.eastAsia);
        run.setFontFamily(Typefaces.LATIN, FontCharRange.ascii);
        run.setFontFamily(Typefaces.LATIN, FontCharRange.hAnsi);
        run.setFontSize(look.size());
    }
}
