package org.liantiao.trail;

import java.time.Instant;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the trail to be read.
 *
 * @param place its number in the chain; 0 while it has none
 */
public record TrailLine(
        long id,
        Instant at,
        String kind,
        @Nullable UUID actorId,
        String actorName,
        String subjectType,
        @Nullable UUID subjectId,
        SortedMap<String, String> facts,
        long place) {}
