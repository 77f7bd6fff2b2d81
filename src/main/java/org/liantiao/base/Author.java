package org.liantiao.base;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose hand a change of the county's data comes from, as the trail names it.
 *
 * @param id the person; null for the system itself
 * @param administers whether areas, organisations, people and calendars are theirs to change
 */
public record Author(@Nullable UUID id, String name, boolean administers) implements Serializable {
    /** What happens by itself: the first start, the calendar that comes along, the demo county. */
    public static Author system(String name) {
        return new Author(null, name, true);
    }
}
