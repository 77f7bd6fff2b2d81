package org.liantiao.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liantiao.exchange.Sheets.bytes;
import static org.liantiao.exchange.Sheets.ledger;
import static org.liantiao.exchange.Sheets.row;
import static org.liantiao.exchange.Sheets.withSheets;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Files that would end the server, or fill its database, are refused before they do. */
class HurtfulFilesTest {
    private static final String HEAD =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";

    @Test
    void refusesWhatIsBuiltToHurt() {
        assertThat(rule(withSheets("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + HEAD
                        + "<sheetData><row><c t=\"str\"><v>&a;</v></c></row></sheetData></worksheet>")))
                .isEqualTo("ledger.broken");
        assertThat(rule(withSheets(HEAD + " ".repeat(40 << 20) + "</worksheet>")))
                .isEqualTo("ledger.tooBig");
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 1100; i++) many.put("p" + i, new byte[0]);
        assertThat(rule(Sheets.zip(many))).isEqualTo("ledger.tooBig");
        assertThat(rule(new byte[LedgerFile.MOST_BYTES + 1])).isEqualTo("ledger.tooBig");
        assertThat(rule(ledger(List.of(List.of("1", "长".repeat(32_768)))))).isEqualTo("ledger.cell");
        assertThat(rule(ledger(Collections.nCopies(20_001, List.of("1"))))).isEqualTo("ledger.rows");
        assertThat(rule(withSheets(
                        HEAD + "<sheetData><row r=\"-3\"><c r=\"ZZZZZ1\" t=\"s\"><v>99</v></c></row></sheetData>"
                                + "</worksheet>")))
                .isEqualTo("ledger.broken");
    }

    @Test
    void refusesARowThatHoldsMoreThanTheLongestCase() {
        assertThat(rule(ledger(List.of(Collections.nCopies(6, "长".repeat(2_000))))))
                .isEqualTo("ledger.cell");
    }

    @Test
    void refusesMoreSheetsThanOneFileNeedsAlsoWhenAllAreTheSamePart() {
        Map<String, byte[]> parts = Sheets.parts(good());
        String workbook = text(parts, "xl/workbook.xml");
        String sheet = workbook.substring(workbook.indexOf("<sheet "), workbook.indexOf("</sheets>"));
        parts.put(
                "xl/workbook.xml",
                bytes(workbook.replace(sheet, sheet + other(sheet).repeat(51))));
        parts.put("xl/worksheets/sheet2.xml", bytes(HEAD + "</worksheet>"));
        String relations = text(parts, "xl/_rels/workbook.xml.rels");
        String relation =
                relations.substring(relations.indexOf("<Relationship "), relations.indexOf("</Relationships>"));
        parts.put("xl/_rels/workbook.xml.rels", bytes(relations.replace(relation, relation + other(relation))));
        String types = text(parts, "[Content_Types].xml");
        String type = types.substring(types.lastIndexOf("<Override "), types.indexOf("</Types>"));
        parts.put("[Content_Types].xml", bytes(types.replace(type, type + other(type))));

        assertThat(rule(Sheets.zip(parts))).isEqualTo("ledger.manySheets");
    }

    /** The same again for a second sheet. */
    private static String other(String listed) {
        return listed.replace("sheet1", "sheet2").replace("rId1", "rId2").replace("Id=\"1\"", "Id=\"2\"");
    }

    @Test
    void refusesMoreSharedTextThanCanBeKeptEvenAmongTheSheets() {
        byte[] file = withShared(good(), "worksheets/texts.xml", sharedTexts(1_500_000));

        assertThat(rule(file)).isEqualTo("ledger.tooBig");
    }

    @Test
    void refusesOneLongTextInManyRows() {
        String same = "<c t=\"s\"><v>0</v></c>";
        String rows = ("<row>" + same + "</row>").repeat(5_000);
        Map<String, byte[]> parts = Sheets.parts(good());
        String sheet = text(parts, "xl/worksheets/sheet1.xml");
        parts.put("xl/worksheets/sheet1.xml", bytes(sheet.replace("</sheetData>", rows + "</sheetData>")));
        String shared = "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>"
                + "长".repeat(9_000) + "</t></si></sst>";

        assertThat(rule(withShared(Sheets.zip(parts), "texts.xml", shared))).isEqualTo("ledger.tooBig");
    }

    private static byte[] withShared(byte[] file, String target, String xml) {
        Map<String, byte[]> parts = Sheets.parts(file);
        String named = "<Override PartName=\"/xl/" + target + "\" ContentType=\""
                + "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/></Types>";
        parts.put(
                "[Content_Types].xml", bytes(text(parts, "[Content_Types].xml").replace("</Types>", named)));
        String related = "<Relationship Id=\"rId9\" Type=\""
                + "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings\""
                + " Target=\"" + target + "\"/></Relationships>";
        String relations = text(parts, "xl/_rels/workbook.xml.rels");
        parts.put("xl/_rels/workbook.xml.rels", bytes(relations.replace("</Relationships>", related)));
        parts.put("xl/" + target, bytes(xml));
        return Sheets.zip(parts);
    }

    private static byte[] good() {
        return ledger(List.of(row("东乡", "王村", 7, Map.of())));
    }

    private static String sharedTexts(int howMany) {
        StringBuilder texts =
                new StringBuilder("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        for (int i = 0; i < howMany; i++)
            texts.append("<si><t>").append(i * 31L).append("</t></si>");
        return texts.append("</sst>").toString();
    }

    private static String text(Map<String, byte[]> parts, String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    private static String rule(byte[] file) {
        return LedgerFile.read(file, row -> {}).refusals().stream()
                .map(refusal -> refusal.rule())
                .findFirst()
                .orElse("none");
    }
}
