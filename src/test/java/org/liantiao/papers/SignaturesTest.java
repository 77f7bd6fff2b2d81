package org.liantiao.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.attachments.Adding;
import org.liantiao.attachments.Attachments;
import org.liantiao.attachments.Category;
import org.liantiao.attachments.Ordering;
import org.liantiao.attachments.Samples;
import org.liantiao.attachments.Signature.Form;
import org.liantiao.base.Outcome;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.Cases;
import org.liantiao.disputes.Chains;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zwobble.mammoth.DocumentConverter;

/** Pictures of signatures: on which paper they stand and until when, whose they are, who takes and sees them. */
@CountyTest
class SignaturesTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Cases cases;

    @Autowired
    Papers papers;

    @Autowired
    Binder binder;

    @Autowired
    Signing signing;

    @Autowired
    Adding adding;

    @Autowired
    Attachments attachments;

    @Autowired
    Ordering ordering;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AdjustableClock clock;

    UUID dispute;

    @BeforeEach
    void aCaseSettledInWriting() {
        dispute = Settled.inWriting(chains, county.village());
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void aSignatureStandsOnThePaperAsAPictureThatSaysWhatItIs() throws IOException {
        take(PaperKind.AGREEMENT, "程德山", Form.DRAWN, Samples.png(300, 100, Color.WHITE))
                .orThrow();

        byte[] pdf = printed(PaperKind.AGREEMENT, PaperForm.PDF);
        assertThat(pictures(pdf)).isEqualTo(1);
        assertThat(PdfText.of(pdf).replaceAll("\\s", ""))
                .contains("手写签名图像，2026年6月10日由" + county.village().name() + "当面采集，不是可靠的电子签名")
                .doesNotContain("mediator;");
        assertThat(pictures(printed(PaperKind.MEDIATION_RECORD, PaperForm.PDF))).isZero();
        try (BoundFile bound =
                        binder.bind(county.village(), dispute, Filing.NONE).orElseThrow();
                InputStream file = bound.open()) {
            assertThat(pictures(file.readAllBytes())).isEqualTo(1);
        }
        assertThat(trail("attachment.signature-taken"))
                .singleElement()
                .asString()
                .contains("AGREEMENT", "DRAWN")
                .doesNotContain("程德山");
    }

    @Test
    void eachOfThePapersThatAreSignedHereTakesThem() throws IOException {
        for (PaperKind kind : List.of(PaperKind.NOTICE, PaperKind.MEDIATION_RECORD, PaperKind.AGREEMENT)) {
            Color colour = new Color(200, 200, kind.ordinal());
            take(kind, "苏䶮", Form.FINGERPRINT, Samples.jpeg(90, 120, colour)).orThrow();
            byte[] pdf = printed(kind, PaperForm.PDF);
            assertThat(pictures(pdf)).as(kind.name()).isEqualTo(1);
            assertThat(PdfText.of(pdf)).contains("指印照片");
        }
    }

    @Test
    void itIsOnThePaperNoMoreOnceThePaperSaysSomethingElse() throws IOException {
        take(PaperKind.AGREEMENT, "程德山", Form.DRAWN, Samples.png(300, 100, Color.WHITE))
                .orThrow();
        take(PaperKind.NOTICE, "程德山", Form.DRAWN, Samples.png(301, 100, Color.WHITE))
                .orThrow();
        assertThat(signed(PaperKind.AGREEMENT)).extracting(SignedBy::holds).containsExactly(true);

        hands().telephone("苏䶮", "13803750002");

        assertThat(signed(PaperKind.AGREEMENT)).extracting(SignedBy::holds).containsExactly(false);
        assertThat(pictures(printed(PaperKind.AGREEMENT, PaperForm.PDF))).isZero();
        // The notice says nothing of telephones.
        assertThat(pictures(printed(PaperKind.NOTICE, PaperForm.PDF))).isEqualTo(1);
    }

    @Test
    void daysThatGoByChangeNoPaper() throws IOException {
        take(PaperKind.AGREEMENT, "程德山", Form.DRAWN, Samples.png(300, 100, Color.WHITE))
                .orThrow();
        clock.set(chains.today().plusYears(2));

        assertThat(pictures(printed(PaperKind.AGREEMENT, PaperForm.PDF))).isEqualTo(1);
    }

    @Test
    void theSignedOriginalTakesItsPlace() throws IOException {
        take(PaperKind.AGREEMENT, "程德山", Form.DRAWN, Samples.png(300, 100, Color.WHITE))
                .orThrow();
        UUID scan = adding.add(county.village(), dispute, "协议.jpg", Samples.in(Samples.jpeg()))
                .orThrow();
        ordering.describe(county.village(), scan, Category.SIGNED, "", "AGREEMENT")
                .orThrow();

        assertThat(pictures(printed(PaperKind.AGREEMENT, PaperForm.PDF))).isZero();
        assertThat(word(PaperKind.AGREEMENT)).doesNotContain("<img");
    }

    @Test
    void theWordFileShowsTheSamePicturesInTheSamePlacesAsLongAsItSaysTheSame() throws IOException {
        take(PaperKind.AGREEMENT, "苏䶮", Form.FINGERPRINT, Samples.jpeg(90, 120, Color.RED))
                .orThrow();
        take(PaperKind.AGREEMENT, county.village().name(), Form.DRAWN, Samples.png(300, 100, Color.WHITE))
                .orThrow();

        assertThat(word(PaperKind.AGREEMENT))
                .containsSubsequence(
                        "申请人（签名", "被申请人（签名", "<img", "指印照片", "不是可靠的电子签名", "人民调解员（签名）", "<img", "手写签名图像", "记录人（签名）")
                .containsPattern("(?s)申请人（签名或者盖章、按指印）：(?!.*<img.*被申请人（签名)");

        hands().telephone("苏䶮", "13803750002");
        assertThat(word(PaperKind.AGREEMENT)).contains("13803750002").doesNotContain("<img");
    }

    /** As another library than the one that wrote it reads it. */
    private String word(PaperKind kind) throws IOException {
        return new DocumentConverter()
                .convertToHtml(new ByteArrayInputStream(printed(kind, PaperForm.DOCX)))
                .getValue();
    }

    @Test
    void theLastOfAPersonCountsAndWhatIsTakenOutIsGone() throws IOException {
        take(PaperKind.AGREEMENT, "程德山", Form.DRAWN, Samples.png(300, 100, Color.WHITE))
                .orThrow();
        clock.advance(java.time.Duration.ofMinutes(1));
        UUID second = take(PaperKind.AGREEMENT, "程德山", Form.DRAWN, Samples.png(310, 100, Color.WHITE))
                .orThrow();
        assertThat(signed(PaperKind.AGREEMENT))
                .extracting(one -> one.file().id())
                .containsExactly(second);
        assertThat(pictures(printed(PaperKind.AGREEMENT, PaperForm.PDF))).isEqualTo(1);

        attachments
                .of(county.village(), dispute)
                .forEach(file ->
                        ordering.remove(county.village(), file.id(), "签错了").orThrow());
        assertThat(pictures(printed(PaperKind.AGREEMENT, PaperForm.PDF))).isZero();
    }

    @Test
    void noPictureBringsAnAgreementIntoEffect() throws IOException {
        UUID open = Settled.unsigned(chains, county.village());
        dispute = open;
        for (String name : List.of("程德山", "苏䶮", county.village().name()))
            take(PaperKind.AGREEMENT, name, Form.DRAWN, Samples.png(100 + name.hashCode() % 50, 60, Color.WHITE))
                    .orThrow();

        CaseFile.AgreementLine agreement = java.util.Objects.requireNonNull(file().agreement());
        assertThat(agreement.effectiveOn()).isNull();
        assertThat(agreement.partiesSignedOn()).isNull();
    }

    private Outcome<UUID> take(PaperKind kind, String who, Form form, byte[] picture) throws IOException {
        return hands().take(kind, who, form, picture);
    }

    private Hands hands() {
        return new Hands(cases, papers, signing, chains, county.village(), dispute);
    }

    private CaseFile file() {
        return hands().file();
    }

    private List<SignedBy> signed(PaperKind kind) {
        Papers.Line line = hands().line(kind);
        return signing.of(
                        county.village(),
                        file(),
                        List.of(line),
                        attachments.folder(county.village(), dispute).orElseThrow())
                .by()
                .getOrDefault(line, List.of());
    }

    private byte[] printed(PaperKind kind, PaperForm form) {
        return papers.make(county.village(), dispute, hands().line(kind), form)
                .orElseThrow()
                .content();
    }

    private List<String> trail(String kind) {
        return jdbc.sql("select content from trail_entry where subject_id = ? and kind = ?")
                .params(dispute, kind)
                .query(String.class)
                .list();
    }

    static int pictures(byte[] pdf) throws IOException {
        int pictures = 0;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages())
                for (var name : page.getResources().getXObjectNames())
                    if (page.getResources().getXObject(name) instanceof PDImageXObject) pictures++;
        }
        return pictures;
    }
}
