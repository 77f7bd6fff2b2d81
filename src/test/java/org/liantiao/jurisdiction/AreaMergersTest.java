package org.liantiao.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.base.Author;
import org.liantiao.base.Change;
import org.liantiao.base.Outcome;
import org.liantiao.base.Refusal;
import org.liantiao.testing.Counties;
import org.liantiao.testing.Counties.Places;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@CountyTest
@RecordApplicationEvents
class AreaMergersTest {
    private static final Author ADMIN = Author.system("管理员");

    @Autowired
    AreaMergers mergers;

    @Autowired
    Areas areas;

    @Autowired
    Organisations organisations;

    @Autowired
    Counties counties;

    @Autowired
    ApplicationEvents events;

    Places places;

    @BeforeEach
    void county() {
        places = counties.make().places();
    }

    @Test
    void aMergedVillageIsNoLongerOfferedYetStays() {
        merge(places.village(), places.village2());

        assertThat(areas.openBelow(places.township().id()))
                .extracting(Area::id)
                .doesNotContain(places.village().id())
                .contains(places.village2().id());
        assertThat(areas.below(places.township().id()))
                .extracting(Area::id)
                .contains(places.village().id());
        assertThat(committee(places.village()).active()).isFalse();
        assertThat(committee(places.village2()).active()).isTrue();
    }

    @Test
    void aMergerCanBeTakenBack() {
        merge(places.village(), places.village2());

        mergers.split(places.village().id(), ADMIN).orThrow();
        mergers.split(places.village().id(), ADMIN).orThrow();

        assertThat(areas.findById(places.village().id()).orElseThrow().open()).isTrue();
        assertThat(committee(places.village()).active()).isTrue();
        assertThat(events.stream(Change.class).map(Change::kind)).containsExactly("area.merged", "area.split");
    }

    @Test
    void aTownshipGoesAfterItsVillages() {
        assertThat(rule(places.township3(), places.township())).isEqualTo("merge.villages");

        merge(places.village3(), places.village());
        merge(places.emptyVillage3(), places.village());
        merge(places.township3(), places.township());

        assertThat(areas.openBelow(places.county().id()))
                .extracting(Area::id)
                .containsExactly(places.township().id());
    }

    @Test
    void refusesWhatCannotBeOneArea() {
        assertThat(rule(places.village(), places.village())).isEqualTo("merge.itself");
        assertThat(rule(places.village(), places.township())).isEqualTo("merge.tier");
        assertThat(rule(places.county(), places.township())).isEqualTo("merge.county");
        assertThat(mergers.merge(places.village().id(), null, ADMIN).refusals())
                .containsExactly(Refusal.of("target", "required"));
        merge(places.village2(), places.emptyVillage());
        assertThat(rule(places.village(), places.village2())).isEqualTo("merge.closed");
        assertThat(rule(places.emptyVillage(), places.village())).isEqualTo("merge.others");
    }

    private void merge(Area area, Area target) {
        mergers.merge(area.id(), target.id(), ADMIN).orThrow();
    }

    private String rule(Area area, Area target) {
        Outcome<Area> outcome = mergers.merge(area.id(), target.id(), ADMIN);
        assertThat(outcome.refusals()).hasSize(1);
        return outcome.refusals().getFirst().rule();
    }

    private Organisation committee(Area area) {
        UUID id = area.id();
        return organisations.committeeOf(id).orElseThrow();
    }
}
