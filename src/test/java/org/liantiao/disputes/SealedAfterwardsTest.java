package org.liantiao.disputes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liantiao.disputes.Chains.rules;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Ids;
import org.liantiao.base.Outcome;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 保密 that comes late: after the case was concluded, by a signal that somebody else ticks, or with a new release. */
@CountyTest
class SealedAfterwardsTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    SealedCases sealing;

    @Autowired
    Cases cases;

    @Autowired
    JdbcClient jdbc;

    @Test
    void nobodyTakesTheirOwnSettlementFromThoseWhoCheckIt() {
        UUID dispute = settled(county.village());

        assertThat(rules(seal(county.village(), dispute))).containsExactly("seal.concluded");
        assertThat(offered(county.village(), dispute)).isFalse();
        assertThat(offered(county.township(), dispute)).isTrue();

        seal(county.township(), dispute).orThrow();

        assertThat(cases.open(county.township(), dispute)).isEmpty();
        assertThat(cases.open(county.village(), dispute)).isPresent();
    }

    @Test
    void whoeverSettlesAndSupervisesLeavesItToAColleague() {
        UUID dispute = settled(county.township());

        assertThat(rules(seal(county.township(), dispute))).containsExactly("seal.concluded");
        assertThat(offered(county.township(), dispute)).isFalse();
        seal(county.township2(), dispute).orThrow();
    }

    @Test
    void whatTheLawKeepsQuietIsSealedByItsSignalStill() {
        UUID dispute = settled(county.village());

        chains.risks()
                .note(county.village(), Ids.next(), dispute, Set.of("FAMILY_VIOLENCE"), "")
                .orThrow();

        assertThat(sealOf(dispute)).isEqualTo("FAMILY_VIOLENCE");
    }

    @Test
    void whoeverReportedWhatTheyNoteSaysSoInTheSameStep() {
        UUID dispute = chains.accepted(county.village());
        Risks risks = chains.risks();
        assertThat(rules(risks.noteReported(
                        county.township(), Ids.next(), dispute, Set.of("FAMILY_VIOLENCE"), "", "", null)))
                .containsExactly("required", "required");

        risks.noteReported(
                        county.township(),
                        Ids.next(),
                        dispute,
                        Set.of("FAMILY_VIOLENCE", "GRUDGE"),
                        "",
                        "派出所值班民警",
                        chains.today())
                .orThrow();

        assertThat(cases.open(county.township(), dispute)).isEmpty();
        CaseFile file = cases.open(county.village(), dispute).orElseThrow();
        assertThat(file.head().reportOutstanding()).isFalse();
        assertThat(file.signals())
                .filteredOn(signal -> signal.signal().mustBeReported())
                .singleElement()
                .satisfies(signal -> assertThat(signal.reportedTo()).isEqualTo("派出所值班民警"));
    }

    @Test
    void whatWasTickedBeforeThereWereSealsGetsOneUnlessSomebodyTookItAway() throws Exception {
        UUID violent = ticked("MINOR_HARMED", "FAMILY_VIOLENCE");
        UUID young = ticked("MINOR_HARMED");
        UUID other = ticked("THREAT");
        UUID unsealed = ticked("FAMILY_VIOLENCE");
        sealing.unseal(county.township(), Ids.next(), unsealed, "查明没有家暴").orThrow();
        jdbc.sql("update dispute set seal_code = null where id in (?, ?)")
                .params(violent, young)
                .update();

        jdbc.sql(new ClassPathResource("db/migration/shared/V49__seal_what_was_ticked.sql")
                        .getContentAsString(StandardCharsets.UTF_8))
                .update();

        assertThat(sealOf(violent)).isEqualTo("FAMILY_VIOLENCE");
        assertThat(sealOf(young)).isEqualTo("MINOR");
        assertThat(sealOf(other)).isNull();
        assertThat(sealOf(unsealed)).isNull();
    }

    private UUID ticked(String... signals) {
        UUID dispute = chains.accepted(county.village());
        chains.risks()
                .note(county.village(), Ids.next(), dispute, Set.of(signals), "")
                .orThrow();
        return dispute;
    }

    private UUID settled(Actor by) {
        UUID dispute = chains.accepted(by);
        chains.agreeOrally(by, dispute).orThrow();
        return dispute;
    }

    private Outcome<UUID> seal(Actor actor, UUID dispute) {
        return sealing.seal(actor, Ids.next(), dispute, "PRIVACY", "怕传出去");
    }

    private boolean offered(Actor actor, UUID dispute) {
        return cases.open(actor, dispute).orElseThrow().can(CaseAction.SEAL);
    }

    private @Nullable String sealOf(UUID dispute) {
        return jdbc.sql("select seal_code from dispute where id = ?")
                .param(dispute)
                .query((row, n) -> Optional.ofNullable(row.getString(1)))
                .single()
                .orElse(null);
    }
}
