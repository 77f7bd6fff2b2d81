package org.liantiao.disputes.internal;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liantiao.jurisdiction.Scope;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The disputes. Whoever asks says in which scope; a foreign one is not found. */
public interface Disputes extends Repository<Dispute, UUID> {
    /** The scope as a condition on a dispute {@code d}; the same rule as {@link InScope} says in SQL. */
    String IN_SCOPE = """
            (:#{#scope.isSystem()} = true
              or d.place.countyId = :#{#scope.areaAt(T(org.liantiao.jurisdiction.Tier).COUNTY)}
              or d.place.townshipId = :#{#scope.areaAt(T(org.liantiao.jurisdiction.Tier).TOWNSHIP)}
              or d.place.villageId = :#{#scope.areaAt(T(org.liantiao.jurisdiction.Tier).VILLAGE)}
              or d.holding.holder.id = :#{#scope.organisationId()}
              or exists (select 1 from Dispute e join e.holding.involvements i where e = d and i.organisationId = :#{#scope.organisationId()}))""";

    @Query("select d from Dispute d join fetch d.holding.holder h join fetch h.area where d.id = :id and " + IN_SCOPE)
    Optional<Dispute> find(Scope scope, UUID id);

    /** The same, for a step: whoever else wants to change it waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Dispute d where d.id = :id and " + IN_SCOPE)
    Optional<Dispute> forStep(Scope scope, UUID id);

    /** Open ones whose due date hangs on a notice that was not loaded. */
    @Query("select d from Dispute d where d.clocks.provisional = true and d.round.concludedOn is null and " + IN_SCOPE
            + " order by d.id")
    List<Dispute> provisional(Scope scope);
}
