package org.liantiao.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liantiao.attachments.Samples.joined;
import static org.liantiao.attachments.Samples.text;
import static org.liantiao.disputes.Chains.rules;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.liantiao.attachments.internal.StoreFolder;
import org.liantiao.base.Outcome;
import org.liantiao.disputes.Chains;
import org.liantiao.testing.ApplicationTest;
import org.liantiao.testing.Counties.TestCounty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Files that are not what they say, or more than they say: each is refused with its reason or loses what makes it bad. */
@ApplicationTest
class BadFilesTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Attachments attachments;

    @Autowired
    Adding adding;

    @Value("${liantiao.files}")
    String folder;

    private UUID dispute;

    @BeforeEach
    void aCase() {
        dispute = chains.accepted(county.village());
    }

    static Stream<Arguments> refused() {
        byte[] jpeg = Samples.jpeg(400, 300, Color.ORANGE);
        return Stream.of(
                Arguments.of("nothing.jpg", new byte[0], "file.empty"),
                Arguments.of("too-large.pdf", new byte[Limits.FILE_BYTES + 1], "file.tooLarge"),
                Arguments.of("page.jpg", text("<!DOCTYPE html><html><body>你好</body></html>"), "file.page"),
                Arguments.of(
                        "script.svg",
                        text("<svg xmlns='http://www.w3.org/2000/svg'><script>x</script></svg>"),
                        "file.page"),
                Arguments.of(
                        "drawing.png",
                        text("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg' onload='x'/>"),
                        "file.page"),
                Arguments.of("archive.jpg", Samples.zip("a.txt", text("a")), "file.archive"),
                Arguments.of("bomb.pdf", Samples.bomb(), "file.archive"),
                Arguments.of("report.docx", Samples.zip("[Content_Types].xml", text("<Types/>")), "file.office"),
                Arguments.of("old.doc", old(), "file.office"),
                Arguments.of("moving.gif", joined(text("GIF89a=1;"), text("alert(1)")), "file.image"),
                Arguments.of("iphone.jpg", heic(), "file.heic"),
                Arguments.of("program.jpg", joined(text("MZ"), new byte[200]), "file.unknown"),
                Arguments.of("text.pdf", text("只是一段话"), "file.unknown"),
                Arguments.of("large.png", Samples.pngHeader(50_000, 50_000), "file.pixels"),
                Arguments.of("thin.png", Samples.pngHeader(60_000, 10), "file.pixels"),
                Arguments.of("small.png", Samples.pngHeader(5_000, 5_000), "file.broken"),
                Arguments.of("half.jpg", Arrays.copyOf(jpeg, jpeg.length / 2), "file.broken"),
                Arguments.of("locked.pdf", Samples.lockedPdf(), "file.locked"),
                Arguments.of("script.pdf", Samples.pdfWithScript(), "file.active"),
                Arguments.of("launch.pdf", Samples.pdf(BadFilesTest::launches), "file.active"),
                Arguments.of("button.pdf", Samples.pdf(BadFilesTest::runsAtAClick), "file.active"),
                Arguments.of("carrier.pdf", Samples.pdf(BadFilesTest::carriesAFile), "file.active"),
                Arguments.of("bomb-inside.pdf", Samples.pdf(document -> packs(document, 200)), "file.packed"),
                Arguments.of("half.pdf", joined(text("%PDF-1.7\n"), new byte[300]), "file.broken"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource({"refused", "org.liantiao.attachments.PdfBombs#all"})
    void isRefusedWithItsReasonAndLeavesNothing(String name, byte[] file, String rule) throws IOException {
        long files = StoreFolder.files(folder);

        assertThat(rules(add(name, file))).containsExactly(rule);

        assertThat(attachments.of(county.village(), dispute)).isEmpty();
        assertThat(StoreFolder.files(folder)).isEqualTo(files);
        assertThat(StoreFolder.unfinished(folder)).isZero();
    }

    @Test
    void aPhotographKeepsItsPixelsAndNotItsPlace() throws IOException {
        byte[] sent = Samples.phonePhoto(Samples.jpeg(400, 300, Color.ORANGE), 1);
        assertThat(new String(sent, StandardCharsets.ISO_8859_1)).contains(Samples.PLACE);

        byte[] kept = kept(add("照片.jpg", sent).orThrow());

        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "Exif");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat(image.getWidth()).isEqualTo(400);
        assertThat(new Color(image.getRGB(10, 10)).getRed()).isGreaterThan(240);
    }

    @ParameterizedTest(name = "orientation {0}: red stands at the {1}")
    @CsvSource({"1, left", "2, right", "3, right", "4, left", "5, top", "6, top", "7, bottom", "8, bottom"})
    void aPhotographStandsAsTheCameraWasHeld(int orientation, String red) throws IOException {
        byte[] sent = Samples.phonePhoto(Samples.bytes(Samples.halves(80, 40), "jpeg"), orientation);

        BufferedImage image =
                ImageIO.read(new ByteArrayInputStream(kept(add("照片.jpg", sent).orThrow())));

        int width = image.getWidth();
        int height = image.getHeight();
        assertThat(List.of(width, height)).isEqualTo(orientation >= 5 ? List.of(40, 80) : List.of(80, 40));
        int at = switch (red) {
            case "left" -> image.getRGB(5, height / 2);
            case "right" -> image.getRGB(width - 5, height / 2);
            case "top" -> image.getRGB(width / 2, 5);
            default -> image.getRGB(width / 2, height - 5);
        };
        assertThat(new Color(at).getRed()).isGreaterThan(200);
        assertThat(new Color(at).getBlue()).isLessThan(60);
    }

    @Test
    void whatHangsBehindAPictureStaysBehind() throws IOException {
        byte[] sent = joined(Samples.jpeg(), joined(Samples.zip("a.js", text("x")), text("<script>alert(1)</script>")));

        byte[] kept = kept(add("照片.jpg", sent).orThrow());

        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("script", "PK");
    }

    @Test
    void aLargePictureIsReadInPartAndKeptSmaller() throws IOException {
        byte[] kept = kept(add("大图.png", Samples.png(8_000, 6_000, Color.GRAY)).orThrow());

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat(image.getWidth()).isEqualTo(4_000);
        assertThat(image.getHeight()).isEqualTo(3_000);
    }

    @Test
    void aPictureThatMustBeReadAsAWholeMayHaveFewerPixels() throws IOException {
        BufferedImage large = new BufferedImage(5_000, 4_000, BufferedImage.TYPE_BYTE_GRAY);
        BufferedImage small = new BufferedImage(500, 400, BufferedImage.TYPE_BYTE_GRAY);

        assertThat(rules(add("大图.jpg", Samples.progressive(large)))).containsExactly("file.pixels");
        assertThat(add("小图.jpg", Samples.progressive(small)).isDone()).isTrue();
        assertThat(add("大图.jpg", Samples.bytes(large, "jpeg")).isDone()).isTrue();
    }

    @Test
    void aPictureOfFineColoursIsReadInPartEarlier() throws IOException {
        BufferedImage fine = Samples.sixteenBits(3_000, 3_000);

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(
                kept(add("细图.png", Samples.bytes(fine, "png")).orThrow())));

        assertThat(image.getWidth()).isEqualTo(1_500);
    }

    @Test
    void theContentSaysWhatItIsNotItsName() throws IOException {
        add("收据.exe", Samples.pdf()).orThrow();
        add("照片.pdf", Samples.png(5, 5, Color.RED)).orThrow();
        add("录音.txt", Samples.wav()).orThrow();
        add("录像.jpg", Samples.mp4()).orThrow();

        assertThat(attachments.of(county.village(), dispute))
                .extracting(AttachedFile::fileName, AttachedFile::kind, AttachedFile::mediaType)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("收据.pdf", FileKind.PDF, "application/pdf"),
                        org.assertj.core.groups.Tuple.tuple("照片.png", FileKind.IMAGE, "image/png"),
                        org.assertj.core.groups.Tuple.tuple("录音.wav", FileKind.AUDIO, "audio/wav"),
                        org.assertj.core.groups.Tuple.tuple("录像.mp4", FileKind.VIDEO, "video/mp4"));
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd.jpg, passwd.jpg",
        "C:\\\\Users\\\\张三\\\\现场.jpg, 现场.jpg",
        "annex\u202Egpj.exe, annexgpj.jpg",
        "a\u0000b.jpg, ab.jpg",
        ".htaccess, htaccess.jpg",
        "con<script>.jpg, con script.jpg",
        "'x\r\nSet-Cookie: a=b.jpg', 'x Set-Cookie a=b.jpg'"
    })
    void aNameIsANameAndNothingElse(String sent, String kept) throws IOException {
        String name = sent.translateEscapes();
        add(name, Samples.jpeg()).orThrow();

        assertThat(attachments.of(county.village(), dispute).getFirst().fileName())
                .isEqualTo(kept);
    }

    @Test
    void aFileWithoutANameIsCalledLikeItsCase() throws IOException {
        add("\u202E/..", Samples.jpeg()).orThrow();

        assertThat(attachments.of(county.village(), dispute).getFirst().fileName())
                .matches("[A-Z]+[0-9]{2}-[0-9]+\\.jpg");
    }

    private byte[] kept(UUID id) throws IOException {
        try (InputStream in =
                attachments.content(county.village(), id).orElseThrow().open()) {
            return in.readAllBytes();
        }
    }

    private Outcome<UUID> add(String name, byte[] file) throws IOException {
        return adding.add(county.village(), dispute, name, Samples.in(file));
    }

    private static byte[] old() {
        byte[] sign = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        return joined(sign, new byte[600]);
    }

    private static byte[] heic() {
        byte[] size = {0, 0, 0, 24};
        return joined(joined(size, text("ftypheic")), joined(new byte[4], text("mif1heic")));
    }

    /** So many megabytes of nothing, packed. */
    private static void packs(org.apache.pdfbox.pdmodel.PDDocument document, int megabytes) throws IOException {
        COSStream stream = new COSStream();
        try (OutputStream out = new DeflaterOutputStream(stream.createRawOutputStream())) {
            byte[] nothing = new byte[1024 * 1024];
            for (int i = 0; i < megabytes; i++) out.write(nothing);
        }
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("X"), stream);
    }

    @Test
    void aPaperWithALargePictureIsLetIn() throws IOException {
        assertThat(add("扫描.pdf", Samples.pdf(document -> packs(document, 100))).isDone())
                .isTrue();
    }

    private static void launches(org.apache.pdfbox.pdmodel.PDDocument document) {
        document.getDocumentCatalog().setOpenAction(new PDActionLaunch());
    }

    /** An action deep in a page, where only a click would find it. */
    private static void runsAtAClick(org.apache.pdfbox.pdmodel.PDDocument document) {
        COSDictionary action = new COSDictionary();
        action.setItem(COSName.S, COSName.getPDFName("JavaScript"));
        action.setItem(COSName.JS, new COSString("app.alert(1)"));
        COSDictionary link = new COSDictionary();
        link.setItem(COSName.SUBTYPE, COSName.LINK);
        link.setItem(COSName.A, action);
        COSArray annotations = new COSArray();
        annotations.add(link);
        PDPage page = document.getPage(0);
        page.getCOSObject().setItem(COSName.ANNOTS, annotations);
    }

    private static void carriesAFile(org.apache.pdfbox.pdmodel.PDDocument document) {
        COSDictionary names = new COSDictionary();
        names.setItem(COSName.EMBEDDED_FILES, new COSDictionary());
        document.getDocumentCatalog().getCOSObject().setItem(COSName.NAMES, names);
    }
}
