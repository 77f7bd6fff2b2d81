package org.liantiao.papers;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.w3c.dom.Element;

/** A table of a paper for Word, with cells that span columns and rows. */
final class DocxTable {
    private static final int WIDTH = PaperDocx.PAGE.width();

    private static final int TALL = 1700;
    private static final int TALLER = 4200;
    private static final int TALLEST = 7200;
    private static final int ROW = 560;

    private final XWPFTable table;
    private final boolean plain;
    private final int columns;
    private final int[] widths;
    /** For each column, over how many more rows the cell above reaches. */
    private final int[] reaching;

    private DocxTable(XWPFTable table, List<List<Element>> rows, boolean plain) {
        this.table = table;
        this.plain = plain;
        this.columns = columns(rows);
        this.reaching = new int[columns];
        this.widths = widths(rows);
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) grid.removeGridCol(0);
        for (int width : widths) grid.addNewGridCol().setW(BigInteger.valueOf(width));
    }

    /** As many as the longest row has, with the cells that reach into it from above. */
    private static int columns(List<List<Element>> rows) {
        int[] columns = new int[rows.size()];
        for (int i = 0; i < rows.size(); i++)
            for (Element cell : rows.get(i)) {
                int last = Math.min(rows.size(), i + Nodes.number(cell, "rowspan"));
                for (int row = i; row < last; row++) columns[row] += Nodes.number(cell, "colspan");
            }
        return Arrays.stream(columns).max().orElse(0);
    }

    /** From the first row that has a cell for each column; columns that name no width share what is left. */
    private int[] widths(List<List<Element>> rows) {
        int[] widths = new int[columns];
        List<Element> full =
                rows.stream().filter(row -> row.size() == columns).findFirst().orElse(List.of());
        int left = WIDTH;
        int unnamed = columns;
        for (int i = 0; i < full.size(); i++) {
            String width = full.get(i).getAttribute("width");
            if (width.isEmpty()) continue;
            widths[i] = WIDTH * Integer.parseInt(width.replace("%", "")) / 100;
            left -= widths[i];
            unnamed--;
        }
        for (int i = 0; i < columns; i++) if (widths[i] == 0) widths[i] = Math.max(left / unnamed, 200);
        return widths;
    }

    static void fill(XWPFTable table, List<List<Element>> rows, Set<String> looks) {
        table.setWidth("100%");
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        if (looks.contains("plain")) table.removeBorders();
        DocxTable filled = new DocxTable(table, rows, looks.contains("plain"));
        while (table.getNumberOfRows() > 0) table.removeRow(0);
        rows.forEach(filled::row);
    }

    private void row(List<Element> cells) {
        XWPFTableRow row = table.createRow();
        while (row.getTableCells().size() > 0) row.removeCell(0);
        row.setHeight(height(cells));
        row.setHeightRule(TableRowHeightRule.AT_LEAST);
        List<Element> waiting = new ArrayList<>(cells);
        int column = 0;
        while (column < columns) {
            if (reaching[column] > 0) column += continued(row, column);
            else if (waiting.isEmpty()) column = columns;
            else column += cell(row, waiting.removeFirst(), column);
        }
    }

    private int continued(XWPFTableRow row, int column) {
        reaching[column]--;
        XWPFTableCell cell = row.createCell();
        cell.setWidth(String.valueOf(widths[column]));
        properties(cell).addNewVMerge().setVal(STMerge.CONTINUE);
        return 1;
    }

    private int cell(XWPFTableRow row, Element element, int column) {
        int span = Math.min(Nodes.number(element, "colspan"), columns - column);
        int down = Nodes.number(element, "rowspan");
        XWPFTableCell cell = row.createCell();
        CTTcPr properties = properties(cell);
        if (span > 1) properties.addNewGridSpan().setVal(BigInteger.valueOf(span));
        if (down > 1) properties.addNewVMerge().setVal(STMerge.RESTART);
        if (down > 1) reaching[column] = down - 1;
        cell.setWidth(
                String.valueOf(Arrays.stream(widths, column, column + span).sum()));
        Set<String> looks = Nodes.looks(element);
        cell.setVerticalAlignment(
                looks.stream().anyMatch(look -> look.startsWith("tall"))
                        ? XWPFTableCell.XWPFVertAlign.TOP
                        : XWPFTableCell.XWPFVertAlign.CENTER);
        text(cell, element, looks);
        return span;
    }

    /** A cell holds words, or paragraphs of its own. */
    private void text(XWPFTableCell cell, Element element, Set<String> looks) {
        List<Element> inner = Nodes.children(element).stream()
                .filter(child -> child.getTagName().equals("p"))
                .toList();
        XWPFParagraph paragraph = cell.getParagraphs().getFirst();
        if (inner.isEmpty()) {
            paragraph(paragraph, element, plain ? DocxLook.PLAIN : DocxLook.of(element.getTagName(), looks));
            return;
        }
        for (int i = 0; i < inner.size(); i++) {
            DocxLook look = DocxLook.of("td", Nodes.looks(inner.get(i)));
            paragraph(i == 0 ? paragraph : cell.addParagraph(), inner.get(i), look);
        }
    }

    private static void paragraph(XWPFParagraph paragraph, Element element, DocxLook look) {
        paragraph.setAlignment(look.alignment());
        paragraph.setSpacingBetween(look.line(), LineSpacingRule.AT_LEAST);
        DocxText.add(paragraph, element, look);
    }

    private static CTTcPr properties(XWPFTableCell cell) {
        CTTcPr properties = cell.getCTTc().getTcPr();
        return properties == null ? cell.getCTTc().addNewTcPr() : properties;
    }

    private static int height(List<Element> cells) {
        int height = ROW;
        for (Element cell : cells) {
            Set<String> looks = Nodes.looks(cell);
            if (looks.contains("tallest")) height = Math.max(height, TALLEST);
            else if (looks.contains("taller")) height = Math.max(height, TALLER);
            else if (looks.contains("tall")) height = Math.max(height, TALL);
        }
        return height;
    }
}
