package org.liantiao.disputes;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Traced;

/**
 * Cases of a past year have come in: one event for a batch, published in the batch's own transaction, so that the trail and
 * the figures listen to imports as they do to steps.
 *
 * @param importId the import they belong to
 */
public record CasesImported(
        UUID importId,
        Instant at,
        @Nullable UUID actorId,
        String actorName,
        List<CaseFacts> cases,
        SortedMap<String, String> content)
        implements Traced {
    public CasesImported {
        cases = List.copyOf(cases);
    }

    @Override
    public String kind() {
        return "ledger.imported";
    }

    @Override
    public String subjectType() {
        return "ledger";
    }

    @Override
    public UUID subjectId() {
        return importId;
    }
}
