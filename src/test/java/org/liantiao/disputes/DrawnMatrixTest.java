package org.liantiao.disputes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liantiao.disputes.Chains.rules;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liantiao.base.Outcome;
import org.liantiao.testing.Counties;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the auditor may do with a case that was drawn for review; of all others {@link AccessMatrixTest} says that there are none. */
@CountyTest
class DrawnMatrixTest {
    @Autowired
    ApplicationContext context;

    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theAuditorReadsADrawnCaseAndTakesNoStepOnItButToReviewItAndCallBack() throws Exception {
        CaseMethods methods = new CaseMethods(context, county, chains);
        Set<String> theirs = Set.of("DrawnSheets.begin", "Unmasking.unmask");
        for (Map.Entry<String, Method> step : methods.steps().entrySet()) {
            List<String> rules = rules((Outcome<?>) methods.call(step.getValue(), county.auditor(), drawn()));
            if (theirs.contains(step.getKey()))
                assertThat(rules).as(step.getKey()).doesNotContain("notFound", "notYours");
            else assertThat(rules).as(step.getKey()).containsAnyOf("notYours", "notFound");
        }
        Cases cases = context.getBean(Cases.class);
        UUID drawn = drawn();
        assertThat(cases.open(county.auditor(), drawn).orElseThrow().allowed()).containsOnlyKeys(CaseAction.UNMASK);
        context.getBean(SealedCases.class)
                .seal(county.village(), UUID.randomUUID(), drawn, "PRIVACY", "怕传出去")
                .orThrow();
        assertThat(cases.open(county.auditor(), drawn)).isEmpty();
        assertThat(cases.open(context.getBean(Counties.class).make().auditor(), drawn()))
                .isEmpty();
    }

    /** As a draw leaves it; what it was drawn from does not matter here. */
    private UUID drawn() {
        UUID dispute = chains.accepted(county.village());
        UUID sample = UUID.randomUUID();
        jdbc.sql("""
                        insert into review_sample (id, county_id, from_day, to_day, strata, failed, list_sha256, seed_source,
                          seed_day, announced_at, announced_by_name, seed_kind, seed_count)
                        values (?, ?, date '2026-05-01', date '2026-05-31', 'ALL', 0, '', '', date '2026-06-01',
                          timestamp with time zone '2026-06-01 00:00:00+00', '', 'NUMBER', 2)""").params(sample, county.places().county().id()).update();
        jdbc.sql(
                        "insert into review_candidate (sample_id, dispute_id, stratum, code, place) values (?, ?, 'ALL', ?, 1)")
                .params(sample, dispute, dispute.toString())
                .update();
        return dispute;
    }
}
