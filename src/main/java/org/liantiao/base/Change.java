package org.liantiao.base;

import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A change that needs no event of its own: the trail keeps it, nobody else listens. */
public record Change(
        String kind,
        Instant at,
        @Nullable UUID actorId,
        String actorName,
        String subjectType,
        @Nullable UUID subjectId,
        SortedMap<String, String> content)
        implements Traced {

    /** @param content the facts by name; never an ID number, a telephone or an address */
    public static Change of(
            String kind,
            Instant at,
            Author author,
            String subjectType,
            @Nullable UUID subjectId,
            Map<String, String> content) {
        return new Change(kind, at, author.id(), author.name(), subjectType, subjectId, new TreeMap<>(content));
    }
}
