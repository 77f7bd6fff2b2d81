package org.liantiao.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** What the clicks of everybody took, from a moment on. */
final class Clicks {
    private record Click(double ms, int sent, int received) {}

    private final List<Click> clicks = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private long since = Long.MAX_VALUE;
    private long extraSent;
    private long extraReceived;

    /** From now on they count. */
    synchronized void begin() {
        since = System.nanoTime();
    }

    /** They count no longer. */
    synchronized void end() {
        since = Long.MAX_VALUE;
    }

    /** @param begin when it was pressed; now is when its answer was there */
    synchronized void add(long begin, int sent, int received) {
        if (begin < since) return;
        clicks.add(new Click((System.nanoTime() - begin) / 1e6, sent, received));
    }

    /** What goes over the line besides. */
    synchronized void addBytes(int sent, int received) {
        if (since == Long.MAX_VALUE) return;
        extraSent += sent;
        extraReceived += received;
    }

    synchronized void fail(String what) {
        errors.add(what);
    }

    synchronized int count() {
        return clicks.size();
    }

    synchronized List<String> errors() {
        return List.copyOf(errors);
    }

    /** p50, p95 and p99 in milliseconds. */
    synchronized String times() {
        double[] sorted = sorted(Click::ms);
        return String.format(
                Locale.ROOT,
                "p50 %.0f, p95 %.0f, p99 %.0f ms",
                Sample.percentile(sorted, 50),
                Sample.percentile(sorted, 95),
                Sample.percentile(sorted, 99));
    }

    /** Bytes as they go over the line, without headers; the mean holds what the components tell besides. */
    synchronized String bytes() {
        double[] sorted = sorted(click -> click.sent() + click.received());
        double sum = clicks.stream()
                .mapToDouble(click -> click.sent() + click.received())
                .sum();
        return String.format(
                Locale.ROOT,
                "median %.1f kB, p95 %.1f kB, mean with what follows %.1f kB",
                Sample.percentile(sorted, 50) / 1000,
                Sample.percentile(sorted, 95) / 1000,
                (sum + extraSent + extraReceived) / 1000 / clicks.size());
    }

    private double[] sorted(ToDoubleFunction<Click> value) {
        return Sample.ascending(clicks.stream().mapToDouble(value).toArray());
    }
}
