package org.liantiao.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** Several people doing something at the same moment. */
public final class Race {
    private Race() {}

    /** Whether this run takes the long proofs: {@code -Dliantiao.drill=long}. */
    public static boolean isLong() {
        return "long".equals(System.getProperty("liantiao.drill"));
    }

    /** How often to repeat a proof: a little in every check, at length in a drill. */
    public static int rounds(int small, int large) {
        return isLong() ? large : small;
    }

    /** What came of each runner, in their order; all of them wait for one another before they start. */
    public static <T> List<T> run(int runners, IntFunction<Callable<T>> each) throws Exception {
        CyclicBarrier start = new CyclicBarrier(runners);
        List<Callable<T>> tasks = new ArrayList<>();
        for (int i = 0; i < runners; i++) {
            Callable<T> task = each.apply(i);
            tasks.add(() -> {
                start.await(1, TimeUnit.MINUTES);
                return task.call();
            });
        }
        try (ExecutorService people = Executors.newFixedThreadPool(runners)) {
            List<T> results = new ArrayList<>();
            for (Future<T> result : people.invokeAll(tasks)) results.add(result.get());
            return results;
        }
    }
}
