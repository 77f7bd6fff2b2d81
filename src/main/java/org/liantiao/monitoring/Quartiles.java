package org.liantiao.monitoring;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * 办理天数的四分位: how many days cases took, in days that really were taken, never between two.
 *
 * @param cases how many there are
 * @param first a quarter took no longer
 * @param median half took no longer
 * @param third three quarters took no longer
 */
public record Quartiles(long cases, int first, int median, int third) {
    /** Of cases counted by their days; empty when there is none. */
    static Optional<Quartiles> of(SortedMap<Integer, Long> days) {
        long cases = days.values().stream().mapToLong(Long::longValue).sum();
        if (cases == 0) return Optional.empty();
        return Optional.of(
                new Quartiles(cases, within(days, cases, 1), within(days, cases, 2), within(days, cases, 3)));
    }

    /** Of several groups together. */
    static Optional<Quartiles> ofAll(Collection<SortedMap<Integer, Long>> groups) {
        SortedMap<Integer, Long> all = new TreeMap<>();
        groups.forEach(group -> group.forEach((day, n) -> all.merge(day, n, Long::sum)));
        return of(all);
    }

    /** The day by which so many quarters of the cases were settled. */
    private static int within(SortedMap<Integer, Long> days, long cases, int quarters) {
        long wanted = (cases * quarters + 3) / 4;
        long settled = 0;
        for (Map.Entry<Integer, Long> day : days.entrySet()) {
            settled += day.getValue();
            if (settled >= wanted) return day.getKey();
        }
        return days.lastKey();
    }
}
