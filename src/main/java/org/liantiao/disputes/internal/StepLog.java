package org.liantiao.disputes.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liantiao.jurisdiction.Scope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The timelines of the disputes. */
public interface StepLog extends Repository<Step, UUID> {
    /** The dispute on which a request was carried out already; asked before a step, with no case shown. */
    @Query("select s.disputeId from Step s where s.requestId = :requestId")
    Optional<UUID> doneBy(UUID requestId);

    @Query("select s from Step s where s.disputeId in (select d.id from Dispute d where d.id = :disputeId and "
            + Disputes.IN_SCOPE + ") order by s.serial desc")
    List<Step> of(Scope scope, UUID disputeId);
}
