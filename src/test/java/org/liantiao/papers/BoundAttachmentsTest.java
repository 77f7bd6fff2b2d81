package org.liantiao.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.attachments.Adding;
import org.liantiao.attachments.Attachments;
import org.liantiao.attachments.Category;
import org.liantiao.attachments.Ordering;
import org.liantiao.attachments.Samples;
import org.liantiao.attachments.Scratch;
import org.liantiao.disputes.Cases;
import org.liantiao.disputes.Chains;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was added to a case, as it stands in its bound file. */
@CountyTest
class BoundAttachmentsTest {
    private static final PDRectangle LYING = new PDRectangle(842, 595);

    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Cases cases;

    @Autowired
    Binder binder;

    @Autowired
    Papers papers;

    @Autowired
    Adding adding;

    @Autowired
    Ordering ordering;

    @Autowired
    Attachments attachments;

    @Autowired
    Scratch scratch;

    @Autowired
    JdbcClient jdbc;

    UUID dispute;

    @BeforeEach
    void settle() {
        dispute = Settled.inWriting(chains, county.village());
    }

    @Test
    void eachStandsInThePlaceOfItsCategoryAndIsCounted() throws IOException {
        describe(add("欠条.jpg", Samples.jpeg()), Category.EVIDENCE, "欠条", null);
        describe(add("证件.png", Samples.png(90, 60, Color.CYAN)), Category.IDENTITY, "程𫖮身份证", null);
        describe(add("收条.pdf", paper(LYING, "SHOUTIAO-1", "SHOUTIAO-2")), Category.RECEIPT, "收条", null);
        describe(add("录音.wav", Samples.wav()), Category.EVIDENCE, "当面说的话", null);

        List<String> pages = pages();
        assertThat(pages.get(1))
                .containsSubsequence(
                        "权利义务告知书", "身份证明：程𫖮身份证", "证据材料：欠条", "调解记录", "调解协议书", "履行凭证：收条", "在案音像材料", "卷宗情况说明");
        int counted = pages.size() - 3;
        for (int i = 1; i <= counted; i++) assertThat(pages.get(i + 1)).contains("- " + i + " -");
        assertThat(pages.getLast()).contains("本卷共" + counted + "页");
        assertThat(pages.get(1 + first(pages, "身份证明：程𫖮身份证"))).contains("身份证明：程𫖮身份证");
        int receipt = first(pages, "履行凭证：收条");
        assertThat(pages.get(1 + receipt)).contains("SHOUTIAO-1");
        assertThat(pages.get(2 + receipt)).contains("SHOUTIAO-2");
        String listed = pages.get(1 + first(pages, "在案音像材料"));
        assertThat(listed).contains("当面说的话", "SHA-256");
        String sha256 = attachments.of(county.village(), dispute).getLast().sha256();
        assertThat(listed.replaceAll("\\s", "")).contains(sha256.substring(0, 32), sha256.substring(32));
    }

    @Test
    void aPictureStandsUprightAsItWasTurned() throws IOException {
        UUID id = add("两半.png", Samples.bytes(Samples.halves(400, 200), "png"));
        describe(id, Category.EVIDENCE, "两半", null);
        ordering.turn(county.village(), id).orThrow();

        try (PDDocument file = Loader.loadPDF(bound())) {
            int page = 1 + first(PdfText.pages(bound()), "证据材料：两半");
            BufferedImage seen = new PDFRenderer(file).renderImage(page);
            int middle = (79 + 595 - 68) / 2;
            int centre = (int) (842 - (112 + 842 - 73.7) / 2);
            // Turned right by 90°, what was left, red, is above.
            assertThat(new Color(seen.getRGB(middle, centre - 100)).getRed()).isGreaterThan(200);
            assertThat(new Color(seen.getRGB(middle, centre + 100)).getBlue()).isGreaterThan(200);
        }
    }

    @Test
    void whatPdfsBringBesidesTheirPagesStaysOutside() throws IOException {
        byte[] linked;
        try (PDDocument document = Loader.loadPDF(paper(PDRectangle.A4, "TURNED"));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.getPage(0).setRotation(90);
            document.getDocumentCatalog().setDocumentOutline(new PDDocumentOutline());
            document.getPage(0).setAnnotations(List.of(new PDAnnotationLink()));
            document.save(out);
            linked = out.toByteArray();
        }
        describe(add("横的.pdf", linked), Category.OTHER, "横着扫的", null);

        List<String> pages = pages();
        try (PDDocument file = Loader.loadPDF(bound())) {
            int number = first(pages, "其他材料：横着扫的");
            PDPage page = file.getPage(1 + number);
            assertThat(page.getAnnotations()).isEmpty();
            assertThat(page.getRotation()).isEqualTo(90);
            assertThat(pages.get(1 + number)).contains("TURNED", "- " + number + " -");
            assertThat(file.getDocumentCatalog().getDocumentOutline().children())
                    .extracting(bookmark -> bookmark.getTitle())
                    .contains("其他材料：横着扫的");
        }
    }

