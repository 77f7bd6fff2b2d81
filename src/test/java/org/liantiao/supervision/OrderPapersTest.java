package org.liantiao.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liantiao.disputes.Chains.rules;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.liantiao.base.Ids;
import org.liantiao.disputes.Period;
import org.liantiao.reports.Bulletin;
import org.liantiao.reports.BulletinPapers;
import org.liantiao.reports.Bulletins;
import org.liantiao.reports.Paper;
import org.liantiao.supervision.OrderStep.Kind;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What goes out of orders: the notice, the ledger, and what a bulletin says of them. */
@CountyTest
class OrderPapersTest {
    private static final Period YEAR = Period.year(2026);
    private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;

    @Autowired
    TestCounty county;

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
    SupervisionSettings settings;

    @Autowired
    Bulletins bulletins;

    @Autowired
    BulletinPapers bulletinPapers;

    @Autowired
    AdjustableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Test
    void onlyWhoWatchesReadsTheLedgerAndEachTheirOwnPlaces() {
        issuing.issue(
                        county.county(),
                        Ids.next(),
                        Asking.aboutMany(county.bodies().villageCommittee().id(), "督促", issuing.offeredDay()))
                .orThrow();
        Map<String, Integer> sees =
                Map.of("township", 1, "township2", 1, "township3", 0, "county", 1, "county2", 1, "auditor", 1);

        county.people()
                .forEach((kind, actor) -> assertThat(ledger.page(actor, OrderLedger.Wanted.all(YEAR))
                                .map(page -> page.orders().size()))
                        .as(kind)
                        .isEqualTo(Optional.ofNullable(sees.get(kind))));
        county.people().forEach((kind, actor) -> {
            assertThat(papers.ledgerPdf(actor, OrderLedger.Wanted.all(YEAR), ZH).isPresent())
                    .as(kind)
                    .isEqualTo(sees.containsKey(kind));
            assertThat(papers.ledgerSheet(actor, OrderLedger.Wanted.all(YEAR), ZH)
                            .isPresent())
                    .as(kind)
                    .isEqualTo(sees.containsKey(kind));
        });
    }

    @Test
    void theNoticeSaysWhatIsAskedOfWhomByWhenAndGoesToNobodyElse() throws Exception {
        UUID order = Ids.next();
        issuing.issue(
                        county.county(),
                        order,
                        Asking.aboutMany(county.bodies().villageCommittee().id(), "逾期的多", LocalDate.of(2026, 6, 24)))
                .orThrow();

        Paper notice = papers.notice(county.village(), order).orElseThrow();

        assertThat(text(notice))
                .contains("督办通知书", "督〔2026〕1号", "逾期的多", "逐件清理", "2026年6月24日")
                .contains(county.bodies().villageCommittee().name());
        assertThat(papers.notice(county.village3(), order)).isEmpty();
        assertThat(papers.notice(county.admin(), order)).isEmpty();
        assertThat(lines("order.notice-made", order)).isOne();
    }

    @Test
    void aNoticePrintedAgainSaysWhatWasIssuedAndBelowWhatChanged() throws Exception {
        Asking asking = new Asking(county, issuing, steps, orders);
        UUID order = Ids.next();
        issuing.issue(
                        county.county(),
                        order,
                        Asking.aboutMany(county.bodies().villageCommittee().id(), "逾期的多", LocalDate.of(2026, 6, 24)))
                .orThrow();
        clock.set(LocalDate.of(2026, 6, 17));
        asking.take(county.county(), order, Kind.EXTENDED, StepForm.of("当事人外出", LocalDate.of(2026, 7, 8)))
                .orThrow();
        clock.set(LocalDate.of(2026, 6, 18));
        asking.take(county.county(), order, Kind.LISTED, "影响大").orThrow();

        assertThat(text(papers.notice(county.village(), order).orElseThrow()))
                .contains("一事督办，请于2026年6月24日前办结")
                .contains("2026年6月17日批准延期，改为2026年7月8日前办结", "2026年6月18日升为挂牌督办")
                .doesNotContain("一事挂牌督办", "请于2026年7月8日");
    }

