package org.liantiao.attachments.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The attachments. Whoever asks has made sure in {@code Cases} that the case is theirs to read. */
public interface Shelf extends Repository<Attachment, UUID> {
    Attachment save(Attachment attachment);

    Optional<Attachment> findById(UUID id);

    @Query("select a.disputeId from Attachment a where a.id = :id")
    Optional<UUID> caseOf(UUID id);

    /** All of a case in their order, removed ones among them. */
    @Query("select a from Attachment a where a.disputeId = :disputeId order by a.position, a.id")
    List<Attachment> of(UUID disputeId);

    /** The one that holds what was sent, while it is there. */
    @Query("select a.id from Attachment a where a.disputeId = :disputeId and a.live = :received")
    Optional<UUID> holding(UUID disputeId, String received);
}
