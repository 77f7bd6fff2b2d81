package org.liantiao.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.liantiao.bench.Acts.Act;
import org.liantiao.testing.Statements;

/** Takes the times of acts: some runs to warm up, then rounds of as many runs as fit into a second. */
final class Measuring {
    private static final int ROUNDS = 5;
    private static final int MOST_RUNS = 200;
    private static final int FEWEST_RUNS = 5;
    private static final long WARM_NANOS = 1_000_000_000L;
    private static final long ROUND_NANOS = 1_000_000_000L;

    private Measuring() {}

    static Sample of(Act act) {
        round(act, WARM_NANOS, new AtomicInteger());
        AtomicInteger statements = new AtomicInteger();
        List<double[]> rounds = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) rounds.add(round(act, ROUND_NANOS, statements));
        return new Sample(act.name(), rounds, statements.get());
    }

    private static double[] round(Act act, long nanos, AtomicInteger statements) {
        long end = System.nanoTime() + nanos;
        List<Double> times = new ArrayList<>();
        while (times.size() < MOST_RUNS && (times.size() < FEWEST_RUNS || System.nanoTime() < end)) {
            Runnable run = act.prepare().get();
            long begin = System.nanoTime();
            int sent = Statements.during(run);
            times.add((System.nanoTime() - begin) / 1e6);
            statements.accumulateAndGet(sent, Math::max);
        }
        return Sample.ascending(times.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
