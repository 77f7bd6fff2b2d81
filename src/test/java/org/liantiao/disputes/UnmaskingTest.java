package org.liantiao.disputes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liantiao.disputes.Chains.rules;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CountyTest
class UnmaskingTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Unmasking unmasking;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theTrailKeepsTheReasonAndNeverANumber() {
        UUID dispute = chains.accepted(county.village());

        for (String reason : new String[] {"核对 41042319620314231X", "打 13903751234 问过", "４１０４２３１９６２０３１４２３１"})
            assertThat(rules(unmasking.unmask(county.village(), dispute, reason)))
                    .as(reason)
                    .containsExactly("reason.number");
        assertThat(reasons(dispute)).isEmpty();

        unmasking.unmask(county.village(), dispute, "填 LS26-02871 的协议书").orThrow();
        assertThat(reasons(dispute)).singleElement().asString().contains("LS26-02871");
    }

    private List<String> reasons(UUID dispute) {
        return jdbc.sql("select content from trail_entry where subject_id = ? and kind = 'dispute.unmasked'")
                .param(dispute)
                .query(String.class)
                .list();
    }
}
