package org.liantiao.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.base.Ids;
import org.liantiao.disputes.AgreementForm;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.Cases;
import org.liantiao.disputes.Chains;
import org.liantiao.disputes.Mediation.Terms;
import org.liantiao.disputes.ObligationForm;
import org.liantiao.disputes.ObligationLine;
import org.liantiao.disputes.Performances;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwobble.mammoth.DocumentConverter;

/** What papers say of an agreement that was written down item by item, and of what was done of each. */
@CountyTest
class ObligationPapersTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Performances performances;

    @Autowired
    Cases cases;

    @Autowired
    Papers papers;

    UUID dispute;
    LocalDate today;

    @BeforeEach
    void aCaseInMediation() {
        today = chains.today();
        dispute = chains.accepted(county.village());
        chains.session(county.village(), dispute).orThrow();
    }

    @Test
    void theAgreementNumbersWhatEachHasToDo() throws IOException {
        agree(AgreementForm.WRITTEN);
        String item = "1. 苏广田向程德山：赔麦苗，1000元，于" + day(today.plusDays(9)) + "前履行。";

        assertThat(text(PaperKind.AGREEMENT)).contains(item, "2. 苏广田：拆掉围墙。");
        byte[] word = papers.make(
                        county.village(), dispute, new Papers.Line(PaperKind.AGREEMENT, dispute, 0), PaperForm.DOCX)
                .orElseThrow()
                .content();
        assertThat(new DocumentConverter()
                        .extractRawText(new ByteArrayInputStream(word))
                        .getValue())
                .contains(item, "2. 苏广田：拆掉围墙。");
        assertThat(text(PaperKind.CONFIRMATION)).contains(item);
    }

    @Test
    void soDoesTheFormOfAnOralOne() throws IOException {
        agree(AgreementForm.ORAL);
        assertThat(text(PaperKind.ORAL_AGREEMENT)).contains("各项义务", "赔麦苗", "2. 苏广田：拆掉围墙。");
    }

    @Test
    void eachItemOfWhichSomethingWasDoneHasItsOwnRecord() throws IOException {
        agree(AgreementForm.WRITTEN);
        assertThat(records()).isEmpty();
        pay(1, "400", "收条一张");
        pay(1, "", "微信转账");
        pay(2, "", "墙拆了");

        assertThat(records()).extracting(Papers.Line::serial).containsExactly(1, 2);
        PaperFile first = make(records().getFirst());
        assertThat(PdfText.of(first.content()))
                .contains("1. 苏广田向程德山：赔麦苗", day(today) + " 400元 收条一张", day(today) + " 600元 微信转账")
                .contains("履行人已按协议履行")
                .doesNotContain("拆掉围墙。", "还没有履行");
        assertThat(first.fileName()).endsWith("-履行记录-1.pdf");
    }

    @Test
    void aPartIsNotCalledTheWhole() throws IOException {
        agree(AgreementForm.WRITTEN);
        pay(2, "", "墙拆了");
        pay(1, "400", "收条一张");

        assertThat(records()).extracting(Papers.Line::serial).containsExactly(1, 2);
        assertThat(PdfText.of(make(records().getFirst()).content()))
                .contains("400元", "收到人已经收到", "其余的还没有履")
                .doesNotContain("履行人已按协议履行");
        assertThat(PdfText.of(make(records().getLast()).content()))
                .as("there is nothing to receive of a wall that is gone")
                .contains("履行人已按协议履行")
                .doesNotContain("收到人已经收到");
    }

    private void agree(AgreementForm form) {
        CaseFile file = cases.open(county.village(), dispute).orElseThrow();
        UUID owner = file.parties().getFirst().id();
        UUID debtor = file.parties().getLast().id();
        List<ObligationForm> items = List.of(
                new ObligationForm(debtor, owner, "赔麦苗", "1000", today.plusDays(9)),
                new ObligationForm(debtor, null, "拆掉围墙", "", null));
        Terms terms = new Terms(form, today, "各退一步", "转账", "", null, today, today, today, Map.of(), items);
        chains.mediation().agree(county.village(), Ids.next(), dispute, terms).orThrow();
    }

    private void pay(int serial, String yuan, String how) {
        CaseFile.AgreementLine agreement =
                cases.open(county.village(), dispute).orElseThrow().agreement();
        ObligationLine item = agreement.obligations().get(serial - 1);
        performances
                .record(
                        county.village(),
                        Ids.next(),
                        dispute,
                        new Performances.Form(item.id(), today, yuan, false, how))
                .orThrow();
    }

    private List<Papers.Line> records() {
        return papers.of(county.village(), cases.open(county.village(), dispute).orElseThrow()).stream()
                .filter(line -> line.kind() == PaperKind.RECEIPT)
                .toList();
    }

    private PaperFile make(Papers.Line line) {
        return papers.make(county.village(), dispute, line, PaperForm.PDF).orElseThrow();
    }

    private String text(PaperKind kind) throws IOException {
        return PdfText.of(papers.make(county.village(), dispute, new Papers.Line(kind, dispute, 0), PaperForm.PDF)
                .orElseThrow()
                .content());
    }

    private static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
