package org.liantiao.accounts;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who is signed in where. */
interface OpenSessions extends Repository<OpenSession, UUID> {
    OpenSession save(OpenSession session);

    /** With its person as they are now, in one question: every click asks it. */
    @Query("""
            select s from OpenSession s join fetch s.person p join fetch p.organisation o join fetch o.area
            where s.id = :id""")
    Optional<OpenSession> find(UUID id);

    /** Somebody's that are still in use, the newest first. */
    @Query("""
            select s from OpenSession s where s.person.id = :personId and s.since > :begun and s.seenAt > :seen
            order by s.seenAt desc, s.id""")
    List<OpenSession> of(UUID personId, Instant begun, Instant seen);

    @Query(
            "select s.person.id from OpenSession s where s.person.id in :people and s.since > :begun and s.seenAt > :seen")
    List<UUID> open(Collection<UUID> people, Instant begun, Instant seen);

    @Modifying
    @Query("update OpenSession s set s.seenAt = :now where s.id = :id")
    void see(UUID id, Instant now);

    @Modifying
    @Query("delete from OpenSession s where s.id = :id")
    void end(UUID id);

    @Modifying
    @Query("delete from OpenSession s where s.person.id = :personId and s.id <> :kept")
    int endOthers(UUID personId, UUID kept);

    @Modifying
    @Query("delete from OpenSession s where s.person.id = :personId")
    int endAll(UUID personId);

    @Modifying
    @Query("delete from OpenSession s where s.person.id = :personId and (s.since <= :begun or s.seenAt <= :seen)")
    void forget(UUID personId, Instant begun, Instant seen);
}
