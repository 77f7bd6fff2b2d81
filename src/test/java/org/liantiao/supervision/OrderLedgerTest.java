package org.liantiao.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liantiao.base.Ids;
import org.liantiao.disputes.Chains;
import org.liantiao.disputes.Period;
import org.liantiao.jurisdiction.Calendars;
import org.liantiao.supervision.OrderStep.Kind;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.liantiao.testing.Race;
import org.springframework.beans.factory.annotation.Autowired;

/** The ledger's figures, against a count of what happened. */
@CountyTest
class OrderLedgerTest {
    private static final Period YEAR = Period.year(2026);

    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Issuing issuing;

    @Autowired
    OrderSteps steps;

    @Autowired
    OrderLedger ledger;

    @Autowired
    Calendars calendars;

    @Autowired
    AdjustableClock clock;

    /** What happened to one order, as the test itself keeps it. */
    private static final class Story {
        private final UUID id = Ids.next();
        private final LocalDate issued;
        private final LocalDate receiveBy;
        private LocalDate last;
        private LocalDate holds;
        private String state = "ISSUED";
        private Optional<LocalDate> received = Optional.empty();
        private Optional<LocalDate> answered = Optional.empty();
        private Optional<LocalDate> closed = Optional.empty();

        private Story(LocalDate issued, LocalDate receiveBy, LocalDate last) {
            this.issued = issued;
            this.receiveBy = receiveBy;
            this.last = last;
            this.holds = last;
        }
    }

    @Test
    void whateverHappensTheLedgerCountsWhatHappened() {
        long seed = 20260610;
        Random random = new Random(seed);
        List<Story> stories = new ArrayList<>();
        for (int day = 0; day < Race.rounds(60, 400); day++) {
            clock.set(LocalDateTime.of(2026, 1, 5, 9, 0).plusDays(day));
            if (random.nextInt(3) == 0) stories.add(issue(random));
            for (Story story : stories) if (random.nextBoolean()) step(story, random);
        }
        // One that nobody touches, so that something is overdue whatever chance did.
        stories.add(issue(random));
        clock.set(chains.today().plusDays(40));
        LocalDate today = chains.today();

        for (Period period : List.of(YEAR, Period.quarter(2026, 1), Period.month(java.time.YearMonth.of(2026, 2)))) {
            Map<LedgerFigure, Long> expected = count(stories, period, today);
            for (LedgerFigure figure : LedgerFigure.values()) {
                OrderLedger.Page page = page(period, figure);
                assertThat(page.count(figure))
                        .as("%s %s, seed %d", figure, period, seed)
                        .isEqualTo(expected.get(figure));
                assertThat(page.orders()).as("%s %s", figure, period).hasSize(Math.toIntExact(page.count(figure)));
            }
        }
        assertThat(count(stories, YEAR, today).get(LedgerFigure.CLOSED_IN_TIME)).isPositive();
        assertThat(count(stories, YEAR, today).get(LedgerFigure.OVERDUE)).isPositive();
    }

    @Test
    void whatIsOpenSinceLastYearStaysInSightAndOutOfTheFiguresOfThis() {
        clock.set(LocalDate.of(2025, 12, 22));
        UUID open = issue(LocalDate.of(2025, 12, 31));
        UUID takenBack = issue(LocalDate.of(2025, 12, 31));
        steps.take(county.county(), takenBack, Ids.next(), Kind.WITHDRAWN, StepForm.of("发错了"))
                .orThrow();
        clock.set(LocalDate.of(2026, 1, 4));

        for (LedgerFigure figure : LedgerFigure.values()) {
            OrderLedger.Page page = page(YEAR, figure);
            assertThat(page.counts().values()).as(figure.name()).containsOnly(0L);
            assertThat(page.orders()).as(figure.name()).isEmpty();
            boolean tells = Set.of(
                            LedgerFigure.ISSUED, LedgerFigure.TO_RECEIVE, LedgerFigure.OPEN, LedgerFigure.OVERDUE)
                    .contains(figure);
            assertThat(page.before())
                    .as(figure.name())
                    .extracting(SupervisionOrder::id)
                    .isEqualTo(tells ? List.of(open) : List.of());
            assertThat(page.organisations())
                    .containsOnlyKeys(county.bodies().villageCommittee().id());
        }
        assertThat(page(Period.year(2025), LedgerFigure.ISSUED).before()).isEmpty();
    }

    private UUID issue(LocalDate due) {
        return issuing.issue(
                        county.county(),
                        Ids.next(),
                        Asking.aboutMany(county.bodies().villageCommittee().id(), "督促", due))
                .orThrow();
    }

