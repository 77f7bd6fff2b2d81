package org.liantiao.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Ledgers for tests: rows with one thing changed, as Excel itself would save them or as other programs do. */
final class Sheets {
    private static final String HEAD =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";

    private Sheets() {}

    static List<String> headings() {
        return Arrays.stream(LedgerColumn.values()).map(LedgerColumn::heading).toList();
    }

    /** A settled village case of 2024, with some cells changed. */
    static List<String> row(String township, String village, int number, Map<LedgerColumn, String> changes) {
        Map<LedgerColumn, String> cells = new EnumMap<>(LedgerColumn.class);
        cells.put(LedgerColumn.NUMBER, String.valueOf(number));
        cells.put(LedgerColumn.REGISTERED, "2024-03-04");
        cells.put(LedgerColumn.TOWNSHIP, township);
        cells.put(LedgerColumn.VILLAGE, village);
        cells.put(LedgerColumn.SOURCE, "当事人申请");
        cells.put(LedgerColumn.TYPE, "邻里");
        cells.put(LedgerColumn.APPLICANT, "䶮大勇");
        cells.put(LedgerColumn.APPLICANT_ID, "41049920050618211X");
        cells.put(LedgerColumn.APPLICANT_PHONE, "19900002298");
        cells.put(LedgerColumn.RESPONDENT, "严庆丰");
        cells.put(LedgerColumn.FACTS, "排水沟被堵导致积水");
        cells.put(LedgerColumn.GRADE, "一般");
        cells.put(LedgerColumn.MEDIATOR, "林大勇");
        cells.put(LedgerColumn.ACCEPTED, "2024-03-05");
        cells.put(LedgerColumn.CONCLUDED, "2024-03-09");
        cells.put(LedgerColumn.TIER, "村级");
        cells.put(LedgerColumn.OUTCOME, "调解成功");
        cells.put(LedgerColumn.FORM, "口头");
        cells.put(LedgerColumn.AMOUNT, "1200.5");
        cells.put(LedgerColumn.PERFORMANCE, "已履行");
        cells.put(LedgerColumn.FOLLOWED_UP, "2024-04-01");
        cells.putAll(changes);
        return Arrays.stream(LedgerColumn.values())
                .map(column -> cells.getOrDefault(column, ""))
                .toList();
    }

    static byte[] ledger(List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>(List.of(headings()));
        all.addAll(rows);
        return bare(all);
    }

    /** Inline texts without references, as the county's own program writes them. */
    static byte[] bare(List<List<String>> rows) {
        String xml = rows.stream()
                .map(row -> row.stream()
                        .map(cell -> "<c t=\"inlineStr\"><is><t>" + escaped(cell) + "</t></is></c>")
                        .collect(Collectors.joining("", "<row>", "</row>")))
                .collect(Collectors.joining());
        return withSheets(HEAD + "<sheetData>" + xml + "</sheetData></worksheet>");
    }

    /** As Excel saves it: references, shared texts, numbers, real dates, empty cells left out. */
    static byte[] excel(List<List<String>> rows) {
        return excel(rows, false);
    }

    /** The same from an old Excel on a Mac, which counts its days from 1904. */
    static byte[] macExcel(List<List<String>> rows) {
        return excel(rows, true);
    }

    private static byte[] excel(List<List<String>> rows, boolean from1904) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.getCTWorkbook().getWorkbookPr().setDate1904(from1904);
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
            Sheet sheet = workbook.createSheet("台账");
            for (int r = 0; r < rows.size(); r++) fill(sheet.createRow(r), rows.get(r), date);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Row row, List<String> cells, CellStyle date) {
        for (int c = 0; c < cells.size(); c++) {
            String text = cells.get(c);
            if (text.isEmpty()) continue;
            var cell = row.createCell(c);
            if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
                cell.setCellValue(LocalDate.parse(text));
                cell.setCellStyle(date);
            } else if (text.matches("[0-9]{1,11}(\\.[0-9]+)?")) {
                cell.setCellValue(Double.parseDouble(text));
            } else {
                cell.setCellValue(text);
            }
        }
    }

    /** A package with the given XML as its sheets. */
    static byte[] withSheets(String... sheets) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        String overrides = "";
        String listed = "";
        String relations = "";
        for (int i = 1; i <= sheets.length; i++) {
            overrides += "<Override PartName=\"/xl/worksheets/sheet" + i
                    + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>";
            listed += "<sheet name=\"s" + i + "\" sheetId=\"" + i + "\" r:id=\"rId" + i + "\"/>";
            relations += "<Relationship Id=\"rId" + i
                    + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\""
                    + " Target=\"worksheets/sheet" + i + ".xml\"/>";
        }
        parts.put("[Content_Types].xml", bytes("""
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>""" + overrides + "</Types>"));
        parts.put("_rels/.rels", bytes("""
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" \
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
                Target="xl/workbook.xml"/></Relationships>"""));
        parts.put("xl/workbook.xml", bytes("""
                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>""" + listed + "</sheets></workbook>"));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                bytes("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + relations + "</Relationships>"));
        for (int i = 1; i <= sheets.length; i++) parts.put("xl/worksheets/sheet" + i + ".xml", bytes(sheets[i - 1]));
        return zip(parts);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The parts of a package, to change one and zip them again. */
    static Map<String, byte[]> parts(byte[] xlsx) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                parts.put(entry.getName(), zip.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    /** What stands in the cells of a workbook's first sheet, as POI reads it. */
    static List<String> texts(byte[] xlsx) {
        List<String> texts = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            workbook.getSheetAt(0).forEach(row -> row.forEach(cell -> texts.add(cell.getStringCellValue())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