    @Test
    void theLedgerPrintsWithItsFiguresAndLeavesALine() throws Exception {
        issuing.issue(
                        county.county(),
                        Ids.next(),
                        Asking.aboutMany(county.bodies().villageCommittee().id(), "逾期的多", issuing.offeredDay()))
                .orThrow();

        Paper paper = papers.ledgerPdf(county.county(), OrderLedger.Wanted.all(YEAR), ZH)
                .orElseThrow();

        assertThat(text(paper)).contains("督办台账", "发出1件", "督〔2026〕1号", "待签收");
        assertThat(papers.ledgerSheet(county.county(), OrderLedger.Wanted.all(YEAR), ZH)
                        .orElseThrow()
                        .fileName())
                .endsWith(".xlsx");
        assertThat(linesBy("orders.printed")).isOne();
        assertThat(linesBy("orders.exported")).isOne();
    }

    @Test
    void aBulletinNamesOrdersAndTheirStateAndNothingOfWhatTheyAreAbout() throws Exception {
        issuing.issue(
                        county.county(),
                        Ids.next(),
                        Asking.aboutMany(county.bodies().villageCommittee().id(), "张三家的事", LocalDate.of(2026, 6, 12)))
                .orThrow();
        clock.set(LocalDate.of(2026, 6, 16));

        UUID id = bulletins
                .make(county.county(), county.places().county().id(), Period.quarter(2026, 2), ZH)
                .orThrow();

        Bulletin bulletin = bulletins.open(county.county(), id).orElseThrow();
        assertThat(bulletin.body())
                .contains("督办情况", "本期发出督办 1 件", "逾期没有办结的：督〔2026〕1号")
                .doesNotContain("张三");
        assertThat(text(bulletinPapers.pdf(county.county(), id).orElseThrow()))
                .contains("督办事项", "待签收，逾期4天")
                .doesNotContain("张三");
        assertThat(bulletinPapers.docx(county.county(), id)).isPresent();
        assertThat(bulletins.isOutdated(county.county(), bulletin)).isFalse();
        clock.set(LocalDate.of(2026, 6, 17));
        assertThat(bulletins.isOutdated(county.county(), bulletin)).isTrue();
    }

    @Test
    void aBulletinSaysNothingOfOrdersWhereThereAreNone() {
        UUID id = bulletins
                .make(county.county(), county.places().county().id(), Period.quarter(2026, 2), ZH)
                .orThrow();

        assertThat(bulletins.open(county.county(), id).orElseThrow().body()).doesNotContain("督办");
    }

    @Test
    void onlyTheAdministratorSetsTheRulesAndANumberNamesYearAndSerial() {
        SupervisionSettings.Form now = settings.current();
        assertThat(rules(settings.change(county.county(), now))).hasSize(1);
        SupervisionSettings.Form wrong = new SupervisionSettings.Form("督{year}号", 0, 1, 10, "", "", "");
        assertThat(rules(settings.change(county.admin(), wrong)))
                .containsExactlyInAnyOrder("supervision.number", "number", "number", "required");
        assertThat(settings.change(county.admin(), now).orThrow()).isZero();
    }

    private static String text(Paper paper) throws Exception {
        try (var pdf = Loader.loadPDF(paper.content())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
        }
    }

    private int lines(String kind, UUID subject) {
        return jdbc.sql("select count(*) from trail_entry where kind = ? and subject_id = ?")
                .params(kind, subject)
                .query(Integer.class)
                .single();
    }

    private int linesBy(String kind) {
        return jdbc.sql("select count(*) from trail_entry where kind = ? and actor_id = ?")
                .params(kind, county.county().personId())
                .query(Integer.class)
                .single();
    }
}
