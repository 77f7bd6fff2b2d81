package org.liantiao.disputes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liantiao.disputes.Chains.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.Duties.OpenCase;
import org.liantiao.accounts.HandOvers;
import org.liantiao.accounts.People;
import org.liantiao.accounts.PeopleChanges;
import org.liantiao.accounts.PersonForm;
import org.liantiao.accounts.Role;
import org.liantiao.base.Ids;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.liantiao.testing.Race;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.jdbc.core.simple.JdbcClient;

@CountyTest
class HandOversTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    HandOvers handOvers;

    @Autowired
    PeopleChanges changes;

    @Autowired
    People people;

    @Autowired
    Drafts drafts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEventMulticaster multicaster;

    Actor colleague;
    UUID first;
    UUID second;

    @BeforeEach
    void twoCasesNameTheVillagesMediator() {
        colleague = added("colleague", county.bodies().villageCommittee());
        first = named();
        second = named();
    }

    @Test
    void nobodyGoesWhileOpenCasesNameThem() {
        UUID person = county.village().personId();

        assertThat(rules(changes.suspend(county.township(), person))).containsExactly("person.openCases");
        assertThat(rules(changes.leave(county.admin(), person, chains.today()))).containsExactly("person.openCases");
        assertThat(rules(changes.change(
                        county.admin(), person, moveTo(county.bodies().village2Committee()))))
                .containsExactly("person.openCases");
        assertThat(people.find(person).orElseThrow().organisation().id())
                .isEqualTo(county.bodies().villageCommittee().id());
    }

    @Test
    void handsAllOverAtOnceWithALineOnEachCaseAndThenThePersonMayGo() {
        UUID person = county.village().personId();
        UUID draft = Ids.next();
        drafts.save(county.village(), draft, Drafts.LOG, null, Map.of("facts", "还没登记完"));

        assertThat(handOvers
                        .handOver(county.admin(), Ids.next(), person, colleague.personId(), null)
                        .orThrow())
                .isEqualTo(2);

        assertThat(handOvers.open(county.admin(), person)).isZero();
        assertThat(handOvers.cases(county.township(), colleague.personId()))
                .extracting(OpenCase::id)
                .containsExactlyInAnyOrder(first, second);
        for (UUID dispute : List.of(first, second))
            assertThat(jdbc.sql("select actor_id from trail_entry where subject_id = ? order by id desc limit 1")
                            .param(dispute)
                            .query(UUID.class)
                            .single())
                    .isEqualTo(county.admin().personId());
        assertThat(drafts.find(colleague, draft)).isPresent();
        assertThat(drafts.find(county.village(), draft)).isEmpty();
        changes.suspend(county.admin(), person).orThrow();
    }

    @Test
    void whatIsDoneToACaseMeanwhileStays() {
        handOverWhile(other -> {
            chains.session(county.village(), other).orThrow();
            jdbc.sql("update dispute set repeated_on = ? where id = ?")
                    .params(chains.today(), other)
                    .update();
        });

        assertThat(jdbc.sql("select count(*) from dispute where id in (?, ?) and repeated_on is not null")
                        .params(first, second)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(handOvers.cases(county.township(), colleague.personId())).hasSize(2);
    }

    @Test
    void aCaseThatSomebodyElseTookOnMeanwhileStaysWithThem() {
        Actor third = added("third", county.bodies().villageCommittee());
        handOverWhile(other -> chains.mediation()
                .handOver(county.village(), Ids.next(), other, third.personId())
                .orThrow());

        assertThat(handOvers.cases(county.township(), third.personId())).hasSize(1);
        assertThat(handOvers.cases(county.township(), colleague.personId())).hasSize(1);
    }

    /** Hands both cases over; after the first and before the second, somebody else does something to the second. */
    private void handOverWhile(Consumer<UUID> happens) {
        AtomicBoolean begun = new AtomicBoolean();
        ApplicationListener<?> between = ApplicationListener.forPayload(event -> {
            if (event instanceof StepTaken step
                    && step.step() == StepKind.HANDLER_CHANGED
                    && begun.compareAndSet(false, true))
                CompletableFuture.runAsync(() -> happens.accept(step.disputeId().equals(first) ? second : first))
                        .join();
        });
        multicaster.addApplicationListener(between);
        try {
            handOvers
                    .handOver(county.admin(), Ids.next(), county.village().personId(), colleague.personId(), null)
                    .orThrow();
        } finally {
            multicaster.removeApplicationListener(between);
        }
    }

    @Test
    void nobodyIsGivenACaseAtTheMomentOfTheirGoing() throws Exception {
        UUID village = county.village().personId();
        for (int i = 0; i < Race.rounds(16, 300); i++) {
            UUID next = added("going" + i, county.bodies().villageCommittee()).personId();
            boolean one = i % 2 == 0;
            Race.run(2, n -> () -> {
                if (n == 0) return changes.suspend(county.admin(), next).isDone();
                return one
                        ? chains.mediation()
                                .handOver(county.village(), Ids.next(), first, next)
                                .isDone()
                        : handOvers
                                .handOver(county.admin(), Ids.next(), village, next, Set.of(second))
                                .isDone();
            });

            boolean gone = !people.find(next).orElseThrow().active();
            int open = handOvers.open(county.admin(), next);
            assertThat(gone && open > 0).as("round " + i).isFalse();
            if (open > 0)
                handOvers
                        .handOver(county.admin(), Ids.next(), next, village, null)
                        .orThrow();
        }
    }

    @Test
    void handsChosenOnesOver() {
        UUID person = county.village().personId();
        handOvers
                .handOver(county.township(), Ids.next(), person, colleague.personId(), Set.of(first))
                .orThrow();

        assertThat(handOvers.cases(county.township(), person))
                .extracting(OpenCase::id)
                .containsExactly(second);
    }

    @Test
    void givesToColleaguesOfTheSameTierOnly() {
        UUID person = county.village().personId();
        assertThat(handOvers.colleagues(county.township(), person))
                .extracting(HandOvers.Colleague::id)
                .containsExactly(colleague.personId());
        for (Actor other : List.of(county.village2(), county.township(), county.police(), county.village()))
            assertThat(rules(handOvers.handOver(county.admin(), Ids.next(), person, other.personId(), null)))
                    .containsExactly("person.noColleague");
        assertThat(handOvers.open(county.admin(), person)).isEqualTo(2);
    }

    @Test
    void forOthersThereIsNobodyToHandOverAndTheAdministratorSeesNoCase() {
        UUID person = county.village().personId();
        for (Actor other : List.of(county.township3(), county.county(), county.village2(), county.auditor())) {
            assertThat(rules(handOvers.handOver(other, Ids.next(), person, colleague.personId(), null)))
                    .containsExactly("person.notFound");
            assertThat(handOvers.cases(other, person)).isEmpty();
            assertThat(handOvers.open(other, person)).isZero();
            assertThat(handOvers.colleagues(other, person)).isEmpty();
        }
        assertThat(handOvers.cases(county.admin(), person)).isEmpty();
        assertThat(handOvers.open(county.admin(), person)).isEqualTo(2);
    }

    @Test
    void theLastMediatorOfAnOpenCaseStaysUntilThereIsAnother() {
        chains.accepted(county.village2());
        UUID last = county.village2().personId();
        assertThat(rules(changes.suspend(county.admin(), last))).containsExactly("person.lastMediator");

        added("next", county.bodies().village2Committee());
        changes.suspend(county.admin(), last).orThrow();
    }

    @Test
    void theLastReviewerStaysWhileACaseWaitsForTheRuling() {
        chains.escalated(county.village3());
        UUID last = county.township3().personId();

        assertThat(rules(changes.suspend(county.admin(), last))).containsExactly("person.lastReviewer");
    }

    private UUID named() {
        UUID dispute = chains.accepted(county.village());
        chains.mediation()
                .handOver(
                        county.village(), Ids.next(), dispute, county.village().personId())
                .orThrow();
        return dispute;
    }

    private Actor added(String login, Organisation organisation) {
        PersonForm form =
                new PersonForm(login + "-" + county.number(), "新来的", organisation.id(), Set.of(Role.MEDIATOR), "");
        UUID id = changes.add(county.admin(), form).orThrow().personId();
        return people.find(id).orElseThrow().actor();
    }

    private static PersonForm moveTo(Organisation organisation) {
        return new PersonForm("", "某人", organisation.id(), Set.of(Role.MEDIATOR), "");
    }
}
