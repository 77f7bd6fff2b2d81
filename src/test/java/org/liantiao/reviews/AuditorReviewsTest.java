package org.liantiao.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liantiao.disputes.Chains.rules;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.disputes.Cases;
import org.liantiao.disputes.Chains;
import org.liantiao.disputes.RulingKind;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 评查员: fills in the sheets of what was drawn, reads no other case, and leaves every change to those who may make it. */
@CountyTest
class AuditorReviewsTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Samples samples;

    @Autowired
    DrawnSheets drawn;

    @Autowired
    Sheets sheets;

    @Autowired
    Findings findings;

    @Autowired
    Cases cases;

    @Autowired
    AdjustableClock clock;

    @Autowired
    JdbcClient jdbc;

    SampleSteps steps;

    @BeforeEach
    void aMonthOfSettlements() {
        steps = new SampleSteps(county, chains, samples, drawn, sheets, clock);
        steps.aMonthOfSettlements();
    }

    @Test
    void theAuditorReviewsADrawnCaseFromItsFileToItsFindingsAndChangesNothingOfIt() {
        UUID sample = steps.drawnWhole();
        UUID dispute = ofTheFirstVillage(sample);
        String before = state(dispute);

        UUID sheet = drawn.begin(county.auditor(), sample, dispute).orThrow();
        assertThat(cases.open(county.auditor(), dispute)).isPresent();
        steps.fill(county.auditor(), sheet);
        drawn.call(county.auditor(), sheet, new Call(true, Call.Said.NO, null, null, "没谈成"))
                .orThrow();
        UUID finding = steps.raise(county.auditor(), sheet, Finding.Kind.REOPEN);
        sheets.conclude(county.auditor(), sheet).orThrow();
        assertThat(state(dispute)).isEqualTo(before);
        assertThat(steps.page(sample).drawn())
                .filteredOn(one -> one.disputeId().equals(dispute))
                .allMatch(one -> one.verdict() != null && !one.upheld());

        // What it leads to is for those who hold the case; whether it was done, for who found it.
        assertThat(rules(findings.answer(county.auditor(), finding, "我来"))).containsExactly("notYours");
        chains.reopen(county.village(), dispute).orThrow();
        findings.answer(county.village(), finding, "重新启动了").orThrow();
        assertThat(findings.confirm(county.auditor(), finding).isDone()).isTrue();
    }

    @Test
    void theAuditorReadsNoCaseThatWasNotDrawnAndChoosesNone() {
        UUID sample = steps.announced(Map.of("VILLAGE", 1, "TOWNSHIP", 1));
        clock.set(SampleSteps.JULY.plusDays(1));
        samples.draw(county.county(), sample, "42.00").orThrow();
        UUID one = steps.page(sample).drawn().getFirst().disputeId();
        UUID other = jdbc.sql("select dispute_id from review_candidate where sample_id = ? and place is null limit 1")
                .param(sample)
                .query(UUID.class)
                .single();

        assertThat(cases.open(county.auditor(), one)).isPresent();
        assertThat(rules(sheets.begin(county.auditor(), one))).containsExactly("notYours");
        assertThat(cases.open(county.auditor(), other)).isEmpty();
        assertThat(rules(drawn.begin(county.auditor(), sample, other))).containsExactly("notFound");
    }

    @Test
    void theAuditorReviewsNothingThatTheirOwnOrganisationHadInHand() {
        clock.set(SampleSteps.JULY.minusDays(9));
        UUID ruled = chains.escalated(county.township());
        chains.rule(county.county(), ruled, RulingKind.RETURN).orThrow();
        chains.agreeOrally(county.township(), ruled).orThrow();
        clock.set(SampleSteps.JULY);
        UUID sample = steps.drawnWhole();

        assertThat(rules(drawn.begin(county.auditor(), sample, ruled))).containsExactly("review.own");
    }

    private UUID ofTheFirstVillage(UUID sample) {
        return jdbc.sql("select c.dispute_id from review_candidate c join dispute d on d.id = c.dispute_id"
                        + " where c.sample_id = ? and d.village_id = ? order by d.code limit 1")
                .params(sample, county.village().areaId())
                .query(UUID.class)
                .single();
    }

    private String state(UUID dispute) {
        return jdbc.sql("select state || version from dispute where id = ?")
                .param(dispute)
                .query(String.class)
                .single();
    }
}
