package org.liantiao.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liantiao.disputes.Chains.rules;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Ids;
import org.liantiao.disputes.Chains;
import org.liantiao.disputes.Period;
import org.liantiao.reports.Bulletins;
import org.liantiao.reports.Paper;
import org.liantiao.supervision.OrderStep.Kind;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An order is issued on a case, and then the case is sealed. */
@CountyTest
class SealedOrdersTest {
    private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;

    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

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
    JdbcClient jdbc;

    Asking asking;
    UUID dispute;
    UUID order;

    @BeforeEach
    void whatTheCountyAsks() {
        asking = new Asking(county, issuing, steps, orders);
        dispute = chains.accepted(county.village());
        order = asking.onCase(dispute);
    }

    @Test
    void whatACountyCannotReadItNeitherClosesNorSendsBackButTakesBack() {
        asking.take(county.village(), order, Kind.RECEIVED, "").orThrow();
        asking.take(county.village(), order, Kind.ANSWERED, "两家已经谈拢").orThrow();
        assertThat(orders.desk(county.county()).toJudge()).hasSize(1);
        violent();

        SupervisionOrder seen = asking.order(order);
        assertThat(steps.open(county.county(), seen)).containsExactly(Kind.WITHDRAWN);
        assertThat(OrderSteps.isBlind(county.county(), seen)).isTrue();
        for (Kind kind : List.of(Kind.CLOSED, Kind.RETURNED, Kind.LISTED, Kind.REFERRED))
            assertThat(rules(asking.take(county.county(), order, kind, "属实")))
                    .as(kind.name())
                    .containsExactly("supervision.sealed");
        assertThat(orders.desk(county.county()).isEmpty()).isTrue();

        asking.take(county.county(), order, Kind.WITHDRAWN, "案件保密，另行督促").orThrow();

        assertThat(trail("order.withdrawn")).as("in the file of its case").isOne();
    }

    @Test
    void whoDoesNotHandleTheCaseNeitherSignsNorAnswers() {
        Asking.names(jdbc, dispute, county.village());
        Actor colleague = Asking.besides(county.village());
        assertThat(orders.desk(colleague).toReceive()).hasSize(1);
        violent();

        SupervisionOrder seen = orders.open(colleague, order).orElseThrow().order();
        assertThat(steps.open(colleague, seen)).isEmpty();
        assertThat(rules(asking.take(colleague, order, Kind.RECEIVED, ""))).containsExactly("supervision.sealed");
        assertThat(orders.desk(colleague).isEmpty()).isTrue();

        assertThat(orders.desk(county.village()).toReceive()).hasSize(1);
        asking.take(county.village(), order, Kind.RECEIVED, "").orThrow();
        asking.take(county.village(), order, Kind.ANSWERED, "已经分开住").orThrow();
        assertThat(orders.open(county.village(), order).orElseThrow().steps())
                .last()
                .satisfies(step -> assertThat(step.words()).isEqualTo("已经分开住"));
    }

    @Test
    void whomItAsksIsNeverSaidTogetherWithTheCodeOfItsCase() throws IOException {
        asking.take(county.village(), order, Kind.RECEIVED, "叫小丽的那家").orThrow();
        String code = jdbc.sql("select code from dispute where id = ?")
                .param(dispute)
                .query(String.class)
                .single();
        assertThat(asking.order(order).code()).isEqualTo(code);
        violent();
        Period year = Period.year(chains.today().getYear());

        for (Actor reader : List.of(county.county(), county.county2(), county.township(), county.auditor())) {
            Orders.Page page = orders.open(reader, order).orElseThrow();
            OrderLedger.Page whole =
                    ledger.page(reader, OrderLedger.Wanted.all(year)).orElseThrow();
            assertThat(whole.orders()).as(reader.name()).containsExactly(page.order());
            assertThat(page.order().opens()).isFalse();
            assertThat(page.toString() + whole)
                    .as(reader.name())
                    .contains(county.bodies().villageCommittee().name())
                    .doesNotContain(code, dispute.toString(), "拖得久", "十天内", "小丽");
            assertThat(text(papers.ledgerPdf(reader, OrderLedger.Wanted.all(year), ZH)
                            .orElseThrow()))
                    .contains("案件督办，内容不显示")
                    .doesNotContain(code, "拖得久");
            assertThat(papers.notice(reader, order)).isEmpty();
            assertThat(orders.ofCase(reader, dispute)).noneMatch(SupervisionOrder::opens);
        }
        UUID bulletin = bulletins
                .make(county.county(), county.places().county().id(), Period.quarter(2026, 2), ZH)
                .orThrow();
        assertThat(bulletins.open(county.county(), bulletin).orElseThrow().body())
                .contains("督办情况")
                .doesNotContain(code, "拖得久");
        assertThat(orders.open(county.village(), order).orElseThrow().order().code())
                .isEqualTo(code);
    }

    /** The case seals itself. */
    private void violent() {
        chains.risks()
                .note(county.village(), Ids.next(), dispute, Set.of("FAMILY_VIOLENCE"), "")
                .orThrow();
    }

    private static String text(Paper paper) throws IOException {
        try (var pdf = Loader.loadPDF(paper.content())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
        }
    }

    private int trail(String kind) {
        return jdbc.sql("select count(*) from trail_entry where kind = ? and subject_id = ?")
                .params(kind, dispute)
                .query(Integer.class)
                .single();
    }
}
