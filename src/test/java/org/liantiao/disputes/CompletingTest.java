package org.liantiao.disputes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Ids;
import org.liantiao.base.Outcome;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Adding what is missing of a party is everybody's who works on the case, correcting what stands there the holder's. */
@CountyTest
class CompletingTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Intake intake;

    @Autowired
    Cases cases;

    @Autowired
    JdbcClient jdbc;

    UUID dispute;

    @BeforeEach
    void aJointMediationWithThePolice() {
        dispute = chains.escalated(county.village());
        chains.joint(county.township(), dispute, county.bodies().policeStation());
    }

    @Test
    void aPartnerAddsWhatIsMissingAndWritesOverNothing() {
        complete(county.police(), "19900000001", "").orThrow();

        assertThat(complete(county.police(), "19900000002", "东头第二家").refusals())
                .extracting("field", "rule")
                .containsExactly(org.assertj.core.groups.Tuple.tuple("phone", "party.known"));
        assertThat(party().phone()).endsWith("0001");
        assertThat(party().address()).isNull();
        complete(county.police(), "", "东头第二家").orThrow();
    }

    @Test
    void theHolderCorrectsAndTheTrailTellsWhichFields() {
        complete(county.police(), "19900000001", "").orThrow();
        complete(county.township(), "19900000002", "东头第二家").orThrow();

        assertThat(party().phone()).endsWith("0002");
        List<String> trail = jdbc.sql("select content from trail_entry where subject_id = ? and kind = ? order by id")
                .params(dispute, StepKind.PARTY_COMPLETED.traceKind())
                .query(String.class)
                .list();
        assertThat(trail).hasSize(2);
        assertThat(trail.get(0)).doesNotContain("replaced");
        assertThat(trail.get(1)).contains("replaced", "phone").doesNotContain("address", "1990");
    }

    private Outcome<UUID> complete(Actor actor, String phone, String address) {
        PartyForm form = new PartyForm(PartySide.APPLICANT, PartyKind.PERSON, "程德山", "", phone, address, "");
        return intake.completeParty(actor, Ids.next(), dispute, party().id(), form);
    }

    private CaseFile.PartyLine party() {
        return cases.open(county.township(), dispute).orElseThrow().parties().getFirst();
    }
}
