package org.liantiao.disputes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liantiao.disputes.internal.FigureSql;
import org.liantiao.disputes.internal.InScope;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.Calendars;
import org.liantiao.jurisdiction.Scope;
import org.liantiao.jurisdiction.Tier;
import org.liantiao.testing.BareCase;
import org.liantiao.testing.Counties.Places;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@CountyTest
class FiguresTest {
    private static final int CASES = 600;
    private static final int QUESTIONS = 40;

    @Autowired
    TestCounty county;

    @Autowired
    Figures figures;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Calendars calendars;

    @Autowired
    TransactionOperations transactions;

    Places places;

    @BeforeEach
    void itsPlaces() {
        places = county.places();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20260610})
    void everyFigureIsWhatARecountFindsAndOpensThatList(long seed) {
        Random random = new Random(seed);
        RandomCases invented = new RandomCases(random);
        List<BareCase> rows = invented.make(CASES, everywhere());
        insert(rows);

        for (int question = 0; question < QUESTIONS; question++) {
            Period period = period(random, invented);
            LocalDate asOf = asOf(random, period);
            Tier tier = random.nextBoolean() ? null : Tier.values()[random.nextInt(3)];
            FigureArea area = area(random);
            for (Figure figure : Figure.values()) {
                FigureQuery query = new FigureQuery(figure, period, asOf, Slice.ofTier(tier));
                Set<UUID> expected =
                        ids(rows, row -> lies(row, area) && new Recount(query, calendars.current(), rows).counts(row));
                assertThat(listed(county.county().scope(), area, query))
                        .as(query + " in " + area)
                        .isEqualTo(expected);
                assertThat(figures.count(county.county().scope(), area, query)).isEqualTo(expected.size());
            }
        }
    }

    @Test
    void theRowsOfAPageAreTheFiguresOfItsAreas() {
        Random random = new Random(7);
        RandomCases invented = new RandomCases(random);
        insert(invented.make(CASES, everywhere()));
        Set<Figure> all = EnumSet.complementOf(EnumSet.of(Figure.ACCEPTED));

        for (int question = 0; question < 8; question++) {
            Period period = period(random, invented);
            LocalDate asOf = asOf(random, period);
            Area parent = List.of(places.county(), places.township(), places.village())
                    .get(question % 3);
            Map<UUID, Tally> tallies = figures.byChild(
                    new FigureQuestion(county.county().scope(), FigureArea.of(parent), period, asOf, Slice.ALL, all));
            for (FigureArea child : childrenOf(parent))
                for (Figure figure : all)
                    assertThat(tallies.getOrDefault(child.id(), Tally.NOTHING).of(figure))
                            .as(figure + " of " + child)
                            .isEqualTo(figures.count(
                                    county.county().scope(), child, new FigureQuery(figure, period, asOf, Slice.ALL)));
        }
    }

    @Test
    void theTiersAddUpToTheWhole() {
        Random random = new Random(11);
        RandomCases invented = new RandomCases(random);
        insert(invented.make(200, everywhere()));
        Period period = Period.quarter(2026, 2);
        FigureArea all = FigureArea.of(places.county());

        for (Figure figure : EnumSet.complementOf(EnumSet.of(Figure.WENT_UP))) {
            long whole = count(all, new FigureQuery(figure, period, RandomCases.TODAY, Slice.ALL));
            long parts = Arrays.stream(Tier.values())
                    .mapToLong(
                            tier -> count(all, new FigureQuery(figure, period, RandomCases.TODAY, Slice.ofTier(tier))))
                    .sum();
            assertThat(parts).as(figure.name()).isEqualTo(whole);
        }
    }

    @Test
    void aCaseSettledLateIsOverdueInOnePeriodAndSucceededInTheNext() {
        BareCase late = new BareCase(places.village(), LocalDate.of(2026, 2, 1));
        late.deadline = LocalDate.of(2026, 3, 3);
        insert(List.of(late.ends(LocalDate.of(2026, 4, 20), "RESOLVED")));

        assertThat(listed(Figure.OVERDUE, Period.quarter(2026, 1))).containsExactly(late.id);
        assertThat(listed(Figure.SUCCEEDED, Period.quarter(2026, 1))).isEmpty();
        assertThat(listed(Figure.OVERDUE, Period.quarter(2026, 2))).isEmpty();
        assertThat(listed(Figure.SUCCEEDED, Period.quarter(2026, 2))).containsExactly(late.id);
    }

    @Test
    void theDeadlineItselfIsStillInTime() {
        BareCase open = new BareCase(places.village(), LocalDate.of(2026, 5, 1));
        open.deadline = LocalDate.of(2026, 5, 31);
        insert(List.of(open));

        assertThat(listed(Figure.OVERDUE, Period.month(java.time.YearMonth.of(2026, 5))))
                .isEmpty();
        assertThat(listed(Figure.OVERDUE, Period.quarter(2026, 2))).containsExactly(open.id);
    }

    @Test
    void whatAnOldLedgerLeftOpenCountsInItsYearAndLaterOnlyOnceConfirmed() {
        BareCase doubtful = new BareCase(places.village(), LocalDate.of(2024, 5, 1));
        doubtful.ledgerYear = 2024;
        doubtful.unverified = true;
        BareCase confirmed = new BareCase(places.village(), LocalDate.of(2024, 5, 1));
        confirmed.ledgerYear = 2024;
        insert(List.of(doubtful, confirmed));

        assertThat(listed(Figure.OVERDUE, Period.year(2024))).containsExactlyInAnyOrder(doubtful.id, confirmed.id);
        assertThat(listed(Figure.OVERDUE, Period.year(2025))).containsExactly(confirmed.id);
        assertThat(listed(Figure.UNCONFIRMED, Period.year(2025))).containsExactly(doubtful.id);
        assertThat(listed(Figure.REGISTERED, Period.year(2024))).hasSize(2);
    }

    @Test
    void aRunningPauseHoldsTheDeadlineBack() {
        BareCase paused = new BareCase(places.village(), LocalDate.of(2026, 4, 1));
        paused.pausedOn = LocalDate.of(2026, 4, 20);
        BareCase pausedTooLate = new BareCase(places.village(), LocalDate.of(2026, 4, 1));
        pausedTooLate.pausedOn = LocalDate.of(2026, 5, 20);
        insert(List.of(paused, pausedTooLate));

        assertThat(listed(Figure.OVERDUE, Period.quarter(2026, 2))).containsExactly(pausedTooLate.id);
    }

    @Test
    void declinedRefusedAndWithdrawnStandInNoPartOfTheDueBasis() {
        LocalDate day = LocalDate.of(2026, 5, 20);
        for (String end : List.of("DECLINED", "REFUSED", "WITHDRAWN"))
            insert(List.of(new BareCase(places.village(), LocalDate.of(2026, 4, 1)).ends(day, end)));

        assertThat(listed(Figure.DUE_BASE, Period.quarter(2026, 2))).isEmpty();
        assertThat(listed(Figure.CONCLUDED, Period.quarter(2026, 2))).hasSize(3);
        assertThat(listed(Figure.REGISTERED, Period.quarter(2026, 2))).hasSize(3);
    }

    @Test
    void nobodyCountsBeyondTheirScope() {
        insert(List.of(new BareCase(places.village3(), LocalDate.of(2026, 5, 1))));
        FigureQuery query = new FigureQuery(Figure.REGISTERED, Period.quarter(2026, 2), RandomCases.TODAY, Slice.ALL);

        assertThat(figures.count(county.township3().scope(), null, query)).isEqualTo(1);
        assertThat(figures.count(county.township().scope(), FigureArea.of(places.village3()), query))
                .isZero();
        assertThat(figures.count(county.auditor().scope(), FigureArea.of(places.county()), query))
                .isZero();
        assertThat(figures.count(county.admin().scope(), null, query)).isZero();
    }

    private Set<UUID> listed(Figure figure, Period period) {
        LocalDate asOf = RandomCases.TODAY;
        return listed(
                county.county().scope(),
                FigureArea.of(places.county()),
                new FigureQuery(figure, period, asOf, Slice.ALL));
    }

    private Set<UUID> listed(Scope scope, FigureArea area, FigureQuery query) {
        Map<String, Object> values = new HashMap<>();
        String where = InScope.condition(scope, values) + " and " + FigureSql.area(area, values) + " and "
                + FigureSql.condition(query, scope, values);
        return Set.copyOf(jdbc.sql("select d.id from dispute d where " + where)
                .params(values)
                .query(UUID.class)
                .list());
    }

    private long count(FigureArea area, FigureQuery query) {
        return figures.count(county.county().scope(), area, query);
    }

    private void insert(List<BareCase> rows) {
        transactions.executeWithoutResult(
                status -> rows.forEach(row -> row.insert(jdbc, county.bodies().villageCommittee())));
    }

    private static Set<UUID> ids(List<BareCase> rows, Predicate<BareCase> wanted) {
        return rows.stream().filter(wanted).map(row -> row.id).collect(Collectors.toSet());
    }

    private List<Area> everywhere() {
        return List.of(
                places.county(),
                places.township(),
                places.township3(),
                places.village(),
                places.village(),
                places.village2(),
                places.village2(),
                places.village3());
    }

    private List<FigureArea> childrenOf(Area parent) {
        Area[] below = parent.tier() == Tier.COUNTY
                ? new Area[] {places.township(), places.township3()}
                : parent.tier() == Tier.TOWNSHIP
                        ? new Area[] {places.village(), places.village2(), places.emptyVillage()}
                        : new Area[] {};
        List<FigureArea> children = new java.util.ArrayList<>(
                Arrays.stream(below).map(FigureArea::of).toList());
        children.add(new FigureArea(parent.id(), parent.tier(), true));
        return children;
    }

    private FigureArea area(Random random) {
        Area area = everywhere().get(random.nextInt(everywhere().size()));
        return new FigureArea(area.id(), area.tier(), random.nextInt(4) == 0);
    }

    private static boolean lies(BareCase row, FigureArea area) {
        UUID at = area.itself() ? row.place.id() : row.place.at(area.tier());
        return area.id().equals(at);
    }

    private static Period period(Random random, RandomCases invented) {
        LocalDate day = invented.day();
        return switch (random.nextInt(5)) {
            case 0 -> Period.month(java.time.YearMonth.from(day));
            case 1 -> Period.quarterOf(day);
            case 2 -> Period.halfOf(day);
            case 3 -> Period.year(day.getYear());
            default -> new Period(day, day.plusDays(random.nextInt(100)));
        };
    }

    /** Mostly today, sometimes a day in the past, from which nothing later is known. */
    private static LocalDate asOf(Random random, Period period) {
        @Nullable
        LocalDate asOf =
                random.nextBoolean() ? RandomCases.TODAY : period.from().plusDays(random.nextInt(200));
        return asOf.isBefore(period.from()) ? period.from() : asOf;
    }
}
