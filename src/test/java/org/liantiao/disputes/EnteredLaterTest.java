package org.liantiao.disputes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liantiao.disputes.Chains.rules;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.base.Ids;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What came after a settlement and was written down twice, or not in the order in which it happened. */
@CountyTest
class EnteredLaterTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Endings endings;

    @Autowired
    Performances performances;

    @Autowired
    FollowUps followUps;

    @Autowired
    Cases cases;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AdjustableClock clock;

    LocalDate today;
    UUID id;

    @BeforeEach
    void settled() {
        clock.reset();
        today = chains.today();
        id = chains.accepted(county.village());
        Mediation.Terms terms =
                new Mediation.Terms(AgreementForm.ORAL, today, "各让一步", "", "", today.plusDays(20), null, null, null);
        chains.mediation().agree(county.village(), Ids.next(), id, terms).orThrow();
    }

    @Test
    void whatWasPerformedIsNotRecordedAsPerformedAgain() {
        clock.advance(Duration.ofDays(5));
        performAll(today.plusDays(2));
        Performances.Form again = new Performances.Form(null, today.plusDays(4), "", false, "");

        assertThat(rules(performances.record(county.village(), Ids.next(), id, again)))
                .containsExactly("perform.done");
        assertThat(agreement("performed_on")).isEqualTo(today.plusDays(2));
    }

    @Test
    void anEarlierCallBackThatIsNotedLaterUndoesNoLaterOne() {
        clock.advance(Duration.ofDays(40));
        callBack(today.plusDays(30));
        assertThat(planned()).isNull();
        callBack(today.plusDays(10));

        assertThat(planned()).as("its day was looked at").isNull();
        assertThat(agreement("followed_up_on")).isEqualTo(today.plusDays(30));
    }

    @Test
    void theFirstCallBackIsTheOneThatCounts() {
        clock.advance(Duration.ofDays(40));
        callBack(today.plusDays(10));
        callBack(today.plusDays(30));
        assertThat(counted()).isEqualTo(today.plusDays(10));
        callBack(today.plusDays(5));
        assertThat(counted()).isEqualTo(today.plusDays(5));
    }

    private void performAll(LocalDate day) {
        performances
                .record(county.village(), Ids.next(), id, new Performances.Form(null, day, "", false, ""))
                .orThrow();
    }

    private void callBack(LocalDate day) {
        followUps
                .record(
                        county.village(),
                        Ids.next(),
                        id,
                        new FollowUps.Form(day, Kept.PERFORMED, Satisfaction.SATISFIED, false, false, false, null, ""))
                .orThrow();
    }

    private @Nullable LocalDate planned() {
        return cases.open(county.village(), id).orElseThrow().followUps().plannedOn();
    }

    private LocalDate agreement(String column) {
        return jdbc.sql("select " + column + " from agreement where dispute_id = ?")
                .param(id)
                .query(LocalDate.class)
                .single();
    }

    private LocalDate counted() {
        return jdbc.sql("select followed_up_on from dispute where id = ?")
                .param(id)
                .query(LocalDate.class)
                .single();
    }
}
