package org.liantiao.accounts;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The codes that wait for somebody. Whoever uses one holds the person's lock. */
interface InvitationBook extends Repository<Invitation, UUID> {
    Invitation save(Invitation invitation);

    Optional<Invitation> findById(UUID personId);

    @Query("select i from Invitation i where i.personId in :personIds")
    List<Invitation> of(Collection<UUID> personIds);

    void delete(Invitation invitation);
}
