package org.liantiao.disputes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Author;
import org.liantiao.base.Ids;
import org.liantiao.base.Outcome;
import org.liantiao.disputes.internal.FigureBook;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.AreaMergers;
import org.liantiao.jurisdiction.AreaMoves;
import org.liantiao.testing.Counties;
import org.liantiao.testing.Counties.Places;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.liantiao.testing.Race;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody redraws the tree while others are at their cases: who comes second sees what the first made of it. */
@CountyTest
class RedrawnMeanwhileTest {
    private static final Author ADMIN = Author.system("管理员");

    @Autowired
    Counties counties;

    @Autowired
    Chains chains;

    @Autowired
    Intake intake;

    @Autowired
    AreaMergers mergers;

    @Autowired
    AreaMoves moves;

    @Autowired
    FigureBook book;

    @Test
    void everyStepTakenWhileItsVillageIsMergedIsInTheSumsOnce() throws Exception {
        for (int round = 0; round < Race.rounds(8, 200); round++) {
            TestCounty county = counties.make();
            Places places = county.places();
            List<UUID> disputes = List.of(agreeable(county.village()), agreeable(county.village()));

            List<Boolean> done = Race.run(
                    3,
                    i -> () -> i < 2
                            ? chains.agreeOrally(county.village(), disputes.get(i))
                                    .isDone()
                            : mergers.merge(
                                            places.village().id(),
                                            places.village2().id(),
                                            ADMIN)
                                    .isDone());

            assertThat(done.getLast()).isTrue();
            assertThat(book.compare(places.county().id()).firstOne()).isEmpty();
        }
    }

    @Test
    void whoLogsInAVillageThatWasMergedAMomentAgoIsTold() {
        TestCounty county = counties.make();
        Places places = county.places();
        Outcome<UUID> outcome = register(
                county.village(),
                places.village(),
                () -> mergers.merge(places.village().id(), places.village2().id(), ADMIN)
                        .orThrow());

        assertThat(Chains.rules(outcome)).containsExactly("place.merged");
    }

    @Test
    void aTownshipLogsNothingInAVillageThatWasMovedAwayAMomentAgo() {
        TestCounty county = counties.make();
        Places places = county.places();
        Outcome<UUID> outcome = register(
                county.township(),
                places.village(),
                () -> moves.move(places.village().id(), places.township3().id(), "", ADMIN)
                        .orThrow());

        assertThat(Chains.rules(outcome)).containsExactly("place.foreign");
    }

    private UUID agreeable(Actor village) {
        UUID dispute = chains.accepted(village);
        chains.session(village, dispute).orThrow();
        return dispute;
    }

    /** @param meanwhile happens when the form's place was looked at, and before the case is in */
    private Outcome<UUID> register(Actor actor, Area place, Runnable meanwhile) {
        Registration form = chains.form(place);
        AtomicBoolean done = new AtomicBoolean();
        List<PartyForm> parties = new AbstractList<>() {
            @Override
            public PartyForm get(int index) {
                if (!done.getAndSet(true)) meanwhile.run();
                return form.parties().get(index);
            }

            @Override
            public int size() {
                return form.parties().size();
            }
        };
        return intake.register(
                actor,
                Ids.next(),
                new Registration(
                        parties,
                        form.placeId(),
                        form.placeDetail(),
                        form.typeCode(),
                        form.sourceCode(),
                        form.gradeCode(),
                        form.title(),
                        form.facts(),
                        form.amount(),
                        form.occurredOn(),
                        form.signals(),
                        form.signalNote(),
                        form.acceptAtOnce()));
    }
}
