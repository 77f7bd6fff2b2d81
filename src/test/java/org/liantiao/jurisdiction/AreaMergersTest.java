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
    AreaChanges changes;

    @Autowired
    AreaImport imports;

    @Autowired
    OrganisationChanges organisationChanges;

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
        assertThat(events.stream(Change.class).map(Change::kind))
                .filteredOn(kind -> kind.startsWith("area."))
                .containsExactly("area.merged", "area.split");
    }

    @Test
    void aTownshipTakesItsVillagesAndOfficesAlongAndBringsThemBack() {
        Organisation office = office(places.township3());
        merge(places.emptyVillage3(), places.village3());
        merge(places.township3(), places.township());

        assertThat(areas.openBelow(places.county().id()))
                .extracting(Area::id)
                .containsExactly(places.township().id());
        assertThat(areas.openBelow(places.township().id()))
                .extracting(Area::id)
                .contains(places.village3().id());
        assertThat(again(office).area().id()).isEqualTo(places.township().id());

        mergers.split(places.township3().id(), ADMIN).orThrow();
        assertThat(areas.openBelow(places.township3().id()))
                .extracting(Area::id)
                .containsExactly(places.village3().id());
        assertThat(again(office).area().id()).isEqualTo(places.township3().id());
    }

    @Test
    void whatWasMergedBeforeGoesOnToWhereItsVillageGoesAndComesBackWithIt() {
        merge(places.village(), places.village2());
        merge(places.village2(), places.village3());
        assertThat(now(places.village())).isEqualTo(places.village3().id());

        mergers.split(places.village2().id(), ADMIN).orThrow();
        assertThat(now(places.village())).isEqualTo(places.village2().id());
        assertThat(now(places.village2())).isEqualTo(places.village2().id());
    }

    @Test
    void whatWentHomeAndCameAgainIsNotTakenAlongByAMergerOfBefore() {
        Area a = places.township();
        Area x = places.township3();
        Area b = township("又一乡");
        merge(x, a);
        merge(a, b);
        mergers.split(x.id(), ADMIN).orThrow();
        merge(x, b);

        mergers.split(a.id(), ADMIN).orThrow();
        assertThat(now(x)).isEqualTo(b.id());
        assertThat(township(places.village3())).as("came with its own township").isEqualTo(b.id());
        assertThat(again(office(b)).area().id()).isEqualTo(b.id());
        assertThat(township(places.village())).isEqualTo(a.id());

        mergers.split(x.id(), ADMIN).orThrow();
        assertThat(township(places.village3())).isEqualTo(x.id());
    }

    @Test
    void whatIsMergedStillComesHomeAfterTheOtherWentHomeWithIt() {
        Area a = places.township();
        Area x = places.township3();
        merge(x, a);
        merge(a, township("又一乡"));

        mergers.split(a.id(), ADMIN).orThrow();
        assertThat(township(places.village3())).isEqualTo(a.id());
        mergers.split(x.id(), ADMIN).orThrow();
        assertThat(township(places.village3())).isEqualTo(x.id());
    }

    @Test
    void anOfficeGoesAlongUnderALongerNameWhenTheOtherAreaHasOneOfItsName() {
        Organisation here = organisation(places.township3(), "法律服务所");
        Organisation there = organisation(places.township(), "法律服务所");
        merge(places.township3(), places.township());

        assertThat(again(here).area().id()).isEqualTo(places.township().id());
        assertThat(again(here).name()).isEqualTo(places.township3().name() + "法律服务所");
        assertThat(again(there).name()).isEqualTo("法律服务所");

        mergers.split(places.township3().id(), ADMIN).orThrow();
        assertThat(again(here).area().id()).isEqualTo(places.township3().id());
    }

    @Test
    void aVillageComesBackOnlyBelowATownshipThatIsOpen() {
        merge(places.emptyVillage3(), places.village3());
        merge(places.township3(), places.township());

        assertThat(mergers.split(places.emptyVillage3().id(), ADMIN).refusals())
                .containsExactly(
                        Refusal.page("split.parentClosed", places.township3().name()));
    }

    @Test
    void twoVillagesOfOneNameNeedTwoNamesBeforeTheirTownshipsBecomeOne() {
        changes.rename(places.village3().id(), places.village().name(), ADMIN).orThrow();

        assertThat(rule(places.township3(), places.township())).isEqualTo("merge.namesake");
        changes.rename(places.village3().id(), "赵家坡", ADMIN).orThrow();
        assertThat(rule(places.township3(), places.township()))
                .as("the old name is a spelling of another village still")
                .isEqualTo("");
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
        assertThat(rule(places.village2(), places.village())).isEqualTo("merge.already");
    }

    private void merge(Area area, Area target) {
        mergers.merge(area.id(), target.id(), ADMIN).orThrow();
    }

    private String rule(Area area, Area target) {
        Outcome<Area> outcome = mergers.merge(area.id(), target.id(), ADMIN);
        assertThat(outcome.refusals()).hasSizeLessThan(2);
        return outcome.refusals().stream().map(Refusal::rule).findFirst().orElse("");
    }

    private UUID now(Area area) {
        return areas.findById(area.id()).orElseThrow().now().id();
    }

    private UUID township(Area village) {
        return areas.findById(village.id()).orElseThrow().townshipId();
    }

    private Area township(String name) {
        String code = places.county().code().substring(0, 6) + "777000";
        return imports.add(places.county().id(), code, name, ADMIN).orThrow();
    }

    private Organisation organisation(Area area, String name) {
        return organisationChanges.add(area.id(), "COURT", name, ADMIN).orThrow();
    }

    private Organisation office(Area area) {
        return organisations.ofArea(area.id()).stream()
                .filter(organisation -> organisation.kind() == OrganisationKind.JUSTICE_OFFICE)
                .findFirst()
                .orElseThrow();
    }

    private Organisation again(Organisation office) {
        return organisations.byIds(List.of(office.id())).getFirst();
    }

    private Organisation committee(Area area) {
        UUID id = area.id();
        return organisations.committeeOf(id).orElseThrow();
    }
}
