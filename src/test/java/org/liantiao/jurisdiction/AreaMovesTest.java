package org.liantiao.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.base.Author;
import org.liantiao.base.Change;
import org.liantiao.base.Outcome;
import org.liantiao.base.Refusal;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties;
import org.liantiao.testing.Counties.Places;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@CountyTest
@RecordApplicationEvents
class AreaMovesTest {
    private static final Author ADMIN = Author.system("管理员");

    @Autowired
    AreaMoves moves;

    @Autowired
    AreaMergers mergers;

    @Autowired
    AreaImport imports;

    @Autowired
    AreaHistory history;

    @Autowired
    FormerNames names;

    @Autowired
    Areas areas;

    @Autowired
    Counties counties;

    @Autowired
    AdjustableClock clock;

    @Autowired
    ApplicationEvents events;

    Places places;

    @BeforeEach
    void county() {
        places = counties.make().places();
    }

    @Test
    void aVillageLiesInItsNewTownshipUnderItsNewCode() {
        String code = places.township3().code().substring(0, 9) + "777";
        move(places.village(), places.township3(), code).orThrow();

        Area moved = areas.findByCode(code).orElseThrow();
        assertThat(moved.id()).isEqualTo(places.village().id());
        assertThat(moved.townshipId()).isEqualTo(places.township3().id());
        assertThat(areas.openBelow(places.township().id())).extracting(Area::id).doesNotContain(moved.id());
        assertThat(events.stream(Change.class).map(Change::kind)).containsExactly("area.moved");
    }

    @Test
    void aVillageGoesBackUnderTheCodeItHad() {
        String former = places.village().code();
        String code = places.township3().code().substring(0, 9) + "776";
        move(places.village(), places.township3(), code).orThrow();
        move(places.village2(), places.township3(), "").orThrow();

        assertThat(rules(move(places.village2(), places.township(), former)))
                .as("it is another village’s")
                .containsExactly("area.codeTaken");
        move(places.village(), places.township(), former).orThrow();
        assertThat(areas.findByCode(former))
                .map(Area::id)
                .contains(places.village().id());
    }

    @Test
    void theHistoryKnowsWhatItWas() {
        clock.set(AdjustableClock.START.toLocalDate().plusDays(1));
        move(places.village(), places.township3(), "").orThrow();

        AreaPast past = history.of(places.village().id()).getFirst();
        assertThat(past.parentId()).isEqualTo(places.township().id());
        FormerNames.Called called = names.on(places.village().id(), AdjustableClock.START.toLocalDate());
        assertThat(called.now())
                .isEqualTo(places.township3().name() + places.village().name());
        assertThat(names.on(places.village().id(), past.changedOn()).now())
                .as("on the day itself it lies there already")
                .isNull();
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThat(rules(move(places.township(), places.township3(), ""))).containsExactly("move.tier");
        assertThat(rules(move(places.village(), places.village2(), ""))).containsExactly("move.tier");
        assertThat(rules(move(places.village(), places.township(), ""))).containsExactly("move.there");
        assertThat(rules(move(places.village(), places.township3(), "12"))).containsExactly("area.code");
        assertThat(rules(move(
                        places.village(), places.township3(), places.village2().code())))
                .containsExactly("area.codeTaken");
        assertThat(rules(moves.move(places.village().id(), null, "", ADMIN))).containsExactly("required");
        mergers.merge(places.village().id(), places.village2().id(), ADMIN).orThrow();
        assertThat(rules(move(places.village(), places.township3(), ""))).containsExactly("merge.already");
        mergers.merge(places.township3().id(), places.township().id(), ADMIN).orThrow();
        assertThat(rules(move(places.village2(), places.township3(), ""))).containsExactly("merge.closed");
    }

    @Test
    void onlyTheAdministratorMovesAVillage() {
        assertThat(rules(moves.move(
                        places.village().id(),
                        places.township3().id(),
                        "",
                        new Author(UUID.randomUUID(), "村主任", false))))
                .containsExactly("county.notYours");
    }

    @Test
    void aVillageIsAddedWithItsCommitteeButNotBelowATownshipThatIsClosed() {
        String code = places.township().code().substring(0, 9) + "555";
        imports.add(places.township().id(), code, "新" + places.village().name(), ADMIN)
                .orThrow();

        Area added = areas.findByCode(code).orElseThrow();
        assertThat(added.townshipId()).isEqualTo(places.township().id());
        assertThat(rules(imports.add(places.township().id(), code, "又一村", ADMIN)))
                .isNotEmpty();
        mergers.merge(places.township3().id(), places.township().id(), ADMIN).orThrow();
        assertThat(rules(imports.add(
                        places.township3().id(), places.township3().code().substring(0, 9) + "555", "又一村", ADMIN)))
                .containsExactly("area.parentClosed");
    }

    private Outcome<Area> move(Area village, Area township, String code) {
        return moves.move(village.id(), township.id(), code, ADMIN);
    }

    private static List<String> rules(Outcome<?> outcome) {
        return outcome.refusals().stream().map(Refusal::rule).toList();
    }
}
