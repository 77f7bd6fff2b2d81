package org.liantiao.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Inert;
import org.liantiao.base.Texts;
import org.liantiao.monitoring.PeriodWords;

/**
 * The tables as they are handed in: title, who fills them in and for which period, headings of two lines, sums at the end, lines
 * for signing, on A4 across. It names nobody but the one who fills it in.
 */
final class StatisticsWorkbook {
    private static final int HEAD = 2;
    private static final int FIRST = HEAD + 2;
    private static final int CHARACTER = 256;
    private static final int NAME_WIDTH = 17 * CHARACTER;
    private static final int WIDTH = 7 * CHARACTER;
    private static final int MONEY_WIDTH = 10 * CHARACTER;

    private final Texts texts;
    private final Locale locale;
    private final Actor files;
    private final XSSFWorkbook book = new XSSFWorkbook();
    private final SheetLooks looks = new SheetLooks(book);

    /** @param files who fills it in */
    StatisticsWorkbook(Texts texts, Locale locale, Actor files) {
        this.texts = texts;
        this.locale = locale;
        this.files = files;
    }

    byte[] write(List<StatisticsTable> tables) {
        try (book;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            tables.forEach(this::sheet);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sheet(StatisticsTable table) {
        Sheet sheet =
                book.createSheet(WorkbookUtil.createSafeSheetName(say(table.by().textKey())));
        int last = table.columns().size();
        title(sheet, table, last);
        heads(sheet, table);
        int at = FIRST;
        for (TableRow row : table.rows()) line(sheet.createRow(at++), Inert.wrap(row.name()), row, table, false);
        line(sheet.createRow(at++), say("reports.table.total"), table.total(), table, true);
        foot(sheet, table, at, last);
        print(sheet, table, last);
    }

    private void title(Sheet sheet, StatisticsTable table, int last) {
        PeriodWords periods = new PeriodWords(texts, locale);
        Row title = sheet.createRow(0);
        title.setHeightInPoints(34);
        put(
                title,
                0,
                say(
                        "reports.table.heading",
                        Inert.wrap(table.area().name()),
                        say(table.by().textKey())),
                looks.title());
        merge(sheet, 0, 0, 0, last);
        Row line = sheet.createRow(1);
        put(line, 0, say("reports.table.unit", Inert.wrap(files.organisationName())), looks.plain());
        int middle = Math.max(2, last / 2);
        put(line, middle, say("reports.table.period", periods.days(table.period())), looks.plain());
        put(line, last, say("reports.table.measure"), looks.right());
    }

    private void heads(Sheet sheet, StatisticsTable table) {
        Row upper = sheet.createRow(HEAD);
        Row lower = sheet.createRow(HEAD + 1);
        lower.setHeightInPoints(32);
        put(upper, 0, say(table.by().textKey() + ".head"), looks.head());
        put(lower, 0, "", looks.head());
        merge(sheet, HEAD, HEAD + 1, 0, 0);
        int column = 1;
        for (List<Column> group : Column.grouped(table.columns())) {
            int first = column;
            for (Column one : group) {
                put(upper, column, "", looks.head());
                put(lower, column++, say(one.headKey()), looks.head());
            }
            upper.getCell(first).setCellValue(say(group.getFirst().group().textKey()));
            merge(sheet, HEAD, HEAD, first, column - 1);
        }
    }

    private void line(Row row, String name, TableRow figures, StatisticsTable table, boolean total) {
        row.setHeightInPoints(18);
        put(row, 0, name, total ? looks.head() : looks.name());
        int at = 1;
        for (Column column : table.columns()) {
            Cell cell = row.createCell(at++);
            cell.setCellStyle(column == Column.AMOUNT ? looks.money() : looks.number());
            cell.setCellValue(
                    column == Column.AMOUNT ? TenThousands.of(figures.yuan()).doubleValue() : column.count(figures));
        }
    }

    private void foot(Sheet sheet, StatisticsTable table, int at, int last) {
        Row foot = sheet.createRow(at);
        foot.setHeightInPoints(24);
        String day = new PeriodWords(texts, locale).full(table.asOf());
        put(foot, 0, say("reports.table.filedBy", Inert.wrap(files.name())), looks.plain());
        put(foot, Math.max(2, last / 2), say("reports.table.checkedBy"), looks.plain());
        put(foot, last, say("reports.table.filedOn", day), looks.right());
        put(sheet.createRow(at + 1), 0, say("reports.table.note"), looks.plain());
    }

    private static void print(Sheet sheet, StatisticsTable table, int last) {
        sheet.setColumnWidth(0, NAME_WIDTH);
        for (int i = 1; i <= last; i++)
            sheet.setColumnWidth(i, table.columns().get(i - 1) == Column.AMOUNT ? MONEY_WIDTH : WIDTH);
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.setRepeatingRows(new CellRangeAddress(HEAD, HEAD + 1, -1, -1));
        sheet.createFreezePane(1, FIRST);
    }

    private static void merge(Sheet sheet, int top, int bottom, int left, int right) {
        if (top < bottom || left < right) sheet.addMergedRegion(new CellRangeAddress(top, bottom, left, right));
    }

    private static void put(Row row, int column, String text, CellStyle look) {
        Cell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(look);
    }

    private String say(String key, Object... params) {
        return texts.say(locale, key, params);
    }
}
