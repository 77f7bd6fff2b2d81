package org.liantiao.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.Cases;
import org.liantiao.disputes.Chains;
import org.liantiao.disputes.RulingKind;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zwobble.mammoth.DocumentConverter;

/** The papers of a case, read back as somebody would who got the file. */
@CountyTest
class PapersTest {

    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Cases cases;

    @Autowired
    Papers papers;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theAgreementSaysWhatWasRecordedAndCanBeSearched() throws IOException {
        UUID dispute = Settled.inWriting(chains, county.village());
        PaperFile paper = take(county.village(), dispute, PaperKind.AGREEMENT, PaperForm.PDF);

        String text = PdfText.of(paper.content());
        assertThat(text)
                .contains("人民调解协议书", "程德山", "苏䶮", Settled.ID_NUMBER, Settled.ADDRESS, "19903756021")
                .contains("各退一步，地边以界桩为准。", "赔偿麦苗1000元。", "一式3份")
                .contains(open(county.village(), dispute).head().number())
                .contains("第 1 页")
                .doesNotContain("{{", "papers.", "null", "⼈", "⺠");
        assertThat(paper.fileName())
                .isEqualTo(open(county.village(), dispute).head().code() + "-调解协议书.pdf");
        try (PDDocument pdf = Loader.loadPDF(paper.content())) {
            List<PDFont> fonts = new ArrayList<>();
            for (PDPage page : pdf.getPages())
                for (var name : page.getResources().getFontNames())
                    fonts.add(page.getResources().getFont(name));
            assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
        }
    }

    @Test
    void theWordFileSaysTheSame() throws IOException {
        UUID dispute = Settled.inWriting(chains, county.village());
        PaperFile paper = take(county.village(), dispute, PaperKind.AGREEMENT, PaperForm.DOCX);

        String text = new DocumentConverter()
                .extractRawText(new ByteArrayInputStream(paper.content()))
                .getValue();
        assertThat(text).contains("人民调解协议书", "程德山", "苏䶮", Settled.ID_NUMBER, Settled.ADDRESS, "赔偿麦苗1000元。");
    }

    @Test
    void aPaperThatNamesThePartiesWholeIsForThoseWhoSettle() {
        UUID dispute = Settled.inWriting(chains, county.village());
        Set<String> take = Set.of("village", "township", "township2", "county", "county2");
        county.people()
                .forEach((kind, actor) -> assertThat(papers.make(
                                        actor, dispute, new Papers.Line(PaperKind.AGREEMENT, dispute, 0), PaperForm.PDF)
                                .isPresent())
                        .as(kind)
                        .isEqualTo(take.contains(kind)));
    }

    @Test
    void eachThatIsTakenStandsInTheTrailWithoutANumber() {
        UUID dispute = Settled.inWriting(chains, county.village());
        PaperFile paper = take(county.township(), dispute, PaperKind.AGREEMENT, PaperForm.PDF);

        assertThat(trail(dispute, "dispute.paper-made"))
                .singleElement()
                .asString()
                .contains("AGREEMENT", Template.sha256(paper.content()))
                .doesNotContain(Settled.ID_NUMBER, "程德山");
        assertThat(trail(dispute, "dispute.unmasked"))
                .singleElement()
                .asString()
                .contains("AGREEMENT");
    }

    @Test
    void aCaseHasOnlyThePapersOfWhatHappened() {
        UUID registered = chains.registered(county.village());
        assertThat(kinds(county.village(), registered)).doesNotContain(PaperKind.AGREEMENT);
        assertThat(papers.make(
                        county.village(),
                        registered,
                        new Papers.Line(PaperKind.AGREEMENT, registered, 0),
                        PaperForm.PDF))
                .isEmpty();
        assertThat(papers.make(
                        county.village(),
                        Settled.inWriting(chains, county.village()),
                        new Papers.Line(PaperKind.AGREEMENT, registered, 0),
                        PaperForm.PDF))
                .isEmpty();
    }

    @Test
    void theOralAgreementHasAFormOfItsOwn() throws IOException {
        UUID dispute = chains.accepted(county.village());
        chains.session(county.village(), dispute).orThrow();
        chains.agreeOrally(county.village(), dispute).orThrow();

        assertThat(kinds(county.village(), dispute))
                .contains(PaperKind.ORAL_AGREEMENT, PaperKind.MEDIATION_RECORD)
                .doesNotContain(PaperKind.AGREEMENT, PaperKind.FOLLOW_UP, PaperKind.INDEX);
        assertThat(PdfText.of(take(county.village(), dispute, PaperKind.ORAL_AGREEMENT, PaperForm.PDF)
                        .content()))
                .contains("人民调解口头协议登记表", "各让一步");
    }

    @Test
    void everySittingAndEveryEscalationHasItsPaper() throws IOException {
        UUID dispute = chains.escalated(county.village());
        PaperFile record = take(county.township(), dispute, PaperKind.MEDIATION_RECORD, PaperForm.PDF);
        PaperFile report = take(county.township(), dispute, PaperKind.ESCALATION, PaperForm.PDF);

        assertThat(PdfText.of(record.content()))
                .contains("第1次调解", "没谈拢", "没有达成协议", county.village().name());
        assertThat(PdfText.of(report.content()))
                .contains("村里定不了", "多次调解未成", county.bodies().villageCommittee().name())
                .contains(county.bodies().townshipCommittee().name());
        assertThat(record.fileName()).endsWith("-调解记录-1.pdf");
        chains.rule(county.township(), dispute, RulingKind.TAKE_OVER).orThrow();
        assertThat(PdfText.of(take(county.township(), dispute, PaperKind.NOTICE, PaperForm.PDF)
                        .content()))
                .contains(county.bodies().villageCommittee().name() + "（印章）");
    }

    private CaseFile open(Actor actor, UUID dispute) {
        return cases.open(actor, dispute).orElseThrow();
    }

    private List<PaperKind> kinds(Actor actor, UUID dispute) {
        return papers.of(actor, open(actor, dispute)).stream()
                .map(Papers.Line::kind)
                .toList();
    }

    private PaperFile take(Actor actor, UUID dispute, PaperKind kind, PaperForm form) {
        Optional<Papers.Line> line = papers.of(actor, open(actor, dispute)).stream()
                .filter(one -> one.kind() == kind)
                .findFirst();
        return papers.make(actor, dispute, line.orElseThrow(), form).orElseThrow();
    }

    private List<String> trail(UUID dispute, String kind) {
        return jdbc.sql("select content from trail_entry where subject_id = ? and kind = ?")
                .param(dispute)
                .param(kind)
                .query(String.class)
                .list();
    }
}
