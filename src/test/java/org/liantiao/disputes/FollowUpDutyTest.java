package org.liantiao.disputes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liantiao.accounts.Actor;
import org.liantiao.disputes.Inbox.Pile;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who calls back is said once for one case and once for many; each checks the other. */
@CountyTest
class FollowUpDutyTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    StandInSteps steps;

    @Autowired
    Cases cases;

    @Autowired
    Inbox inbox;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AdjustableClock clock;

    @AfterEach
    void whoeverHandlesItAgain() {
        byOther("NO");
    }

    @ParameterizedTest
    @ValueSource(strings = {"YES", "NO"})
    void theDeskShowsEverybodyWhatTheServiceTakesFromThem(String byOther) {
        clock.reset();
        List<Actor> mediators = new ArrayList<>(List.of(
                county.village(),
                county.village2(),
                county.village3(),
                county.township(),
                county.township2(),
                county.township3(),
                county.county2(),
                steps.added(county, "second", county.bodies().village2Committee())));
        List<UUID> settled = mediators.stream().map(this::settled).toList();
        clock.advance(Duration.ofDays(40));
        byOther(byOther);

        int shown = 0;
        for (Actor actor : mediators) {
            List<UUID> taken = settled.stream()
                    .filter(id -> cases.open(actor, id)
                            .filter(file -> file.can(CaseAction.FOLLOW_UP))
                            .isPresent())
                    .toList();
            assertThat(inbox.tops(actor, Set.of(Pile.FOLLOW_UPS), 50).get(Pile.FOLLOW_UPS))
                    .as(actor.name())
                    .extracting(CaseRow::id)
                    .containsExactlyInAnyOrderElementsOf(taken);
            shown += taken.size();
        }
        assertThat(shown).as("nothing waits for nobody").isGreaterThanOrEqualTo(settled.size());
    }

    private UUID settled(Actor mediator) {
        UUID id = chains.accepted(mediator);
        chains.agreeOrally(mediator, id).orThrow();
        return id;
    }

    private void byOther(String value) {
        jdbc.sql("update setting set content = ? where name = 'follow-up-by-other'")
                .param(value)
                .update();
    }
}
