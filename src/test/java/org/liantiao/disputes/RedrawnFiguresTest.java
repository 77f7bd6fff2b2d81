package org.liantiao.disputes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liantiao.accounts.People;
import org.liantiao.accounts.Person;
import org.liantiao.accounts.Role;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.AreaFoundings;
import org.liantiao.jurisdiction.AreaMergers;
import org.liantiao.jurisdiction.AreaMoves;
import org.liantiao.jurisdiction.Areas;
import org.liantiao.jurisdiction.Calendars;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.jurisdiction.OrganisationKind;
import org.liantiao.jurisdiction.Organisations;
import org.liantiao.jurisdiction.Scope;
import org.liantiao.jurisdiction.Tier;
import org.liantiao.testing.BareCase;
import org.liantiao.testing.Counties.Places;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Merges, moves, parts and takes back at random; after each stroke every figure of every area is what a count by hand finds. */
@CountyTest
class RedrawnFiguresTest {
    private static final int CASES = 250;
    private static final int STROKES = 30;
    private static final Set<Figure> FIGURES = EnumSet.complementOf(EnumSet.of(Figure.ACCEPTED));

    @Autowired
    TestCounty county;

    @Autowired
    Figures figures;

    @Autowired
    Areas areas;

    @Autowired
    Organisations organisations;

    @Autowired
    AreaMergers mergers;

    @Autowired
    AreaMoves moves;

    @Autowired
    AreaFoundings foundings;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Calendars calendars;

    @Autowired
    TransactionOperations transactions;

