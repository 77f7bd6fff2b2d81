package org.liantiao.jurisdiction;

import java.util.Set;

/** Notices of the State Council were loaded: dates in these years are no longer provisional, and may have moved. */
public record CalendarChanged(Set<Integer> years) {
    public CalendarChanged {
        years = Set.copyOf(years);
    }
}
