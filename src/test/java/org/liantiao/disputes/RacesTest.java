package org.liantiao.disputes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Ids;
import org.liantiao.base.Outcome;
import org.liantiao.testing.Counties;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.liantiao.testing.Race;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several people at the same thing in the same moment: numbers stay gap-free, one ruling wins, one dispute is made. */
@CountyTest
@Tag("drill")
class RacesTest {
    @Autowired
    Counties counties;

    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Intake intake;

    @Autowired
    JdbcClient jdbc;

    @Test
    void documentNumbersHaveNoGapHoweverManyAcceptAtOnce() throws Exception {
        int people = 12;
        for (int round = 0; round < Race.rounds(3, 100); round++) {
            TestCounty fresh = counties.make();
            List<UUID> disputes = IntStream.range(0, people)
                    .mapToObj(i -> chains.registered(fresh.village()))
                    .toList();

            // Two for each dispute, so that half of the acceptances come to nothing.
            List<Outcome<UUID>> outcomes = Race.run(
                    2 * people, i -> () -> intake.accept(fresh.village(), Ids.next(), disputes.get(i % people)));

            assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(people);
            assertThat(serials(fresh.bodies().villageCommittee().id()))
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, people).boxed().toList());
        }
    }

    @Test
    void oneOfTwoRulingsWinsAndTheOtherIsTold() throws Exception {
        Actor[] reviewers = {county.township(), county.township2()};
        RulingKind[] kinds = {RulingKind.TAKE_OVER, RulingKind.RETURN};
        for (int round = 0; round < Race.rounds(20, 1000); round++) {
            UUID dispute = chains.escalated(county.village());
            UUID escalation = escalationOf(dispute);

            List<Outcome<UUID>> outcomes =
                    Race.run(2, i -> () -> chains.rule(reviewers[i], dispute, escalation, kinds[i]));

            int winner = outcomes.get(0).isDone() ? 0 : 1;
            assertThat(outcomes.get(winner).isDone()).isTrue();
            assertThat(outcomes.get(1 - winner).refusals())
                    .singleElement()
                    .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo("ruling.already"))
                    .satisfies(
                            refusal -> assertThat(refusal.details()).contains(reviewers[winner].name(), kinds[winner]));
            assertThat(rulingOf(escalation)).isEqualTo(kinds[winner].name());
        }
    }

    @Test
    void aRegistrationSentAgainMakesOneDispute() throws Exception {
        for (int round = 0; round < Race.rounds(20, 1000); round++) {
            UUID request = Ids.next();
            Registration form = chains.form(county.places().village());
            long before = disputesOf(county.places().village().id());

            List<Outcome<UUID>> outcomes = Race.run(4, i -> () -> intake.register(county.village(), request, form));
            Outcome<UUID> afterwards = intake.register(county.village(), request, form);

            assertThat(outcomes).allMatch(afterwards::equals);
            assertThat(afterwards.isDone()).isTrue();
            assertThat(disputesOf(county.places().village().id())).isEqualTo(before + 1);
        }
    }

    private List<Integer> serials(UUID committee) {
        return jdbc.sql("select number_serial from dispute where number_organisation_id = ? order by number_serial")
                .param(committee)
                .query(Integer.class)
                .list();
    }

    private UUID escalationOf(UUID dispute) {
        return jdbc.sql("select id from escalation where dispute_id = ?")
                .param(dispute)
                .query(UUID.class)
                .single();
    }

    private String rulingOf(UUID escalation) {
        return jdbc.sql("select ruling from escalation where id = ?")
                .param(escalation)
                .query(String.class)
                .single();
    }

    private long disputesOf(UUID village) {
        return jdbc.sql("select count(*) from dispute where village_id = ?")
                .param(village)
                .query(Long.class)
                .single();
    }
}