    @ParameterizedTest
    @ValueSource(longs = {3, 20260610})
    void figuresFollowTheTreeAndNothingIsCountedTwiceOrLost(long seed) {
        Random random = new Random(seed);
        List<Area> everywhere = aBiggerCounty();
        // No committee below its place ever holds a case.
        List<BareCase> rows = new RandomCases(random)
                .make(CASES, everywhere).stream()
                        .filter(row -> !row.place.tier().isAbove(row.tier))
                        .toList();
        transactions.executeWithoutResult(status -> rows.forEach(row -> row.insert(jdbc, holder(row))));
        ShiftingTree tree = new ShiftingTree(random, mergers, moves, foundings, everywhere, rows);

        compare(rows, tree, random, "before");
        for (int stroke = 0; stroke < STROKES; stroke++) {
            String done = stroke + ": " + tree.shift();
            compare(rows, tree, random, done);
            everyCaseIsHeldWhereItsPlaceLies(done);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyVillageGoesHomeToWhereItCameFrom(long seed) {
        ShiftingTree tree = new ShiftingTree(new Random(seed), mergers, moves, foundings, aBiggerCounty(), List.of());
        List<String> done = new ArrayList<>();
        for (int stroke = 0; stroke < 60; stroke++) {
            done.add(tree.shift());
            for (UUID id : tree.villages()) {
                Area village = areas.findById(id).orElseThrow();
                if (village.open())
                    assertThat(village.townshipId())
                            .as(village.name() + " after " + done)
                            .isEqualTo(tree.at(village, Tier.TOWNSHIP));
            }
        }
    }

    private void compare(List<BareCase> rows, ShiftingTree tree, Random random, String when) {
        Period period = Period.quarterOf(LocalDate.of(2025, 1 + 3 * random.nextInt(4), 1));
        if (random.nextBoolean()) period = Period.year(2025);
        Tier tier = random.nextBoolean() ? null : Tier.values()[random.nextInt(3)];
        Scope scope = county.county().scope();
        Area whole = county.places().county();
        List<FigureArea> parents = new ArrayList<>(List.of(FigureArea.of(whole)));
        tree.townships().forEach(id -> parents.add(new FigureArea(id, Tier.TOWNSHIP, false)));
        tree.villages().forEach(id -> parents.add(new FigureArea(id, Tier.VILLAGE, false)));
        for (FigureArea parent : parents) {
            Map<UUID, Tally> found = figures.byChild(
                    new FigureQuestion(scope, parent, period, RandomCases.TODAY, Slice.ofTier(tier), FIGURES));
            for (Figure figure : FIGURES) {
                FigureQuery query = new FigureQuery(figure, period, RandomCases.TODAY, Slice.ofTier(tier));
                long byHand = rows.stream()
                        .filter(row -> parent.id().equals(tree.at(row.place, parent.tier())))
                        .filter(new Recount(query, calendars.current(), rows)::counts)
                        .count();
                long counted = found.values().stream()
                        .mapToLong(tally -> tally.of(figure))
                        .sum();
                assertThat(counted).as(when + ", " + query + " of " + parent).isEqualTo(byHand);
            }
            assertThat(found.keySet()).as(when).allMatch(tree::isOpen);
        }
        FigureArea itself = new FigureArea(any(tree.townships(), random), Tier.TOWNSHIP, true);
        FigureQuery query = new FigureQuery(Figure.REGISTERED, period, RandomCases.TODAY, Slice.ofTier(tier));
        assertThat(figures.count(scope, itself, query))
                .as(when + ", at " + itself)
                .isEqualTo(rows.stream()
                        .filter(row -> row.place.tier() == Tier.TOWNSHIP)
                        .filter(row -> itself.id().equals(tree.at(row.place, Tier.TOWNSHIP)))
                        .filter(new Recount(query, calendars.current(), rows)::counts)
                        .count());
    }

    private void everyCaseIsHeldWhereItsPlaceLies(String when) {
        assertThat(jdbc.sql("""
                                select d.code from dispute d join organisation o on o.id = d.holder_id
                                join area a on a.id = o.area_id
                                where d.county_id = ? and (a.merged_into is not null or o.active = false
                                  or o.area_id <> case d.tier when 'COUNTY' then d.county_id
                                    when 'TOWNSHIP' then coalesce(d.township_id, d.county_id)
                                    else coalesce(d.village_id, d.township_id, d.county_id) end)""")
                        .param(county.places().county().id())
                        .query(String.class)
                        .list())
                .as(when)
                .isEmpty();
    }

    /** Two townships more, with three villages each. */
    private List<Area> aBiggerCounty() {
        Places places = county.places();
        List<Area> all = new ArrayList<>(List.of(
                places.county(),
                places.township(),
                places.township3(),
                places.village(),
                places.village2(),
                places.village3(),
                places.emptyVillage(),
                places.emptyVillage3()));
        for (int t = 1; t <= 2; t++) {
            Area township = add("20" + t + "000", Tier.TOWNSHIP, places.county());
            all.add(township);
            for (int v = 1; v <= 3; v++) all.add(add("20" + t + "00" + v, Tier.VILLAGE, township));
        }
        all.stream().filter(area -> area.tier() == Tier.VILLAGE).forEach(this::twoMediators);
        return all;
    }

    private Area add(String code, Tier tier, Area parent) {
        Area area = new Area("%06d".formatted(800_000 + county.number()) + code, "另" + code, tier, parent, "试验");
        return Objects.requireNonNull(transactions.execute(status -> {
            Area saved = areas.save(area);
            organisations.save(new Organisation(saved, OrganisationKind.COMMITTEE, saved.name() + "调委会", null));
            return saved;
        }));
    }

    private void twoMediators(Area village) {
        Organisation committee = organisations.committeeOf(village.id()).orElseThrow();
        for (String login : List.of("one-", "other-"))
            people.save(
                    new Person(login + village.code(), "-", "调解员", committee, Set.of(Role.MEDIATOR), Instant.EPOCH));
    }

    private Organisation holder(BareCase row) {
        UUID area = row.place.at(row.tier);
        UUID known = area != null ? area : row.place.id();
        return organisations.committeeOf(known).orElseThrow();
    }

    private static UUID any(List<UUID> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }
}
