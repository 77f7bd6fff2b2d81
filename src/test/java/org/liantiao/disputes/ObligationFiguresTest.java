package org.liantiao.disputes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Ids;
import org.liantiao.disputes.internal.CountedCases;
import org.liantiao.disputes.internal.FigureBook;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever is agreed and done item by item, in whatever order: a figure is what somebody finds who looks at the items. */
@CountyTest
class ObligationFiguresTest {
    private static final LocalDate BEGIN = LocalDate.of(2025, 9, 1);
    private static final Set<Figure> OF_PERFORMANCE =
            EnumSet.of(Figure.PERFORMANCE_DUE, Figure.PERFORMED, Figure.NOT_PERFORMED, Figure.LASTING);

    @Autowired
    Counties counties;

    @Autowired
    Chains chains;

    @Autowired
    Mediation mediation;

    @Autowired
    Performances performances;

    @Autowired
    Cases cases;

    @Autowired
    Figures figures;

    @Autowired
    CountedCases counted;

    @Autowired
    FigureBook book;

    @Autowired
    AdjustableClock clock;

    @Autowired
    JdbcClient jdbc;

    TestCounty county;
    Actor village;
    Owing owing;

    @BeforeEach
    void aCountyOfItsOwn() {
        clock.set(BEGIN);
        county = counties.make();
        village = county.village();
        owing = new Owing(mediation, performances, cases, village);
    }

    /** What stands of the first round of a case, item by item. */
    private record Item(@Nullable LocalDate due, @Nullable LocalDate done) {}

    @ParameterizedTest
    @ValueSource(longs = {3, 20261122})
    void randomItemsDoneInAnyOrderCountAsTheirCasesDo(long seed) {
        Random random = new Random(seed);
        List<UUID> disputes = new ArrayList<>();
        for (int i = 0; i < 160; i++) {
            if (disputes.size() < 25 && random.nextInt(3) == 0 || disputes.isEmpty())
                disputes.add(chains.accepted(village));
            something(random, disputes.get(random.nextInt(disputes.size())));
            if (random.nextInt(2) == 0) clock.set(chains.today().plusDays(random.nextInt(4)));
            if (random.nextInt(20) == 0) book.fold();
            if (random.nextInt(30) == 0) book.ripen();
        }
        for (int pause : List.of(0, 5, 40)) {
            clock.set(chains.today().plusDays(pause));
            everyFigureIsWhatTheItemsSay(disputes);
        }
    }

    private void something(Random random, UUID dispute) {
        LocalDate today = chains.today();
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> owing.agreeSomehow(random, village, dispute, today);
            case 3, 4, 5 -> owing.performSomehow(random, village, dispute, today);
            case 6 -> {
                if (random.nextInt(3) == 0) owing.withdrawSomehow(random, village, dispute);
            }
            default -> {
                if (random.nextInt(8) == 0) performances.mediateAgain(village, Ids.next(), dispute, "付不出，再谈");
            }
        }
    }

    private void everyFigureIsWhatTheItemsSay(List<UUID> disputes) {
        LocalDate today = chains.today();
        int due = 0;
        int performed = 0;
        int broken = 0;
        for (UUID dispute : disputes) {
            List<Item> items = itemsOfTheFirstRound(dispute);
            LocalDate last = lastDue(dispute, items);
            if (last == null || last.isAfter(today)) continue;
            due++;
            boolean done =
                    items.isEmpty() ? wasPerformed(dispute) : items.stream().allMatch(item -> item.done() != null);
            if (done) performed++;
            else broken++;
        }
        assertThat(book.compare(county.places().county().id()).firstOne()).isEmpty();
        Tally tally = figures.total(question());
        assertThat(List.of(
                        tally.of(Figure.PERFORMANCE_DUE), tally.of(Figure.PERFORMED), tally.of(Figure.NOT_PERFORMED)))
                .as("due, performed and not, on " + today)
                .containsExactly((long) due, (long) performed, (long) broken);
        assertThat(figures.by(Axis.AREA, question())).isEqualTo(counted.by(Axis.AREA, question()));
        assertThat(due).as("enough of them fell due").isPositive();
    }

    private @Nullable LocalDate lastDue(UUID dispute, List<Item> items) {
        if (items.isEmpty()) return day("select due_on from agreement where dispute_id = ? and round = 1", dispute);
        return items.stream()
                .map(Item::due)
                .filter(day -> day != null)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** As the timeline tells it: the last word counts. */
    private boolean wasPerformed(UUID dispute) {
        return jdbc.sql("""
                        select kind from step where dispute_id = ? and round = 1
                          and kind in ('PERFORMED', 'PERFORMANCE_WITHDRAWN') order by serial""").param(dispute).query(String.class).list().reversed().stream()
                .findFirst()
                .equals(java.util.Optional.of("PERFORMED"));
    }

    private @Nullable LocalDate day(String sql, UUID dispute) {
        return jdbc
                .sql(sql)
                .param(dispute)
                .query((row, n) -> java.util.Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .list()
                .stream()
                .findFirst()
                .flatMap(day -> day)
                .orElse(null);
    }

    /** Of money, what was paid says whether it is done; of anything else somebody said so. */
    private List<Item> itemsOfTheFirstRound(UUID dispute) {
        return jdbc.sql("""
                        select o.due_on, case when o.amount is null then o.performed_on else
                            (select max(p.on_day) from performance p where p.obligation_id = o.id and p.withdrawn_on is null
                             having sum(p.amount) = o.amount) end
                        from obligation o join agreement g on g.id = o.agreement_id
                        where g.dispute_id = ? and g.round = 1""")
                .param(dispute)
                .query((row, n) -> new Item(row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class)))
                .list();
    }

    private FigureQuestion question() {
        return new FigureQuestion(
                county.county().scope(),
                FigureArea.of(county.places().county()),
                new Period(BEGIN, chains.today().plusYears(1)),
                chains.today(),
                Slice.ALL,
                OF_PERFORMANCE);
    }
}
