package org.liantiao.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.attachments.Adding;
import org.liantiao.attachments.Category;
import org.liantiao.attachments.Ordering;
import org.liantiao.attachments.Samples;
import org.liantiao.attachments.Signature;
import org.liantiao.base.Ids;
import org.liantiao.disputes.AgreementForm;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.Cases;
import org.liantiao.disputes.Chains;
import org.liantiao.disputes.Mediation.Terms;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What the file of a case that was opened again holds of the rounds before. */
@CountyTest
class EarlierRoundPapersTest {
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
    Adding adding;

    @Autowired
    Ordering ordering;

    @Autowired
    Signing signing;

    UUID dispute;

    @BeforeEach
    void aCaseSettledInWriting() {
        dispute = Settled.inWriting(chains, county.village());
    }

    @Test
    void whatWasSignedInAnEarlierRoundIsNotThisRoundsOriginal() throws IOException {
        sign("头一轮的协议.jpg", Samples.jpeg(80, 60, Color.RED), "AGREEMENT");
        assertThat(unsigned()).doesNotContain("调解协议书");
        chains.reopen(county.village(), dispute).orThrow();
        chains.session(county.village(), dispute).orThrow();
        agreeInWriting("界桩往北挪一尺");

        assertThat(unsigned()).contains("调解协议书（第2轮）").doesNotContain("调解协议书（第1轮）");
        assertThat(bound()).contains("界桩往北挪一尺", "人民调解协议书", "调解协议书（第1轮）（签字原件）");
        sign("这一轮的协议.jpg", Samples.jpeg(80, 60, Color.BLUE), "AGREEMENT:2");
        assertThat(unsigned()).doesNotContain("调解协议书（第2轮）");
        assertThat(bound()).contains("调解协议书（第1轮）（签字原件）", "调解协议书（第2轮）（签字原件）").doesNotContain("人民调解协议书");
    }

    @Test
    void whatWasAgreedPerformedUrgedAndFoundEarlierIsBoundAndSaysOfWhichRoundItIs() throws IOException {
        chains.performances()
                .urge(county.village(), Ids.next(), dispute, chains.today(), "到家里催过，答应麦收后付")
                .orThrow();
        chains.perform(county.village(), dispute, chains.today(), "头一回当场付清").orThrow();
        chains.followUp(county.village(), dispute).orThrow();
        chains.reopen(county.village(), dispute).orThrow();
        chains.session(county.village(), dispute).orThrow();
        agreeInWriting("界桩往北挪一尺");
        chains.perform(county.village(), dispute, chains.today(), "这一回转账付清").orThrow();

        assertThat(bound())
                .containsSubsequence("调解协议书（第1轮）", "调解协议书（第2轮）", "履行记录（第1轮）", "履行记录（第2轮）", "督促履行记录（第1轮）", "回访记录（第1轮）")
                .containsSubsequence("卷内附注：这是第1轮的文书", "各退一步", "界桩往北挪一尺", "头一回当场付清", "这一回转账付清", "到家里催过", "都好了")
                .doesNotContain("这是第2轮的文书");
        assertThat(made(PaperKind.RECEIPT, 1)).contains("进入第2轮", "头一回当场付清").doesNotContain("这一回");
    }

    @Test
    void aPictureOfASignatureStaysOnThePaperOfItsRound() throws IOException {
        Hands hands = new Hands(cases, papers, signing, chains, county.village(), dispute);
        hands.take(PaperKind.AGREEMENT, "程德山", Signature.Form.DRAWN, Samples.png(300, 100, Color.WHITE))
                .orThrow();
        Signing.Sheet laid = hands.sheet(PaperKind.AGREEMENT);
        chains.reopen(county.village(), dispute).orThrow();

        assertThat(made(PaperKind.AGREEMENT, 1)).contains("手写签名图像");
        Papers.Line earlier = lines(PaperKind.AGREEMENT).getFirst();
        assertThat(signing.sheet(county.village(), dispute, earlier)).isEmpty();
        assertThat(signing.sheet(county.village(), dispute, laid.line())).isEmpty();
    }

    private void agreeInWriting(String content) {
        LocalDate today = chains.today();
        chains.mediation()
                .agree(
                        county.village(),
                        Ids.next(),
                        dispute,
                        new Terms(AgreementForm.WRITTEN, today, content, "", "", null, today, today, today))
                .orThrow();
    }

    private void sign(String name, byte[] scan, String paper) throws IOException {
        UUID id = adding.add(county.village(), dispute, name, new ByteArrayInputStream(scan))
                .orThrow();
        ordering.describe(county.village(), id, Category.SIGNED, name.replace(".jpg", ""), paper)
                .orThrow();
    }

    private List<String> unsigned() {
        return papers.gaps(county.village(), file()).stream()
                .filter(FileGap::isHint)
                .map(FileGap::what)
                .toList();
    }

    private String bound() throws IOException {
        return String.join("", PdfText.pages(BoundBytes.of(binder, county.village(), dispute)))
                .replaceAll("\\s", "");
    }

    private CaseFile file() {
        return cases.open(county.village(), dispute).orElseThrow();
    }

    private List<Papers.Line> lines(PaperKind kind) {
        return papers.of(county.village(), file()).stream()
                .filter(line -> line.kind() == kind)
                .toList();
    }

    private String made(PaperKind kind, int round) throws IOException {
        byte[] pdf = papers.make(county.village(), dispute, lines(kind).get(round - 1), PaperForm.PDF)
                .orElseThrow()
                .content();
        return PdfText.of(pdf).replaceAll("\\s", "");
    }
}
