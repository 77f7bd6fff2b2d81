package org.liantiao.reports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.liantiao.base.Typefaces;
import org.liantiao.base.WordPage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGridCol;

/**
 * A bulletin for Word and WPS, laid out after GB/T 9704: A4 with its margins, the title in 小标宋, headings in
 * 黑体 and text in 仿宋 of the third.
 */
final class BulletinDocx {
    private static final int TITLE = 20;
    private static final int TEXT = 16;
    private static final int SMALL = 9;
    private static final int LINE = 29;
    private static final int TWIPS = 20;
    private static final int CHART_WIDTH = 440;
    private static final int CHART_HEIGHT = 170;
    private static final WordPage PAGE = new WordPage(2098, 1474, 1985, 1587);
    private static final int CELL_SIDE = 50;
    private static final int CELL_EDGE = 30;

    private final BulletinContent content;
    private final XWPFDocument paper = new XWPFDocument();

    BulletinDocx(BulletinContent content) {
        this.content = content;
    }

    byte[] write() {
        try (paper;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PAGE.layOut(paper);
            if (!content.draft().isEmpty()) run(paragraph(), content.draft(), Typefaces.HEADING, TEXT);
            XWPFParagraph title = paragraph();
            title.setAlignment(ParagraphAlignment.CENTER);
            title.setSpacingAfter(TEXT * TWIPS);
            run(title, content.title(), Typefaces.TITLE, TITLE);
            content.paragraphs().forEach(this::text);
            XWPFParagraph day = paragraph();
            day.setAlignment(ParagraphAlignment.RIGHT);
            run(day, content.day(), Typefaces.TEXT, TEXT);
            heading(content.rates().title());
            table(content.rates());
            content.places().ifPresent(places -> {
                heading(places.title());
                table(places);
            });
            for (PaperTable more : content.more()) {
                heading(more.title());
                table(more);
            }
            heading(content.months().title());
            chart();
            table(content.months());
            if (!content.seal().isEmpty()) run(paragraph(), content.seal(), Typefaces.TABLE, SMALL);
            paper.write(out);
            return out.toByteArray();
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private void text(String words) {
        if (words.isBlank()) return;
        XWPFParagraph paragraph = paragraph();
        paragraph.setIndentationFirstLine(2 * TEXT * TWIPS);
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        boolean heading = BulletinContent.isHeading(words);
        if (heading) paragraph.setKeepNext(true);
        run(paragraph, words.strip(), heading ? Typefaces.HEADING : Typefaces.TEXT, TEXT);
    }

    private void heading(String words) {
        XWPFParagraph paragraph = paragraph();
        paragraph.setKeepNext(true);
        paragraph.setSpacingBefore(TEXT * TWIPS);
        run(paragraph, words, Typefaces.HEADING, TEXT - 2);
    }

    private void chart() throws IOException, InvalidFormatException {
        XWPFParagraph paragraph = paper.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setKeepNext(true);
        paragraph
                .createRun()
                .addPicture(
                        new ByteArrayInputStream(content.chart()),
                        XWPFDocument.PICTURE_TYPE_PNG,
                        "chart.png",
                        Units.toEMU(CHART_WIDTH),
                        Units.toEMU(CHART_HEIGHT));
    }

    private void table(PaperTable table) {
        XWPFTable grid =
                paper.createTable(table.lines().size() + 1, table.heads().size());
        grid.setTableAlignment(TableRowAlign.CENTER);
        grid.setWidth("100%");
        grid.setCellMargins(CELL_EDGE, CELL_SIDE, CELL_EDGE, CELL_SIDE);
        widths(grid, ColumnWidths.of(table, PAGE.width()));
        grid.getRow(0).setRepeatHeader(true);
        line(grid, 0, table.heads(), true);
        int last = table.lines().size();
        for (int i = 0; i < last; i++) line(grid, i + 1, table.lines().get(i), i + 1 < last);
    }

    /** Said twice, of the table and of each cell: some programs go by the one, some by the other. */
    private static void widths(XWPFTable grid, List<Integer> widths) {
        CTTblGrid columns = grid.getCTTbl().getTblGrid();
        if (columns == null) columns = grid.getCTTbl().addNewTblGrid();
        columns.setGridColArray(new CTTblGridCol[0]);
        for (int width : widths) columns.addNewGridCol().setW(BigInteger.valueOf(width));
        grid.getRows().forEach(row -> {
            for (int i = 0; i < widths.size(); i++) row.getCell(i).setWidth(String.valueOf(widths.get(i)));
        });
    }

    /** @param together with the next line on one page */
    private static void line(XWPFTable grid, int row, List<String> cells, boolean together) {
        grid.getRow(row).setCantSplitRow(true);
        for (int i = 0; i < cells.size(); i++) {
            XWPFTableCell cell = grid.getRow(row).getCell(i);
            cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            XWPFParagraph paragraph = cell.getParagraphs().getFirst();
            boolean number = row > 0
                    && i > 0
                    && !cells.get(i).isEmpty()
                    && Character.isDigit(cells.get(i).charAt(0));
            paragraph.setAlignment(
                    number ? ParagraphAlignment.RIGHT : row == 0 ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
            paragraph.setKeepNext(together);
            run(paragraph, cells.get(i), row == 0 ? Typefaces.HEADING : Typefaces.TABLE, SMALL);
        }
    }

    private XWPFParagraph paragraph() {
        XWPFParagraph paragraph = paper.createParagraph();
        paragraph.setSpacingBetween(LINE, org.apache.poi.xwpf.usermodel.LineSpacingRule.EXACT);
        return paragraph;
    }

    private static void run(XWPFParagraph paragraph, String words, String typeface, int points) {
        XWPFRun run = paragraph.createRun();
        run.setText(words);
        run.setFontFamily(typeface, FontCharRange.eastAsia);
        run.setFontFamily(Typefaces.LATIN, FontCharRange.ascii);
        run.setFontFamily(Typefaces.LATIN, FontCharRange.hAnsi);
        run.setFontSize(points);
    }
}
