package org.liantiao.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liantiao.exchange.Sheets.bare;
import static org.liantiao.exchange.Sheets.bytes;
import static org.liantiao.exchange.Sheets.excel;
import static org.liantiao.exchange.Sheets.headings;
import static org.liantiao.exchange.Sheets.ledger;
import static org.liantiao.exchange.Sheets.macExcel;
import static org.liantiao.exchange.Sheets.row;
import static org.liantiao.exchange.Sheets.withSheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.liantiao.base.Outcome;
import org.liantiao.base.Refusal;

class LedgerFileTest {
    private static final String HEAD =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";

    private final List<LedgerRow> rows = new ArrayList<>();

    @Test
    void readsTheCountysYearWhoseCellsHaveNoReferences() {
        assertThat(read(LushanCounty.ledger())).isEqualTo(Outcome.done(6800));
        assertThat(rows).hasSize(6800);
        assertThat(rows.getFirst().number()).isEqualTo(2);
        assertThat(rows.getFirst().get(LedgerColumn.NUMBER)).isEqualTo("1");
        assertThat(rows.getFirst().get(LedgerColumn.APPLICANT_ID)).isEqualTo("41049920050618211X");
        assertThat(rows.getFirst().get(LedgerColumn.TO_COUNTY)).isEmpty();
        assertThat(rows.getFirst().get(LedgerColumn.AMOUNT)).isEqualTo("15000");
        assertThat(rows.getLast().number()).isEqualTo(6801);
    }

