package org.liantiao.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.liantiao.base.Ids;
import org.liantiao.disputes.AgreementForm;
import org.liantiao.disputes.Cases;
import org.liantiao.disputes.Chains;
import org.liantiao.disputes.End;
import org.liantiao.disputes.HistoricCase;
import org.liantiao.disputes.History;
import org.liantiao.jurisdiction.Tier;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The file of a case, read back page by page. */
@CountyTest
class BinderTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Cases cases;

    @Autowired
    Binder binder;

    @Autowired
    FileOrder order;

    @Autowired
    History history;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theWholeFileIsBoundInOrderWithItsPagesCounted() throws IOException {
        UUID dispute = Settled.inWriting(chains, county.village());
        byte[] file = BoundBytes.of(binder, county.village(), dispute);

        List<String> pages = PdfText.pages(file);
        assertThat(pages.getFirst())
                .contains("人民调解卷宗", county.bodies().villageCommittee().name());
        assertThat(pages.get(1)).containsSubsequence("卷内目录", "人民调解申请书", "受理登记表", "权利义务告知书", "调解记录", "调解协议书", "卷宗情况说明");
        int counted = pages.size() - 3;
        for (int i = 1; i <= counted; i++)
            assertThat(pages.get(i + 1))
                    .as("page " + i)
                    .contains("- " + i + " -")
                    .doesNotContain("共 ");
        assertThat(pages.getLast()).contains("本卷共" + counted + "页").doesNotContain("- ");
        assertThat(pages.get(pages.size() - 2)).contains("卷宗情况说明", "苏䶮的身份证号码", "履行情况的记录", "回访记录");
        assertThat(String.join("", pages)).doesNotContain("调查内容", "司法确认申请书");
        assertThat(trail(dispute, "dispute.file-bound"))
                .singleElement()
                .asString()
                .contains(Template.sha256(file), "\"pages\":\"" + counted + "\"");
        // The index is right: the paper begins on the page it says.
        Matcher row = Pattern.compile("调解协议书 (\\d+)").matcher(pages.get(1));
        assertThat(row.find()).isTrue();
        assertThat(pages.get(Integer.parseInt(row.group(1)) + 1)).contains("人民调解协议书");
    }

    @Test
    void theFileIsForThoseWhoSettle() throws IOException {
        UUID dispute = Settled.inWriting(chains, county.village());
        Set<String> take = Set.of("village", "township", "township2", "county", "county2");
        for (var person : county.people().entrySet()) {
            Optional<BoundFile> bound = binder.bind(person.getValue(), dispute, Filing.NONE);
            assertThat(bound.isPresent()).as(person.getKey()).isEqualTo(take.contains(person.getKey()));
            if (bound.isPresent()) bound.get().close();
        }
        assertThat(binder.bind(county.village(), chains.registered(county.village()), Filing.NONE))
                .isEmpty();
        try (BoundFile bound =
                binder.bind(county.village(), dispute, Filing.NONE).orElseThrow()) {
            assertThat(bound.fileName())
                    .isEqualTo(cases.open(county.village(), dispute)
                                    .orElseThrow()
                                    .head()
                                    .code() + "-卷宗.pdf");
        }
    }

    @Test
    void itsFontsAreInsideAndItsPapersHaveBookmarks() throws IOException {
        UUID dispute = Settled.inWriting(chains, county.village());
        try (PDDocument file = Loader.loadPDF(BoundBytes.of(binder, county.village(), dispute))) {
            for (PDPage page : file.getPages())
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            assertThat(file.getDocumentCatalog().getDocumentOutline().children())
                    .extracting(bookmark -> bookmark.getTitle())
                    .startsWith("人民调解申请书")
                    .endsWith("卷宗情况说明");
        }
    }

    @Test
    void whatOnlyALedgerToldOfBindsAFileThatSaysSo() throws IOException {
        LocalDate day = LocalDate.of(2025, 4, 2);
        HistoricCase told = new HistoricCase(
                2025,
                List.of("binder-" + UUID.randomUUID()),
                county.places().village(),
                new HistoricCase.Matter("07", "APPLIED", "ORDINARY", "两家为地边争执", null),
                new HistoricCase.Person("程德山", null, null),
                new HistoricCase.Person("苏䶮", null, null),
                "",
                new HistoricCase.Days(day, day, null, null, day.plusDays(3), day.plusDays(20)),
                Tier.VILLAGE,
                End.RESOLVED,
                AgreementForm.WRITTEN,
                HistoricCase.Performance.PERFORMED);
        transactions.executeWithoutResult(status -> history.bring(List.of(told), Ids.next(), county.county()));
        UUID dispute = jdbc.sql("select id from dispute where ledger_key = ?")
                .param(told.ledgerKeys().getFirst())
                .query(UUID.class)
                .single();
        List<String> pages = PdfText.pages(BoundBytes.of(binder, county.village(), dispute));

        assertThat(String.join("", pages).replaceAll("\\s", ""))
                .contains("本案由往年台账补录", "往年台账没有记载")
                .doesNotContain("null", "人民调解申请书", "权利义务告知书", "人民调解协议书")
                // Nothing is missed that was never printed.
                .doesNotContain("编入的是系统打印件");
        assertThat(pages.getLast()).contains("本卷共" + (pages.size() - 3) + "页");
    }

    @Test
    void theCountyKeepsTheOrder() {
        FilePlace notice = new FilePlace.OfPapers(PaperKind.NOTICE);
        assertThat(order.move(county.village(), notice, true).isDone()).isFalse();
        List<FilePlace> before = order.places();
        order.move(county.admin(), notice, true).orThrow();
        assertThat(order.places())
                .hasSameElementsAs(before)
                .containsSubsequence(notice, new FilePlace.OfPapers(PaperKind.REGISTRATION));
        order.move(county.admin(), notice, false).orThrow();
        assertThat(order.places()).isEqualTo(before);
        order.move(county.admin(), before.getFirst(), true).orThrow();
        assertThat(order.places()).isEqualTo(before);
    }

    private List<String> trail(UUID dispute, String kind) {
        return jdbc.sql("select content from trail_entry where subject_id = ? and kind = ?")
                .param(dispute)
                .param(kind)
                .query(String.class)
                .list();
    }
}
