package org.liantiao.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.Role;
import org.liantiao.disputes.Figure;
import org.liantiao.disputes.FigureArea;
import org.liantiao.disputes.Figures;
import org.liantiao.disputes.Period;
import org.liantiao.disputes.Slice;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.Tier;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.BareCase;
import org.liantiao.testing.Counties;
import org.liantiao.testing.Counties.Places;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.liantiao.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CountyTest
class RatesTest {
    private static final Period QUARTER = Period.quarter(2026, 2);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);

    @Autowired
    Counties counties;

    @Autowired
    Rates rates;

    @Autowired
    Figures figures;

    @Autowired
    AdjustableClock clock;

    @Autowired
    JdbcClient jdbc;

    TestCounty county;
    Places places;

    @BeforeEach
    void aCountyOfItsOwn() {
        clock.reset();
        county = counties.make();
        places = county.places();
    }

    @Test
    void everybodySeesTheRatesOfTheirOwnAreaAndBelow() {
        assertThat(seen(county.village())).containsExactlyInAnyOrder(places.village());
        assertThat(seen(county.township()))
                .containsExactlyInAnyOrder(
                        places.township(), places.village(), places.village2(), places.emptyVillage());
        assertThat(seen(county.county())).hasSize(8);
        assertThat(seen(county.county2())).hasSize(8);
        assertThat(seen(county.auditor())).hasSize(8);
    }

    @Test
    void aPartnerSeesTheRatesOfTheCasesItWasCalledInto() {
        settled(places.village(), 3);
        failed(places.village3(), 2);
        BareCase settled = new BareCase(places.village2(), MAY).ends(MAY.plusDays(9), "RESOLVED");
        BareCase failed = new BareCase(places.village3(), MAY).ends(MAY.plusDays(9), "FAILED");
        for (BareCase row : List.of(settled, failed)) {
            insert(row);
            row.involves(county.bodies().policeStation(), jdbc);
        }
        Actor police = county.police();

        RatePage page = rates.page(police, null, QUARTER, Slice.ALL).orElseThrow();

        assertThat(ResolutionRate.REPORTED.of(page.total())).isEqualTo(new Share(1, 2));
        assertThat(page.ownCasesOnly()).isTrue();
        assertThat(page.area().id()).isEqualTo(places.county().id());
        assertThat(page.rows())
                .extracting(row -> row.area().id())
                .containsExactlyInAnyOrder(
                        places.township().id(), places.township3().id());
        assertThat(rates.page(police, places.township().id(), QUARTER, Slice.ALL)
                        .orElseThrow()
                        .rows())
                .as("only where it has cases")
                .extracting(row -> row.area().id())
                .containsExactly(places.village2().id());
        assertThat(figures.count(police.scope(), page.place(), page.query(Figure.REPORTED_BASE)))
                .isEqualTo(2);
        assertThat(Statements.during(() -> rates.page(police, null, QUARTER, Slice.ALL)))
                .isBetween(3, 9);
        assertThat(rates.page(county.county(), null, QUARTER, Slice.ALL)
                        .orElseThrow()
                        .ownCasesOnly())
                .isFalse();
    }

    @Test
    void theAdministratorSeesNoRate() {
        assertThat(seen(county.admin())).isEmpty();
        Actor courtMediator = withRoles(county.police(), Set.of(Role.MEDIATOR));
        assertThat(rates.page(courtMediator, null, QUARTER, Slice.ALL)).isEmpty();
        assertThat(rates.page(withRoles(county.village(), Set.of()), null, QUARTER, Slice.ALL))
                .isEmpty();
    }

    @Test
    void theAuditorCountsWhatNobodyLetsThemRead() {
        settled(places.village(), 2);

        RatePage page = rates.page(county.auditor(), null, QUARTER, Slice.ALL).orElseThrow();

        assertThat(page.total().of(Figure.SUCCEEDED)).isEqualTo(2);
        assertThat(page.opensLists()).isFalse();
        assertThat(figures.count(
                        county.auditor().scope(), FigureArea.of(places.county()), page.query(Figure.SUCCEEDED)))
                .isZero();
    }

    @Test
    void anotherCountysAreaIsNotThere() {
        Places foreign = counties.make().places();

        assertThat(rates.page(county.county(), foreign.county().id(), QUARTER, Slice.ALL))
                .isEmpty();
        assertThat(rates.page(county.auditor(), foreign.village().id(), QUARTER, Slice.ALL))
                .isEmpty();
        assertThat(rates.page(county.police(), foreign.county().id(), QUARTER, Slice.ALL))
                .isEmpty();
        assertThat(rates.page(county.county(), UUID.randomUUID(), QUARTER, Slice.ALL))
                .isEmpty();
    }

    @Test
    void aCaseCountsWhereItHappenedWhereverItEnds() {
        BareCase wentUp = new BareCase(places.village(), MAY);
        wentUp.tier = Tier.COUNTY;
        insert(wentUp.ends(MAY.plusDays(20), "RESOLVED"));

        RatePage page = page(places.township(), null);
        assertThat(ResolutionRate.DUE_BASIS.of(row(page, places.village()).tally()))
                .isEqualTo(new Share(1, 1));
        assertThat(page(places.village(), Tier.VILLAGE).total().of(Figure.SUCCEEDED))
                .isZero();
        assertThat(page(places.village(), Tier.COUNTY).total().of(Figure.SUCCEEDED))
                .isEqualTo(1);
    }

    @Test
    void whatHappenedAtTheTownshipItselfHasARowOfItsOwn() {
        insert(new BareCase(places.township(), MAY));

        RatePage page = page(places.township(), null);

        assertThat(page.total().of(Figure.REGISTERED)).isEqualTo(1);
        assertThat(page.rows()).filteredOn(RateRow::itself).singleElement().satisfies(row -> {
            assertThat(row.area().id()).isEqualTo(places.township().id());
            assertThat(figures.count(county.county().scope(), row.place(), page.query(Figure.REGISTERED)))
                    .isEqualTo(1);
        });
        assertThat(page(places.county(), null).rows()).noneMatch(RateRow::itself);
    }

    @Test
    void theMostUnresolvedComeFirstAndFewCasesLast() {
        settled(places.village(), 40);
        settled(places.village2(), 38);
        failed(places.village2(), 2);
        failed(places.emptyVillage(), 3);

        assertThat(page(places.township(), null).rows())
                .extracting(row -> row.area().id())
                .containsExactly(
                        places.village2().id(),
                        places.village().id(),
                        places.emptyVillage().id());
    }

    @Test
    void theReaderGoesUpAsFarAsTheirOwnArea() {
        assertThat(page(places.village(), null).above())
                .extracting(AreaName::id)
                .containsExactly(places.county().id(), places.township().id());
        assertThat(rates.page(county.township(), places.village().id(), QUARTER, Slice.ALL)
                        .orElseThrow()
                        .above())
                .extracting(AreaName::id)
                .containsExactly(places.township().id());
    }

    @Test
    void aPeriodThatHasNotBegunHasNoRate() {
        assertThat(rates.page(county.county(), null, Period.quarter(2026, 3), Slice.ALL))
                .isEmpty();
    }

    @Test
    void lastingIsProvisionalForNinetyDays() {
        clock.set(QUARTER.to().plusDays(89));
        assertThat(page(places.county(), null).lastingIsProvisional()).isTrue();
        clock.set(QUARTER.to().plusDays(90));
        assertThat(page(places.county(), null).lastingIsProvisional()).isFalse();
        clock.reset();
    }

    @Test
    void aPageTakesAHandfulOfStatementsHoweverManyAreasAndCases() {
        settled(places.village(), 30);
        settled(places.village3(), 30);

        for (Area area : List.of(places.county(), places.township(), places.village()))
            assertThat(Statements.during(() -> page(area, null)))
                    .as(area.tier().name())
                    .isBetween(3, 9);
    }

    private RatePage page(Area area, Tier tier) {
        return rates.page(county.county(), area.id(), QUARTER, Slice.ofTier(tier))
                .orElseThrow();
    }

    private List<Area> seen(Actor actor) {
        return List.of(
                        places.county(),
                        places.township(),
                        places.township3(),
                        places.village(),
                        places.village2(),
                        places.village3(),
                        places.emptyVillage(),
                        places.emptyVillage3())
                .stream()
                .filter(area -> rates.page(actor, area.id(), QUARTER, Slice.ALL).isPresent())
                .toList();
    }

    private static RateRow row(RatePage page, Area area) {
        return page.rows().stream()
                .filter(row -> row.area().id().equals(area.id()))
                .findFirst()
                .orElseThrow();
    }

    private void settled(Area place, int count) {
        for (int i = 0; i < count; i++) insert(new BareCase(place, MAY).ends(MAY.plusDays(9), "RESOLVED"));
    }

    private void failed(Area place, int count) {
        for (int i = 0; i < count; i++) insert(new BareCase(place, MAY).ends(MAY.plusDays(9), "FAILED"));
    }

    private void insert(BareCase row) {
        row.insert(jdbc, county.bodies().villageCommittee());
    }

    private static Actor withRoles(Actor actor, Set<Role> roles) {
        return new Actor(
                actor.personId(),
                actor.name(),
                actor.organisationId(),
                actor.organisationName(),
                actor.organisationKind(),
                actor.areaId(),
                actor.areaName(),
                actor.tier(),
                actor.countyId(),
                actor.townshipId(),
                roles,
                List.of());
    }
}