    @Test
    void readsWhatExcelSavesAsItReadsTheSameRowsWithoutReferences() {
        List<String> row = row("东乡", "王村", 7, Map.of(LedgerColumn.MEDIATOR, ""));

        read(excel(List.of(headings(), row)));
        read(ledger(List.of(row)));

        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst()).isEqualTo(rows.getLast());
        assertThat(rows.getFirst().cells()).isEqualTo(row);
    }

    @Test
    void readsTextsThatAFileSharesWithoutCountingThem() {
        List<String> row = row("东乡", "王村", 7, Map.of(LedgerColumn.MEDIATOR, ""));
        byte[] counted = excel(List.of(headings(), row));

        assertThat(read(uncounted(counted))).isEqualTo(Outcome.done(1));
        assertThat(rows.getFirst().cells()).isEqualTo(row);
    }

    @Test
    void readsTheDaysOfAWorkbookThatCountsThemFrom1904() {
        List<String> row = row("东乡", "王村", 7, Map.of(LedgerColumn.MEDIATOR, ""));

        read(macExcel(List.of(headings(), row)));

        assertThat(rows).singleElement().extracting(LedgerRow::cells).isEqualTo(row);
    }

    @Test
    void findsTheHeadingsBelowTitlesAndInAnyOrder() {
        List<String> headings = new ArrayList<>(headings());
        List<String> row = new ArrayList<>(row("东乡", "王村", 7, Map.of()));
        Collections.swap(headings, 0, 24);
        Collections.swap(row, 0, 24);
        headings.set(22, " 涉及金额（元） ");
        headings.add("备注");
        row.add("不用管");

        read(bare(List.of(List.of("鲁山县2024年矛盾纠纷台账"), List.of("", ""), headings, row)));

        assertThat(rows).singleElement().satisfies(read -> {
            assertThat(read.number()).isEqualTo(4);
            assertThat(read.get(LedgerColumn.NUMBER)).isEqualTo("7");
            assertThat(read.get(LedgerColumn.FOLLOWED_UP)).isEqualTo("2024-04-01");
            assertThat(read.get(LedgerColumn.AMOUNT)).isEqualTo("1200.5");
        });
    }

    @Test
    void countsCellsThatHoldNothingAndJoinsTextsInPieces() {
        String cells = "<c/><c t=\"inlineStr\"><is><r><t>2024-</t></r><r><t>03-04</t></r><rPh><t>x</t></rPh></is></c>";

        read(withSheets(HEAD + "<sheetData>" + headingRow() + "<row>" + cells + "</row></sheetData></worksheet>"));

        assertThat(rows).singleElement().satisfies(read -> {
            assertThat(read.get(LedgerColumn.NUMBER)).isEmpty();
            assertThat(read.get(LedgerColumn.REGISTERED)).isEqualTo("2024-03-04");
        });
    }

    @Test
    void takesOfAFormulaOnlyWhatWasSaved() {
        String cells = "<c><f>1+1</f><v>2</v></c><c t=\"str\"><f>HYPERLINK(\"http://x\")</f><v>2024-03-04</v></c>";

        read(withSheets(HEAD + "<sheetData>" + headingRow() + "<row>" + cells + "</row></sheetData></worksheet>"));

        assertThat(rows).singleElement().satisfies(read -> {
            assertThat(read.get(LedgerColumn.NUMBER)).isEqualTo("2");
            assertThat(read.get(LedgerColumn.REGISTERED)).isEqualTo("2024-03-04");
        });
    }

    @Test
    void refusesWhatIsNoXlsxInOneSentence() throws IOException {
        assertThat(rule(bytes("序号,登记日期\n1,2024-01-01"))).isEqualTo("ledger.notXlsx");
        assertThat(rule(new byte[0])).isEqualTo("ledger.notXlsx");
        assertThat(rule(oldExcel())).isEqualTo("ledger.oldOrLocked");
        assertThat(rule(locked())).isEqualTo("ledger.oldOrLocked");
        byte[] whole = LushanCounty.ledger();
        assertThat(rule(Arrays.copyOf(whole, whole.length / 2))).isEqualTo("ledger.broken");
        assertThat(rule(Sheets.zip(Map.of("word/document.xml", bytes("<x/>"))))).isEqualTo("ledger.broken");
        assertThat(rule(withSheets("<worksheet><sheetData><row><c>"))).isEqualTo("ledger.broken");
        byte[] scratched = whole.clone();
        for (int i = whole.length / 3; i < whole.length / 3 + 2000; i++) scratched[i] ^= 0x5A;
        assertThat(rule(scratched)).isEqualTo("ledger.broken");
    }

    @Test
    void refusesSheetsThatAreNoLedger() {
        assertThat(rule(bare(List.of(List.of("姓名", "电话"), List.of("张三", "1"))))).isEqualTo("ledger.noHeadings");
        assertThat(rule(bare(List.of(headings())))).isEqualTo("ledger.empty");
        List<String> lacking =
                headings().stream().filter(heading -> !heading.equals("受理日期")).toList();
        Refusal refusal = refusal(bare(List.of(lacking, lacking)));
        assertThat(refusal.rule()).isEqualTo("ledger.columns");
        assertThat(refusal.details()).containsExactly("受理日期");
    }

    @Test
    void readsTheOneSheetThatIsALedgerAndRefusesTwo() {
        String other = HEAD + "<sheetData><row><c><v>1</v></c></row></sheetData></worksheet>";
        String ledger = HEAD + "<sheetData>" + headingRow() + "<row><c><v>1</v></c></row></sheetData></worksheet>";

        assertThat(read(withSheets(other, ledger, other))).isEqualTo(Outcome.done(1));
        assertThat(rule(withSheets(ledger, ledger))).isEqualTo("ledger.sheets");
    }

    private static byte[] uncounted(byte[] xlsx) {
        Map<String, byte[]> parts = Sheets.parts(xlsx);
        String texts = new String(parts.get("xl/sharedStrings.xml"), StandardCharsets.UTF_8);
        assertThat(texts).contains("uniqueCount=");
        parts.put("xl/sharedStrings.xml", bytes(texts.replaceFirst(" uniqueCount=\"[0-9]+\"", "")));
        return Sheets.zip(parts);
    }

    @Test
    void writesHugeNumbersAsTheyStand() {
        String cells = "<c><v>1E300000000</v></c><c><v>1E-300</v></c><c s=\"9\"><v>-1</v></c><c><v>19900002298</v></c>";

        read(withSheets(HEAD + "<sheetData>" + headingRow() + "<row>" + cells + "</row></sheetData></worksheet>"));

        assertThat(rows.getFirst().cells()).startsWith("1E300000000", "1E-300", "-1", "19900002298");
    }

    private Outcome<Integer> read(byte[] file) {
        return LedgerFile.read(file, rows::add);
    }

    private String rule(byte[] file) {
        return refusal(file).rule();
    }

    private Refusal refusal(byte[] file) {
        return read(file).refusals().getFirst();
    }

    private static String headingRow() {
        StringBuilder row = new StringBuilder("<row>");
        headings()
                .forEach(heading ->
                        row.append("<c t=\"str\"><v>").append(heading).append("</v></c>"));
        return row.append("</row>").toString();
    }

    private static byte[] oldExcel() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.createSheet();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] locked() throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem();
                XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.createSheet();
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("1234");
            try (var stream = encryptor.getDataStream(files)) {
                workbook.write(stream);
            } catch (java.security.GeneralSecurityException e) {
                throw new IOException(e);
            }
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }
}
