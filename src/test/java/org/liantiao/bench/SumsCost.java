package org.liantiao.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.liantiao.base.Ids;
import org.liantiao.bench.Acts.Act;
import org.liantiao.bench.BenchCounty.Village;
import org.liantiao.disputes.Chains;
import org.liantiao.disputes.Intake;
import org.liantiao.disputes.PartyForm;
import org.liantiao.disputes.PartySide;
import org.liantiao.disputes.Registration;
import org.liantiao.testing.Statements;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What it costs a step that the sums are kept: the same one with them and without, in turns, so that whatever else the machine
 * does meets both.
 */
final class SumsCost {
    private static final int ROUNDS = 5;
    private static final int PAIRS = 60;

    /** Some runs of one kind: how long each took, and the most statements that one sent. */
    private static final class Runs {
        private final List<Double> times = new ArrayList<>();
        private int statements;

        void run(Runnable step) {
            long begin = System.nanoTime();
            int sent = Statements.during(step);
            times.add((System.nanoTime() - begin) / 1e6);
            statements = Math.max(statements, sent);
        }

        double median() {
            return SumsCost.median(times.stream().mapToDouble(Double::doubleValue));
        }
    }

    private record Round(Runs with, Runs without) {
        /** By pairs, since the two of a pair met the same machine. */
        double percent() {
            DoubleStream more = IntStream.range(0, PAIRS).mapToDouble(i -> with.times.get(i) - without.times.get(i));
            return 100 * SumsCost.median(more) / without.median();
        }
    }

    private final SwitchedSums sums;
    private final TransactionOperations transactions;
    private final Chains chains;
    private final Intake intake;
    private final BenchCounty county;
    private final Random random = new Random(7);

    SumsCost(ApplicationContext app, BenchCounty county) {
        sums = app.getBean(SwitchedSums.class);
        transactions = app.getBean(TransactionOperations.class);
        chains = app.getBean(Chains.class);
        intake = app.getBean(Intake.class);
        this.county = county;
    }

    private List<Act> steps() {
        return Acts.wanted(List.of(
                new Act("Settle a case, with sums and without", () -> {
                    Village village = county.any(random);
                    UUID dispute = intake.register(village.mediator(), Ids.next(), ofStrangers(village))
                            .orThrow();
                    intake.accept(village.mediator(), Ids.next(), dispute).orThrow();
                    return () -> chains.agreeOrally(village.mediator(), dispute).orThrow();
                }),
                new Act("Log a case, with sums and without", () -> {
                    Village village = county.any(random);
                    Registration form = ofStrangers(village);
                    return () -> intake.register(village.mediator(), Ids.next(), form)
                            .orThrow();
                })));
    }

    /** A dispute of two who had none before, as most are. */
    private Registration ofStrangers(Village village) {
        Registration usual = chains.form(village.area());
        return new Registration(
                List.of(
                        PartyForm.named(PartySide.APPLICANT, "程" + random.nextInt(1_000_000_000)),
                        PartyForm.named(PartySide.RESPONDENT, "苏广田")),
                usual.placeId(),
                "",
                usual.typeCode(),
                usual.sourceCode(),
                usual.gradeCode(),
                "",
                usual.facts(),
                "",
                usual.occurredOn(),
                Set.of(),
                "",
                false);
    }

    void print() {
        List<Act> steps = steps();
        if (steps.isEmpty()) return;
        Bench.say("\n| the same step, p50 ms | with the sums | without | difference (%d rounds) | SQL | runs of each |"
                .formatted(ROUNDS));
        Bench.say("|---|---|---|---|---|---|");
        steps.forEach(this::print);
    }

    private void print(Act step) {
        round(step);
        List<Round> rounds =
                IntStream.range(0, ROUNDS).mapToObj(n -> round(step)).toList();
        double[] percents = ascending(rounds, Round::percent);
        Bench.say(String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %+.1f %% (%+.1f to %+.1f) | %d, %d | %d |",
                step.name(),
                middle(ascending(rounds, round -> round.with().median())),
                middle(ascending(rounds, round -> round.without().median())),
                middle(percents),
                percents[0],
                percents[ROUNDS - 1],
                rounds.getLast().with().statements,
                rounds.getLast().without().statements,
                ROUNDS * PAIRS));
    }

    /** Each comes first as often as the other. */
    private Round round(Act step) {
        Round round = new Round(new Runs(), new Runs());
        for (int i = 0; i < PAIRS; i++) {
            if (i % 2 == 0) round.with().run(step.prepare().get());
            without(step, round.without());
            if (i % 2 == 1) round.with().run(step.prepare().get());
        }
        return round;
    }

    private void without(Act step, Runs runs) {
        Runnable run = step.prepare().get();
        sums.off();
        try {
            runs.run(run);
        } finally {
            sums.catchUp(transactions);
        }
    }

    private static double[] ascending(List<Round> rounds, ToDoubleFunction<Round> of) {
        return rounds.stream().mapToDouble(of).sorted().toArray();
    }

    private static double median(DoubleStream values) {
        return Sample.percentile(Sample.ascending(values.toArray()), 50);
    }

    private static double middle(double[] ascending) {
        return ascending[ascending.length / 2];
    }
}
