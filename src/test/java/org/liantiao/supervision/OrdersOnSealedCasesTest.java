package org.liantiao.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Ids;
import org.liantiao.disputes.Chains;
import org.liantiao.disputes.Period;
import org.liantiao.disputes.SealedCases;
import org.liantiao.reports.BulletinPapers;
import org.liantiao.reports.Bulletins;
import org.liantiao.reports.Paper;
import org.liantiao.supervision.OrderStep.Kind;
import org.liantiao.supervision.SupervisionOrder.Grade;
import org.liantiao.supervision.SupervisionOrder.Occasion;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;

/** An order whose case is put under seal: what it says is read by nobody but who handles the case. */
@CountyTest
class OrdersOnSealedCasesTest {
    private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;
    private static final Period YEAR = Period.year(2026);
    private static final String NAME = "云秘一家";

    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    SealedCases sealing;

    @Autowired
    Issuing issuing;

    @Autowired
    OrderSteps steps;

    @Autowired
    Orders orders;

    @Autowired
    OrderLedger ledger;

    @Autowired
    OrderPapers papers;

    @Autowired
    Bulletins bulletins;

    @Autowired
    BulletinPapers bulletinPapers;

    private UUID dispute;
    private UUID order;

    @BeforeEach
    void anAnsweredOrderOnACaseThatIsSealedThen() {
        dispute = chains.accepted(county.village());
        order = issuing.issue(
                        county.county(),
                        Ids.next(),
                        new OrderForm(
                                Grade.ORDINARY,
                                Occasion.CASE,
                                dispute,
                                null,
                                county.bodies().villageCommittee().id(),
                                NAME + "拖得久",
                                "与" + NAME + "见面",
                                issuing.offeredDay()))
                .orThrow();
        take(county.village(), Kind.RECEIVED, "");
        take(county.village(), Kind.ANSWERED, "见过" + NAME);
        assertThat(said(county.township())).as("before it is sealed").contains(NAME);
        sealing.seal(county.village(), Ids.next(), dispute, "PRIVACY", "怕传出去").orThrow();
    }

    @Test
    void whoHandlesTheCaseReadsItAsBefore() {
        assertThat(said(county.village())).contains(NAME + "拖得久", "与" + NAME + "见面", "见过" + NAME);
        assertThat(papers.notice(county.village(), order)).isPresent();
    }

    @Test
    void nobodyElseReadsWhatItSays() {
        for (Actor reader :
                List.of(county.county(), county.county2(), county.township(), county.township2(), county.auditor())) {
            assertThat(said(reader)).as(reader.name()).doesNotContain(NAME);
            assertThat(papers.notice(reader, order)).as(reader.name()).isEmpty();
        }
        for (Actor stranger :
                List.of(county.village2(), county.village3(), county.township3(), county.police(), county.admin()))
            assertThat(orders.open(stranger, order)).as(stranger.name()).isEmpty();
    }

    @Test
    void noListNamesAnybody() {
        for (Actor reader : List.of(county.county(), county.county2(), county.township(), county.auditor())) {
            assertThat(orders.desk(reader).toString()).as(reader.name()).doesNotContain(NAME);
            assertThat(orders.ofCase(reader, dispute).toString())
                    .as(reader.name())
                    .doesNotContain(NAME);
        }
    }

    @Test
    void theLedgerPrintsAndExportsNoName() throws IOException {
        for (Actor reader : List.of(county.county(), county.county2(), county.township(), county.auditor())) {
            OrderLedger.Wanted wanted = OrderLedger.Wanted.all(YEAR);
            OrderLedger.Page page = ledger.page(reader, wanted).orElseThrow();
            assertThat(page.orders().toString()).as(reader.name()).doesNotContain(NAME);
            assertThat(pdf(papers.ledgerPdf(reader, wanted, ZH).orElseThrow()))
                    .as(reader.name())
                    .isNotEmpty()
                    .doesNotContain(NAME);
            assertThat(sheet(papers.ledgerSheet(reader, wanted, ZH).orElseThrow()))
                    .as(reader.name())
                    .isNotEmpty()
                    .doesNotContain(NAME);
        }
    }

    @Test
    void aBulletinNamesTheOrderAndNothingOfItsCase() throws IOException {
        UUID id = bulletins
                .make(county.county(), county.places().county().id(), Period.quarter(2026, 2), ZH)
                .orThrow();

        assertThat(bulletins.open(county.county(), id).orElseThrow().body()).doesNotContain(NAME);
        assertThat(pdf(bulletinPapers.pdf(county.county(), id).orElseThrow()))
                .isNotEmpty()
                .doesNotContain(NAME);
        assertThat(sheet(bulletinPapers.docx(county.county(), id).orElseThrow()))
                .isNotEmpty()
                .doesNotContain(NAME);
    }

    private void take(Actor actor, Kind kind, String words) {
        steps.take(actor, order, Ids.next(), kind, StepForm.of(words)).orThrow();
    }

    /** All that the page of the order tells somebody. */
    private String said(Actor reader) {
        return orders.open(reader, order)
                .map(page -> page.order() + " " + page.steps())
                .orElse("");
    }

    private static String pdf(Paper paper) throws IOException {
        try (var pdf = Loader.loadPDF(paper.content())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
        }
    }

    /** All that stands in a file of the office suite. */
    private static String sheet(Paper paper) throws IOException {
        List<String> parts = new ArrayList<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(paper.content()))) {
            while (zip.getNextEntry() != null) parts.add(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        return String.join(" ", parts);
    }
}
