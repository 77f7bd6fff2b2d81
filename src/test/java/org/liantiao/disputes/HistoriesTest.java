package org.liantiao.disputes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Outcome;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.Tier;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever people do, in whatever order: what must always hold of a dispute holds. */
@CountyTest
class HistoriesTest {
    private static final int DISPUTES = 8;
    private static final int STEPS = 220;

    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Intake intake;

    @Autowired
    Endings endings;

    @Autowired
    FollowUps followUps;

    @Autowired
    JudicialConfirmation confirmation;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Performances performances;

    @Autowired
    Cases cases;

    @Autowired
    AdjustableClock clock;

    @Autowired
    JdbcClient jdbc;

    Owing owing;
    Random random;
    List<Actor> actors;

    @BeforeEach
    void itsPeople() {
        owing = new Owing(chains.mediation(), performances, cases, county.county());
        actors = List.of(
                county.village(),
                county.village2(),
                county.village3(),
                county.township(),
                county.township2(),
                county.township3(),
                county.county(),
                county.county2());
    }

    /** What a dispute's first conclusion was when it was first seen; it must never change. */
    private record First(LocalDate on, String outcome, LocalDate deadline) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 20260610})
    void theRulesHoldAfterEveryStep(long seed) {
        random = new Random(seed);
        List<UUID> disputes = new ArrayList<>();
        Map<UUID, First> firsts = new HashMap<>();
        Map<UUID, String> numbers = new HashMap<>();
        int done = 0;
        for (int i = 0; i < STEPS; i++) {
            if (disputes.size() < DISPUTES) disputes.add(registered());
            UUID dispute = disputes.get(random.nextInt(disputes.size()));
            if (step(somebody(dispute), dispute).isDone()) done++;
            CaseFile file = cases.open(county.county(), dispute).orElseThrow();
            holds(file);
            keeps(firsts, numbers, file);
            if (random.nextInt(3) == 0) clock.advance(Duration.ofHours(random.nextInt(40)));
        }
        assertThat(done).as("enough steps were really taken").isGreaterThan(STEPS / 8);
        disputes.forEach(this::everyStepHasItsTrailEntry);
        numbersHaveNoGaps();
    }

    private UUID registered() {
        Actor actor = List.of(county.village(), county.village2(), county.village3(), county.township())
                .get(random.nextInt(4));
        Area place = actor.equals(county.village2())
                ? county.places().village2()
                : actor.equals(county.village3())
                        ? county.places().village3()
                        : county.places().village();
        return chains.registered(actor, place);
    }

    /** Mostly somebody of the tier that holds the case, sometimes anybody. */
    private Actor somebody(UUID dispute) {
        UUID area = cases.open(county.county(), dispute).orElseThrow().head().holderAreaId();
        List<Actor> near =
                actors.stream().filter(actor -> actor.areaId().equals(area)).toList();
        List<Actor> from = near.isEmpty() || random.nextInt(5) == 0 ? actors : near;
        return from.get(random.nextInt(from.size()));
    }

    private Outcome<UUID> step(Actor actor, UUID id) {
        UUID request = UUID.randomUUID();
        return switch (random.nextInt(26)) {
            case 0, 1 -> intake.accept(actor, request, id);
            case 2, 3, 4 -> chains.session(actor, id);
            case 5 -> owing.agreeSomehow(random, actor, id, chains.today());
            case 6, 7 ->
                chains.escalations()
                        .escalate(
                                actor, request, id, Ground.values()[random.nextInt(3)], "定不了", random.nextInt(4) == 0);
            case 8, 9, 10 -> chains.rule(actor, id, RulingKind.values()[random.nextInt(4)]);
            case 11 ->
                endings.end(
                        actor,
                        request,
                        id,
                        List.of(End.FAILED, End.REFUSED, End.WITHDRAWN).get(random.nextInt(3)),
                        chains.today(),
                        "",
                        true);
            case 12 -> owing.performSomehow(random, actor, id, chains.today());
            case 13 -> endings.close(actor, request, id);
            case 14 -> endings.reopen(actor, request, id, "又闹起来");
            case 15 -> deadlines.pause(actor, request, id, "等鉴定");
            case 16 -> deadlines.resume(actor, request, id, "");
            case 17 ->
                confirmation.apply(
                        actor,
                        request,
                        id,
                        new JudicialConfirmation.Application(chains.today(), "法院", AgreementMatter.CLAIM, true));
            case 18 ->
                confirmation.answer(
                        actor,
                        request,
                        id,
                        new JudicialConfirmation.Answer(CourtAnswer.values()[random.nextInt(3)], chains.today(), "1号"));
            case 23, 24 -> owing.waitedInVain(random, actor, id, chains.today());
            case 19 ->
                endings.prevent(actor, request, id, Map.of(Harm.values()[random.nextInt(4)], 1 + random.nextInt(9)));
            case 20, 21, 22 -> followUps.record(actor, request, id, found());
            default -> chains.risks().note(actor, request, id, Set.of(anySignal()), "");
        };
    }

    private FollowUps.Form found() {
        boolean flaredUp = random.nextInt(4) == 0;
        boolean sued = random.nextInt(4) == 0;
        return new FollowUps.Form(
                chains.today(),
                Kept.values()[random.nextInt(3)],
                Satisfaction.values()[random.nextInt(3)],
                flaredUp,
                flaredUp && random.nextBoolean(),
                sued,
                chains.today(),
                "去看过");
    }

    /** Of those that seal no case: those have histories of their own. */
    private String anySignal() {
        return List.of("THREAT", "WEAPON", "SUICIDE", "PETITION", "CROWD_5").get(random.nextInt(5));
    }

    private void holds(CaseFile file) {
        CaseFile.Head head = file.head();
        String code = head.code() + " "
                + file.timeline().stream().map(line -> line.kind().name()).toList();
        long open = file.escalations().stream()
                .filter(CaseFile.EscalationLine::open)
                .count();
        assertThat(open)
                .as("one escalation is open exactly while a ruling is awaited: " + code)
                .isEqualTo(head.state() == State.AWAITING_RULING ? 1 : 0);
        if (open == 1)
            assertThat(file.escalations().getLast().toTier())
                    .as("the ruling tier holds it: " + code)
                    .isEqualTo(head.tier());
        assertThat(head.end() == null)
                .as("an end while and only while it is over: " + code)
                .isEqualTo(head.state().isOpen());
        if (head.state() == State.IN_MEDIATION)
            assertThat(head.number()).as("accepted, so numbered: " + code).isNotNull();
        if (head.state() == State.IN_MEDIATION && file.clock().pausedOn() == null) {
            assertThat(file.clock().dueAt())
                    .as("a running case is due: " + code)
                    .isNotNull();
            assertThat(file.clock().dueAt().toLocalDate())
                    .as("no tier date past the deadline: " + code)
                    .isBeforeOrEqualTo(file.clock().deadline());
        }
        Owing.waitsForTheNext(file);
        assertThat(head.reportOutstanding())
                .as("a duty is outstanding: " + code)
                .isEqualTo(file.signals().stream().anyMatch(CaseFile.SignalLine::outstanding));
        if (file.signals().stream().anyMatch(s -> s.signal().risk() == Risk.RED))
            assertThat(head.risk()).isEqualTo(Risk.RED);
        LocalDate planned = file.followUps().plannedOn();
        if (planned != null)
            assertThat(planned)
                    .as("a call-back is planned only after what was settled: " + code)
                    .isAfterOrEqualTo(Objects.requireNonNull(
                            Objects.requireNonNull(file.agreement()).effectiveOn()));
        assertThat(planned == null || head.end() == End.RESOLVED).isTrue();
        long returns = file.escalations().stream()
                .filter(e -> e.toTier() == Tier.COUNTY && e.ruling() == RulingKind.RETURN)
                .count();
        assertThat(returns).as("the county returns once: " + code).isLessThanOrEqualTo(1);
        assertThat(file.ledger().getLast().deadlineAfter())
                .isEqualTo(file.clock().deadline());
    }

    /** The first round's figures and the document number never change once they stand. */
    private void keeps(Map<UUID, First> firsts, Map<UUID, String> numbers, CaseFile file) {
        UUID id = file.head().id();
        jdbc.sql("select counted_on, counted_outcome, deadline from dispute where id = ? and counted_on is not null")
                .param(id)
                .query((row, n) -> new First(
                        row.getObject(1, LocalDate.class), row.getString(2), row.getObject(3, LocalDate.class)))
                .optional()
                .ifPresent(
                        now -> assertThat(firsts.computeIfAbsent(id, x -> now)).isEqualTo(now));
        if (file.head().number() != null)
            assertThat(numbers.computeIfAbsent(id, x -> file.head().number()))
                    .isEqualTo(file.head().number());
    }

    private void everyStepHasItsTrailEntry(UUID dispute) {
        List<String> steps = jdbc.sql("select kind from step where dispute_id = ? order by serial")
                .param(dispute)
                .query(String.class)
                .list();
        List<String> trail = jdbc.sql(
                        "select kind from trail_entry where subject_id = ? and kind <> 'access.refused' order by id")
                .param(dispute)
                .query(String.class)
                .list();
        assertThat(trail)
                .isEqualTo(steps.stream()
                        .map(kind -> StepKind.valueOf(kind).traceKind())
                        .toList());
        List<Integer> serials = jdbc.sql("select serial from step where dispute_id = ? order by serial")
                .param(dispute)
                .query(Integer.class)
                .list();
        hasNoGaps(serials);
    }

    private void numbersHaveNoGaps() {
        Map<String, List<Integer>> byCommittee = new HashMap<>();
        jdbc.sql(
                        "select number_organisation_id, number_serial from dispute where county_id = ? and number_serial is not null order by number_serial")
                .param(county.places().county().id())
                .query(row -> {
                    byCommittee
                            .computeIfAbsent(row.getString(1), x -> new ArrayList<>())
                            .add(row.getInt(2));
                });
        assertThat(byCommittee).isNotEmpty();
        byCommittee.values().forEach(HistoriesTest::hasNoGaps);
    }

    private static void hasNoGaps(List<Integer> serials) {
        assertThat(serials)
                .isEqualTo(IntStream.rangeClosed(1, serials.size()).boxed().toList());
    }
}
