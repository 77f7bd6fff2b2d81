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
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Ids;
import org.liantiao.disputes.AgreementForm;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.Cases;
import org.liantiao.disputes.Chains;
import org.liantiao.disputes.Intake;
import org.liantiao.disputes.Mediation;
import org.liantiao.disputes.Mediation.Terms;
import org.liantiao.disputes.PartyForm;
import org.liantiao.disputes.PartyKind;
import org.liantiao.disputes.PartySide;
import org.liantiao.disputes.Registration;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zwobble.mammoth.DocumentConverter;

/** The papers of a case, read back as somebody would who got the file. */
@CountyTest
class PapersTest {
    private static final String ID_NUMBER = "410423196203142317";
    private static final String ADDRESS = "宋大寨村三组 <12号> & 后院";

    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Intake intake;

    @Autowired
    Mediation mediation;

    @Autowired
    Cases cases;

    @Autowired
    Papers papers;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theAgreementSaysWhatWasRecordedAndCanBeSearched() throws IOException {
        UUID dispute = settled();
        PaperFile paper = take(county.village(), dispute, PaperKind.AGREEMENT, PaperForm.PDF);

        String text = text(paper);
        assertThat(text)
                .contains("人民调解协议书", "程德山", "苏䶮", ID_NUMBER, ADDRESS, "19903756021")
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
        UUID dispute = settled();
        PaperFile paper = take(county.village(), dispute, PaperKind.AGREEMENT, PaperForm.DOCX);

        String text = new DocumentConverter()
                .extractRawText(new ByteArrayInputStream(paper.content()))
                .getValue();
        assertThat(text).contains("人民调解协议书", "程德山", "苏䶮", ID_NUMBER, ADDRESS, "赔偿麦苗1000元。");
    }

    @Test
    void aPaperThatNamesThePartiesWholeIsForThoseWhoSettle() {
        UUID dispute = settled();
        Set<String> take = Set.of("village", "township", "township2", "county", "county2");
        county.people()
                .forEach((kind, actor) -> assertThat(
                                papers.make(actor, dispute, PaperKind.AGREEMENT, dispute, PaperForm.PDF)
                                        .isPresent())
                        .as(kind)
                        .isEqualTo(take.contains(kind)));
    }

    @Test
    void eachThatIsTakenStandsInTheTrailWithoutANumber() {
        UUID dispute = settled();
        PaperFile paper = take(county.township(), dispute, PaperKind.AGREEMENT, PaperForm.PDF);

        assertThat(trail(dispute, "dispute.paper-made"))
                .singleElement()
                .asString()
                .contains("AGREEMENT", Template.sha256(paper.content()))
                .doesNotContain(ID_NUMBER, "程德山");
        assertThat(trail(dispute, "dispute.unmasked"))
                .singleElement()
                .asString()
                .contains("AGREEMENT");
    }

    @Test
    void aCaseHasOnlyThePapersOfWhatHappened() {
        UUID registered = chains.registered(county.village());
        assertThat(kinds(county.village(), registered)).doesNotContain(PaperKind.AGREEMENT);
        assertThat(papers.make(county.village(), registered, PaperKind.AGREEMENT, registered, PaperForm.PDF))
                .isEmpty();
        assertThat(papers.make(county.village(), settled(), PaperKind.AGREEMENT, registered, PaperForm.PDF))
                .isEmpty();
    }

    private UUID settled() {
        Registration plain = chains.form(county.places().village());
        UUID dispute = intake.register(
                        county.village(),
                        Ids.next(),
                        new Registration(
                                List.of(
                                        new PartyForm(
                                                PartySide.APPLICANT,
                                                PartyKind.PERSON,
                                                "程德山",
                                                ID_NUMBER,
                                                "19903756021",
                                                ADDRESS,
                                                "恢复地边"),
                                        PartyForm.named(PartySide.RESPONDENT, "苏䶮")),
                                plain.placeId(),
                                plain.placeDetail(),
                                plain.typeCode(),
                                plain.sourceCode(),
                                plain.gradeCode(),
                                plain.title(),
                                plain.facts(),
                                plain.amount(),
                                plain.occurredOn(),
                                plain.signals(),
                                plain.signalNote(),
                                plain.acceptAtOnce()))
                .orThrow();
        intake.accept(county.village(), Ids.next(), dispute).orThrow();
        chains.session(county.village(), dispute).orThrow();
        mediation
                .agree(
                        county.village(),
                        Ids.next(),
                        dispute,
                        new Terms(
                                AgreementForm.WRITTEN,
                                chains.today(),
                                "各退一步，地边以界桩为准。\n赔偿麦苗1000元。",
                                "转账",
                                "1000",
                                chains.today().plusDays(9),
                                chains.today(),
                                chains.today(),
                                chains.today()))
                .orThrow();
        return dispute;
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
        return papers.make(actor, dispute, kind, line.orElseThrow().subjectId(), form)
                .orElseThrow();
    }

    private static String text(PaperFile paper) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(paper.content())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private List<String> trail(UUID dispute, String kind) {
        return jdbc.sql("select content from trail_entry where subject_id = ? and kind = ?")
                .param(dispute)
                .param(kind)
                .query(String.class)
                .list();
    }
}
