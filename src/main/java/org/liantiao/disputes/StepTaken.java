package org.liantiao.disputes;

import java.time.Instant;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Traced;

/**
 * A step on a dispute was taken. Published in the step's own transaction, from one place: the trail and the
 * figures listen.
 *
 * @param origin where the case was before the step; null when the step made it
 * @param result where it is now
 */
public record StepTaken(
        StepKind step,
        UUID disputeId,
        Instant at,
        @Nullable UUID actorId,
        String actorName,
        @Nullable CaseFacts origin,
        CaseFacts result,
        SortedMap<String, String> content)
        implements Traced {
    @Override
    public String kind() {
        return step.traceKind();
    }

    @Override
    public String subjectType() {
        return "dispute";
    }

    @Override
    public UUID subjectId() {
        return disputeId;
    }
}
