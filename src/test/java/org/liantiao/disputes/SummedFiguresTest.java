package org.liantiao.disputes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liantiao.disputes.internal.CountedCases;
import org.liantiao.disputes.internal.FigureBook;
import org.liantiao.disputes.internal.SummedFigures;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.Calendars;
import org.liantiao.jurisdiction.Scope;
import org.liantiao.jurisdiction.Tier;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.BareCase;
import org.liantiao.testing.Counties.Places;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Random cases, random questions, and days that pass between them without a step: the sums, the cases and a count by hand say
 * the same of every part of every axis.
 */
@CountyTest
class SummedFiguresTest {
    private static final int CASES = 500;
    private static final int QUESTIONS = 60;
    private static final Set<Figure> ALL = EnumSet.allOf(Figure.class);

    @Autowired
    TestCounty county;

    @Autowired
    Figures figures;

    @Autowired
    SummedFigures summed;

    @Autowired
    CountedCases counted;

    @Autowired
    FigureBook book;

    @Autowired
    AdjustableClock clock;

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
    @ValueSource(longs = {5, 20261122})
    void sumsAndCasesAndACountByHandAgree(long seed) {
        Random random = new Random(seed);
        RandomCases invented = new RandomCases(random);
        List<BareCase> rows = new ArrayList<>(invented.make(CASES / 2, everywhere()));
        insert(rows, random);
        book.fold();
        List<BareCase> unfolded = invented.make(CASES / 2, everywhere());
        insert(unfolded, random);
        rows.addAll(unfolded);

        int fromSums = 0;
        LocalDate today = RandomCases.TODAY;
        for (int i = 0; i < QUESTIONS; i++) {
            today = today.plusDays(random.nextInt(3));
            clock.set(today);
            if (i % 20 == 10) book.ripen();
            if (i == QUESTIONS / 2) book.fold();
            Axis axis = Axis.values()[random.nextInt(Axis.values().length)];
            FigureQuestion question = question(random, invented, today);
            Set<Figure> known = summed.answers(axis, question, today);
            fromSums += known.size();
            Map<String, Tally> byHand = byHand(axis, question, rows);
            assertThat(counted.by(axis, question))
                    .as(axis + " of cases, " + question)
                    .isEqualTo(byHand);
            assertThat(figures.by(axis, question))
                    .as(axis + " of sums, " + question + known)
                    .isEqualTo(byHand);
        }
        assertThat(fromSums).isGreaterThan(QUESTIONS * 3);
    }

    private FigureQuestion question(Random random, RandomCases invented, LocalDate today) {
        LocalDate day = invented.day();
        Period period = switch (random.nextInt(7)) {
            case 0 -> Period.month(YearMonth.from(day));
            case 1 -> Period.quarterOf(day);
            case 2 -> Period.halfOf(day);
            case 3 -> Period.year(day.getYear());
            case 4 -> Period.quarterOf(today);
            case 5 -> Period.month(YearMonth.from(today));
            default -> new Period(day, day.plusDays(random.nextInt(60)));
        };
        Area area = everywhere().get(random.nextInt(everywhere().size()));
        Scope scope = random.nextBoolean()
                ? county.county().scope()
                : new Scope(Scope.Reach.AREA, area.id(), area.tier(), null);
        Slice slice = switch (random.nextInt(7)) {
            case 0 -> Slice.ofTier(Tier.values()[random.nextInt(3)]);
            case 1 -> Slice.ALL.of("02");
            case 2 -> Slice.ALL.from("FOUND");
            case 3 -> Slice.ALL.by(county.bodies().villageCommittee().id());
            case 4 -> Slice.ofTier(Tier.VILLAGE).of("01");
            default -> Slice.ALL;
        };
        LocalDate asOf = random.nextInt(4) > 0 ? today : period.from().plusDays(random.nextInt(80));
        if (asOf.isBefore(period.from())) asOf = period.from();
        return new FigureQuestion(scope, FigureArea.of(area), period, asOf, slice, ALL);
    }

    private Map<String, Tally> byHand(Axis axis, FigureQuestion question, List<BareCase> rows) {
        Map<String, Map<Figure, Long>> counts = new HashMap<>();
        FigureArea area = question.area();
        List<BareCase> readable = rows.stream()
                .filter(row -> question.scope()
                        .areaId()
                        .equals(row.place.at(question.scope().tier())))
                .toList();
        for (BareCase row : rows) {
            if (!area.id().equals(row.place.at(area.tier()))) continue;
            for (Figure figure : ALL)
                parts(axis, question, row).forEach((part, asked) -> {
                    if (new Recount(asked.apply(figure), calendars.current(), readable).counts(row))
                        counts.computeIfAbsent(part, p -> new HashMap<>()).merge(figure, 1L, Long::sum);
                });
        }
        Map<String, Tally> tallies = new HashMap<>();
        counts.forEach((part, figures) -> tallies.put(part, new Tally(figures)));
        return tallies;
    }

    private Map<String, Function<Figure, FigureQuery>> parts(Axis axis, FigureQuestion question, BareCase row) {
        Map<String, Function<Figure, FigureQuery>> parts = new HashMap<>();
        switch (axis) {
            case AREA -> parts.put(child(question.area(), row).toString(), question::query);
            case TYPE -> parts.put(row.type, question::query);
            case SOURCE -> parts.put(row.source, question::query);
            case BODY -> parts.put(String.valueOf(row.body), question::query);
            case TIER -> {
                for (Tier tier : Tier.values())
                    if (question.slice().tier() == null || question.slice().tier() == tier)
                        parts.put(tier.name(), question.of(question.slice().at(tier))::query);
            }
            case MONTH ->
                question.period()
                        .months(question.asOf())
                        .forEach(
                                month -> parts.put(YearMonth.from(month.from()).toString(), question.in(month)::query));
        }
        return parts;
    }

    private static UUID child(FigureArea area, BareCase row) {
        Tier below = switch (area.tier()) {
            case COUNTY -> Tier.TOWNSHIP;
            case TOWNSHIP, VILLAGE -> Tier.VILLAGE;
        };
        UUID child = row.place.at(below);
        return child == null ? area.id() : child;
    }

    private void insert(List<BareCase> rows, Random random) {
        transactions.executeWithoutResult(status -> rows.forEach(row -> row.insert(
                jdbc,
                random.nextBoolean()
                        ? county.bodies().villageCommittee()
                        : county.bodies().townshipCommittee())));
    }

    private List<Area> everywhere() {
        return List.of(
                places.county(),
                places.township(),
                places.township3(),
                places.village(),
                places.village2(),
                places.village3());
    }
}
