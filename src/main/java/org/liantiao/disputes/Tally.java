package org.liantiao.disputes;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

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

    /** Of these figures alone. */
    public Tally of(Set<Figure> figures) {
        Map<Figure, Long> those = new EnumMap<>(Figure.class);
        figures.forEach(figure -> those.put(figure, of(figure)));
        return new Tally(those);
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