    private Story issue(Random random) {
        LocalDate today = chains.today();
        LocalDate due = calendars.current().plusWorkdays(today, 1 + random.nextInt(12));
        Story story = new Story(today, calendars.current().plusWorkdays(today, 1), due);
        issuing.issue(
                        county.county(),
                        story.id,
                        Asking.aboutMany(county.bodies().villageCommittee().id(), "督促", due))
                .orThrow();
        return story;
    }

    /** One that fits or not: what is refused must leave everything as it was. */
    private void step(Story story, Random random) {
        Kind kind = random.nextBoolean() ? next(story) : Kind.values()[1 + random.nextInt(Kind.values().length - 1)];
        if (kind == Kind.WITHDRAWN && random.nextInt(4) > 0) return;
        LocalDate today = chains.today();
        LocalDate until = calendars
                .current()
                .plusWorkdays(
                        kind == Kind.EXTENDED && story.holds.isAfter(today) ? story.holds : today,
                        1 + random.nextInt(5));
        boolean done = steps.take(
                        kind.isTheirs() ? county.village() : county.county(),
                        story.id,
                        Ids.next(),
                        kind,
                        StepForm.of("一句话", kind.needsDay() ? until : null))
                .isDone();
        if (!done) return;
        switch (kind) {
            case RECEIVED -> {
                story.state = "RECEIVED";
                story.received = Optional.of(today);
            }
            case ANSWERED -> {
                story.state = "ANSWERED";
                if (story.answered.isEmpty()) story.answered = Optional.of(today);
            }
            case RETURNED -> {
                story.state = "RECEIVED";
                story.holds = until;
            }
            case EXTENDED -> {
                story.holds = until;
                if (story.answered.isEmpty()) story.last = until;
            }
            case CLOSED -> {
                story.state = "CLOSED";
                story.closed = Optional.of(today);
            }
            case WITHDRAWN -> story.state = "WITHDRAWN";
            default -> {}
        }
    }

    private static Kind next(Story story) {
        return switch (story.state) {
            case "ISSUED" -> Kind.RECEIVED;
            case "RECEIVED" -> Kind.ANSWERED;
            default -> Kind.CLOSED;
        };
    }

    /** Counted anew, with no word of the code's own. */
    private static Map<LedgerFigure, Long> count(List<Story> all, Period period, LocalDate today) {
        Map<LedgerFigure, Long> counts = new EnumMap<>(LedgerFigure.class);
        for (LedgerFigure figure : LedgerFigure.values()) counts.put(figure, 0L);
        for (Story story : all) {
            if (story.issued.isBefore(period.from()) || story.issued.isAfter(period.to())) continue;
            boolean open = Set.of("ISSUED", "RECEIVED", "ANSWERED").contains(story.state);
            boolean closed = story.state.equals("CLOSED");
            add(counts, LedgerFigure.ISSUED, true);
            add(counts, LedgerFigure.TO_RECEIVE, story.state.equals("ISSUED"));
            add(counts, LedgerFigure.IN_HAND, story.state.equals("RECEIVED"));
            add(counts, LedgerFigure.TO_CLOSE, story.state.equals("ANSWERED"));
            add(counts, LedgerFigure.OPEN, open);
            add(counts, LedgerFigure.OVERDUE, open && today.isAfter(story.holds));
            add(counts, LedgerFigure.RECEIVED_IN_TIME, inTime(story.received, story.receiveBy));
            add(counts, LedgerFigure.ANSWERED_IN_TIME, inTime(story.answered, story.last));
            add(counts, LedgerFigure.CLOSED, closed);
            add(counts, LedgerFigure.DUE, closed || open && today.isAfter(story.last));
            add(counts, LedgerFigure.CLOSED_IN_TIME, inTime(story.closed, story.last));
            add(counts, LedgerFigure.WITHDRAWN, story.state.equals("WITHDRAWN"));
        }
        return counts;
    }

    private static boolean inTime(Optional<LocalDate> done, LocalDate last) {
        return done.isPresent() && !done.get().isAfter(last);
    }

    private static void add(Map<LedgerFigure, Long> counts, LedgerFigure figure, boolean one) {
        if (one) counts.merge(figure, 1L, Long::sum);
    }

    private OrderLedger.Page page(Period period, LedgerFigure figure) {
        return ledger.page(county.county(), new OrderLedger.Wanted(period, null, figure))
                .orElseThrow();
    }
}
