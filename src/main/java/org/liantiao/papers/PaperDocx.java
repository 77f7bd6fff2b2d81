package org.liantiao.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.liantiao.base.WordPage;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A filled template for Word and WPS: the title in 小标宋 of the second, text in 仿宋 of the third, by the names offices have
 * these under; nothing is embedded.
 */
final class PaperDocx {
    /** There is room on the left to bind it. */
    static final WordPage PAGE = new WordPage(1701, 1474, 1587, 1587);

    private static final int INDENT = 640;
    private static final int GAP = 640;

    private final XWPFDocument paper = new XWPFDocument();

    private PaperDocx() {}

    static byte[] write(Document page) {
        PaperDocx docx = new PaperDocx();
        try (docx.paper;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PAGE.layOut(docx.paper);
            for (Element block : Nodes.children(Nodes.body(page))) docx.block(block);
            docx.paper.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void block(Element block) {
        Set<String> looks = Nodes.looks(block);
        switch (block.getTagName()) {
            case "div" -> {
                if (looks.contains("page")) paper.createParagraph().setPageBreak(true);
                if (looks.contains(PrintedSignature.LOOK)) DocxText.hand(paper.createParagraph(), block);
                else Nodes.children(block).forEach(this::block);
            }
            case "table" -> {
                List<List<Element>> rows = Nodes.rows(block);
                if (!rows.isEmpty())
                    DocxTable.fill(new XWPFTable(paper.getDocument().getBody().addNewTbl(), paper), rows, looks);
            }
            default -> paragraph(block, looks);
        }
    }

    private void paragraph(Element block, Set<String> looks) {
        XWPFParagraph paragraph = paper.createParagraph();
        DocxLook look = DocxLook.of(block.getTagName(), looks);
        paragraph.setAlignment(look.alignment());
        paragraph.setSpacingBetween(look.line(), LineSpacingRule.EXACT);
        paragraph.setPageBreak(looks.contains("page"));
        if (look.indented()) paragraph.setIndentationFirstLine(INDENT);
        if (looks.contains("gap") || looks.contains("sign")) paragraph.setSpacingBefore(GAP);
        if (block.getTagName().startsWith("h")) {
            paragraph.setKeepNext(true);
            paragraph.setAlignment(block.getTagName().equals("h1") ? ParagraphAlignment.CENTER : look.alignment());
            if (block.getTagName().equals("h1")) paragraph.setSpacingAfter(GAP / 2);
            else paragraph.setSpacingBefore(GAP / 4);
        }
        DocxText.add(paragraph, block, look);
    }
}
