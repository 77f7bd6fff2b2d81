package org.liantiao.reviews;

import java.time.LocalDate;
import java.util.List;

/**
 * 评查标准: one version of the list.
 *
 * @param from the first day on which a new sheet is filled in under it
 * @param passFrom so many of a hundred points make a file pass
 * @param shipped what a county begins with; no office issued it, so the county makes it its own
 */
public record Criteria(int version, LocalDate from, int passFrom, boolean shipped, List<Criterion> list) {
    public Criteria {
        list = List.copyOf(list);
    }

    /** All that can be got. */
    public int points() {
        return list.stream().mapToInt(Criterion::points).sum();
    }
}
