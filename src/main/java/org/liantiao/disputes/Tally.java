package org.liantiao.disputes;

import java.util.EnumMap;
import java.util.Map;

/** How many cases each figure counts, of one area or of several together. */
public record Tally(Map<Figure, Long> counts) {
    public static final Tally NOTHING = new Tally(Map.of());

    public Tally {
        counts = Map.copyOf(counts);
    }

    /** None when the figure was not asked for. */
    public long of(Figure figure) {
        return counts.getOrDefault(figure, 0L);
    }

    /** No figure counts any case. */
    public boolean isEmpty() {
        return counts.values().stream().allMatch(count -> count == 0);
    }

    public Tally plus(Tally other) {
        Map<Figure, Long> sum = new EnumMap<>(Figure.class);
        sum.putAll(counts);
        other.counts.forEach((figure, count) -> sum.merge(figure, count, Long::sum));
        return new Tally(sum);
    }
}
