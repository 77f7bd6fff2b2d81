package org.liantiao.disputes.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The drafts of one person; nobody else reads them, so the person is their scope. */
public interface DraftShelf extends Repository<Draft, UUID> {
    @Query("select d from Draft d where d.id = :id and d.personId = :personId")
    Optional<Draft> find(UUID personId, UUID id);

    @Query("select count(d) > 0 from Draft d where d.id = :id and d.personId <> :personId")
    boolean isForeign(UUID personId, UUID id);

    @Query("select d from Draft d where d.personId = :personId order by d.savedAt desc, d.id limit 20")
    List<Draft> of(UUID personId);

    void delete(Draft draft);
}
