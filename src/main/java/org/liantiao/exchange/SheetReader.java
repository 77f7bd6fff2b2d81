package org.liantiao.exchange;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Inert;
import org.liantiao.base.Refusal;
import org.liantiao.base.Typed;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the XML of one sheet, row by row. Cells may have references or be counted; texts may be shared or inline; of a
 * formula only its last value is taken, nothing is ever computed.
 */
final class SheetReader extends DefaultHandler {
    /** Takes the rows that are not blank. */
    interface Rows {
        void row(int number, List<String> cells) throws SAXException;
    }

    /** What a cell can hold in Excel itself. */
    private static final int MOST_IN_CELL = 32_767;

    /** Characters; what happened in a case has at most 2,000, and rows are kept by the hundred before they are sealed. */
    private static final int MOST_IN_ROW = 10_000;

    /** 20,000 cases of 2,000 characters: one shared text can fill any number of cells. */
    private static final int MOST_IN_SHEET = 40_000_000;

    private static final int MOST_COLUMNS = 200;

    private final SharedStrings shared;
    private final CellFormats formats;
    private final Rows rows;

    private int rowNumber;
    private int column;
    private List<String> cells = new ArrayList<>();
    private int rowLength;
    private int length;
    private String type = "n";
    private @Nullable String style;
    private boolean inText;
    private boolean inPhonetic;
    private final StringBuilder text = new StringBuilder();

    SheetReader(SharedStrings shared, CellFormats formats, Rows rows) {
        this.shared = shared;
        this.formats = formats;
        this.rows = rows;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        switch (name) {
            case "row" -> startRow(attributes.getValue("r"));
            case "c" -> startCell(attributes);
            case "v" -> inText = true;
            case "t" -> inText = !inPhonetic;
            case "rPh" -> inPhonetic = true;
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) throws SAXException {
        switch (name) {
            case "v", "t" -> inText = false;
            case "rPh" -> inPhonetic = false;
            case "c" -> endCell();
            case "row" -> endRow();
            default -> {}
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) throws SAXException {
        if (!inText) return;
        if (text.length() + length > MOST_IN_CELL) throw tooMuch();
        text.append(chars, start, length);
    }

    private void startRow(@Nullable String number) {
        rowNumber = number != null && number.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(number) : rowNumber + 1;
        cells = new ArrayList<>();
        column = -1;
        rowLength = 0;
    }

    private void startCell(Attributes attributes) {
        String reference = attributes.getValue("r");
        boolean placed = reference != null && reference.matches("[A-Z]{1,3}[0-9]{1,7}");
        column = placed ? new CellReference(reference).getCol() : column + 1;
        String given = attributes.getValue("t");
        type = given == null ? "n" : given;
        style = attributes.getValue("s");
        text.setLength(0);
    }

    private void endCell() throws SAXException {
        String value = Inert.unwrap(Typed.clean(value(text.toString())));
        if (value.isEmpty() || column >= MOST_COLUMNS) return;
        rowLength += value.length();
        length += value.length();
        if (rowLength > MOST_IN_ROW) throw tooMuch();
        if (length > MOST_IN_SHEET) throw new Stop(Refusal.page("ledger.tooBig"));
        while (cells.size() <= column) cells.add("");
        cells.set(column, value);
    }

    private void endRow() throws SAXException {
        if (!cells.isEmpty()) rows.row(rowNumber, cells);
    }

    private String value(String raw) throws SAXException {
        return switch (type) {
            case "s" -> sharedText(raw);
            case "n" -> formats.number(raw, style);
            default -> raw;
        };
    }

    private String sharedText(String index) throws SAXException {
        if (index.isBlank()) return "";
        if (!index.strip().matches("[0-9]{1,8}")) throw new SAXException("no shared text " + index);
        int at = Integer.parseInt(index.strip());
        try {
            return shared.getItemAt(at).getString();
        } catch (RuntimeException e) {
            // POI throws these for a text that is not there; the count a file gives of them may be left out.
            throw new SAXException("no shared text " + at, e);
        }
    }

    private Stop tooMuch() {
        return new Stop(Refusal.page("ledger.cell", String.valueOf(rowNumber)));
    }
}
