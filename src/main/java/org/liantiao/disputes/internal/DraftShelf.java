package org.liantiao.disputes.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The drafts, each of one person; nobody else reads them, so the person is their scope. */
public interface DraftShelf extends Repository<Draft, UUID> {
    /** A new one only: what is known is changed where it was found. */
    Draft save(Draft draft);

    @Query("select d from Draft d where d.id = :id and d.personId = :personId")
    Optional<Draft> find(UUID personId, UUID id);

    @Query("select count(d) > 0 from Draft d where d.id = :id and d.personId <> :personId")
    boolean isForeign(UUID personId, UUID id);

    @Query("""
            select d from Draft d where d.personId = :personId and d.form = :form
            order by d.savedAt desc, d.id limit 20""")
    List<Draft> begun(UUID personId, String form);

    @Query("""
            select d from Draft d where d.personId = :personId and d.form = :form and d.disputeId = :disputeId
            order by d.savedAt desc, d.id limit 1""")
    Optional<Draft> about(UUID personId, String form, UUID disputeId);

    /** Everybody's about a case. */
    @Modifying
    @Query("delete from Draft d where d.disputeId = :disputeId")
    void deleteAbout(UUID disputeId);

    /** Everybody's that nobody went on with. */
    @Modifying
    @Query("delete from Draft d where d.savedAt <= :until")
    void deleteFromBefore(Instant until);

    void delete(Draft draft);

    /** What one person began to log goes on as another's. */
    @Modifying
    @Query("update Draft d set d.personId = :to where d.personId = :from and d.form = :form")
    void pass(UUID from, UUID to, String form);
}