    @Test
    void theSignedOriginalStandsInThePlaceOfThePrintedPaper() throws IOException {
        assertThat(unsigned()).contains("调解协议书", "权利义务告知书");
        assertThat(printed("调解协议书")).contains("恢复", "人民调解协议书");
        describe(add("协议1.jpg", Samples.jpeg(80, 60, Color.RED)), Category.SIGNED, "签了字的", "AGREEMENT");
        describe(add("协议2.jpg", Samples.jpeg(80, 60, Color.BLUE)), Category.SIGNED, "第二页", "AGREEMENT");

        List<String> pages = pages();
        Matcher row = Pattern.compile("调解协议书 (\\d+)-(\\d+) 签字原件").matcher(pages.get(1));
        assertThat(row.find()).isTrue();
        assertThat(Integer.parseInt(row.group(2)) - Integer.parseInt(row.group(1)))
                .isEqualTo(1);
        assertThat(pages.get(1 + Integer.parseInt(row.group(1)))).contains("调解协议书（签字原件）");
        assertThat(String.join("", pages)).doesNotContain("人民调解协议书");
        assertThat(unsigned()).doesNotContain("调解协议书").contains("权利义务告知书");
        assertThat(pages.get(pages.size() - 2).replaceAll("\\s", ""))
                .contains("权利义务告知书：编入的是系统打印件")
                .doesNotContain("调解协议书：编入的是系统打印件");
    }

    @Test
    void onlyASignedPaperIsSaidToBeOne() throws IOException {
        UUID id = add("欠条.jpg", Samples.jpeg());
        describe(id, Category.EVIDENCE, "欠条", "AGREEMENT");
        assertThat(attachments.of(county.village(), dispute).getFirst().signedPaper())
                .isNull();
        assertThat(ordering.describe(county.village(), id, Category.SIGNED, "欠条", "no such paper")
                        .isDone())
                .isFalse();
    }

    @Test
    void whatCannotBeReadAnyMoreHasAPageThatSaysSo() throws IOException {
        UUID lost = add("协议.jpg", Samples.jpeg());
        describe(lost, Category.SIGNED, "", "AGREEMENT");
        jdbc.sql("update attachment set file_id = ? where id = ?")
                .params(UUID.randomUUID(), lost)
                .update();

        int known =
                FileGap.of(cases.open(county.village(), dispute).orElseThrow()).size();
        try (BoundFile file =
                binder.bind(county.village(), dispute, Filing.NONE).orElseThrow()) {
            assertThat(file.missing()).isEqualTo(known + 1);
        }
        List<String> pages = pages();
        assertThat(pages.get(1)).contains("调解协议书（签字原件）", "未能编入");
        assertThat(String.join("", pages)).contains("人民调解协议书", "这份材料没有编进来");
        assertThat(pages.get(pages.size() - 2).replaceAll("\\s", ""))
                .contains((known + 1) + "．调解协议书（签字原件）（打不开或者找不到，没有编进来）")
                .doesNotContain("材料齐全");
    }

    @Test
    void manyLargePicturesAreDrawnSmallerAndNothingIsLeftOnTheDisk() throws IOException {
        for (int i = 0; i < 12; i++) add(i + ".jpg", Samples.jpeg(3000, 2000 + i, Color.getHSBColor(i / 12f, 1, 1)));
        try (PDDocument file = Loader.loadPDF(bound())) {
            int pictures = 0;
            for (PDPage page : file.getPages())
                for (COSName name : page.getResources().getXObjectNames())
                    if (page.getResources().getXObject(name) instanceof PDImageXObject picture) {
                        pictures++;
                        assertThat(Math.max(picture.getWidth(), picture.getHeight()))
                                .isEqualTo(2000);
                    }
            assertThat(pictures).isEqualTo(12);
        }
        try (Stream<Path> left = Files.list(scratch.folder())) {
            assertThat(left).noneMatch(one -> one.getFileName().toString().startsWith("PDFBox"));
        }
    }

    private UUID add(String name, byte[] content) throws IOException {
        return adding.add(county.village(), dispute, name, new ByteArrayInputStream(content))
                .orThrow();
    }

    private void describe(UUID id, Category category, String caption, String signed) {
        ordering.describe(county.village(), id, category, caption, signed).orThrow();
    }

    private byte[] bound() throws IOException {
        return BoundBytes.of(binder, county.village(), dispute);
    }

    private List<String> pages() throws IOException {
        return PdfText.pages(bound());
    }

    private String printed(String paper) throws IOException {
        List<String> pages = pages();
        return pages.get(1 + first(pages, paper));
    }

    private List<String> unsigned() {
        return papers
                .gaps(county.village(), cases.open(county.village(), dispute).orElseThrow())
                .stream()
                .filter(FileGap::isHint)
                .map(FileGap::what)
                .toList();
    }

    /** On which numbered page the index says something begins. */
    private static int first(List<String> pages, String title) {
        Matcher row = Pattern.compile(Pattern.quote(title) + " (\\d+)").matcher(pages.get(1));
        assertThat(row.find()).as(title + " in " + pages.get(1)).isTrue();
        return Integer.parseInt(row.group(1));
    }

    private static byte[] paper(PDRectangle size, String... texts) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (String text : texts) {
                PDPage page = new PDPage(size);
                document.addPage(page);
                try (PDPageContentStream onto = new PDPageContentStream(document, page)) {
                    onto.beginText();
                    onto.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 20);
                    onto.newLineAtOffset(100, 300);
                    onto.showText(text);
                    onto.endText();
                }
            }
            document.save(out);
            return out.toByteArray();
        }
    }
}
