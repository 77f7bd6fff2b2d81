package org.liantiao.disputes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Ids;
import org.liantiao.disputes.CaseFilter.Due;
import org.liantiao.disputes.Inbox.Counts;
import org.liantiao.disputes.Inbox.Pile;
import org.liantiao.disputes.Inbox.Waiting;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.liantiao.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;

@CountyTest
class InboxTest {
    private static final LocalDate REGISTERED = LocalDate.of(2026, 6, 1);

    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Risks risks;

    @Autowired
    Inbox inbox;

    @Autowired
    CaseList list;

    @Autowired
    AdjustableClock clock;

    @Test
    void everyCountIsTheLengthOfItsList() {
        chains.accepted(county.village());
        clock.set(REGISTERED);
        chains.escalated(county.village());
        chains.agreeOrally(county.village(), chains.accepted(county.village()));
        chains.registered(county.township(), county.places().village2());
        clock.reset();

        for (Actor actor : List.of(county.village(), county.township(), county.township2(), county.county2()))
            assertCountsMatchLists(actor);
        assertThat(inbox.counts(county.township()).waiting()).isEqualTo(2);
    }

    private void assertCountsMatchLists(Actor actor) {
        Counts counts = inbox.counts(actor);
        for (Pile pile : Pile.values())
            assertThat(counts.of(pile)).as(actor.name() + " " + pile).isEqualTo(rows(actor, filter(actor, pile)));
        CaseFilter awaited = CaseFilter.of(Inbox.awaited(actor));
        assertThat(List.of(counts.waiting(), counts.overdue(), counts.today(), counts.week()))
                .as(actor.name())
                .containsExactly(
                        rows(actor, awaited),
                        rows(actor, awaited.due(Due.OVERDUE)),
                        rows(actor, awaited.due(Due.TODAY)),
                        rows(actor, awaited.due(Due.WEEK)));
    }

    @Test
    void whatIsDueIsCountedFromThisMomentOn() {
        chains.accepted(county.village());

        // Accepted on 10 June, due on 17 June.
        assertThat(dues(county.village())).containsExactly(0, 0, 1);
        clock.set(LocalDate.of(2026, 6, 17));
        assertThat(dues(county.village())).containsExactly(0, 1, 1);
        clock.advance(Duration.ofHours(15));
        assertThat(dues(county.village())).containsExactly(1, 0, 0);
    }

    @Test
    void redRiskStandsBeforeWhatIsDueEarlier() {
        clock.set(REGISTERED);
        UUID early = chains.accepted(county.village());
        clock.reset();
        UUID late = chains.accepted(county.village());
        assertThat(mine(county.village())).containsExactly(early, late);

        risks.note(county.village(), Ids.next(), late, Set.of("THREAT"), "").orThrow();

        assertThat(mine(county.village())).containsExactly(late, early);
        assertThat(inbox.tops(county.village(), Set.of(Pile.REPORTS), 5).get(Pile.REPORTS))
                .extracting(CaseRow::id)
                .containsExactly(late);
    }

    @Test
    void nobodyHasAPileOfAnotherRole() {
        chains.escalated(county.village());

        assertThat(inbox.counts(county.admin()).piles())
                .allSatisfy((pile, count) -> assertThat(count).isZero());
        assertThat(inbox.counts(county.village()).of(Pile.RULINGS)).isZero();
        assertThat(inbox.counts(county.village()).of(Pile.OTHERS)).isEqualTo(1);
        assertThat(inbox.counts(county.village2()).of(Pile.OTHERS)).isZero();
        assertThat(inbox.counts(county.township()).of(Pile.RULINGS)).isEqualTo(1);
        assertThat(inbox.counts(county.township3()).of(Pile.RULINGS)).isZero();
    }

    @Test
    void anInboxAsksTwoQuestionsWhateverItHolds() {
        chains.escalated(county.village());

        assertThat(Statements.during(() -> inbox.counts(county.township()))).isEqualTo(1);
        assertThat(Statements.during(() -> inbox.tops(county.township(), EnumSet.allOf(Pile.class), 8)))
                .isEqualTo(1);
    }

    private List<Integer> dues(Actor actor) {
        Counts counts = inbox.counts(actor);
        return List.of(counts.overdue(), counts.today(), counts.week());
    }

    private List<UUID> mine(Actor actor) {
        return inbox.tops(actor, Set.of(Pile.MINE), 200).get(Pile.MINE).stream()
                .map(CaseRow::id)
                .toList();
    }

    private int rows(Actor actor, CaseFilter filter) {
        return list.page(actor.scope(), filter, CaseList.Sort.URGENT, false, 0, 200)
                .size();
    }

    private static CaseFilter filter(Actor actor, Pile pile) {
        return CaseFilter.of(new Waiting(actor, Set.of(pile)));
    }
}
