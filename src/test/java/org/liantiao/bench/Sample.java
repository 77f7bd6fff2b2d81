package org.liantiao.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * What several rounds of one act took, in milliseconds.
 *
 * @param rounds each with the times of its runs in ascending order
 * @param statements sent to the database by the run that sent most
 */
record Sample(String act, List<double[]> rounds, int statements) {
    /** Of each round its percentile, of these the median. */
    double at(int percent) {
        double[] all = each(percent).sorted().toArray();
        return all[all.length / 2];
    }

    /** The median with the best and the worst round. */
    String spread(int percent) {
        return String.format(
                Locale.ROOT,
                "%.1f (%.1f–%.1f)",
                at(percent),
                each(percent).min().orElse(0),
                each(percent).max().orElse(0));
    }

    int runs() {
        return rounds.stream().mapToInt(round -> round.length).sum();
    }

    private DoubleStream each(int percent) {
        return rounds.stream().mapToDouble(round -> percentile(round, percent));
    }

    /** The smallest time that so many percent of the runs do not exceed. */
    static double percentile(double[] ascending, int percent) {
        return ascending[Math.max(0, (int) Math.ceil(ascending.length * percent / 100.0) - 1)];
    }

    static double[] ascending(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted;
    }
}
