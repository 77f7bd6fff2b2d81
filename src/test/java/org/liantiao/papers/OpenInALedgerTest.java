package org.liantiao.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.base.Ids;
import org.liantiao.disputes.AgreementForm;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.Cases;
import org.liantiao.disputes.Chains;
import org.liantiao.disputes.HistoricCase;
import org.liantiao.disputes.History;
import org.liantiao.disputes.Mediation.Terms;
import org.liantiao.jurisdiction.Tier;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What an old ledger left open and is settled here has papers, gaps and call-backs like any other case. */
@CountyTest
class OpenInALedgerTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Cases cases;

    @Autowired
    Papers papers;

    @Autowired
    History history;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    UUID dispute;

    @BeforeEach
    void bringOne() {
        LocalDate day = LocalDate.of(2025, 4, 2);
        HistoricCase told = new HistoricCase(
                2025,
                List.of("open-" + UUID.randomUUID()),
                county.places().village(),
                new HistoricCase.Matter("07", "APPLIED", "ORDINARY", "两家为地边争执", null),
                new HistoricCase.Person("程德山", null, null),
                new HistoricCase.Person("苏䶮", null, null),
                "",
                new HistoricCase.Days(day, day, null, null, null, null),
                Tier.VILLAGE,
                null,
                null,
                null);
        transactions.executeWithoutResult(status -> history.bring(List.of(told), Ids.next(), county.county()));
        dispute = jdbc.sql("select id from dispute where ledger_key = ?")
                .param(told.ledgerKeys().getFirst())
                .query(UUID.class)
                .single();
    }

    @Test
    void itsAgreementIsAPaperItsGapsAreNamedAndSomebodyCallsBack() {
        LocalDate today = chains.today();
        Terms terms = new Terms(AgreementForm.WRITTEN, today, "各退一步", "", "", today.plusDays(9), today, today, today);
        chains.mediation().agree(county.village(), Ids.next(), dispute, terms).orThrow();

        assertThat(file().head().toldByLedger()).isFalse();
        assertThat(papers.of(county.village(), file()))
                .extracting(Papers.Line::kind)
                .contains(PaperKind.AGREEMENT, PaperKind.CONFIRMATION);
        assertThat(FileGap.of(file()))
                .extracting(FileGap::kind)
                .contains(FileGap.Kind.SESSION)
                .doesNotContain(FileGap.Kind.IMPORTED);
        assertThat(file().followUps().plannedOn()).isEqualTo(today.plusDays(16));
    }

    private CaseFile file() {
        return cases.open(county.village(), dispute).orElseThrow();
    }
}
